package org.hearsay.reading.internal.parser.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.hearsay.issue.IssueCode;
import org.hearsay.reading.internal.parser.Draft;
import org.hearsay.reading.internal.parser.Facts;
import org.hearsay.reading.internal.parser.ParseFailure;
import org.hearsay.reading.internal.parser.Part;
import org.hearsay.reading.internal.parser.Signature;

/**
 * The format of Word before 2007 to a draft, by POI's HWPF. The words lie in one stream with marks between them; what
 * stands beside the text (notes, boxes, heads) lies behind it.
 */
public final class DocParser {

    private static final char FIELD = '\u0013';
    private static final char RESULT = '\u0014';
    private static final char FIELD_END = '\u0015';
    private static final char NOTE = '\u0002';
    private static final char CELL = '\u0007';

    private final HWPFDocument document;
    private final Manuscript out = new Manuscript();
    private final Map<Integer, Integer> footnotes = new HashMap<>();
    private final Map<Integer, Integer> endnotes = new HashMap<>();
    private int changes;

    /** How deep in codes of fields, which are not shown, the walk is. */
    private int codes;

    private DocParser(HWPFDocument document) {
        this.document = document;
        anchors(document.getFootnotes(), footnotes);
        anchors(document.getEndnotes(), endnotes);
    }

    private static void anchors(Notes notes, Map<Integer, Integer> at) {
        for (int i = 0; i < notes.getNotesCount(); i++) {
            at.put(notes.getNoteAnchorPosition(i), i);
        }
    }

    /** What is named so may be of another format of words in truth. */
    public static Draft parse(byte[] bytes) throws IOException {
        if (RtfParser.isRtf(bytes)) {
            return RtfParser.parse(bytes);
        }
        try (var document = new HWPFDocument(new ByteArrayInputStream(bytes))) {
            var parser = new DocParser(document);
            parser.run();
            return parser.out.build(facts(document.getSummaryInformation()));
        } catch (EncryptedDocumentException e) {
            throw new ParseFailure(IssueCode.DOC_BROKEN, "is not read: it is locked by a password");
        } catch (IOException | RuntimeException e) {
            // HWPF fails on broken files in many ways of its own.
            String reason = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
            throw new ParseFailure(IssueCode.DOC_BROKEN, "is broken or no file of Word: " + reason);
        }
    }

    private void run() {
        range(document.getRange());
        Range boxes = document.getMainTextboxRange();
        if (boxes != null) {
            range(boxes);
        }
        heads();
        if (changes > 0) {
            out.flaw(
                    IssueCode.TRACKED_CHANGES,
                    "holds tracked changes (" + changes + "); it is read as it looks with all of them taken");
        }
    }

    private void heads() {
        var stories = new HeaderStories(document);
        for (Range story : new Range[] {
            stories.getFirstHeaderSubrange(), stories.getEvenHeaderSubrange(), stories.getOddHeaderSubrange(),
            stories.getFirstFooterSubrange(), stories.getEvenFooterSubrange(), stories.getOddFooterSubrange()
        }) {
            if (story != null) {
                out.openHead();
                range(story);
                out.close();
            }
        }
    }

    private void range(Range range) {
        codes = 0;
        for (int i = 0; i < range.numParagraphs(); i++) {
            Paragraph paragraph = range.getParagraph(i);
            boolean ends = true;
            for (int k = 0; k < paragraph.numCharacterRuns(); k++) {
                ends = run(paragraph.getCharacterRun(k), paragraph);
            }
            if (ends) {
                out.end(hint(paragraph));
            }
        }
        out.end(Part.Hint.NONE);
    }

    /** Whether its end, where it is the last of a paragraph, ends what is shown. */
    private boolean run(CharacterRun run, Paragraph paragraph) {
        changes += run.isMarkedDeleted() || run.isMarkedInserted() ? 1 : 0;
        String text = run.text();
        if (run.isMarkedDeleted() || run.isVanished()) {
            return text.isEmpty() || text.charAt(text.length() - 1) != '\r';
        }
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case FIELD -> codes++;
                case RESULT -> codes = Math.max(0, codes - 1);
                case FIELD_END -> {
                    // The result was shown.
                }
                default -> character(c, run.getStartOffset() + i, words, paragraph);
            }
        }
        flush(words);
        return true;
    }

    private void character(char c, int offset, StringBuilder words, Paragraph paragraph) {
        if (codes > 0) {
            return;
        }
        switch (c) {
            case NOTE -> {
                flush(words);
                note(offset);
            }
            case CELL -> {
                flush(words);
                out.end(Part.Hint.TABLE_CELL);
            }
            case '\u000b' -> {
                flush(words);
                out.breakLine();
            }
            case '\u001e' -> words.append('-');
            case '\r', '\f', '\u000e', '\t' -> words.append(' ');
            default -> {
                if (c >= ' ' && c != '\u001f') {
                    words.append(c);
                }
            }
        }
    }

    private void flush(StringBuilder words) {
        if (!words.isEmpty()) {
            out.append(words.toString());
            words.setLength(0);
        }
    }

    private void note(int offset) {
        Optional<Integer> foot = Optional.ofNullable(footnotes.remove(offset));
        Optional<Integer> told = foot.or(() -> Optional.ofNullable(endnotes.remove(offset)));
        if (told.isEmpty()) {
            return;
        }
        boolean atEnd = foot.isEmpty();
        Notes notes = atEnd ? document.getEndnotes() : document.getFootnotes();
        Range all = atEnd ? document.getEndnoteRange() : document.getFootnoteRange();
        int index = told.get();
        int from = all.getStartOffset() + notes.getNoteTextStartOffset(index);
        int to = all.getStartOffset() + notes.getNoteTextEndOffset(index);
        out.openNote(atEnd);
        range(new Range(from, to, document));
        out.close();
    }

    private Part.Hint hint(Paragraph paragraph) {
        if (paragraph.isInTable()) {
            return Part.Hint.TABLE_CELL;
        }
        String style = Optional.ofNullable(document.getStyleSheet().getStyleDescription(paragraph.getStyleIndex()))
                .map(s -> s.getName())
                .orElse("")
                .toLowerCase(Locale.ROOT);
        if (style.equals("title")) {
            return Part.Hint.TITLE;
        }
        if (style.startsWith("heading")) {
            return Part.Hint.HEADING;
        }
        if (style.startsWith("caption")) {
            return Part.Hint.CAPTION;
        }
        return paragraph.isInList() ? Part.Hint.LIST_ITEM : Part.Hint.NONE;
    }

    private static Facts facts(SummaryInformation about) {
        return new Facts(
                Optional.ofNullable(about).map(SummaryInformation::getTitle).filter(t -> !t.isBlank()),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(about).map(SummaryInformation::getAuthor).flatMap(Signature::person),
                Optional.empty(),
                Optional.empty());
    }
}
