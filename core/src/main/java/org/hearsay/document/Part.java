package org.hearsay.document;

import java.util.Optional;

/**
 * Which report of a file that holds many.
 *
 * @param container SHA-256 of the file's bytes
 * @param index its place in the file, from 1
 * @param label what it is called there
 */
public record Part(String container, int index, Optional<String> label) {

    public Part {
        if (index < 1) {
            throw new IllegalArgumentException("parts are counted from 1, not " + index);
        }
    }
}
