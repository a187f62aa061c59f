package org.hearsay.app.terminal;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/**
 * Where two texts differ, paragraph by paragraph.
 *
 * @param changes in order of the text
 */
public record Difference(List<Change> changes) {

    public Difference {
        changes = List.copyOf(changes);
    }

    /** Paragraphs that stand in the place of others; one of both lists may be empty. */
    public record Change(List<String> removed, List<String> added) {

        public Change {
            removed = List.copyOf(removed);
            added = List.copyOf(added);
        }
    }

    /** The difference of two texts; white space at the ends of lines and blank lines count for nothing. */
    public static Difference of(String older, String newer) {
        var changes = new ArrayList<Change>();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(lines(older), lines(newer)).getDeltas()) {
            changes.add(
                    new Change(delta.getSource().getLines(), delta.getTarget().getLines()));
        }
        return new Difference(changes);
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    }

    /** All that only the older text has. */
    public List<String> removed() {
        return changes.stream().flatMap(c -> c.removed().stream()).toList();
    }

    /** All that only the newer text has. */
    public List<String> added() {
        return changes.stream().flatMap(c -> c.added().stream()).toList();
    }
}
