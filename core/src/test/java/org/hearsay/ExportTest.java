package org.hearsay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.hearsay.export.Format;
import org.hearsay.export.JsonLines;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExportTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> TYPES = List.of(
            "export",
            "document",
            "issue",
            "mention",
            "entity",
            "claim",
            "event_mention",
            "event",
            "affair",
            "relation",
            "position",
            "intention",
            "retraction",
            "thread",
            "inconsistency",
            "link");

    @TempDir
    static Path temp;

    private static Dossier dossier;
    private static List<String> lines;

    @BeforeAll
    static void readSamples() throws IOException {
        dossier = Samples.read(temp.resolve("d"));
        lines = Samples.export(dossier).lines().toList();
    }

    @AfterAll
    static void close() {
        dossier.close();
    }

    @Test
    void everyRowIsAsTheSchemaSays() throws IOException {
        Schema schema;
        try (InputStream in = JsonLines.class.getResourceAsStream("hearsay-export-1.schema.json")) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in);
        }
        for (String line : lines) {
            assertTrue(
                    schema.validate(line, InputFormat.JSON).isEmpty(),
                    () -> schema.validate(line, InputFormat.JSON) + " in " + line);
        }
    }

    @Test
    void rowsStandByTypeThenId() {
        var before = "";
        for (String line : lines.subList(1, lines.size())) {
            JsonNode row = JSON.readTree(line);
            int type = TYPES.indexOf(row.get("type").asString());
            String key = (char) ('a' + type) + row.get("id").asString();
            assertTrue(type > 0 && before.compareTo(key) < 0, before + " before " + key);
            before = key;
        }
    }

    @Test
    void everyOffsetHoldsItsText() throws IOException {
        Map<String, String> texts = new HashMap<>();
        for (JsonNode row : rows("document")) {
            Path file = Samples.REPORTS.resolve(row.get("file").asString());
            texts.put(
                    row.get("id").asString(), row.has("text") ? row.get("text").asString() : Files.readString(file));
        }
        for (String line : lines) {
            JsonNode row = JSON.readTree(line);
            switch (row.get("type").asString()) {
                case "mention" -> assertQuoted(texts, row, row);
                case "claim" -> assertQuoted(texts, row, row.get("content"));
                case "event_mention" -> assertQuoted(texts, row, row.get("trigger"));
                default -> {}
            }
        }
    }

    private static void assertQuoted(Map<String, String> texts, JsonNode row, JsonNode quoted) {
        String text = texts.get(row.get("document").asString());
        int start = quoted.get("start").asInt();
        assertEquals(
                quoted.get("text").asString(),
                text.substring(start, quoted.get("end").asInt()));
    }

    @Test
    void everyIdThatIsNamedIsThere() {
        Set<String> ids = new HashSet<>();
        List<JsonNode> rows = lines.stream().skip(1).map(JSON::readTree).toList();
        rows.forEach(row -> ids.add(row.get("id").asString()));
        for (JsonNode row : rows) {
            for (String key :
                    List.of("document", "entity", "parent", "gloss_of", "claim", "event", "subject", "object")) {
                if (row.has(key)) {
                    assertTrue(ids.contains(row.get(key).asString()), () -> key + " of " + row);
                }
            }
        }
    }

    @Test
    void tablesHaveARowForEachRow() throws IOException {
        Path folder = temp.resolve("csv");
        dossier.export(Format.CSV, folder);
        for (String type : TYPES) {
            List<CSVRecord> table = records(folder.resolve(type + ".csv"));
            assertEquals(rows(type).size(), table.size(), type);
        }
        for (CSVRecord claim : records(folder.resolve("claim.csv"))) {
            assertTrue(JSON.readTree(claim.get("chain")).isArray());
        }
    }

    private static List<CSVRecord> records(Path file) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return new ArrayList<>(format.parse(in).getRecords());
        }
    }

    @Test
    void theGraphHasEveryEntityAndOnlyKnownEnds() throws Exception {
        Path file = temp.resolve("graph.xml");
        dossier.export(Format.GRAPHML, file);
        var graph = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        var nodes = graph.getElementsByTagName("node");
        assertEquals(rows("entity").size(), nodes.getLength());
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            ids.add(nodes.item(i).getAttributes().getNamedItem("id").getNodeValue());
        }
        var edges = graph.getElementsByTagName("edge");
        for (int i = 0; i < edges.getLength(); i++) {
            assertTrue(ids.contains(
                    edges.item(i).getAttributes().getNamedItem("source").getNodeValue()));
            assertTrue(ids.contains(
                    edges.item(i).getAttributes().getNamedItem("target").getNodeValue()));
        }
    }

    private static List<JsonNode> rows(String type) {
        return lines.stream()
                .map(JSON::readTree)
                .filter(row -> row.get("type").asString().equals(type))
                .toList();
    }
}
