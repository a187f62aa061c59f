package org.hearsay.bench.head;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.bench.corpus.CorpusText;
import org.hearsay.bench.corpus.CorpusText.Mark;
import org.hearsay.bench.score.Figure;
import org.hearsay.model.Encoder;
import org.hearsay.model.Encoding;
import org.hearsay.model.Labelling;
import org.hearsay.model.Parse;

/** Corpora of a word a line: names (CoNLL) and syntax (Universal Dependencies). */
public final class TaggedCorpora {

    private static final Map<String, String> NAMES =
            Map.of("PER", "person", "ORG", "organization", "LOC", "location", "MISC", "misc");

    private TaggedCorpora() {}

    /** Names, exact. */
    static void names(Path file, Encoder encoder, Map<String, Figure> figures) throws IOException {
        for (List<List<String[]>> document : documents(file, "-DOCSTART-", " ")) {
            var text = new CorpusText();
            Set<Mark> gold = new HashSet<>();
            for (List<String[]> sentence : document) {
                gold.addAll(marks(sentence, text.size()));
                text.add(sentence.stream().map(c -> c[0]).toList());
            }
            Encoding read = encoder.encode(text.layers(), 1);
            Set<Mark> found =
                    read.listSpans(Labelling.NAME).stream().map(Mark::of).collect(Collectors.toSet());
            figures.computeIfAbsent("names", n -> new Figure()).add(gold, found);
        }
    }

    /** The names of a sentence whose first word has the number {@code base}. */
    public static Set<Mark> marks(List<String[]> sentence, int base) {
        Set<Mark> marks = new HashSet<>();
        int i = 0;
        while (i < sentence.size()) {
            String tag = tag(sentence, i);
            int from = i++;
            if (tag.length() < 3) {
                continue;
            }
            while (i < sentence.size() && tag(sentence, i).equals("I-" + tag.substring(2))) {
                i++;
            }
            marks.add(new Mark(base + from, base + i, NAMES.getOrDefault(tag.substring(2), "misc")));
        }
        return marks;
    }

    private static String tag(List<String[]> sentence, int word) {
        String[] cells = sentence.get(word);
        return cells[cells.length - 1];
    }

    /** Parts of speech, base forms, heads and heads with relations (without their subtypes). */
    static void syntax(Path file, Encoder encoder, Map<String, Figure> figures) throws IOException {
        syntax(documents(file, "# newdoc", "\t"), encoder, figures);
    }

    /** The same, each sentence as a document of its own: alerts, headlines, items of a line. */
    static void shortSyntax(Path file, Encoder encoder, Map<String, Figure> figures) throws IOException {
        List<List<List<String[]>>> alone = documents(file, "# newdoc", "\t").stream()
                .flatMap(document -> document.stream().map(List::of))
                .toList();
        syntax(alone, encoder, figures);
    }

    private static void syntax(List<List<List<String[]>>> documents, Encoder encoder, Map<String, Figure> figures) {
        for (List<List<String[]>> document : documents) {
            var text = new CorpusText();
            List<String[]> rows = new ArrayList<>();
            List<Integer> heads = new ArrayList<>();
            for (List<String[]> sentence : document) {
                List<String[]> words =
                        sentence.stream().filter(c -> c[0].matches("[0-9]+")).toList();
                for (String[] cells : words) {
                    int head = Integer.parseInt(cells[6]);
                    heads.add(head == 0 ? Parse.ROOT : text.size() + head - 1);
                    rows.add(cells);
                }
                text.add(words.stream().map(c -> c[1]).toList());
            }
            List<Parse> parses = encoder.encode(text.layers(), 1).parses();
            for (int i = 0; i < parses.size(); i++) {
                Parse parse = parses.get(i);
                String[] cells = rows.get(i);
                boolean head = parse.head() == heads.get(i);
                count(figures, "part of speech", parse.tag().name().equals(cells[3]));
                count(figures, "base form", parse.lemma().equalsIgnoreCase(cells[2]));
                count(figures, "head", head);
                count(
                        figures,
                        "head and relation",
                        head && bare(parse.relation()).equals(bare(cells[7])));
            }
        }
    }

    private static void count(Map<String, Figure> figures, String name, boolean right) {
        figures.computeIfAbsent(name, n -> new Figure()).add(right);
    }

    private static String bare(String relation) {
        return relation.split(":", 2)[0];
    }

    /** Documents of sentences of rows of cells; a line with {@code mark} begins a document. */
    public static List<List<List<String[]>>> documents(Path file, String mark, String between) throws IOException {
        List<List<List<String[]>>> documents = new ArrayList<>();
        List<List<String[]>> document = new ArrayList<>();
        List<String[]> sentence = new ArrayList<>();
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.addAll(List.of("", mark));
        for (String line : lines) {
            boolean begins = line.startsWith(mark);
            if ((begins || line.isBlank()) && !sentence.isEmpty()) {
                document.add(sentence);
                sentence = new ArrayList<>();
            }
            if (begins && !document.isEmpty()) {
                documents.add(document);
                document = new ArrayList<>();
            } else if (!begins && !line.isBlank() && !line.startsWith("# ")) {
                sentence.add(line.split(between));
            }
        }
        return documents;
    }
}
