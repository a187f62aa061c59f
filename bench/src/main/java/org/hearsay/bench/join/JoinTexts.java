package org.hearsay.bench.join;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.bench.account.PileText;
import org.hearsay.bench.claim.ClaimTexts;
import org.hearsay.bench.corpus.CorpusRows;
import org.hearsay.bench.corpus.CorpusText;
import org.hearsay.bench.corpus.EcbText;
import org.hearsay.bench.corpus.RunningText;
import org.hearsay.bench.join.JoinText.Marked;
import org.hearsay.bench.score.Gold;
import org.hearsay.document.Document;
import org.hearsay.document.DocumentId;
import org.hearsay.model.Layers;
import org.hearsay.pipeline.DocumentReading;
import org.hearsay.reading.SourceReader;
import org.hearsay.text.Span;
import tools.jackson.databind.JsonNode;

/** Reads corpora that tell which event mentions of a report are one. */
final class JoinTexts {

    private final DocumentReading reading;

    JoinTexts(DocumentReading reading) {
        this.reading = reading;
    }

    /** ECB+: the checked sentences of the dev topics, or of the rest of topics 1 to 35; a topic is a group. */
    List<JoinText> ecb(Path folder, boolean dev) throws IOException {
        return EcbText.listIn(folder, dev).parallelStream().map(this::ecb).toList();
    }

    private JoinText ecb(EcbText ecb) {
        var text = new RunningText();
        ecb.sentences().forEach(text::sentence);
        List<Marked> marks = ecb.chains().entrySet().stream()
                .map(e -> new Marked(text.span(e.getKey().first(), e.getKey().end()), e.getValue(), false))
                .toList();
        return text("ECB+", "ecb" + ecb.topic(), document(ecb.name(), text.toString()), marks);
    }

    /** GVC: whole articles; a group is what their topics leave by a number, since each incident has few of them. */
    List<JoinText> gvc(Path file) throws IOException {
        return CorpusRows.read(file).parallelStream().map(this::gvc).toList();
    }

    private JoinText gvc(JsonNode row) {
        var text = new RunningText();
        var tokens = new ArrayList<String>();
        row.get("tokens").forEach(t -> tokens.add(t.asString().equals("//n") ? "" : t.asString()));
        for (JsonNode s : row.get("sents")) {
            text.sentence(tokens.subList(s.get(0).asInt(), s.get(1).asInt()));
        }
        var marks = new ArrayList<Marked>();
        for (JsonNode m : row.get("mentions")) {
            JsonNode first = m.get("spans").get(0);
            JsonNode last = m.get("spans").get(m.get("spans").size() - 1);
            if (last.get(1).asInt() <= text.size()) {
                marks.add(new Marked(
                        text.span(first.get(0).asInt(), last.get(1).asInt()),
                        m.path("chain").asString("m" + m.get("id").asString()),
                        false));
            }
        }
        return text(
                "GVC",
                "gvc" + row.get("topic").asString(),
                document(row.get("id").asString(), text.toString()),
                marks);
    }

    /** The reports of some events, an event a group. */
    List<JoinText> events(String corpus, Path reports, List<Path> golds) throws IOException {
        Map<String, Document> documents = ClaimTexts.documents(reports);
        var texts = new ArrayList<JoinText>();
        for (Path file : golds) {
            Gold gold = Gold.read(file);
            Map<String, List<Gold.GoldEvent>> byReport =
                    gold.events().stream().collect(Collectors.groupingBy(Gold.GoldEvent::file));
            byReport.forEach((report, events) -> {
                Document document = documents.get(report);
                if (document != null) {
                    List<Marked> marks = events.stream()
                            .flatMap(e ->
                                    ClaimTexts.find(document.text(), e.at())
                                            .map(s -> new Marked(s, e.cluster(), true))
                                            .stream())
                            .toList();
                    texts.add(text(corpus, file.getFileName().toString(), document, marks));
                }
            });
        }
        return texts.stream()
                .sorted(Comparator.comparing(
                        t -> t.reading().document().origin().file()))
                .toList();
    }

    /** Our own affairs, each told by several reports: an affair a group. */
    List<JoinText> affairs(String corpus, List<Path> files) throws IOException {
        var texts = new ArrayList<JoinText>();
        try (SourceReader reader = SourceReader.create()) {
            for (Path file : files) {
                for (PileText pile : PileText.readAll(file)) {
                    pile.reports()
                            .forEach((letter, report) -> pile.text(letter)
                                    .document(reader)
                                    .ifPresent(d -> texts.add(text(corpus, pile.id(), d, marks(report, d)))));
                }
            }
        }
        return texts;
    }

    /** The marks of a report where their words stand in what was read of it, which may have other spaces. */
    private static List<Marked> marks(PileText.Report report, Document read) {
        int[] written = letters(report.text());
        int[] found = letters(read.text());
        if (written.length != found.length) {
            throw new IllegalArgumentException("read otherwise than written: " + report.text());
        }
        return report.marks().stream()
                .map(m -> new Marked(
                        new Span(
                                found[at(written, m.words().start())],
                                found[at(written, m.words().end() - 1)] + 1),
                        m.happening(),
                        false))
                .toList();
    }

    private static int at(int[] letters, int offset) {
        return Arrays.binarySearch(letters, offset);
    }

    /** Where the characters stand that are no spaces. */
    private static int[] letters(String text) {
        return IntStream.range(0, text.length())
                .filter(i -> !Character.isWhitespace(text.charAt(i)))
                .toArray();
    }

    private JoinText text(String corpus, String group, Document document, List<Marked> marks) {
        Layers layers = reading.layers().read(document);
        var read = new DocumentReading(
                d -> layers,
                reading.mentions(),
                reading.claims(),
                reading.times(),
                reading.said(),
                reading.relations(),
                reading.events(),
                reading.inconsistencies(),
                reading.commitments(),
                reading.version());
        return new JoinText(
                corpus,
                group,
                read.read(document, List.of()),
                layers,
                marks.stream()
                        .sorted(Comparator.comparing(Marked::words).thenComparing(Marked::chain))
                        .toList());
    }

    /** A text as a report of its own name, so that those of a group can be laid together. */
    private static Document document(String name, String text) {
        Document plain = CorpusText.document(text);
        return new Document(
                DocumentId.of(plain.origin().sha256(), name, ""),
                plain.origin(),
                plain.masthead(),
                text,
                plain.blocks(),
                plain.notes(),
                plain.references(),
                plain.links());
    }
}
