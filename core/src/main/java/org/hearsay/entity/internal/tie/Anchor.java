package org.hearsay.entity.internal.tie;

import org.hearsay.text.Span;

/**
 * A word that ties, and the phrase around it.
 *
 * @param form how it stands
 * @param bond what it says of the first of two
 * @param swap whether it says it of the second
 * @param first index of the first token of the phrase, with its modifiers: 'deputy' of 'deputy foreign minister'
 * @param head index of the token that the rest hangs on
 * @param end index behind its last token
 * @param word the tying word as in the lexicon, or the bare sign of a tie without one: "'s", "of"
 * @param plural whether it speaks of several
 */
public record Anchor(Form form, Bond bond, boolean swap, int first, int head, int end, String word, boolean plural) {

    /** How a tying word stands. */
    public enum Form {
        NOUN,
        VERB,
        /** 'X-backed Z'. */
        ENDING,
        /** No word of its own: "Y's Z", 'X of Y'. */
        BARE
    }

    /** Where its words stand. */
    Span span(org.hearsay.model.Layers layers) {
        return new Span(
                layers.tokens().get(first).span().start(),
                layers.tokens().get(end - 1).span().end());
    }
}
