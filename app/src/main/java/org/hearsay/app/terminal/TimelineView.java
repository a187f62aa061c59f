package org.hearsay.app.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.account.Tightening;
import org.hearsay.account.Verdict;
import org.hearsay.app.wording.Dates;
import org.hearsay.search.Passage;
import org.hearsay.search.Timeline;
import org.hearsay.search.Timeline.Entry;
import org.hearsay.search.Timeline.Neighbour;
import org.hearsay.search.Timeline.Teller;

/**
 * Events in order of time: their times on the left, competing ones below each other, and on the right what is told and by
 * whom, each with the words and their place in the report.
 */
public final class TimelineView {

    private static final int LONGEST_TIME = 24;
    private static final int LEAST_SIDE_BY_SIDE = 64;
    private static final int MOST_TELLERS = 3;
    private static final int INDENT = 2;

    private final Screen screen;
    private final Background background;

    /** What is known of the words of a telling beside the words. */
    public interface Background {

        /** The sentence that they stand in, where it is to be shown. */
        Optional<Passage> findSentence(Teller teller);

        /** Where the report does not agree with itself on them, a sentence each. */
        List<String> listDoubts(Teller teller);
    }

    /** One that shows what {@code background} knows of every telling. */
    public TimelineView(Screen screen, Background background) {
        this.screen = screen;
        this.background = background;
    }

    /** One event. */
    public void show(Entry entry) {
        List<String> left = left(entry);
        if (left.isEmpty() || screen.width() < LEAST_SIDE_BY_SIDE) {
            left.forEach(l -> screen.paragraph(0, l));
            right(entry, screen.width()).forEach(screen::line);
            screen.line("");
            return;
        }
        List<String> times = left.stream()
                .flatMap(l -> Wrapping.wrap(l, LONGEST_TIME).stream())
                .toList();
        List<String> told = right(entry, screen.width() - LONGEST_TIME - INDENT);
        for (int i = 0; i < Math.max(times.size(), told.size()); i++) {
            String time = Wrapping.pad(i < times.size() ? times.get(i) : "", LONGEST_TIME + INDENT);
            screen.line((time + (i < told.size() ? told.get(i) : "")).stripTrailing());
        }
        screen.line("");
    }

    private List<String> left(Entry entry) {
        var left = new ArrayList<String>();
        for (int i = 0; i < entry.times().size(); i++) {
            String words = Dates.words(entry.times().get(i).value());
            left.add(i == 0 ? screen.styled(Style.BOLD, words) : sign(entry.verdict()) + " " + words);
        }
        entry.beside().ifPresent(n -> left.add(n.relation().slug() + " that"));
        if (left.isEmpty() && entry.isPlacedByOrders()) {
            entry.tightened().ifPresent(t -> left.add(Dates.words(t) + ", by order"));
        }
        return left;
    }

    private String sign(Verdict verdict) {
        return switch (verdict) {
            case CONFLICT, DIFFER, UPDATE, REFINE ->
                screen.styled(AccountsView.style(verdict), AccountsView.sign(verdict));
            case AGREE, SINGLE -> "or";
        };
    }

    private List<String> right(Entry entry, int width) {
        String tellers =
                screen.styled(Style.DIM, " (" + count(entry.accounts()) + ", " + outlets(entry.outlets()) + ")");
        var right = new ArrayList<>(Wrapping.wrap(screen.styled(Style.BOLD, Plain.of(entry.name())) + tellers, width));
        for (Timeline.Time time : entry.times()) {
            tellers(entry.times().size() > 1 ? Dates.words(time.value()) : "", time.tellers(), width, right);
        }
        for (Timeline.Sequence order : entry.orders()) {
            String sign = entry.orderVerdict() == Verdict.CONFLICT ? screen.styled(Style.BAD, "≠") + " " : "";
            tellers(
                    sign + order.other().map(TimelineView::told).orElseGet(() -> Plain.of(flat(order.words()))),
                    order.tellers(),
                    width,
                    right);
        }
        entry.tightening()
                .ifPresent(t -> entry.tightened()
                        .ifPresent(days -> add(
                                INDENT,
                                Dates.words(days) + screen.styled(Style.DIM, ", " + Plain.of(t.basis()) + sure(t)),
                                width,
                                right)));
        if (!entry.silent().isEmpty()) {
            boolean alone = entry.times().isEmpty() && entry.orders().isEmpty();
            if (alone) {
                tellers("", entry.silent(), width, right);
            } else {
                add(INDENT, count(entry.silent().size()) + " without a time", width, right);
            }
        }
        if (!entry.denials().isEmpty()) {
            add(
                    INDENT,
                    screen.styled(Style.BAD, "denied")
                            + " by "
                            + cut(entry.denials().stream()
                                    .map(t -> Citation.of(t.report(), t.chain()))
                                    .distinct()
                                    .toList()),
                    width,
                    right);
        }
        return right;
    }

    private static String sure(Tightening tightening) {
        return tightening.confidence() < 1
                ? String.format(Locale.ROOT, " (%.0f %% sure)", 100 * tightening.confidence())
                : "";
    }

    private static String told(Neighbour other) {
        return other.relation().slug() + " " + Plain.of(other.name())
                + other.time().map(t -> " (" + Dates.words(t) + ")").orElse("");
    }

    /** Those who tell a value, below it where it is named. */
    private void tellers(String value, List<Teller> tellers, int width, List<String> into) {
        int indent = value.isEmpty() ? INDENT : INDENT + INDENT;
        if (!value.isEmpty()) {
            add(INDENT, value, width, into);
        }
        for (Teller t : tellers.subList(0, Math.min(MOST_TELLERS, tellers.size()))) {
            String by = screen.styled(Style.DIM, "— " + Citation.of(t.report(), t.chain()) + place(t));
            add(indent, "'" + Plain.of(flat(t.words())) + "' " + by, width, into);
            background
                    .listDoubts(t)
                    .forEach(d -> add(
                            indent + INDENT, screen.styled(Style.WARN, "!") + " " + Plain.of(flat(d)), width, into));
            background.findSentence(t).ifPresent(s -> add(indent + INDENT, screen.marked(s), width, into));
        }
        if (tellers.size() > MOST_TELLERS) {
            add(indent, "and " + (tellers.size() - MOST_TELLERS) + " more", width, into);
        }
    }

    private static String place(Teller t) {
        String date = t.report().published().map(p -> Plain.of(p) + ", ").orElse("");
        return (t.echo() ? " ↩" : "") + " (" + date + Plain.of(t.report().file()) + " @" + t.span() + ")";
    }

    private static void add(int indent, String words, int width, List<String> into) {
        Wrapping.wrap(words, width - indent).forEach(l -> into.add(" ".repeat(indent) + l));
    }

    private static String cut(List<String> names) {
        String first = names.stream().limit(MOST_TELLERS).collect(Collectors.joining("; "));
        return names.size() > MOST_TELLERS ? first + " and " + (names.size() - MOST_TELLERS) + " more" : first;
    }

    private static String count(long accounts) {
        return accounts == 1 ? "1 account" : accounts + " accounts";
    }

    private static String outlets(long outlets) {
        return outlets == 1 ? "1 outlet" : outlets + " outlets";
    }

    private static String flat(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
