package org.hearsay.reading.internal.note;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.document.Block;
import org.hearsay.document.Note;
import org.hearsay.issue.IssueCode;
import org.hearsay.reading.internal.paragraph.Piece;
import org.hearsay.reading.internal.parser.Draft;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link Notes}: foot- and endnotes with their sources and days, tied to their marks. */
class NotesTest {

    private final List<Draft.Flaw> flaws = new ArrayList<>();

    @Test
    void t01_aNoteIsTiedToItsMark() {
        List<Note> notes = read("""
                The weir was opened by night.[1] The board denied it.\u00b2
                [1] The Tellin Times (Port Ansel), March 4, 2032.
                2 Tellin Post, March 5, 2032
                """);
        assertEquals(
                List.of("1 The Tellin Times 2032-03-04 x1", "2 Tellin Post 2032-03-05 x1"),
                notes.stream().map(NotesTest::told).toList());
        assertEquals(List.of(), flaws);
    }

    @Test
    void t02_theSourceFellOut() {
        List<Note> notes = read("""
                The weir was opened by night.[1]
                [1] , March 4, 2032.
                """);
        assertEquals(
                List.of("1 - 2032-03-04 x1"),
                notes.stream().map(NotesTest::told).toList());
        assertEquals(
                List.of(IssueCode.NOTE_SOURCE_LOST),
                flaws.stream().map(Draft.Flaw::code).toList());
    }

    @Test
    void t03_nothingCallsTheNote() {
        List<Note> notes = read("""
                The weir was opened by night.
                [4] The Tellin Times, March 4, 2032.
                """);
        assertEquals(
                List.of("4 The Tellin Times 2032-03-04 x0"),
                notes.stream().map(NotesTest::told).toList());
        assertEquals(
                List.of(IssueCode.NOTE_MARK_LOST),
                flaws.stream().map(Draft.Flaw::code).toList());
    }

    @Test
    void t04_aNoteGoesOnWithoutALabel() {
        List<Note> notes = read("""
                The weir was opened by night.[1]
                [1] The Tellin Times, March 4, 2032.
                It was printed again a week later.
                """);
        assertEquals(1, notes.size());
        assertEquals(
                "The Tellin Times, March 4, 2032.\nIt was printed again a week later.",
                notes.getFirst().text());
    }

    @Test
    void t05_marksInProse() {
        assertEquals(List.of("12", "3", "*"), marks("Opened[12] by night\u00b3 and shut.*"));
        assertEquals(List.of(), marks("[sic] 2*3 * [1234]"));
    }

    @Test
    void t06_labels() {
        assertEquals("12", Notes.label("[12] See above").map(Notes.Label::value).orElse("-"));
        assertEquals("3", Notes.label("3) See above").map(Notes.Label::value).orElse("-"));
        assertEquals(
                "-", Notes.label("3 keepers opened it").map(Notes.Label::value).orElse("-"));
        assertEquals(
                "3", Notes.labelOfNote("3 Tellin Times").map(Notes.Label::value).orElse("-"));
        assertEquals(
                "iv",
                Notes.labelOfNote("[iv] Tellin Times").map(Notes.Label::value).orElse("-"));
    }

    /** The first line is prose, the others are notes. */
    private List<Note> read(String text) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (String line : text.lines().toList()) {
            pieces.add(new Piece(
                    pieces.isEmpty() ? Block.Kind.PARAGRAPH : Block.Kind.NOTE, new Span(from, from + line.length())));
            from += line.length() + 1;
        }
        return new Notes(text, flaws).read(pieces, List.of());
    }

    private static String told(Note note) {
        return note.label() + " " + note.source().orElse("-") + " "
                + note.date().map(Edtf::value).orElse("-") + " x" + note.marks().size();
    }

    private static List<String> marks(String text) {
        return Notes.marks(text, new Span(0, text.length())).stream()
                .map(Draft.Mark::label)
                .toList();
    }
}
