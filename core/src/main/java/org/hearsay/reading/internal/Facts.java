package org.hearsay.reading.internal;

import java.util.Optional;
import org.hearsay.text.Edtf;
import org.hearsay.text.Language;

/** What a format's own metadata say about a report; weaker than a metadata table, stronger than guesses from the text. */
record Facts(
        Optional<String> title,
        Optional<Edtf> published,
        Optional<String> outlet,
        Optional<String> author,
        Optional<String> url,
        Optional<Language> language) {

    static final Facts NONE = new Facts(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
