package org.hearsay.reading.internal.parser;

import java.util.Optional;

/**
 * What a format's own metadata say about a report, as written there: dates and languages are not yet read. When the file
 * was made, changed or printed is no fact about the report: archives print and scan years later.
 *
 * @param published what the page itself gives as its date of publication
 */
public record Facts(
        Optional<String> title,
        Optional<String> published,
        Optional<String> outlet,
        Optional<String> author,
        Optional<String> url,
        Optional<String> language) {

    /** Nothing said. */
    public static final Facts NONE = new Facts(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
