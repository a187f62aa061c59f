package org.hearsay.export.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hearsay.export.internal.row.RowType;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link CsvWriter} and {@link Columns}: tables that no spreadsheet takes for formulas. */
class CsvWriterTest {

    @Test
    void cellsThatASpreadsheetWouldReckon() {
        for (String cell : List.of("=1+1", "+44 20", "-5", "@Vell", "\tx")) {
            assertTrue(CsvWriter.isFormula(cell), cell);
        }
        assertFalse(CsvWriter.isFormula("Ada Vell") || CsvWriter.isFormula("") || CsvWriter.isFormula("2032-03-04"));
    }

    @Test
    void everyTypeOfRowHasColumnsOnce() {
        for (RowType type : RowType.values()) {
            List<String> columns = Columns.of(type);
            assertEquals(columns.size(), columns.stream().distinct().count(), type.slug());
            assertEquals(type == RowType.EXPORT ? "version" : "id", columns.getFirst());
        }
    }
}
