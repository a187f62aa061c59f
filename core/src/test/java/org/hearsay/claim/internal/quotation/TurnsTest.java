package org.hearsay.claim.internal.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.hearsay.document.Document;
import org.hearsay.document.ParagraphLines;
import org.hearsay.model.LayerReader;
import org.hearsay.model.Layers;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private static final LayerReader LAYERS = LayerReader.openNlp();

    @Test
    void labelsInCapitalsInARow() {
        assertEquals(2, turns("""
                CHAIR: The witness has the floor.
                BRASK: The gates were open.
                """));
    }

    @Test
    void questionAndAnswer() {
        assertEquals(2, turns("""
                Q: Why the sea?
                A: My mother sold nets.
                """));
        assertEquals(2, turns("""
                Q. Colonel, how many men did you have?
                A. Ninety, and a cook.
                """));
    }

    @Test
    void aLabelThatComesAgain() {
        assertEquals(3, turns("""
                Head Nurse: At which bedside?
                Matron: No bedside will be touched.
                Head Nurse: We shall see.
                """));
    }

    @Test
    void timesBeforeLabels() {
        assertEquals(2, turns("""
                [10:04] MORAN: The wall has fallen.
                [10:06] BRASK: Nobody is hurt.
                """));
    }

    @Test
    void oneLabelAloneAndAListOfFactsAreNone() {
        assertEquals(0, turns("CHAIR: The witness has the floor.\n"));
        assertEquals(0, turns("""
                Height: 40 metres
                Owner: the province of Orvane
                """));
        assertEquals(0, turns("""
                MORAN: "The gates were shut."
                BRASK: "The gates were open."
                """));
    }

    private static int turns(String report) {
        Document document = ParagraphLines.of(report);
        Layers layers = LAYERS.read(document);
        return Turns.colons(document, layers, Set.of()).size();
    }
}
