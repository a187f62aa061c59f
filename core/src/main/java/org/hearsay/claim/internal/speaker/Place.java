package org.hearsay.claim.internal.speaker;

/**
 * Where words stand that stand for a candidate.
 *
 * @param from its first token
 * @param to after its last token
 * @param form what the words are
 * @param role what they are in their clause
 */
record Place(int from, int to, Form form, Role role) {

    /** What words are that stand for somebody. */
    enum Form {
        NAME,
        DESCRIPTION,
        PRONOUN,
        /** Before a colon or behind a dash, with the words themselves on the other side. */
        LABEL
    }

    /** What words are in their clause, the likelier to speak the earlier. */
    enum Role {
        SUBJECT,
        /** Subject of a clause inside another one. */
        INNER,
        APPOSED,
        OTHER,
        OBJECT,
        OBLIQUE,
        OWNER
    }
}
