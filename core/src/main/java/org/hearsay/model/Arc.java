package org.hearsay.model;

import static org.hearsay.model.Parse.ROOT;

/**
 * What governs a token, and as what.
 *
 * @param head index in {@code Layers.tokens()}, or {@link Parse#ROOT}
 * @param relation Universal Dependencies relation with its subtype: 'nsubj:pass'
 */
public record Arc(int head, String relation) {

    /** That of the head of a sentence. */
    public static final Arc TOP = new Arc(ROOT, "root");

    public Arc {
        if (head < ROOT) {
            throw new IllegalArgumentException("not a token: " + head);
        }
    }

    /** Whether nothing governs the token. */
    public boolean isRoot() {
        return head == ROOT;
    }

    /** The relation without its subtype. */
    public String bare() {
        int end = relation.indexOf(':');
        return end < 0 ? relation : relation.substring(0, end);
    }

    /** Whether the relation is this one, whatever its subtype. */
    public boolean is(String bare) {
        return relation.startsWith(bare)
                && (relation.length() == bare.length() || relation.charAt(bare.length()) == ':');
    }
}
