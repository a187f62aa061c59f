package org.hearsay.document;

import java.util.Optional;
import org.hearsay.text.Edtf;

/**
 * Where a document's bytes came from.
 *
 * @param file path relative to what was given to read, with {@code /}
 * @param sha256 of the original bytes, 64 hex digits
 * @param mediaType such as {@code text/plain}
 * @param url address of the report, where known
 * @param part which report of the file it is, where the file holds many
 * @param retrieved the day on which it was taken from its address, where an archive of the web tells it
 */
public record Origin(
        String file,
        String sha256,
        String mediaType,
        Optional<String> url,
        Optional<Part> part,
        Optional<Edtf> retrieved) {

    public Origin {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256: " + sha256);
        }
    }

    /** Of a file that holds one report. */
    public Origin(String file, String sha256, String mediaType, Optional<String> url) {
        this(file, sha256, mediaType, url, Optional.empty());
    }

    /** Of a file that nothing tells the taking of. */
    public Origin(String file, String sha256, String mediaType, Optional<String> url, Optional<Part> part) {
        this(file, sha256, mediaType, url, part, Optional.empty());
    }

    /** One report of this file. */
    public Origin withPart(Part one) {
        return new Origin(file, sha256, mediaType, url, Optional.of(one), retrieved);
    }

    /** The same bytes under another name. */
    public Origin withFile(String other) {
        return new Origin(other, sha256, mediaType, url, part, retrieved);
    }
}
