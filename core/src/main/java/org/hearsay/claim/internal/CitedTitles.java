package org.hearsay.claim.internal;

import org.hearsay.claim.internal.rule.Attribution;
import org.hearsay.document.Block;
import org.hearsay.text.Span;

/**
 * Tells attributions of a note from the titles of other works that it cites. By convention such titles write verbs with a
 * capital ('Envoy Denies Talks'), and part a speaker from his words by a colon; what a note says itself does neither.
 */
final class CitedTitles {

    private final String text;

    CitedTitles(String text) {
        this.text = text;
    }

    /** Whether an attribution is part of a title that a note cites. */
    boolean holds(Attribution attribution) {
        Span cue = attribution.cueSpan();
        return attribution.unit().kind() == Block.Kind.NOTE && (!hasLetters(cue) || isCapital(cue) && !isFirst(cue));
    }

    private boolean hasLetters(Span cue) {
        return cue.of(text).codePoints().anyMatch(Character::isLetter);
    }

    private boolean isCapital(Span cue) {
        return Character.isUpperCase(text.codePointAt(cue.start()));
    }

    /** Whether a sentence begins with it, where any word has its capital. */
    private boolean isFirst(Span cue) {
        int i = cue.start() - 1;
        while (i >= 0 && !Character.isLetterOrDigit(text.charAt(i)) && ".!?\n]".indexOf(text.charAt(i)) < 0) {
            i--;
        }
        return i < 0 || !Character.isLetterOrDigit(text.charAt(i));
    }
}
