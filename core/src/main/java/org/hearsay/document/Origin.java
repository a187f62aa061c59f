package org.hearsay.document;

import java.util.Optional;

/**
 * Where a document's bytes came from.
 *
 * @param file path relative to what was given to read, with {@code /}
 * @param sha256 of the original bytes, 64 hex digits
 * @param mediaType such as {@code text/plain}
 * @param url address of the report, where known
 */
public record Origin(String file, String sha256, String mediaType, Optional<String> url) {

    public Origin {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256: " + sha256);
        }
    }
}
