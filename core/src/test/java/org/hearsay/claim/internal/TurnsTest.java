package org.hearsay.claim.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.document.Block;
import org.hearsay.document.Document;
import org.hearsay.document.DocumentId;
import org.hearsay.document.Ids;
import org.hearsay.document.Masthead;
import org.hearsay.document.Origin;
import org.hearsay.model.LayerReader;
import org.hearsay.model.Layers;
import org.hearsay.text.Span;
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
        var blocks = new ArrayList<Block>();
        int start = 0;
        for (String line : report.split("\n", -1)) {
            Span span = Span.of(start, start + line.length()).strip(report);
            if (!span.isEmpty()) {
                blocks.add(new Block(Block.Kind.PARAGRAPH, span, 0));
            }
            start += line.length() + 1;
        }
        String hash = Ids.sha256(report.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var document = new Document(
                DocumentId.of(hash, "", ""),
                new Origin("report.txt", hash, "text/plain", Optional.empty()),
                Masthead.EMPTY,
                report,
                blocks,
                List.of(),
                List.of(),
                List.of());
        Layers layers = LAYERS.read(document);
        return Turns.colons(document, layers, Set.of()).size();
    }
}
