package org.hearsay.document;

import java.util.Optional;
import org.hearsay.text.Edtf;
import org.hearsay.text.Language;

/**
 * What is known about a report: from its text, or from a metadata file, which overrules the text.
 *
 * @param title headline
 * @param published when it appeared
 * @param outlet who brought it out, as printed
 * @param author its writer
 * @param series the numbered series that it belongs to
 * @param language language of the text
 * @param originalLanguage language that it was translated from
 * @param translatedBy who translated it
 * @param dateline place and day at the head of the text, the anchor of relative times before the publication date
 */
public record Masthead(
        Optional<String> title,
        Optional<Edtf> published,
        Optional<String> outlet,
        Optional<String> author,
        Optional<Series> series,
        Optional<Language> language,
        Optional<String> originalLanguage,
        Optional<String> translatedBy,
        Optional<Dateline> dateline) {

    /** Nothing known. */
    public static final Masthead EMPTY = of(Optional.empty(), Optional.empty());

    /** Nothing known but when a report appeared and who brought it out. */
    public static Masthead of(Optional<Edtf> published, Optional<String> outlet) {
        return new Masthead(
                Optional.empty(),
                published,
                outlet,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same of a report in a language. */
    public Masthead in(Language told) {
        return new Masthead(
                title, published, outlet, author, series, Optional.of(told), originalLanguage, translatedBy, dateline);
    }
}
