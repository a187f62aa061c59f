package org.hearsay.model.internal.encoder.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.hearsay.model.EventHint;
import org.hearsay.model.Guess;
import org.hearsay.model.internal.encoder.TaggedScorer;
import org.hearsay.model.internal.encoder.head.Heads;
import org.hearsay.model.internal.encoder.head.Scores;
import org.hearsay.model.internal.encoder.head.Sheet;
import org.hearsay.model.internal.encoder.window.Stretch;
import org.hearsay.model.internal.encoder.window.Window;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link EventHints}: of what kinds a word would be as an event word, beginnings and insides together. */
final class EventHintsTest {

    private static final Heads HEADS = Heads.of("""
            {"version": "fake-3", "window": 60, "heads": {
              "kind": {"labels": ["O","B-meet","I-meet","B-visit","I-visit"]},
              "factuality": {"labels": ["certainly","open"]}}}
            """);

    private static final EventHints HINTS = new EventHints(HEADS);

    @Test
    void sharesOfAKindAreSummed() {
        EventHint hint = HINTS.of(sheet(row(0, 1, 1, 0.5, -9), new float[] {2, 0}), 0);
        assertEquals(
                List.of("meet", "visit"),
                hint.kinds().stream().map(Guess::label).toList());
        assertEquals(0.67, hint.kinds().getFirst().confidence(), 0.01);
        assertEquals(0.85, hint.kinded(), 0.05);
        assertEquals("certainly", hint.degrees().getFirst().label());
    }

    @Test
    void aWordOfNoKindIsNotAskedFor() {
        assertTrue(HINTS.isOfKind(sheet(row(1, 0, 0, 0, 0), new float[2]), 0));
        assertFalse(HINTS.isOfKind(sheet(row(12, 0, 0, 0, 0), new float[2]), 0));
        assertFalse(
                new EventHints(TaggedScorer.HEADS).isOfKind(sheet(row(0, 9, 0, 0, 0), new float[2]), 0),
                "a model without kinds");
    }

    private static float[] row(double... scores) {
        float[] row = new float[scores.length];
        for (int i = 0; i < row.length; i++) {
            row[i] = (float) scores[i];
        }
        return row;
    }

    /** One word in one window. */
    private static Sheet sheet(float[] kinds, float[] degrees) {
        var sheet = new Sheet(new Stretch(0, 1, List.of(new Window(0, 1, 1))));
        sheet.put(0, new Scores(1, Map.of("kind", kinds, "factuality", degrees)), 0);
        return sheet;
    }
}
