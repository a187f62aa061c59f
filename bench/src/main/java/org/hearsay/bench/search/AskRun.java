package org.hearsay.bench.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.hearsay.Dossier;
import org.hearsay.document.DocumentId;
import org.hearsay.extraction.Extraction;
import org.hearsay.model.EncoderModel;
import org.hearsay.pipeline.QuestionReading;
import org.hearsay.pipeline.ReadOptions;
import org.hearsay.search.SearchIndex;
import org.hearsay.search.Sentences;
import org.hearsay.search.answer.Answer;
import org.hearsay.search.answer.AskedSlot;
import org.hearsay.search.answer.Meant;
import org.hearsay.store.Held;
import org.hearsay.text.Span;

/**
 * Asks {@code eval/questions.jsonl} of one dossier of the older and the work events, and counts how many of the listed
 * sentences are among the first: {@code SHARED DOSSIER [--again] [--misses] [--fit WEIGHTS]}; {@code --again} asks of
 * what was read last. Beside it BM25 over plain words. Below it the same of the questions on invented piles: of {@code bench/ask/work.jsonl},
 * {@code train.jsonl}, which weights are fitted on too, and of {@code bench/ask/fresh.jsonl} and {@code fresh2.jsonl}, which none are.
 */
public final class AskRun {

    private static final List<String> PILES = List.of("eval/reports", "eval/work/reports");
    private static final List<Path> AFFAIRS = Stream.of("e", "f", "g")
            .map(f -> Path.of("training/corpus/affairs", f + ".txt"))
            .toList();
    private static final AskPiles WORK =
            new AskPiles(Path.of("bench/ask/work.jsonl"), List.of(Path.of("bench/piles/work.txt")));
    private static final AskPiles TRAIN = new AskPiles(
            Path.of("bench/ask/train.jsonl"),
            Stream.concat(AFFAIRS.stream(), Stream.of(Path.of("bench/ask/long.txt")))
                    .toList());
    private static final AskPiles FRESH = new AskPiles(Path.of("bench/ask/fresh.jsonl"), AFFAIRS);
    private static final AskPiles FRESH_TOO = new AskPiles(Path.of("bench/ask/fresh2.jsonl"), AFFAIRS);
    static final int FIRST = 30;
    static final int SCREEN = 12;

    private AskRun() {}

    /** Questions and the dossier that they are asked of. */
    private record Asked(String name, Dossier dossier, List<AskText> questions) {

        static Asked of(String name, Dossier dossier, Path questions) throws IOException {
            return new Asked(name, dossier, AskText.read(questions, held(dossier)));
        }
    }

    /** Prints the figures. */
    public static void main(String[] args) throws IOException {
        Path shared = Path.of(args[0]);
        Path folder = Path.of(args[1]);
        List<String> wanted = List.of(args);
        boolean again = wanted.contains("--again");
        try (Dossier dossier = Dossier.open(folder);
                Dossier work = open(folder, "-work", WORK, again);
                Dossier train = open(folder, "-train", TRAIN, again);
                Dossier fresh = open(folder, "-fresh", FRESH, again);
                Dossier freshToo = open(folder, "-fresh2", FRESH_TOO, again)) {
            for (String pile : again ? List.<String>of() : PILES) {
                Path reports = shared.resolve(pile);
                dossier.read(List.of(reports), ReadOptions.DEFAULT.withMetadata(reports.resolve("metadata.csv")));
            }
            Asked events = Asked.of("eval", dossier, shared.resolve("eval/questions.jsonl"));
            List<Asked> others = List.of(
                    Asked.of("bench/ask/work", work, WORK.questions()),
                    Asked.of("bench/ask/train", train, TRAIN.questions()),
                    Asked.of("bench/ask/fresh", fresh, FRESH.questions()),
                    Asked.of("bench/ask/fresh2", freshToo, FRESH_TOO.questions()));
            int fit = wanted.indexOf("--fit");
            if (fit >= 0) {
                AskFit.run(
                        List.of(lessons(events), lessons(others.get(0)), lessons(others.get(1))),
                        lessons(others.get(2)),
                        Path.of(args[args.length - 1]));
            } else {
                score(dossier, events.questions(), wanted.contains("--misses"));
                for (Asked set : others) {
                    score(set);
                }
            }
        }
    }

    private static Dossier open(Path beside, String ending, AskPiles piles, boolean again) throws IOException {
        Path folder = beside.resolveSibling(beside.getFileName() + ending);
        Dossier dossier = Dossier.open(folder);
        if (!again) {
            Path reports = folder.resolveSibling(folder.getFileName() + "-reports");
            piles.write(reports);
            dossier.read(List.of(reports), ReadOptions.DEFAULT.withMetadata(AskPiles.table(reports)));
        }
        return dossier;
    }

    private static Map<String, AskText.HeldText> held(Dossier dossier) throws IOException {
        var reports = new HashMap<String, AskText.HeldText>();
        for (Held held : dossier.listDocuments()) {
            reports.put(
                    Path.of(held.file()).getFileName().toString(),
                    new AskText.HeldText(
                            held.id(),
                            dossier.getExtraction(held.id()).document().text()));
        }
        return reports;
    }

    private static void score(Asked set) {
        int all = 0;
        int first = 0;
        int screen = 0;
        for (AskText q : set.questions()) {
            List<AskText.Place> asked = places(set.dossier().ask(q.question(), FIRST));
            all += q.sentences().size();
            first += found(q, asked, FIRST);
            screen += found(q, asked, SCREEN);
        }
        System.out.printf(
                "%-24s %4d            %5.1f                    %5.1f%n",
                set.name(), all, percent(first, all), percent(screen, all));
    }

    private static List<AskText.Place> places(Answer answer) {
        return answer.lines().stream()
                .map(l -> new AskText.Place(
                        l.sourced().report().id(), l.sourced().passage().span()))
                .toList();
    }

    private static void score(Dossier dossier, List<AskText> questions, boolean misses) throws IOException {
        var shares = new TreeMap<String, int[]>();
        var times = new ArrayList<Long>();
        var whole = new TreeMap<Integer, Integer>();
        dossier.ask("", 1);
        try (var raw = new Raw(dossier)) {
            for (AskText q : questions) {
                long begin = System.nanoTime();
                Answer answer = dossier.ask(q.question(), FIRST);
                times.add((System.nanoTime() - begin) / 1_000_000);
                List<AskText.Place> asked = places(answer);
                for (int first : List.of(8, SCREEN, 14, 16, FIRST)) {
                    whole.merge(first, found(q, asked, first) == q.sentences().size() ? 1 : 0, Integer::sum);
                }
                List<AskText.Place> plain = raw.first(q.question(), FIRST);
                for (String row : List.of(q.kind(), "~all")) {
                    int[] share = shares.computeIfAbsent(row, r -> new int[5]);
                    share[0] += q.sentences().size();
                    share[1] += found(q, asked, FIRST);
                    share[2] += found(q, plain, FIRST);
                    share[3] += found(q, asked, SCREEN);
                    share[4] += found(q, plain, SCREEN);
                }
                if (misses) {
                    misses(q, asked, dossier);
                    answer.slots()
                            .forEach(s -> System.out.printf(
                                    "%s %s%n    shows %s of %s: %s%n",
                                    q.id(),
                                    q.question(),
                                    s.kind().slug(),
                                    s.event().name(),
                                    s.values().stream()
                                            .map(AskedSlot.Value::value)
                                            .toList()));
                }
            }
        }
        System.out.println("sentences found            of   first 30: ask  BM25     first 12: ask  BM25");
        shares.forEach((kind, s) -> System.out.printf(
                "%-24s %4d            %5.1f %5.1f              %5.1f %5.1f%n",
                kind.replace("~", ""),
                s[0],
                percent(s[1], s[0]),
                percent(s[2], s[0]),
                percent(s[3], s[0]),
                percent(s[4], s[0])));
        whole.forEach((first, n) -> System.out.printf(
                "questions with all their sentences among the first %d: %d of %d%n", first, n, questions.size()));
        times.sort(Comparator.naturalOrder());
        System.out.printf("a question took %d ms, the slowest %d ms%n", times.get(times.size() / 2), times.getLast());
    }

    static double percent(int part, int all) {
        return all == 0 ? 0 : 100.0 * part / all;
    }

    private static int found(AskText question, List<AskText.Place> shown, int first) {
        List<AskText.Place> head = shown.subList(0, Math.min(first, shown.size()));
        return (int) question.sentences().stream()
                .filter(p -> head.stream().anyMatch(s -> p.isShown(s.document(), s.span())))
                .count();
    }

    private static void misses(AskText question, List<AskText.Place> shown, Dossier dossier) {
        for (AskText.Place p : question.sentences()) {
            if (shown.stream().noneMatch(s -> p.isShown(s.document(), s.span()))) {
                System.out.printf(
                        "%s %s: %s%n    %s%n",
                        question.id(),
                        question.kind(),
                        question.question(),
                        p.span()
                                .of(dossier.getExtraction(p.document())
                                        .document()
                                        .text()));
            }
        }
    }

    private static AskFit.Set lessons(Asked set) throws IOException {
        var lessons = new ArrayList<AskFit.Lesson>();
        set.dossier().ask("", 1);
        try (SearchIndex index = SearchIndex.open(set.dossier().folder().resolve("index"));
                EncoderModel model = EncoderModel.find()) {
            for (AskText q : set.questions()) {
                Meant meant = model.encoder()
                        .map(e -> new QuestionReading(e).read(q.question()))
                        .map(r -> new Meant(r.whole(), r.events()))
                        .orElse(Meant.UNREAD);
                lessons.add(AskFit.Lesson.of(q, index.weigh(q.question(), meant)));
            }
        }
        return new AskFit.Set(set.name(), lessons);
    }

    /** BM25 over the plain words of sentences, as a search without anything else would do it. */
    private static final class Raw implements AutoCloseable {

        private static final String WORDS = "words";
        private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
        private final StandardAnalyzer analyzer = new StandardAnalyzer();
        private final DirectoryReader reader;

        Raw(Dossier dossier) throws IOException {
            try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer));
                    var extractions = dossier.extractions()) {
                for (Extraction e : extractions
                        .sorted(Comparator.comparing(x -> x.document().id()))
                        .toList()) {
                    Sentences sentences = Sentences.of(e);
                    for (Span span : sentences.list()) {
                        var entry = new Document();
                        entry.add(new TextField(WORDS, sentences.words(span), Field.Store.NO));
                        entry.add(new StoredField("document", e.document().id().value()));
                        entry.add(new StoredField("start", span.start()));
                        entry.add(new StoredField("end", span.end()));
                        writer.addDocument(entry);
                    }
                }
            }
            this.reader = DirectoryReader.open(directory);
        }

        List<AskText.Place> first(String question, int count) throws IOException {
            var searcher = new IndexSearcher(reader);
            var query = new QueryBuilder(analyzer).createBooleanQuery(WORDS, question);
            var places = new ArrayList<AskText.Place>();
            for (ScoreDoc hit : searcher.search(query, count).scoreDocs) {
                Document entry = searcher.storedFields().document(hit.doc);
                places.add(new AskText.Place(
                        new DocumentId(entry.get("document")),
                        Span.of(Integer.parseInt(entry.get("start")), Integer.parseInt(entry.get("end")))));
            }
            return places;
        }

        @Override
        public void close() throws IOException {
            reader.close();
            directory.close();
            analyzer.close();
        }
    }
}
