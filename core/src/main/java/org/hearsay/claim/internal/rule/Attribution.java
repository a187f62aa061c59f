package org.hearsay.claim.internal.rule;

import java.util.List;
import org.hearsay.claim.Form;
import org.hearsay.claim.internal.cue.Cue;
import org.hearsay.claim.internal.source.SourceFinder;
import org.hearsay.claim.internal.unit.Unit;
import org.hearsay.text.Span;

/**
 * Somebody saying something, inside one unit; whom the words of its sources stand for is not decided yet.
 *
 * @param unit that holds it
 * @param cue of the lexicon
 * @param cueSpan the words of the cue
 * @param sources items of the unit that name the sources, outermost first; empty where nobody is named
 * @param contents what is said, piece by piece
 */
public record Attribution(Unit unit, Cue cue, Span cueSpan, List<SourceFinder.Range> sources, List<Content> contents) {

    public Attribution {
        sources = List.copyOf(sources);
        contents = List.copyOf(contents);
    }

    /** A piece of what is said: words of the unit, or a whole quotation. */
    public record Content(Span span, int quotation, Form form) {

        public boolean isQuotation() {
            return quotation >= 0;
        }
    }

    /** Whether a place lies in what is said here. */
    public boolean holds(Span place) {
        return contents.stream().anyMatch(c -> c.span().contains(place));
    }
}
