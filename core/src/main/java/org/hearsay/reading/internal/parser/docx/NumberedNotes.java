package org.hearsay.reading.internal.parser.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.hearsay.reading.internal.parser.DraftBuilder;
import org.hearsay.reading.internal.parser.NoteLabels;
import org.hearsay.reading.internal.parser.Part;
import org.jspecify.annotations.Nullable;

/** The foot- and endnotes that the text calls, in this order, each with the number that a reader sees. */
final class NumberedNotes {

    private record Note(String label, XWPFAbstractFootnoteEndnote words) {}

    private final NoteLabels labels = new NoteLabels();
    private final List<Note> foot = new ArrayList<>();
    private final List<Note> end = new ArrayList<>();

    /** Writes the mark of a note where the text calls it. */
    void call(@Nullable XWPFAbstractFootnoteEndnote note, boolean atEnd, DraftBuilder out) {
        Optional.ofNullable(note).ifPresent(n -> {
            String label = atEnd ? labels.end() : labels.foot();
            (atEnd ? end : foot).add(new Note(label, n));
            int from = out.position();
            out.append("[" + label + "]");
            out.mark(from, label);
        });
    }

    /** Writes all notes that were called, those at the foot of pages first. */
    void end(DraftBuilder out, Consumer<XWPFParagraph> words) {
        for (List<Note> notes : List.of(foot, end)) {
            // A note may call another one.
            for (int i = 0; i < notes.size(); i++) {
                out.append("[" + notes.get(i).label() + "] ");
                for (XWPFParagraph paragraph : notes.get(i).words().getParagraphs()) {
                    words.accept(paragraph);
                    out.append(" ");
                }
                out.end(Part.Hint.NOTE);
            }
        }
    }
}
