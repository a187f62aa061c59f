package org.hearsay.model;

import org.hearsay.text.Span;

/**
 * A word or mark.
 *
 * @param span where it stands
 * @param text as printed
 * @param lower in lower case, with typographic apostrophes and quotation marks made plain
 * @param tag its part of speech
 * @param lemma its base form, in lower case
 */
public record Token(Span span, String text, String lower, Tag tag, String lemma) {

    /** Whether it begins with a capital letter. */
    public boolean isCapital() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether it is a letter or digit word, no mark. */
    public boolean isWord() {
        return Character.isLetterOrDigit(
                text.codePointAt(text.length() > 1 && !Character.isLetterOrDigit(text.codePointAt(0)) ? 1 : 0));
    }

    /** Whether it is this word, in lower case. */
    public boolean is(String word) {
        return lower.equals(word);
    }
}
