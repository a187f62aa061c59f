package org.hearsay.reading.internal.parser;

import java.util.List;
import java.util.Optional;

/**
 * What a format's own metadata say about a report, as written there: dates and languages are not yet read. When the file
 * was made, changed or printed is no fact about the report: archives print and scan years later.
 *
 * @param published what the page itself gives as its date of publication
 * @param sender the body that sent a message: its outlet, where nothing tells another
 * @param days where else a day of publication is stated, with the place; {@code published} is empty where these are told
 */
public record Facts(
        Optional<String> title,
        Optional<String> published,
        Optional<String> outlet,
        Optional<String> author,
        Optional<String> url,
        Optional<String> language,
        Optional<String> sender,
        List<StatedDay> days) {

    public Facts {
        days = List.copyOf(days);
    }

    /** Facts of a format that states its day of publication in one place or none, and that nobody sends. */
    public Facts(
            Optional<String> title,
            Optional<String> published,
            Optional<String> outlet,
            Optional<String> author,
            Optional<String> url,
            Optional<String> language) {
        this(title, published, outlet, author, url, language, Optional.empty(), List.of());
    }

    /** Nothing said. */
    public static final Facts NONE = new Facts(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
