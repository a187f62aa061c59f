package org.hearsay.claim.internal.unit;

import org.hearsay.model.Tag;
import org.hearsay.text.Span;

/**
 * One step of a sentence: a word or mark, or a whole quotation seen from outside.
 *
 * @param span where it stands, a quotation with its marks
 * @param low the word in lower case; empty for a quotation
 * @param tag part of speech; X for a quotation
 * @param capital whether the word begins with a capital letter
 * @param quotation number of the quotation, or -1 for a word
 * @param sentence number of its first sentence
 */
public record Item(Span span, String low, Tag tag, boolean capital, int quotation, int sentence) {

    public Item as(Tag other) {
        return new Item(span, low, other, capital, quotation, sentence);
    }

    public boolean isQuotation() {
        return quotation >= 0;
    }

    /** The word as it stands, but for capitals inside. */
    public String shown() {
        return capital ? Character.toUpperCase(low.charAt(0)) + low.substring(1) : low;
    }

    public boolean is(String word) {
        return low.equals(word);
    }
}
