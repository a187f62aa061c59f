package org.hearsay.claim.internal;

import java.util.List;
import org.hearsay.claim.Form;
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
record Attribution(Unit unit, Cue cue, Span cueSpan, List<SourceFinder.Range> sources, List<Content> contents) {

    Attribution {
        sources = List.copyOf(sources);
        contents = List.copyOf(contents);
    }

    /** A piece of what is said: words of the unit, or a whole quotation. */
    record Content(Span span, int quotation, Form form) {

        boolean isQuotation() {
            return quotation >= 0;
        }
    }

    /** Whether a place lies in what is said here. */
    boolean holds(Span place) {
        return contents.stream().anyMatch(c -> c.span().contains(place));
    }
}
