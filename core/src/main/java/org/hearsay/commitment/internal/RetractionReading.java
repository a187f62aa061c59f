package org.hearsay.commitment.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Link;
import org.hearsay.claim.Polarity;
import org.hearsay.commitment.Retraction;
import org.hearsay.document.Evidence;
import org.hearsay.document.Extractor;
import org.hearsay.document.Ids;
import org.hearsay.model.Sentence;
import org.hearsay.model.Token;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;
import org.hearsay.text.Wording;

/** Finds what a report tells of words that were taken back, corrected or replaced. A headline's is kept where the text tells none. */
final class RetractionReading {

    private static final Extractor BY = new Extractor("retraction-rules", "1");
    /** Content words that what is taken back must share with the claim that it was. */
    private static final int SHARED = 2;

    private final Reading report;
    private final Withdrawals withdrawals;
    private final WordBook words;

    RetractionReading(Reading report, WordBook words) {
        this.report = report;
        this.words = words;
        this.withdrawals = new Withdrawals(report, words);
    }

    List<Retraction> read() {
        var found = new ArrayList<Retraction>();
        for (Sentence sentence : report.layers().sentences()) {
            if (isOwnNote(sentence)) {
                found.add(note(sentence));
            } else {
                List<String> lemmas = report.layers().tokensOf(sentence).stream()
                        .map(Token::lemma)
                        .toList();
                IntStream.range(sentence.first(), sentence.end())
                        .mapToObj(i -> withdrawals.at(i, sentence, lemmas))
                        .flatMap(Optional::stream)
                        .filter(w -> w.thing().isEmpty() || !isDenied(w.word()))
                        .map(w -> retraction(w, sentence))
                        .forEach(found::add);
            }
        }
        List<Retraction> body = found.stream()
                .filter(r -> !report.isHeading(r.evidence().span()))
                .toList();
        return (body.isEmpty() ? found : body).stream().sorted().distinct().toList();
    }

    private boolean isDenied(int word) {
        Span span = report.token(word).span();
        return report.claimsAround(span).stream().anyMatch(c -> c.polarity() == Polarity.DENY);
    }

    /** Whether an outlet corrects itself in a sentence, in its own voice. */
    private boolean isOwnNote(Sentence sentence) {
        List<String> lows =
                report.layers().tokensOf(sentence).stream().map(t -> t.lower()).toList();
        for (int i = 0; i < lows.size(); i++) {
            int at = sentence.first() + i;
            boolean note = words.notes().findAt(lows, i).isPresent()
                    || words.isIn("capitals", report.token(at).text())
                    || words.misprinting()
                            .findAt(lows, i)
                            .filter(hit -> isPrinted(at, at + hit.words()))
                            .isPresent();
            if (note && isOwnVoice(report.token(at).span())) {
                return true;
            }
        }
        return false;
    }

    private boolean isOwnVoice(Span word) {
        return report.claimsAround(word).stream()
                .noneMatch(c -> c.speaker().referent().isPresent());
    }

    /** Whether something printed is the subject of a phrase: 'the article misstated'. */
    private boolean isPrinted(int from, int end) {
        return IntStream.range(from, end)
                .filter(report::isVerb)
                .flatMap(v -> report.syntax().findSubject(v).stream())
                .anyMatch(s -> words.isIn("sayings", report.token(s).lemma()));
    }

    private Retraction note(Sentence sentence) {
        Optional<Link> outlet = report.document()
                .masthead()
                .outlet()
                .filter(o -> !o.isBlank())
                .map(o -> new Link(Link.Role.OUTLET, o, Optional.empty(), OptionalInt.empty()));
        Span span = sentence.span().strip(report.document().text());
        return new Retraction(
                Ids.of("w", report.document().id(), span),
                new Evidence(report.document().id(), span, BY),
                outlet,
                Optional.empty(),
                Optional.empty(),
                true,
                Optional.empty());
    }

    private Retraction retraction(Withdrawals.Withdrawal w, Sentence sentence) {
        Span span = report.bareSpanOf(w.word());
        Span clause = new Span(
                        Math.max(span.start(), sentence.span().start()),
                        Math.min(span.end(), sentence.span().end()))
                .strip(report.document().text());
        Optional<Link> from = w.from().map(report::party).or(() -> speaker(w));
        return new Retraction(
                Ids.of("w", report.document().id(), report.token(w.word()).span()),
                new Evidence(report.document().id(), clause, BY),
                from,
                taken(w, clause, from),
                w.thing().map(t -> report.syntax().spanOf(t)),
                false,
                date(clause, w));
    }

    private Optional<Link> speaker(Withdrawals.Withdrawal w) {
        return w.own()
                ? report.claimsAround(report.token(w.word()).span()).stream()
                        .findFirst()
                        .map(Claim::speaker)
                : Optional.empty();
    }

    /** The claim that is taken back: one told in its words, else an earlier one of the same speaker that shares most with them. */
    private Optional<String> taken(Withdrawals.Withdrawal w, Span clause, Optional<Link> from) {
        Optional<Span> thing = w.thing().map(t -> report.syntax().spanOf(t));
        Optional<Claim> inside = thing.flatMap(t -> report.claims().stream()
                .filter(c -> t.contains(c.content().span()))
                .findFirst());
        Set<String> stems =
                Wording.of(thing.orElse(clause).of(report.document().text())).stems();
        return inside.or(() -> report.claims().stream()
                        .filter(c -> c.content().span().end() <= clause.start())
                        .filter(c -> from.isPresent()
                                && from.get().referent().isPresent()
                                && from.get().referent().equals(c.speaker().referent()))
                        .filter(c -> shared(c, stems) >= SHARED)
                        .max((a, b) -> Integer.compare(shared(a, stems), shared(b, stems))))
                .map(Claim::id);
    }

    private int shared(Claim claim, Set<String> stems) {
        return Wording.of(claim.content().span().of(report.document().text())).shared(new Wording(stems));
    }

    /** A day in the clause that is told of no other thing. */
    private Optional<Edtf> date(Span clause, Withdrawals.Withdrawal w) {
        Optional<Span> thing = w.thing().map(t -> report.syntax().spanOf(t));
        return report.timesIn(clause).stream()
                .filter(t -> thing.filter(s -> s.contains(t.span())).isEmpty())
                .flatMap(t -> t.value().stream())
                .findFirst();
    }
}
