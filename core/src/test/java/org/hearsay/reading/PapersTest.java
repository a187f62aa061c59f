package org.hearsay.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.document.Block;
import org.hearsay.document.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * FEATURE UNDER TEST: the text of a paper is what a reader sees. Sixty-one files by LibreOffice, Word, small programs,
 * reportlab and a browser stand beside the text that a reader sees in them ({@code papers/make.py} makes them).
 */
class PapersTest {

    private static final SourceReader READER = SourceReader.create();
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}]+|\\p{N}+|[^\\s\\p{L}\\p{N}]");

    /** What a reader takes for the same: marks of notes are raised or bracketed, quotes and dashes of any kind. */
    private static final Map<String, String> ALIKE = Map.of(
            "\u201c", "\"", "\u201d", "\"", "\u2019", "'", "\u2018", "'", "\u2013", "-", "\u2014", "-", "\u2010", "-",
            "\u2011", "-");

    @AfterAll
    static void close() {
        READER.close();
    }

    @Test
    void t01_theTextIsWhatAReaderSees() throws IOException, URISyntaxException {
        var report = new StringBuilder();
        Map<String, double[]> kinds = new TreeMap<>();
        List<String> lost = new ArrayList<>();
        for (Path file : papers()) {
            String name = file.getFileName().toString();
            String[] expected = Files.readString(Path.of(file.toString().replaceFirst("\\.[^.]+$", ".txt")))
                    .split("\n----\n", -1);
            Optional<Document> document = read(file);
            List<String> seen = tokens(expected[0]);
            List<String> read = tokens(document.map(PapersTest::shown).orElse(""));
            int same = common(seen, read);
            double equal = 2.0 * same / (seen.size() + read.size());
            report.append("%.4f %s%n".formatted(equal, name));
            if (equal < 1) {
                report.append(difference(seen, read));
            }
            for (String kind : List.of("all", name.substring(name.lastIndexOf('.') + 1))) {
                double[] sum = kinds.computeIfAbsent(kind, k -> new double[3]);
                sum[0] += 2.0 * same;
                sum[1] += seen.size() + read.size();
                sum[2]++;
            }
            for (String apart : expected.length < 2
                    ? List.<String>of()
                    : expected[1].strip().lines().toList()) {
                if (!tokens(document.map(Document::text).orElse("")).containsAll(tokens(apart))) {
                    lost.add(name + ": " + apart);
                }
            }
        }
        kinds.forEach((k, v) -> report.insert(0, "%-5s %3.0f files, equal %.4f%n".formatted(k, v[2], v[0] / v[1])));
        report.append("lost: ").append(lost);
        Path out = Path.of("target", "papers.txt");
        Files.createDirectories(out.toAbsolutePath().getParent());
        Files.writeString(out, report);
        double[] all = kinds.getOrDefault("all", new double[] {0, 1, 0});
        assertTrue(all[0] / all[1] >= 0.95, report::toString);
        assertEquals(List.of(), lost);
    }

    private static List<Path> papers() throws IOException, URISyntaxException {
        Path folder =
                Path.of(PapersTest.class.getResource("papers/make.py").toURI()).getParent();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().matches(".*\\.(?:docx?|odt|rtf|pdf)"))
                    .sorted()
                    .toList();
        }
    }

    private static Optional<Document> read(Path file) throws IOException {
        var source = new Source(file.getFileName().toString(), file);
        return READER.read(source, Files.readAllBytes(file), Optional.empty()) instanceof Outcome.Read read
                ? Optional.of(read.document())
                : Optional.empty();
    }

    /** All but what is apart. */
    private static String shown(Document document) {
        var text = new StringBuilder();
        boolean prose = false;
        for (Block block : document.blocks()) {
            prose |= block.kind().isProse();
            if (block.kind().isReadable() || block.kind() == Block.Kind.MASTHEAD && !prose) {
                text.append(block.span().of(document.text())).append('\n');
            }
        }
        return text.toString();
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\[(\\w{1,3})\\]", " $1 ");
        Matcher m = TOKEN.matcher(plain.replace("\u00ad", ""));
        while (m.find()) {
            tokens.add(ALIKE.getOrDefault(m.group(), m.group()));
        }
        return tokens;
    }

    /** Length of the longest common subsequence, so that order counts. */
    private static int common(List<String> a, List<String> b) {
        return table(a, b)[0][0];
    }

    private static int[][] table(List<String> a, List<String> b) {
        int[][] length = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int k = b.size() - 1; k >= 0; k--) {
                length[i][k] = a.get(i).equals(b.get(k))
                        ? length[i + 1][k + 1] + 1
                        : Math.max(length[i + 1][k], length[i][k + 1]);
            }
        }
        return length;
    }

    private static String difference(List<String> a, List<String> b) {
        int[][] length = table(a, b);
        var missing = new StringBuilder("   - ");
        var added = new StringBuilder("   + ");
        int i = 0;
        int k = 0;
        while (i < a.size() || k < b.size()) {
            if (i < a.size() && k < b.size() && a.get(i).equals(b.get(k))) {
                i++;
                k++;
            } else if (k >= b.size() || i < a.size() && length[i + 1][k] >= length[i][k + 1]) {
                missing.append(a.get(i++)).append(' ');
            } else {
                added.append(b.get(k++)).append(' ');
            }
        }
        return cut(missing) + "\n" + cut(added) + "\n";
    }

    private static String cut(StringBuilder words) {
        return words.substring(0, Math.min(words.length(), 300)).toLowerCase(Locale.ROOT);
    }
}
