package org.hearsay.search;

import java.util.Optional;

/**
 * What is looked for.
 *
 * @param words all must occur; {@code "a phrase"}, {@code begin*}, {@code a | b}, {@code -without} and {@code near~1} work
 * @param kind only hits of this kind
 * @param offset how many hits to leave out, for later pages
 * @param limit how many hits at most, 1 to 1000
 */
public record Question(String words, Optional<HitKind> kind, int offset, int limit) {

    private static final int MOST = 1000;

    public Question {
        if (offset < 0 || limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("not a page: " + limit + " hits from " + offset);
        }
    }

    /** The best hits of every kind. */
    public static Question of(String words, int limit) {
        return new Question(words, Optional.empty(), 0, limit);
    }

    /** The same words, one kind only. */
    public Question only(HitKind one) {
        return new Question(words, Optional.of(one), offset, limit);
    }
}
