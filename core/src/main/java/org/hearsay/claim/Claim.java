package org.hearsay.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.document.Evidence;
import org.hearsay.text.Span;

/**
 * Something that a source is told to have said.
 *
 * @param id made from the document and the spans
 * @param content what is asserted, without source and cue; its evidence names document, span and extractor
 * @param cue the words that show the saying ('said', 'according to'); empty for quotations that run on without one
 * @param chain outermost source first, innermost speaker last; never empty
 * @param form direct, indirect or mixed
 * @param act what the source does
 * @param polarity whether it stands by the content
 * @param certainty how sure it is put
 * @param hedges the hedging words
 * @param said words that tell when it was said: the span of a time expression, which has the value; given by {@link SaidFinder}
 * @param parent id of the claim that this one is nested in
 * @param quote id shared by the sentences of one quotation
 * @param insertions an editor's bracketed words inside quoted ones, with their brackets
 * @param omissions an editor's ellipses
 * @param glossOf id of the quotation that this heading or summary tells of
 * @param sure whether the speaker may be taken without a person looking
 * @param confidence 0 to 1
 */
public record Claim(
        String id,
        Evidence content,
        Optional<Span> cue,
        List<Link> chain,
        Form form,
        Act act,
        Polarity polarity,
        Certainty certainty,
        List<Span> hedges,
        Optional<Span> said,
        Optional<String> parent,
        Optional<String> quote,
        List<Span> insertions,
        List<Span> omissions,
        Optional<String> glossOf,
        boolean sure,
        double confidence)
        implements Comparable<Claim> {

    private static final Comparator<Claim> ORDER =
            Comparator.comparing((Claim c) -> c.content).thenComparing(Claim::id);

    public Claim {
        chain = List.copyOf(chain);
        hedges = List.copyOf(hedges);
        insertions = List.copyOf(insertions);
        omissions = List.copyOf(omissions);
        if (chain.isEmpty()) {
            throw new IllegalArgumentException("a claim without a source at " + content);
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence);
        }
    }

    /** The same with the words that tell when it was said. */
    public Claim withSaid(Optional<Span> when) {
        return new Claim(
                id,
                content,
                cue,
                chain,
                form,
                act,
                polarity,
                certainty,
                hedges,
                when,
                parent,
                quote,
                insertions,
                omissions,
                glossOf,
                sure,
                confidence);
    }

    /** The innermost speaker. */
    public Link speaker() {
        return chain.getLast();
    }

    /** By place, then id. */
    @Override
    public int compareTo(Claim other) {
        return ORDER.compare(this, other);
    }
}
