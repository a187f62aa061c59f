package org.hearsay.document;

import java.util.List;
import java.util.Optional;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;

/**
 * A foot- or endnote of the report.
 *
 * @param label without brackets: {@code 1}, {@code *}
 * @param span the note itself, with its label
 * @param text the note without its label
 * @param marks where the text calls it, in order; empty where the mark was lost
 * @param source the publication that it names, where it names one
 * @param date the date that it gives
 * @param url the address that it gives
 */
public record Note(
        String label,
        Span span,
        String text,
        List<Span> marks,
        Optional<String> source,
        Optional<Edtf> date,
        Optional<String> url) {

    public Note {
        marks = List.copyOf(marks);
    }
}
