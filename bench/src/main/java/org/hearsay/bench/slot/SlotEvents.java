package org.hearsay.bench.slot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.bench.claim.ClaimTexts;
import org.hearsay.bench.score.Words;
import org.hearsay.bench.slot.SlotText.Asked;
import org.hearsay.bench.slot.SlotText.Corpus;
import org.hearsay.bench.slot.SlotText.Judge;
import org.hearsay.document.Document;
import org.hearsay.event.EventKind;
import org.hearsay.event.internal.slot.Candidate;
import org.hearsay.event.internal.slot.Report;
import org.hearsay.event.internal.slot.SlotModel.Question;
import org.hearsay.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads reports on real events whose gold tells time, place and those who took part. */
final class SlotEvents {

    private SlotEvents() {}

    /** All reports that some gold files list events of; all in one group, or, where none is named, a group an event. */
    static List<SlotText> read(Corpus corpus, Path reports, List<Path> golds, String group) throws IOException {
        Map<String, Document> documents = ClaimTexts.documents(reports);
        var texts = new ArrayList<SlotText>();
        for (Path file : golds) {
            JsonNode root = JsonMapper.builder().build().readTree(Files.readString(file));
            Map<String, List<JsonNode>> byReport = new LinkedHashMap<>();
            for (JsonNode e : root.path("events")) {
                String report = e.path("report").asString(root.path("report").asString(""));
                byReport.computeIfAbsent(report, r -> new ArrayList<>()).add(e);
            }
            for (Map.Entry<String, List<JsonNode>> one : byReport.entrySet()) {
                Document document = Optional.ofNullable(documents.get(one.getKey()))
                        .orElseThrow(() -> new IOException(file + ": " + one.getKey()));
                texts.add(new SlotText(
                        corpus,
                        group.isEmpty()
                                ? one.getKey()
                                        .substring(0, Math.max(0, one.getKey().indexOf('-')))
                                : group,
                        document,
                        asked(document.text(), one.getValue())));
            }
        }
        return texts;
    }

    /** The gold files of a folder. */
    static List<Path> golds(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> !f.getFileName().toString().startsWith("00"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Asked> asked(String text, List<JsonNode> events) {
        Map<String, Cluster> clusters = new HashMap<>();
        for (JsonNode e : events) {
            clusters.computeIfAbsent(e.path("cluster").asString(""), c -> new Cluster())
                    .add(e);
        }
        var asked = new ArrayList<Asked>();
        for (JsonNode e : events) {
            List<String> kinds = texts(e.path("kind"));
            Cluster cluster = clusters.getOrDefault(e.path("cluster").asString(""), new Cluster());
            ClaimTexts.find(text, e.path("at").asString(""))
                    .ifPresent(span -> asked.add(new Asked(
                            span,
                            EventKind.valueOf(kinds.getFirst().toUpperCase(Locale.ROOT)),
                            new Told(
                                    cluster,
                                    !texts(e.path("time")).isEmpty(),
                                    !texts(e.path("place")).isEmpty(),
                                    parties(e)))));
        }
        return asked;
    }

    private static List<List<String>> parties(JsonNode event) {
        var parties = new ArrayList<List<String>>();
        event.path("who").forEach(w -> parties.add(texts(w)));
        return parties;
    }

    private static List<String> texts(JsonNode list) {
        var texts = new ArrayList<String>();
        list.forEach(item -> texts.add(item.asString()));
        return texts;
    }

    /** All that a report tells of one event. */
    private static final class Cluster {
        private final Set<String> times = new LinkedHashSet<>();
        private final Set<String> places = new LinkedHashSet<>();
        private final Set<String> parties = new LinkedHashSet<>();

        void add(JsonNode event) {
            texts(event.path("time")).forEach(t -> times.add(plain(t)));
            places.addAll(texts(event.path("place")));
            SlotEvents.parties(event).forEach(parties::addAll);
        }
    }

    /** A value without its qualifiers and its time of day. */
    static String plain(String edtf) {
        String v = edtf.replaceAll("[?~%]|T[^/]*", "");
        int slash = v.indexOf('/');
        return slash > 0 && v.substring(0, slash).equals(v.substring(slash + 1)) ? v.substring(0, slash) : v;
    }

    private record Told(Cluster cluster, boolean timed, boolean placed, List<List<String>> parties) implements Judge {

        @Override
        public Optional<Boolean> answer(Question question, Candidate c, Report report) {
            return switch (question) {
                case TIME ->
                    Optional.of(c.time()
                            .flatMap(t -> t.value())
                            .map(v -> cluster.times.contains(plain(v.value())))
                            .orElse(false));
                case PLACE -> Optional.of(isNamed(c, cluster.places, report));
                case PARTY ->
                    cluster.parties.isEmpty() ? Optional.empty() : Optional.of(isNamed(c, cluster.parties, report));
                case AGENT, PATIENT -> Optional.empty();
            };
        }

        @Override
        public boolean isTold(Question question) {
            return switch (question) {
                case TIME -> timed;
                case PLACE -> placed;
                case PARTY, AGENT, PATIENT -> !parties.isEmpty();
            };
        }
    }

    /** Whether a candidate goes by one of some names. */
    static boolean isNamed(Candidate c, java.util.Collection<String> names, Report report) {
        return Words.sameName(c.text(), names)
                || c.referent().isPresent()
                        && report.mentions().getReferent(c.referent().getAsInt()).forms().stream()
                                .anyMatch(f -> Words.sameName(f, names));
    }

    /** Where the words of an event stand. */
    static boolean isIn(Span outer, Span inner) {
        return outer.start() - 1 <= inner.start() && inner.end() <= outer.end() + 1;
    }
}
