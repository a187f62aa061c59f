package org.hearsay.spec;

import java.util.List;

/**
 * Whether one thing that an example tells came true.
 *
 * @param file name of the file
 * @param line where it is told, from 1
 * @param text of the example
 * @param facet what it is about
 * @param item what is told; for a facet that is told as a whole, all of it
 * @param wanted false where it may not be found
 * @param passed whether it is as told
 * @param found all that was found of this facet, where it did not pass
 */
public record SpecResult(
        String file,
        int line,
        String text,
        Facet facet,
        String item,
        boolean wanted,
        boolean passed,
        List<String> found) {

    public SpecResult {
        found = List.copyOf(found);
    }
}
