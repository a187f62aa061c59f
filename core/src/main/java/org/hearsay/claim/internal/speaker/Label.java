package org.hearsay.claim.internal.speaker;

import java.util.List;

/**
 * Words that stand apart to name the speaker of a quotation: before a colon, or behind a dash.
 *
 * @param quotation number of the quotation
 * @param from first token
 * @param to after the last token of the name; a role behind a comma is left out
 * @param name as it is shown
 * @param words the name in lower case, without titles
 * @param behind whether it stands behind the quotation
 */
record Label(int quotation, int from, int to, String name, List<String> words, boolean behind) {

    Label {
        words = List.copyOf(words);
    }
}
