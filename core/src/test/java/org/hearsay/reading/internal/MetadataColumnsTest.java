package org.hearsay.reading.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link MetadataColumns}: which column of a table tells what, and why a table cannot be used. */
class MetadataColumnsTest {

    @Test
    void columnsInAnyOrderAndCase() {
        var columns = MetadataColumns.of(List.of(" Outlet ", "FILE", "shelf"));
        assertEquals(Optional.empty(), columns.fault());
        assertEquals(Optional.of("has columns in its first line that are not used: 'shelf'"), columns.unused());
        List<String> line = List.of("Tellin Times", "a.txt");
        assertEquals(Optional.of("Tellin Times"), columns.find("outlet", line));
        assertEquals(Optional.empty(), columns.find("published", line));
    }

    @Test
    void whatIsEmptyIsNotTold() {
        var columns = MetadataColumns.of(List.of("file", "title"));
        assertEquals(Optional.empty(), columns.find("title", List.of("a.txt", "  ")));
        assertEquals(Optional.empty(), columns.find("title", List.of("a.txt")));
    }

    @Test
    void aLineWithMoreValuesThanColumns() {
        var columns = MetadataColumns.of(List.of("file", "title"));
        assertTrue(columns.overfills(List.of("a.txt", "Weir", "opened")));
        assertFalse(columns.overfills(List.of("a.txt", "Weir", " ")));
    }

    @Test
    void tablesThatCannotBeUsed() {
        assertTrue(fault("title", "outlet").startsWith("names no column 'file'"));
        assertTrue(fault("file", "shelf").startsWith("names no column in its first line that tells something"));
        assertTrue(fault("file", "title", "Title").contains("'title' twice in its first line, as columns 2 and 3"));
    }

    private static String fault(String... names) {
        return MetadataColumns.of(List.of(names)).fault().orElse("-");
    }
}
