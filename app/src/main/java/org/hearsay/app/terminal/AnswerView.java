package org.hearsay.app.terminal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.account.Verdict;
import org.hearsay.search.ReportLine;
import org.hearsay.search.answer.Answer;
import org.hearsay.search.answer.AskedSlot;

/** What answers a question, the most telling first and as little of else as can be. */
public final class AnswerView {

    private static final int INDENT = 2;
    private static final int MOST_TELLERS = 3;
    private static final int MOST_ECHOES = 2;

    /** So many of the best sentences stand before the others, whatever they tell: about what a terminal shows at once. */
    private static final int FIRST = 12;

    private AnswerView() {}

    /**
     * What is asked for, the slot that answers it, then the best of the sentences found under their events, that of the best first,
     * and the others behind them in the same manner.
     */
    public static void show(Answer answer, Screen screen) {
        if (answer.isEmpty()) {
            screen.line("nothing was found in these reports");
            return;
        }
        if (!answer.wanted().isEmpty()) {
            screen.paragraph(
                    0,
                    screen.styled(
                            Style.DIM,
                            "asked for: " + String.join(", ", answer.wanted())
                                    + (answer.slots().isEmpty()
                                            ? "; no value stands out, these sentences come nearest"
                                            : "")));
        }
        answer.slots().forEach(s -> show(s, screen));
        List<Answer.Group> best = answer.groupsTo(FIRST);
        best.forEach(g -> show(g, false, screen));
        List<Answer.Group> others = answer.groupsAfter(FIRST);
        if (!others.isEmpty()) {
            screen.line("");
            screen.line(screen.styled(Style.DIM, "less near:"));
            Set<Optional<Answer.Named>> known =
                    best.stream().map(Answer.Group::event).collect(Collectors.toSet());
            others.forEach(g -> show(g, known.contains(g.event()), screen));
        }
    }

    private static void show(AskedSlot slot, Screen screen) {
        String verdict = slot.verdict()
                .filter(v -> v != Verdict.SINGLE)
                .map(v -> "  " + screen.styled(AccountsView.style(v), words(v)))
                .orElse("");
        screen.paragraph(
                0,
                screen.styled(
                                Style.BOLD,
                                Plain.of(slot.kind().slug() + " of "
                                        + lower(slot.event().name())))
                        + verdict);
        for (AskedSlot.Value value : slot.values()) {
            screen.paragraph(
                    INDENT,
                    screen.styled(Style.MARK, Plain.of(value.value())) + "  "
                            + screen.styled(Style.DIM, tellers(value, t -> date(t.report()))));
        }
        screen.line("");
    }

    /** Who tells a value, and of each what else there is to say. */
    private static String tellers(AskedSlot.Value value, Function<AskedSlot.Teller, String> more) {
        List<String> first = value.tellers().stream()
                .limit(MOST_TELLERS)
                .map(t -> Citation.of(t.report(), t.chain()) + more.apply(t) + (t.echoes() ? " ↩" : ""))
                .toList();
        int others = value.tellers().size() - first.size();
        return String.join("; ", first) + (others > 0 ? "; " + others + " more" : "");
    }

    /** What accounts of an event do not agree on, a paragraph a slot. */
    private static void dispute(AskedSlot slot, Screen screen) {
        String verdict = slot.verdict()
                .map(v -> screen.styled(AccountsView.style(v), slot.kind().slug() + " " + words(v)))
                .orElse(slot.kind().slug());
        screen.paragraph(
                INDENT,
                slot.values().stream()
                        .map(v -> screen.styled(Style.MARK, Plain.of(v.value()))
                                + screen.styled(Style.DIM, " (" + tellers(v, t -> "") + ")"))
                        .collect(Collectors.joining(" | ", verdict + ": ", "")));
    }

    private static void echo(Answer.Echo echo, Screen screen) {
        screen.paragraph(
                INDENT,
                screen.styled(
                        Style.DIM,
                        "↩ " + cited(echo.account())
                                + date(echo.account().report())
                                + echo.source()
                                        .map(s -> " and " + cited(echo.origin()) + ": one source, " + Plain.of(s))
                                        .orElseGet(() -> " only repeats " + cited(echo.origin()))));
    }

    private static String cited(AskedSlot.Teller teller) {
        return Citation.of(teller.report(), teller.chain());
    }

    private static String words(Verdict verdict) {
        String told = switch (verdict) {
            case CONFLICT -> " they cannot all hold";
            case DIFFER -> " told differently";
            case REFINE -> " one is more exact";
            case UPDATE -> " told later";
            case AGREE -> " they agree";
            case SINGLE -> "";
        };
        return (AccountsView.sign(verdict) + told).strip();
    }

    private static String lower(String name) {
        // a name keeps its capital; an article that begins a sentence has lent its own
        boolean article = name.startsWith("The ") || name.startsWith("A ") || name.startsWith("An ");
        return article ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) : name;
    }

    /** An event with its sentences; of one that is {@code known} what is in dispute stands above already. */
    private static void show(Answer.Group group, boolean known, Screen screen) {
        screen.paragraph(
                0,
                group.event()
                        .map(e ->
                                screen.styled(Style.BOLD, Plain.of(e.name())) + screen.styled(Style.DIM, "  " + e.id()))
                        .orElseGet(() -> screen.styled(Style.DIM, "told under no event")));
        if (!known) {
            group.disputes().forEach(d -> dispute(d, screen));
            group.echoes().stream().limit(MOST_ECHOES).forEach(e -> echo(e, screen));
        }
        for (Answer.Line line : group.lines()) {
            var sourced = line.sourced();
            String who = sourced.chain().isEmpty()
                    ? Citation.of(sourced.report(), List.of()) + ", in its own voice"
                    : Citation.of(sourced.report(), sourced.chain());
            String place =
                    Plain.of(sourced.report().file()) + "@" + sourced.passage().span();
            screen.paragraph(
                    INDENT,
                    screen.styled(Style.GOOD, who)
                            + screen.styled(Style.DIM, date(sourced.report()))
                            + ": "
                            + screen.marked(sourced.passage())
                            + screen.styled(Style.DIM, "  [" + place + "]"));
        }
    }

    private static String date(ReportLine report) {
        return report.published().map(p -> " (" + Plain.of(p) + ")").orElse("");
    }
}
