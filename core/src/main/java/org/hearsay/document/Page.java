package org.hearsay.document;

import java.util.Optional;

/**
 * Where the words of a page of paper begin; they go on to the next one of the list. What stands apart from the text, such as
 * notes at the foot, comes later in it, so that a page may be named more than once.
 *
 * @param number of the sheet or picture in the file, from 1, whatever is printed on it
 * @param start offset of its first word
 * @param confidence how sure the machine was of the words that it recognised in a picture of the page, 0 to 1; empty where
 *     the file itself holds the words
 */
public record Page(int number, int start, Optional<Double> confidence) {

    public Page {
        if (number < 1 || start < 0 || confidence.filter(c -> c < 0 || c > 1).isPresent()) {
            throw new IllegalArgumentException("no page: " + number + " at " + start + ", " + confidence);
        }
    }

    /** A page whose words stand in the file. */
    public Page(int number, int start) {
        this(number, start, Optional.empty());
    }
}
