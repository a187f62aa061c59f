package org.hearsay.reading.internal.parser.paper;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.issue.IssueCode;
import org.hearsay.reading.internal.parser.Draft;
import org.hearsay.reading.internal.parser.DraftBuilder;
import org.hearsay.reading.internal.parser.Facts;
import org.hearsay.reading.internal.parser.NoteLabels;
import org.hearsay.reading.internal.parser.Part;

/**
 * A paper as it is written down while its file is walked. Notes, boxes, heads and feet stand in the middle of a sentence of
 * the file; here each is a strand of its own, and the draft has them where no sentence is cut: a box behind the paragraph
 * that it hangs on, then all notes, those at the end of the paper last, then heads and feet. Not for several threads.
 */
public final class Manuscript {

    private final Strand text = new Strand();
    private final Deque<Strand> open = new ArrayDeque<>(List.of(text));
    private final NoteLabels labels = new NoteLabels();
    private final List<Labelled> foot = new ArrayList<>();
    private final List<Labelled> end = new ArrayList<>();
    private final List<Strand> heads = new ArrayList<>();
    private final List<Draft.Flaw> flaws = new ArrayList<>();

    private record Labelled(String label, Strand words) {}

    /** Adds words to the open paragraph. */
    public void append(String words) {
        top().open.add(new Passage.Words(words));
    }

    /** Breaks the line inside of the open paragraph. */
    public void breakLine() {
        top().open.add(new Passage.Break());
    }

    /** What comes until {@link #endLink} is a link. */
    public void beginLink(String target) {
        top().open.add(new Passage.LinkBegin(target));
    }

    public void endLink() {
        top().open.add(new Passage.LinkEnd());
    }

    /** Ends the open paragraph. */
    public void end(Part.Hint hint) {
        top().end(hint);
    }

    /** Puts the mark of a note here; what comes until {@link #close} is the note. */
    public void openNote(boolean atEnd) {
        String label = atEnd ? labels.end() : labels.foot();
        var note = new Strand();
        top().open.add(new Passage.Mark(label));
        (atEnd ? end : foot).add(new Labelled(label, note));
        open.push(note);
    }

    /** What comes until {@link #close} stands in a box beside the open paragraph. */
    public void openBox() {
        var box = new Strand();
        top().boxes.add(box);
        open.push(box);
    }

    /** What comes until {@link #close} stands at the head or foot of pages. */
    public void openHead() {
        var head = new Strand();
        heads.add(head);
        open.push(head);
    }

    /** Ends a note, box, head or foot. */
    public void close() {
        if (open.size() > 1) {
            top().end(Part.Hint.NONE);
            open.pop();
        }
    }

    public void flaw(IssueCode code, String message) {
        flaws.add(new Draft.Flaw(code, Optional.empty(), message));
    }

    /** Ends all that is open and gives the draft. */
    public Draft build(Facts facts) {
        while (open.size() > 1) {
            close();
        }
        text.end(Part.Hint.NONE);
        var out = new DraftBuilder();
        text.done.forEach(p -> p.write(out));
        foot.forEach(n -> write(n, out));
        end.forEach(n -> write(n, out));
        Set<String> shown = new HashSet<>();
        for (Strand head : heads) {
            for (Passage passage : head.done) {
                // A page number alone is nothing; what left and right pages share is kept once.
                String words = passage.words();
                if (words.codePoints().anyMatch(Character::isLetter) && shown.add(words.replaceAll("\\d+", "#"))) {
                    passage.as(Part.Hint.MASTHEAD).write(out);
                }
            }
        }
        return out.build(facts).with(flaws);
    }

    private static void write(Labelled note, DraftBuilder out) {
        out.append("[" + note.label() + "] ");
        for (Passage passage : note.words().done) {
            passage.writeOpen(out);
            out.append(" ");
        }
        out.end(Part.Hint.NOTE);
    }

    private Strand top() {
        return open.getFirst();
    }

    /** Paragraphs one after the other. */
    private static final class Strand {
        private final List<Passage> done = new ArrayList<>();
        private final List<Passage.Piece> open = new ArrayList<>();
        private final List<Strand> boxes = new ArrayList<>();

        void end(Part.Hint hint) {
            if (!open.isEmpty()) {
                done.add(new Passage(open, hint));
                open.clear();
            }
            // A box may hold boxes, which were laid behind its own paragraphs when it was closed.
            boxes.forEach(b -> done.addAll(b.done));
            boxes.clear();
        }
    }
}
