package org.hearsay.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class TreesTest {

    private static final List<String> MEASURES = List.of("DAYS", "LIKENESS");

    private static final String FILE = """
            # columns: tree, node, measure, most, unknown, low, high
            0\t0\tDAYS\t1.0\thigh\t1\t2
            0\t1\t=\t0.5
            0\t2\tLIKENESS\t0.25\tlow\t3\t4
            0\t3\t=\t-1.0
            0\t4\t=\t0.25
            1\t0\t=\t0.125
            """;

    private static Trees read(String file) throws IOException {
        return Trees.read(new BufferedReader(new StringReader(file)), MEASURES);
    }

    @Test
    void eachTreeIsWalkedAndAllAreSummed() throws IOException {
        Trees trees = read(FILE);
        assertEquals(0.625, trees.sum(new float[] {1, 0}));
        assertEquals(0.375, trees.sum(new float[] {2, 0.5f}));
        assertEquals(-0.875, trees.sum(new float[] {2, 0.25f}));
    }

    @Test
    void whatIsNotKnownGoesWhereItWasLearnedToGo() throws IOException {
        assertEquals(-0.875, read(FILE).sum(new float[] {Float.NaN, Float.NaN}));
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        Trees trees = read(FILE);
        assertEquals(trees, read(String.join("\n", trees.lines(MEASURES))));
    }

    @Test
    void aMeasureThatIsNoneIsAnError() {
        assertThrows(IllegalArgumentException.class, () -> read("0\t0\tWEATHER\t1.0\tlow\t1\t2\n"));
    }
}
