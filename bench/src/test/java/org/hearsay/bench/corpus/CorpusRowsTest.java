package org.hearsay.bench.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Rows of a packed corpus ({@link CorpusRows}). */
final class CorpusRowsTest {

    @TempDir
    Path folder;

    private static List<String> ids(List<JsonNode> rows) {
        return rows.stream().map(r -> r.get("id").asString()).toList();
    }

    @Test
    void rowsStandInOrderAndMayBeThinned() throws IOException {
        Path file = folder.resolve("rows.jsonl.gz");
        try (var out =
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
            out.write("""
                    {"id": "a", "text": "\u017dofie"}
                    {"id": "b"}
                    {"id": "c"}
                    """);
        }
        assertEquals(List.of("a", "b", "c"), ids(CorpusRows.read(file)));
        assertEquals("\u017dofie", CorpusRows.read(file).getFirst().get("text").asString());
        assertEquals(List.of("a", "c"), ids(CorpusRows.read(file, 2)));
    }
}
