package org.hearsay.bench.claim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.bench.claim.ClaimText.Corpus;
import org.hearsay.bench.claim.ClaimText.Told;
import org.hearsay.bench.corpus.CorpusText;
import org.hearsay.bench.score.Gold;
import org.hearsay.document.Document;
import org.hearsay.reading.Content;
import org.hearsay.reading.Intake;
import org.hearsay.reading.Metadata;
import org.hearsay.reading.Outcome;
import org.hearsay.reading.Source;
import org.hearsay.reading.SourceReader;
import org.hearsay.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the corpora that list who says what. */
public final class ClaimTexts {

    private ClaimTexts() {}

    /** PolNeAR: articles in brat's files. */
    static List<ClaimText> polnear(Path folder) throws IOException {
        Map<String, Path> notes = new HashMap<>();
        for (Path note : list(folder.resolve("attributions"))) {
            notes.putIfAbsent(note.getFileName().toString().replaceFirst("(_[0-9a-f]{4})?\\.ann$", ""), note);
        }
        var texts = new ArrayList<ClaimText>();
        for (Path file : list(folder.resolve("text"))) {
            String name = file.getFileName().toString().replace(".txt", "");
            if (notes.containsKey(name)) {
                String text = Files.readString(file);
                texts.add(new ClaimText(
                        Corpus.POLNEAR,
                        name,
                        CorpusText.document(text),
                        brat(text, Files.readAllLines(notes.get(name)))));
            }
        }
        return texts;
    }

    private static List<Told> brat(String text, List<String> lines) {
        Map<String, Places> words = new HashMap<>();
        var told = new ArrayList<Told>();
        for (String line : lines) {
            String[] cells = line.split("\t");
            if (line.startsWith("T")) {
                var spans = new ArrayList<Span>();
                for (String place : cells[1].split(" ", 2)[1].split(";")) {
                    String[] ends = place.split(" ");
                    spans.add(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
                }
                words.put(cells[0], Places.of(text, spans));
            } else if (line.startsWith("E")) {
                var contents = new ArrayList<Places>();
                var sources = new ArrayList<Places>();
                for (String part : cells[1].split(" ")) {
                    String[] sides = part.split(":");
                    List<Places> to = sides[0].startsWith("Content") ? contents : sources;
                    boolean span = sides[0].startsWith("Content") || sides[0].startsWith("Source");
                    if (span && words.containsKey(sides[1])) {
                        to.add(words.get(sides[1]));
                    }
                }
                if (!contents.isEmpty()) {
                    told.add(new Told(Places.joined(contents), Places.joined(sources)));
                }
            }
        }
        return told;
    }

    /** The reports of some events, an event by the first part of a report's file name. */
    static List<ClaimText> events(Path reports, List<Path> golds) throws IOException {
        return named(Corpus.EVENTS, reports, golds);
    }

    /** The project's own reports, as {@code bench/claims/gold.py} writes them. */
    static List<ClaimText> reports(Path folder) throws IOException {
        return named(Corpus.REPORTS, folder.resolve("reports"), List.of(folder.resolve("gold/all.json")));
    }

    private static List<ClaimText> named(Corpus corpus, Path reports, List<Path> golds) throws IOException {
        return complete(reports, golds).stream()
                .map(report -> new ClaimText(
                        corpus,
                        report.group(),
                        report.document(),
                        report.claims().stream()
                                .flatMap(c -> told(report.document().text(), c).stream())
                                .toList()))
                .toList();
    }

    /** A report whose every claim a gold lists, and what is left out together with it: the first part of its file name. */
    public record Complete(String group, Document document, List<Gold.GoldClaim> claims) {}

    /** The reports of a folder whose every claim these golds list. */
    public static List<Complete> complete(Path reports, List<Path> golds) throws IOException {
        Map<String, Document> documents = documents(reports);
        var all = new ArrayList<Complete>();
        for (Path file : golds) {
            Gold gold = Gold.read(file);
            for (String report : gold.complete()) {
                Document document = documents.get(report);
                if (document == null) {
                    throw new IOException(file + " speaks of " + report + ", which is not in " + reports);
                }
                all.add(new Complete(
                        report.substring(0, report.indexOf('-')),
                        document,
                        gold.claims().stream()
                                .filter(c -> c.file().equals(report))
                                .toList()));
            }
        }
        return all;
    }

    /** Where words stand, whatever the white space and quotation marks. */
    public static Optional<Span> find(String text, String words) {
        String pattern = Stream.of(words.strip().split("\\s+"))
                .map(w -> Pattern.quote(w)
                        .replaceAll("['\u2018\u2019]", "\\\\E['\u2018\u2019]\\\\Q")
                        .replaceAll("[\"\u201c\u201d]", "\\\\E[\"\u201c\u201d]\\\\Q"))
                .collect(Collectors.joining("\\s+"));
        Matcher at = Pattern.compile(pattern).matcher(text);
        return at.find() ? Optional.of(new Span(at.start(), at.end())) : Optional.empty();
    }

    private static Optional<Told> told(String text, Gold.GoldClaim claim) {
        List<String> names = claim.chain().stream().flatMap(List::stream).toList();
        return find(text, claim.at())
                .map(span -> new Told(
                        Places.of(text, List.of(span)),
                        Places.none(),
                        names,
                        Optional.of(claim.denied()),
                        !claim.optional(),
                        Places.none()));
    }

    /** The reports of a folder by file name, with what their table tells. */
    public static Map<String, Document> documents(Path reports) {
        Path inside = reports.resolve("metadata.csv");
        Path table = Files.exists(inside) ? inside : reports.resolveSibling("metadata.csv");
        Metadata metadata = Metadata.read(table);
        Map<String, Document> documents = new HashMap<>();
        try (SourceReader reader = SourceReader.create()) {
            for (Source source : Intake.of(List.of(reports), List.of(table)).sources()) {
                if (source.load() instanceof Content.Bytes bytes
                        && reader.read(source, bytes.value(), metadata.find(source)) instanceof Outcome.Read read) {
                    documents.put(
                            Path.of(read.document().origin().file())
                                    .getFileName()
                                    .toString(),
                            read.document());
                }
            }
        }
        return documents;
    }

    /** The project's own passages. */
    static List<ClaimText> nested(Path file) throws IOException {
        var json = JsonMapper.builder().build();
        var texts = new ArrayList<ClaimText>();
        for (String line : Files.readAllLines(file)) {
            JsonNode row = json.readTree(line);
            String text = row.get("text").asString();
            var told = new ArrayList<Told>();
            row.get("attributions")
                    .forEach(a -> told.add(new Told(
                            Places.of(text, spans(a.get("content"))),
                            Places.of(text, spans(a.path("source"))),
                            List.of(),
                            Optional.empty(),
                            true,
                            Places.of(text, spans(a.path("medium"))))));
            texts.add(new ClaimText(Corpus.NESTED, row.get("id").asString(), CorpusText.document(text), told));
        }
        return texts;
    }

    private static List<Span> spans(JsonNode node) {
        var spans = new ArrayList<Span>();
        if (node.isObject()) {
            spans.add(new Span(node.get("start").asInt(), node.get("end").asInt()));
        }
        if (node.isArray()) {
            node.forEach(n -> spans.addAll(spans(n)));
        }
        return spans;
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
