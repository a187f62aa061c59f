package org.hearsay.bench.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rows of a corpus in the form of {@code ../shared/data}: a packed file of JSON, one text a line. */
public final class CorpusRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CorpusRows() {}

    /** All of a file, in order. */
    public static List<JsonNode> read(Path file) throws IOException {
        return read(file, 1);
    }

    /** Every so many-th of a file, the first among them, in order. */
    public static List<JsonNode> read(Path file, int every) throws IOException {
        var rows = new ArrayList<JsonNode>();
        try (var in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            int n = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (n++ % every == 0) {
                    rows.add(JSON.readTree(line));
                }
            }
        }
        return rows;
    }
}
