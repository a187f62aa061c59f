package org.hearsay.account.internal.inconsistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.account.Inconsistency.Kind;
import org.hearsay.document.Block;
import org.hearsay.text.Span;

/**
 * The number of the dead in the title against that of the lead. Only where each tells exactly one, without 'at least' and
 * its like, and where the number of the title is nowhere else in the report, neither alone nor as a sum.
 */
final class TitleCounts {

    private static final String PEOPLE = "(?: (?:people|persons|others))?";

    private static final Pattern DEAD = Pattern.compile(
            "(?<before>\\b(?:least|than|about|around|some|nearly|almost|over|to"
                    + "|another|up|further|more) )?(?:\\bkill(?:s|ed|ing)? (?<hedge>(?:at least|more than|about|around|some|nearly"
                    + "|almost|over|up to|another|as many as|dozens|scores|hundreds) )?" + "(?<n1>" + Numbers.NUMBER
                    + ")"
                    + "(?! (?:years?|days?|months?|percent|per cent|other|more|times|hours?))\\b(?: (?:people|persons)\\b)?|\\b(?<n2>"
                    + Numbers.NUMBER + ")" + PEOPLE
                    + "(?:,)? (?:(?:were|are|have been|had been|was|feared|reported|confirmed) )?(?:dead|killed|die|died)\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OPENING = Pattern.compile("(?<n>" + Numbers.NUMBER
            + ") (?!years|days|weeks|months|hours|minutes|times)(?<noun>[a-z]{3,}s|people|men|women|children)\\b");

    private static final Pattern DATELINE_END = Pattern.compile("\\) ?[-\u2013\u2014]+ | [-\u2013\u2014]+ ");

    /** A dateline is no longer than this. */
    private static final int DATELINE = 90;

    private static final Pattern ANY = Pattern.compile("\\b" + Numbers.NUMBER + "\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern DEATH = Pattern.compile("\\b(?:kill|dead|die[sd]?|death|bod(?:y|ies)|fatal)");

    /** One who died by his own deed is counted by some and not by others. */
    private static final Pattern ATTACKER = Pattern.compile(
            "\\b(?:himself|herself|themselves|suicide|bomber|bombers|gunman|attacker|assailant|shooter|including the)\\b");

    /** A count that grows in the course of the report. */
    private static final Pattern GROWING =
            Pattern.compile("\\b(?:rise[sn]?|rose|climb\\w*|more bod\\w+|later|updated|so far|now|toll|died of)\\b");

    private final ReportText report;

    TitleCounts(ReportText report) {
        this.report = report;
    }

    private record Count(long value, Span span) {}

    List<Slip> find() {
        var found = new ArrayList<Slip>();
        List<Block> blocks = report.document().blocks();
        Optional<Block> title =
                blocks.stream().filter(b -> b.kind() == Block.Kind.TITLE).findFirst();
        Optional<Block> lead = blocks.stream().filter(b -> b.kind().isProse()).findFirst();
        if (title.isPresent()
                && lead.isPresent()
                && !GROWING.matcher(report.words(title.get().span())).find()) {
            List<Count> above = counts(title.get().span());
            List<Count> below = counts(lead.get().span());
            if (above.size() == 1
                    && below.size() == 1
                    && above.getFirst().value() != below.getFirst().value()
                    && !isElsewhere(above.getFirst().value(), title.get().span())) {
                found.add(Slip.of(
                        Kind.COUNT,
                        "The title counts " + above.getFirst().value() + " dead, the lead "
                                + below.getFirst().value() + ".",
                        above.getFirst().span(),
                        below.getFirst().span()));
            }
        }
        if (found.isEmpty() && title.isPresent() && lead.isPresent()) {
            opening(title.get().span(), lead.get().span()).ifPresent(found::add);
        }
        return found;
    }

    /** A title and a lead that both open with a number of the same thing: 'Eleven prisoners flee', 'Ten prisoners escaped'. */
    private Optional<Slip> opening(Span title, Span lead) {
        Matcher above = OPENING.matcher(report.text()).region(title.start(), title.end());
        Matcher below = OPENING.matcher(report.text()).region(lead.start(), lead.end());
        if (!above.lookingAt() || !(below.lookingAt() || afterDateline(below, lead))) {
            return Optional.empty();
        }
        long x = Numbers.value(above.group("n")).orElse(0);
        long y = Numbers.value(below.group("n")).orElse(0);
        boolean same = above.group("noun").equalsIgnoreCase(below.group("noun"));
        boolean again = numbersIn(report.text().substring(title.end())).anyMatch(n -> n == x);
        return same && x != y && !again
                ? Optional.of(Slip.of(
                        Kind.COUNT,
                        "The title counts " + x + " " + above.group("noun") + ", the lead " + y + ".",
                        Span.of(above.start(), above.end()),
                        Span.of(below.start("n"), below.end())))
                : Optional.empty();
    }

    private boolean afterDateline(Matcher m, Span lead) {
        Matcher dash =
                DATELINE_END.matcher(report.text()).region(lead.start(), Math.min(lead.end(), lead.start() + DATELINE));
        return dash.find() && m.region(dash.end(), lead.end()).lookingAt();
    }

    /** The dead told in a block; none where one of the counts is not exact. */
    private List<Count> counts(Span block) {
        var counts = new ArrayList<Count>();
        Matcher m = DEAD.matcher(report.text()).region(block.start(), block.end());
        while (m.find()) {
            if (m.group("before") != null || m.group("hedge") != null) {
                return List.of();
            }
            String n = m.group("n1") != null ? m.group("n1") : m.group("n2");
            counts.add(new Count(Numbers.value(n).orElse(0), Span.of(m.start(), m.end())));
        }
        return counts;
    }

    /** Whether a number stands in the rest of the report, or two of its numbers make it, or who counts is open. */
    private boolean isElsewhere(long value, Span title) {
        String rest = report.text().substring(title.end());
        if (ATTACKER.matcher(rest.toLowerCase(Locale.ROOT)).find()) {
            return true;
        }
        List<Long> dead = report.layers().sentences().stream()
                .map(s -> report.words(s.span()))
                .filter(s -> DEATH.matcher(s).find())
                .flatMap(TitleCounts::numbersIn)
                .distinct()
                .toList();
        return numbersIn(rest).anyMatch(n -> n == value)
                || dead.stream().anyMatch(a -> a * 2 < value && dead.contains(value - a) || a * 2 == value);
    }

    private static Stream<Long> numbersIn(String text) {
        return ANY.matcher(text)
                .results()
                .flatMap(r -> Numbers.value(r.group()).stream().boxed());
    }
}
