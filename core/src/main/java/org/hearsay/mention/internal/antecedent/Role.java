package org.hearsay.mention.internal.antecedent;

/** What words are in their clause, the weightiest first: their numbers are measured. */
enum Role {
    SUBJECT,
    /** Subject of a passive. */
    PASSIVE,
    /** Subject of a clause that hangs on another. */
    INNER,
    OBJECT,
    /** Behind a preposition, at a verb. */
    OBLIQUE,
    /** Behind a preposition, at a noun. */
    MODIFIER,
    /** With a possessive ending, or a possessive pronoun. */
    OWNER,
    APPOSED,
    OTHER
}
