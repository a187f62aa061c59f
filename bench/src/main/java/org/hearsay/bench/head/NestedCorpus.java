package org.hearsay.bench.head;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.hearsay.bench.corpus.CorpusText;
import org.hearsay.bench.score.Figure;
import org.hearsay.model.Attribution;
import org.hearsay.model.Encoder;
import org.hearsay.model.LayerReader;
import org.hearsay.model.Layers;
import org.hearsay.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The project's own corpus of attributions within attributions, a passage a line. */
final class NestedCorpus {

    /** One attribution, marks at the ends of its spans left out. */
    private record Told(Optional<Span> source, Optional<Span> cue, Set<Span> contents) {}

    private NestedCorpus() {}

    /** Chains of two attributions of which every source, cue and content is right. */
    static void chains(Path file, LayerReader reader, Encoder encoder, Map<String, Figure> figures) throws IOException {
        var json = JsonMapper.builder().build();
        for (String line : Files.readAllLines(file)) {
            JsonNode row = json.readTree(line);
            String text = row.get("text").asString();
            Layers layers = CorpusText.read(reader, text);
            Set<List<Told>> found = found(text, encoder.encode(layers).attributions());
            Set<List<Told>> gold = gold(text, row.get("attributions"));
            for (int depth : new int[] {1, 2}) {
                figures.computeIfAbsent("chains of " + depth, n -> new Figure())
                        .add(ofLength(gold, depth), ofLength(found, depth));
            }
        }
    }

    private static Set<List<Told>> ofLength(Set<List<Told>> chains, int length) {
        return chains.stream().filter(c -> c.size() == length).collect(Collectors.toSet());
    }

    private static Set<List<Told>> gold(String text, JsonNode rows) {
        Map<String, JsonNode> byId = new HashMap<>();
        rows.forEach(r -> byId.put(r.get("id").asString(), r));
        Set<List<Told>> chains = new HashSet<>();
        for (JsonNode row : byId.values()) {
            var chain = new LinkedList<Told>();
            for (JsonNode at = row; at != null; at = byId.get(at.path("parent").asString(""))) {
                chain.addFirst(new Told(
                        span(text, at.path("source")),
                        span(text, at.path("cue")),
                        StreamSupport.stream(at.get("content").spliterator(), false)
                                .flatMap(c -> span(text, c).stream())
                                .collect(Collectors.toSet())));
            }
            chains.add(List.copyOf(chain));
        }
        return chains;
    }

    private static Optional<Span> span(String text, JsonNode node) {
        return node.isObject()
                ? Optional.of(fit(
                        text,
                        new Span(node.get("start").asInt(), node.get("end").asInt())))
                : Optional.empty();
    }

    private static Set<List<Told>> found(String text, List<Attribution> attributions) {
        Set<List<Told>> chains = new HashSet<>();
        for (Attribution attribution : attributions) {
            if (attribution.cue().isEmpty() || attribution.contents().isEmpty()) {
                continue;
            }
            var chain = new LinkedList<Told>();
            Attribution at = attribution;
            chain.addFirst(told(text, at));
            while (at.parent().isPresent()) {
                at = attributions.get(at.parent().getAsInt());
                chain.addFirst(told(text, at));
            }
            chains.add(List.copyOf(chain));
        }
        return chains;
    }

    private static Told told(String text, Attribution a) {
        return new Told(
                Attribution.wholes(a.sources()).stream().findFirst().map(s -> fit(text, s.span())),
                a.cue().map(c -> fit(text, c.span())),
                Attribution.wholes(a.contents()).stream()
                        .map(s -> fit(text, s.span()))
                        .collect(Collectors.toSet()));
    }

    /** Without marks at the ends, which annotators set as they like. */
    private static Span fit(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && !Character.isLetterOrDigit(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        while (end > start && !Character.isLetterOrDigit(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return start < end ? new Span(start, end) : span;
    }
}
