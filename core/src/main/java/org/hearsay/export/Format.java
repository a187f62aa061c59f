package org.hearsay.export;

/** What an export is written as. */
public enum Format {
    /** One JSON object a line: the stable interchange format, complete. */
    JSONL,
    /** A folder with a table for each type of row. */
    CSV,
    /** Entities and what is told to connect them, as a graph. */
    GRAPHML
}
