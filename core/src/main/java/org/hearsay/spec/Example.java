package org.hearsay.spec;

import java.util.List;
import java.util.Optional;
import org.hearsay.text.Edtf;

/**
 * A text and what must, or must not, be found in it.
 *
 * @param line of the file where it begins, from 1
 * @param text a short report; an empty line parts paragraphs
 * @param published when it appeared
 * @param outlet who brought it out
 * @param expected in the order of the file
 */
public record Example(
        int line, String text, Optional<Edtf> published, Optional<String> outlet, List<Expected> expected) {

    /**
     * What is expected of one facet.
     *
     * @param line of the file
     * @param facet what it is about
     * @param wanted false where none of these may be found
     * @param items each as the facet puts it
     */
    public record Expected(int line, Facet facet, boolean wanted, List<String> items) {

        public Expected {
            items = List.copyOf(items);
        }
    }

    public Example {
        expected = List.copyOf(expected);
    }
}
