package org.hearsay.commitment.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.claim.Act;
import org.hearsay.claim.Claim;
import org.hearsay.commitment.Intention;
import org.hearsay.document.Evidence;
import org.hearsay.document.Extractor;
import org.hearsay.document.Ids;
import org.hearsay.event.EventMention;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;
import org.hearsay.time.TimeExpression;

/**
 * Finds what the claims of a report tell of deeds that somebody means to do; a deed is told once, by its innermost claim. A
 * headline's is kept where the text tells none.
 */
final class IntentionReading {

    private static final Extractor BY = new Extractor("intention-rules", "1");
    private static final Set<String> WITHIN = Set.of("within", "inside");

    private final Reading report;
    private final Deeds deeds;
    private final Set<Integer> told = new HashSet<>();

    IntentionReading(Reading report, WordBook words) {
        this.report = report;
        this.deeds = new Deeds(report, words);
    }

    List<Intention> read() {
        var found = new ArrayList<Intention>();
        report.claims().stream()
                .filter(c -> c.glossOf().isEmpty() && c.act() != Act.DENY)
                .sorted(Comparator.comparingInt((Claim c) -> c.content().span().length())
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(c -> deeds.of(c).stream()
                        .filter(d -> told.add(d.word()))
                        .map(d -> intention(c, d))
                        .forEach(found::add));
        List<Intention> body = found.stream()
                .filter(i -> !report.isHeading(i.evidence().span()))
                .toList();
        return (body.isEmpty() ? found : body).stream().sorted().toList();
    }

    private Intention intention(Claim claim, Deed deed) {
        Span clause = clause(claim, deed.clause());
        return new Intention(
                Ids.of("i", claim.id(), clause),
                claim.id(),
                new Evidence(report.document().id(), clause, BY),
                deed.manner(),
                deed.holder().map(report::party).orElseGet(claim::speaker),
                horizon(claim, clause),
                mention(deed).map(EventMention::id));
    }

    /** The clause of a deed, no further than the words of the claim. */
    private Span clause(Claim claim, int head) {
        Span content = claim.content().span();
        boolean whole = report.headOf(content).orElse(head) == head;
        Span clause = report.bareSpanOf(head);
        return !whole && clause.overlaps(content)
                ? new Span(Math.max(clause.start(), content.start()), Math.min(clause.end(), content.end()))
                : content;
    }

    /** The event that the deed would be: its verb's, or that of what the verb carries ('hold talks'). */
    private Optional<EventMention> mention(Deed deed) {
        return Stream.concat(
                        Stream.of(deed.word()),
                        report.syntax().findObject(deed.word()).stream().boxed())
                .flatMap(i -> Optional.ofNullable(report.eventAt().get(i)).stream())
                .findFirst();
    }

    /** A time that the clause names and that was not over when it was said, or the end of a length told in it. */
    private Optional<Edtf> horizon(Claim claim, Span clause) {
        Optional<LocalDate> published = claim.said()
                .flatMap(report::timeIn)
                .or(() -> report.document().masthead().published())
                .flatMap(p -> p.bounds().earliest());
        Optional<Edtf> named = report.timeIn(clause)
                .filter(t -> published.isEmpty()
                        || t.bounds().latest().isEmpty()
                        || !t.bounds().latest().get().isBefore(published.get()));
        return named.or(() -> published.flatMap(day -> lengthIn(clause, day)));
    }

    private Optional<Edtf> lengthIn(Span clause, LocalDate from) {
        return report.timesIn(clause).stream()
                .filter(t -> t.kind() == TimeExpression.Kind.DURATION)
                .filter(t -> WITHIN.contains(wordBefore(t.span())) || WITHIN.contains(firstWord(t.span())))
                .flatMap(t -> t.length().stream())
                .flatMap(length -> add(from, length.value()).stream())
                .findFirst();
    }

    private String wordBefore(Span span) {
        int i = report.layers().firstTokenFrom(span.start()) - 1;
        return i < 0 ? "" : report.token(i).lower();
    }

    private String firstWord(Span span) {
        int i = report.layers().firstTokenFrom(span.start());
        return i >= report.layers().tokens().size() ? "" : report.token(i).lower();
    }

    private static Optional<Edtf> add(LocalDate day, String length) {
        try {
            return Optional.of(Edtf.of(day.plus(Period.parse(length))));
        } catch (DateTimeException e) {
            // hours and lengths without a count name no day
            return Optional.empty();
        }
    }
}
