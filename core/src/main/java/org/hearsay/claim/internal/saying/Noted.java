package org.hearsay.claim.internal.saying;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.claim.Claim;
import org.hearsay.document.Document;
import org.hearsay.model.Layers;
import org.hearsay.text.Span;

/** Gives claims without a time in their own clause that of the note which cites them, or of the heading that they stand under. */
final class Noted {

    private final Document document;
    private final Layers layers;
    private final Citations citations;

    Noted(Document document, Layers layers, Citations citations) {
        this.document = document;
        this.layers = layers;
        this.citations = citations;
    }

    /** Adds to {@code said}, by claim id, the dates of notes. */
    void date(List<Claim> claims, Map<String, Moment> said) {
        if (document.notes().isEmpty()) {
            return;
        }
        Map<String, Integer> ends = new HashMap<>();
        for (Claim claim : claims) {
            claim.quote().ifPresent(q -> ends.merge(q, claim.content().span().end(), Math::max));
        }
        for (Claim claim : claims) {
            if (isOpen(claim, said)) {
                citations.noted(reach(claim, ends)).ifPresent(m -> said.put(claim.id(), m));
            }
        }
        for (int i = claims.size() - 2; i >= 0; i--) {
            before(claims.get(i), claims.get(i + 1), said);
        }
    }

    /** Adds to {@code said}, by claim id, the days of headings. */
    void head(List<Claim> claims, Map<String, Moment> said) {
        for (Claim claim : claims) {
            if (isOpen(claim, said)) {
                claim.cue().flatMap(citations::heading).ifPresent(m -> said.put(claim.id(), m));
            }
        }
    }

    private static boolean isOpen(Claim claim, Map<String, Moment> said) {
        return claim.parent().isEmpty() && !said.containsKey(claim.id());
    }

    /** A note at the end of a paragraph is that of all that its speaker is told to have said there. */
    private void before(Claim claim, Claim next, Map<String, Moment> said) {
        Moment date = said.get(next.id());
        if (date != null
                && isOpen(claim, said)
                && citations.isOfNote(date)
                && Speaking.isSame(claim, next)
                && document.findBlock(claim.content().span().start())
                        .equals(document.findBlock(next.content().span().start()))) {
            said.put(claim.id(), date);
        }
    }

    /** Up to the end of the quotation or sentence, where a note is called. */
    private Span reach(Claim claim, Map<String, Integer> ends) {
        Span content = claim.content().span();
        int end = claim.quote().map(ends::get).orElse(content.end());
        Optional<Integer> sentence =
                layers.findSentence(end - 1).map(s -> s.span().end());
        return Span.of(content.start(), Math.max(end + 2, sentence.orElse(end)));
    }
}
