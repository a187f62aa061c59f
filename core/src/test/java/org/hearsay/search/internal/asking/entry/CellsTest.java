package org.hearsay.search.internal.asking.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CellsTest {

    @Test
    void rowsComeBackAsTheyWere() {
        var rows = List.of(List.of("a", "", "b c"), List.of(""), List.of("d"));
        assertEquals(rows, Cells.read(Cells.write(rows)));
        assertEquals(List.of(), Cells.read(Cells.write(List.of())));
    }

    @Test
    void whatPartsThemCannotStandInWords() {
        assertEquals(List.of(List.of("a b", "c d")), Cells.read(Cells.write(List.of(List.of("a\u001fb", "c\u001ed")))));
    }
}
