package org.hearsay.export.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.hearsay.export.Contents;
import org.hearsay.export.internal.row.Row;
import org.hearsay.export.internal.row.Rows;
import tools.jackson.databind.json.JsonMapper;

/** Writes rows as JSON, type after type, sorted by id. */
public final class JsonLinesWriter {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Writer out;

    /** One that writes to {@code out} and leaves it open. */
    public JsonLinesWriter(Writer out) {
        this.out = out;
    }

    /** Writes everything. */
    public void write(Contents contents) throws IOException {
        line(json(Rows.head(contents)));
        try (var sorter = new LineSorter()) {
            new Rows(contents, row -> sorter.add(row.key(), json(row))).make();
            sorter.forEach(this::line);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        out.flush();
    }

    static String json(Row row) {
        return JSON.writeValueAsString(row.values());
    }

    private void line(String json) {
        try {
            out.write(json);
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
