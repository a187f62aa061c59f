package org.hearsay.model.internal;

import org.hearsay.lexicon.PartedWords;
import org.hearsay.text.Span;

/**
 * A text as it is printed, and how its words are read: the one place where the two differ.
 *
 * @param text all of it
 * @param parted the words that ends of lines part
 */
record Print(String text, PartedWords parted) {

    static Print of(String text) {
        return new Print(text, PartedWords.of(text));
    }

    /** The word at a place. */
    String read(Span word) {
        return parted.read(word.of(text));
    }
}
