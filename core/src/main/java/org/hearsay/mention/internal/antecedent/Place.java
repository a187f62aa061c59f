package org.hearsay.mention.internal.antecedent;

import org.hearsay.text.Span;

/**
 * Where somebody is named, described or meant by a pronoun.
 *
 * @param from first token
 * @param to behind the last token
 * @param head the token that the others hang on
 * @param form by what
 * @param role what it is in its clause
 * @param sentence its number
 * @param words the name, the noun of the description, or the pronoun
 */
record Place(int from, int to, int head, Form form, Role role, int sentence, Span words) {

    /** By what somebody is meant. */
    enum Form {
        NAME,
        DESCRIPTION,
        PRONOUN
    }
}
