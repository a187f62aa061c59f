package org.hearsay.export;

/** What an export is written as. */
public enum Format {
    /** One JSON object a line: the stable interchange format, complete. */
    JSONL,
    /** A folder with a table for each type of row. */
    CSV,
    /** Entities and what is told to connect them, as a graph. */
    GRAPHML,
    /** A workbook of flat sheets, for people. */
    XLSX,
    /** The same sheets as a folder of CSV files. */
    SHEETS;

    /** Whether it is a folder of files. */
    public boolean isFolder() {
        return this == CSV || this == SHEETS;
    }

    /** Whether it is characters, which a terminal can show. */
    public boolean isText() {
        return this == JSONL || this == GRAPHML;
    }
}
