package org.hearsay.bench.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.document.DocumentId;
import org.hearsay.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A question with the sentences that answer it.
 *
 * @param id of the question
 * @param kind such as {@code origin}
 * @param event that it is about, by the beginning of its files' names
 * @param question the words
 * @param sentences where the answer stands
 */
record AskText(String id, String kind, String event, String question, List<Place> sentences) {

    /** What names the pile of a question on invented reports. */
    private static final String PILE = "pile";

    /** A sentence of a report. */
    record Place(DocumentId document, Span span) {

        /** Whether a passage shows most of it. */
        boolean isShown(DocumentId other, Span passage) {
            int shared = Math.min(span.end(), passage.end()) - Math.max(span.start(), passage.start());
            return document.equals(other) && 2 * shared > span.length();
        }
    }

    AskText {
        sentences = List.copyOf(sentences);
    }

    /** The questions of a file; each sentence must stand in its report, given by the name of its file. */
    static List<AskText> read(Path file, Map<String, HeldText> reports) throws IOException {
        var mapper = JsonMapper.builder().build();
        var all = new ArrayList<AskText>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                all.add(of(mapper.readTree(line), reports));
            }
        }
        return all;
    }

    /** The piles that the questions of a file are about. */
    static Set<String> listPiles(Path file) throws IOException {
        var mapper = JsonMapper.builder().build();
        var piles = new TreeSet<String>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                piles.add(mapper.readTree(line).path(PILE).asString());
            }
        }
        return piles;
    }

    /** The file of a pile's report. */
    static String file(String pile, String letter) {
        return pile + "-" + letter + ".txt";
    }

    /** A report as it is held. */
    record HeldText(DocumentId id, String text) {}

    private static AskText of(JsonNode row, Map<String, HeldText> reports) {
        var sentences = new ArrayList<Place>();
        for (JsonNode sentence : row.path("sentences")) {
            String file = row.has(PILE)
                    ? file(row.path(PILE).asString(), sentence.path("report").asString())
                    : sentence.path("file").asString();
            HeldText report = reports.get(file);
            if (report == null) {
                throw new IllegalArgumentException("no report " + file);
            }
            sentences.add(new Place(
                    report.id(), place(report.text(), sentence.path("text").asString())));
        }
        String event = row.has(PILE)
                ? row.path(PILE).asString()
                : row.path("reports").path(0).asString().split("-", 2)[0];
        return new AskText(
                row.path("id").asString(),
                row.path("kind").asString(),
                event,
                row.path("question").asString(),
                sentences);
    }

    /** Where words stand, whatever white space is between them; by their first half where the rest was reworded. */
    static Span place(String text, String words) {
        List<String> all = List.of(words.strip().split("\\s+"));
        return find(text, all)
                .or(() -> find(text, all.subList(0, all.size() / 2)))
                .orElseThrow(() -> new IllegalArgumentException("not in its report: " + words));
    }

    private static Optional<Span> find(String text, List<String> words) {
        String pattern = words.stream().map(Pattern::quote).collect(Collectors.joining("\\s+"));
        Matcher m = Pattern.compile(pattern).matcher(text);
        return m.find() ? Optional.of(Span.of(m.start(), m.end())) : Optional.empty();
    }
}
