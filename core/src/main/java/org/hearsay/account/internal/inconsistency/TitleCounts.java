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

    private static final Pattern DEAD = Pattern.compile("(?<before>\\b(?:least|than|about|around|some|nearly|almost|over|to"
            + "|another|up|further|more) )?(?:\\bkill(?:s|ed|ing)? (?<hedge>(?:at least|more than|about|around|some|nearly"
            + "|almost|over|up to|another|as many as|dozens|scores|hundreds) )?" + "(?<n1>" + Numbers.NUMBER + ")"
            + "(?! (?:years?|days?|months?|percent|per cent|other|more|times|hours?))\\b(?: (?:people|persons)\\b)?|\\b(?<n2>" + Numbers.NUMBER + ")" + PEOPLE
            + "(?:,)? (?:(?:were|are|have been|had been|was|feared|reported|confirmed) )?(?:dead|killed|die|died)\\b)",
            Pattern.CASE_INSENSITIVE);

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
        Optional<Block> title = blocks.stream().filter(b -> b.kind() == Block.Kind.TITLE).findFirst();
        Optional<Block> lead = blocks.stream().filter(b -> b.kind().isProse()).findFirst();
        if (title.isPresent() && lead.isPresent() && !GROWING.matcher(report.words(title.get().span())).find()) {
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
        return found;
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
        return ANY.matcher(text).results().flatMap(r -> Numbers.value(r.group()).stream().boxed());
    }
}
