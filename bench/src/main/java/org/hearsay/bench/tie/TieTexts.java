package org.hearsay.bench.tie;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.bench.corpus.CorpusRows;
import org.hearsay.bench.corpus.CorpusText;
import org.hearsay.bench.corpus.RunningText;
import org.hearsay.bench.tie.TieText.Linked;
import org.hearsay.bench.tie.TieText.Listed;
import org.hearsay.bench.tie.TieText.Tie;
import org.hearsay.entity.RelationKind;
import org.hearsay.entity.internal.tie.Bond;
import org.hearsay.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the project's own ties and five corpora of relations, their kinds put into ours. */
final class TieTexts {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private TieTexts() {}

    /** All corpora of others; every {@code every}th text of the large ones. */
    static List<TieText> corpora(Path data, int every) throws IOException {
        var texts = new ArrayList<TieText>();
        texts.addAll(knowledgeNet(data.resolve("knowledgenet/train.jsonl.gz"), every));
        texts.addAll(tokens(
                "CoNLL04", data.resolve("conll04/train.jsonl.gz"), every, groups("Work_For", "", "", "", ""), false));
        for (String part : List.of("train", "dev")) {
            texts.addAll(tokens(
                    "CrossRE",
                    data.resolve("crossre/" + part + ".jsonl.gz"),
                    1,
                    groups("role general-affiliation part-of", "social", "part-of role", "", "role social"),
                    false));
        }
        texts.addAll(tokens(
                "Re-DocRED",
                data.resolve("re-docred/dev.jsonl.gz"),
                every,
                groups(
                        "P6 P35 P488 P169 P108 P463 P102 P1037 P241 P39 P54 P1001 P937 P286 P112 P127",
                        "P26 P22 P25 P40 P3373 P1038",
                        "P361 P749 P355 P527 P127 P463",
                        "P127 P749 P355 P361",
                        ""),
                false));
        for (Path folder : Files.list(data.resolve("re3d"))
                .filter(Files::isDirectory)
                .sorted()
                .toList()) {
            texts.addAll(re3d(folder));
        }
        return texts;
    }

    /** Which links tell bonds: of offices, kin, parts, owners, allies. */
    private static Map<Bond, Set<String>> groups(String office, String family, String part, String owned, String ally) {
        Map<Bond, Set<String>> groups = new EnumMap<>(Bond.class);
        for (Bond bond : Bond.values()) {
            String types = switch (bond) {
                case LEADS, HOLDS, DEPUTY, SPOKES, MEMBER -> office;
                case FAMILY -> family;
                case PART, WING -> part;
                case OWNED -> owned;
                case ALLY, SUPPORTS -> ally;
                case SUCCEEDS, MOUTH, NEAR, FUNDS, TRAINS, OPPOSES -> "";
            };
            Set<String> set =
                    Arrays.stream(types.split(" ")).filter(t -> !t.isEmpty()).collect(Collectors.toSet());
            groups.put(bond, set);
        }
        return groups;
    }

    /** The project's own. */
    static List<TieText> own(Path file) throws IOException {
        var texts = new ArrayList<TieText>();
        for (String part : Files.readString(file).split("(?m)^=== ")) {
            List<String> lines = part.lines().filter(l -> !l.isBlank()).toList();
            if (lines.size() > 1 && !part.startsWith("#")) {
                List<Tie> ties = lines.stream().skip(2).map(TieTexts::tie).toList();
                String id = lines.getFirst().strip();
                texts.add(new TieText(
                        "own",
                        id.charAt(0) + Integer.toString(Integer.parseInt(id.substring(1)) % 5),
                        CorpusText.document(lines.get(1)),
                        new Listed(ties)));
            }
        }
        return texts;
    }

    private static Tie tie(String line) {
        String[] cells = line.split("\\|", -1);
        boolean must = !line.startsWith("?");
        Set<RelationKind> kinds = Arrays.stream(cells[0].strip()
                        .replaceFirst("^\\?", "")
                        .replace("founder", "holds_role")
                        .split("/"))
                .map(k -> RelationKind.valueOf(k.toUpperCase(java.util.Locale.ROOT)))
                .collect(Collectors.toSet());
        String marks = cells.length > 4 ? cells[4].strip() : "";
        return new Tie(
                kinds,
                cells[1].strip(),
                cells[2].strip(),
                cells.length > 3 ? cells[3].strip() : "",
                Arrays.stream(marks.split(", *")).filter(m -> !m.isEmpty()).collect(Collectors.toSet()),
                must);
    }

    private static List<TieText> knowledgeNet(Path file, int every) throws IOException {
        Map<Bond, Set<String>> groups = groups(
                "EMPLOYEE_OR_MEMBER_OF CEO FOUNDED_BY POLITICAL_AFFILIATION",
                "SPOUSE CHILD_OF",
                "SUBSIDIARY_OF",
                "SUBSIDIARY_OF",
                "");
        var texts = new ArrayList<TieText>();
        for (JsonNode row : CorpusRows.read(file, every)) {
            String text = row.get("text").asString();
            Map<Span, String> ids = new HashMap<>();
            for (JsonNode m : row.path("mentions")) {
                JsonNode s = m.get("spans").get(0);
                int start = text.offsetByCodePoints(0, s.get(0).asInt());
                int end = text.offsetByCodePoints(0, s.get(1).asInt());
                ids.put(new Span(start, end), m.get("id").asString());
            }
            texts.add(new TieText(
                    "KnowledgeNet",
                    "k" + row.get("doc").asString(),
                    CorpusText.document(text),
                    new Linked(ids, links(row, false), groups, false, true)));
        }
        return texts;
    }

    private static Map<String, Set<String>> links(JsonNode row, boolean turned) {
        Map<String, Set<String>> links = new HashMap<>();
        for (JsonNode l : row.path("links")) {
            links.computeIfAbsent(
                            l.get("from").asString() + Linked.TO + l.get("to").asString(), k -> new HashSet<>())
                    .add(l.get("type").asString());
        }
        return links;
    }

    private static List<TieText> tokens(
            String corpus, Path file, int every, Map<Bond, Set<String>> groups, boolean told) throws IOException {
        var texts = new ArrayList<TieText>();
        for (JsonNode row : CorpusRows.read(file, every)) {
            var text = new RunningText();
            var tokens = new ArrayList<String>();
            row.get("tokens").forEach(t -> tokens.add(t.asString()));
            if (row.has("sents")) {
                row.get("sents")
                        .forEach(s -> text.sentence(
                                tokens.subList(s.get(0).asInt(), s.get(1).asInt())));
            } else {
                text.sentence(tokens);
            }
            Map<Span, String> ids = new HashMap<>();
            for (JsonNode m : row.path("mentions")) {
                if (m.get("spans").isEmpty()) {
                    continue;
                }
                JsonNode s = m.get("spans").get(0);
                String id =
                        m.has("id") ? m.get("id").asString() : m.path("chain").asString("");
                ids.put(
                        text.span(s.get(0).asInt(), s.get(1).asInt()),
                        m.has("chain") ? m.get("chain").asString() : id);
            }
            texts.add(new TieText(
                    corpus,
                    corpus + row.path("doc").asString(row.get("id").asString()),
                    CorpusText.document(text.toString()),
                    new Linked(ids, links(row, false), groups, true, told)));
        }
        return texts;
    }

    private static List<TieText> re3d(Path folder) throws IOException {
        Map<Bond, Set<String>> groups =
                groups("InChargeOf BelongsTo", "", "BelongsTo InChargeOf", "", "AlliesOf Likes");
        Map<String, Map<Span, String>> ids = new HashMap<>();
        Map<String, Map<String, Set<String>>> links = new HashMap<>();
        for (JsonNode r : lines(folder.resolve("relations.json"))) {
            String doc = r.get("documentId").asString();
            String a = id(r, "source", ids, doc);
            String b = id(r, "target", ids, doc);
            links.computeIfAbsent(doc, d -> new HashMap<>())
                    .computeIfAbsent(a + Linked.TO + b, k -> new HashSet<>())
                    .add(r.get("type").asString());
        }
        for (JsonNode e : lines(folder.resolve("entities.json"))) {
            Span span = new Span(e.get("begin").asInt(), e.get("end").asInt());
            ids.computeIfAbsent(e.get("documentId").asString(), d -> new HashMap<>())
                    .put(span, span.toString());
        }
        var texts = new ArrayList<TieText>();
        for (JsonNode d : lines(folder.resolve("documents.json"))) {
            String id = d.get("_id").asString();
            texts.add(new TieText(
                    "re3d",
                    "re3d" + id,
                    CorpusText.document(d.get("text").asString()),
                    new Linked(ids.getOrDefault(id, Map.of()), links.getOrDefault(id, Map.of()), groups, true, false)));
        }
        return texts;
    }

    private static String id(JsonNode r, String end, Map<String, Map<Span, String>> ids, String doc) {
        Span span = new Span(r.get(end + "Begin").asInt(), r.get(end + "End").asInt());
        ids.computeIfAbsent(doc, d -> new HashMap<>()).put(span, span.toString());
        return span.toString();
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(l -> !l.isBlank()).map(JSON::readTree).toList();
        }
    }
}
