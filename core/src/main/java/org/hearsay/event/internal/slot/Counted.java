package org.hearsay.event.internal.slot;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.event.When;
import org.hearsay.event.internal.slot.Candidate.Type;
import org.hearsay.model.Layers;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;
import org.hearsay.time.Length;
import org.hearsay.time.TimeExpression;

/**
 * What a time tells of the event that it is counted from: the day of 'on Friday, two days after the ambush' is not the ambush's, which lies two
 * days before it.
 *
 * @param words what counts, up to 'after' or 'before'
 * @param word the word that these stand before, of the event itself or of the clause that tells it
 * @param later whether the event lies behind the day beside
 */
record Counted(TimeExpression words, int word, boolean later) {

    private static final Pattern DAYS = Pattern.compile("P(\\d{1,3})([DW])");

    /** 'the day before', 'a night after': no length is told. */
    private static final Pattern ONE_DAY =
            Pattern.compile("(?i)(?:the|a|one)\\s+(?:day|evening|night|morning)\\s+(?:before|after)");

    /** Between a day and what explains it. */
    private static final Pattern BESIDE = Pattern.compile("\\s*,?\\s*(?:on\\s+)?");

    /** What takes part in a clause. */
    private static final Set<String> PARTS = Set.of("nsubj", "obj", "obl", "nmod", "compound");

    private static final int STEPS = 3;

    /** The words that count from an event: its own preposition or conjunction, or that of its clause, is their last. */
    static Optional<Counted> find(Report report, Happening event) {
        Layers layers = report.layers();
        List<TimeExpression> counting = report.timesOf(report.sentenceOf(event)).stream()
                .filter(t -> length(t).isPresent())
                .toList();
        int at = event.word();
        for (int steps = 0; steps < STEPS && at >= 0 && !counting.isEmpty(); steps++) {
            Optional<Counted> found = before(layers, at, counting);
            if (found.isPresent() || !PARTS.contains(layers.syntax().arc(at).bare())) {
                return found;
            }
            at = layers.syntax().arc(at).head();
        }
        return Optional.empty();
    }

    private static Optional<Counted> before(Layers layers, int word, List<TimeExpression> counting) {
        return Stream.of("case", "mark")
                .flatMap(relation -> layers.syntax().listChildren(word, relation).stream())
                .map(i -> layers.tokens().get(i))
                .filter(t -> t.is("after") || t.is("before"))
                .flatMap(t -> counting.stream()
                        .filter(x -> ends(x.span(), t.span()))
                        .map(x -> new Counted(x, word, t.is("before"))))
                .findFirst();
    }

    /** A length in days or more: what lies hours apart may be of one day. */
    private static Optional<String> length(TimeExpression time) {
        return time.length()
                .map(Length::value)
                .filter(v -> v.indexOf('T') < 0)
                .or(() -> ONE_DAY.matcher(time.text()).matches() ? Optional.of("P1D") : Optional.empty());
    }

    private static boolean ends(Span all, Span last) {
        return all.end() == last.end() && all.start() < last.start();
    }

    /** Whether a time may be the event's own: what the sentence tells beside it is the other's, but for what hangs on the event itself. */
    boolean allows(Candidate time, Report report, Happening event) {
        return time.sentence() != report.sentenceOf(event)
                || !time.span().overlaps(words.span())
                        && report.layers().syntax().isUnder(time.head(), word);
    }

    /** The day that follows from the one beside; a count of weeks gives about one. Empty where none stands there, or months and years are counted. */
    Optional<When> when(Report report, Happening event) {
        Optional<LocalDate> beside = words.value().flatMap(Edtf::day).or(() -> beside(report, event));
        Matcher m = DAYS.matcher(length(words).orElseThrow());
        if (beside.isEmpty() || !m.matches()) {
            return Optional.empty();
        }
        boolean weeks = m.group(2).equals("W");
        long days = Long.parseLong(m.group(1)) * (weeks ? 7 : 1) * (later ? 1 : -1);
        Edtf day = Edtf.of(beside.get().plusDays(days));
        return Optional.of(new When(
                words.span(), words.text(), Optional.of(weeks ? day.roughly() : day), "counted from " + beside.get()));
    }

    /** A day right before the words, or right behind the event. */
    private Optional<LocalDate> beside(Report report, Happening event) {
        String text = report.document().text();
        return report.listIn(report.sentenceOf(event), Type.TIME).stream()
                .filter(c -> c.span().end() <= words.span().start()
                                && BESIDE.matcher(text.substring(
                                                c.span().end(), words.span().start()))
                                        .matches()
                        || c.span().start() >= event.trigger().end()
                                && BESIDE.matcher(text.substring(
                                                event.trigger().end(), c.span().start()))
                                        .matches())
                .flatMap(c -> c.time().flatMap(TimeExpression::value).flatMap(Edtf::day).stream())
                .findFirst();
    }
}
