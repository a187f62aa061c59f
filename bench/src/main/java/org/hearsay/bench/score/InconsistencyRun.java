package org.hearsay.bench.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.account.Inconsistency;
import org.hearsay.bench.score.Scorer.Share;
import org.hearsay.extraction.Extraction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Scores inner inconsistencies on folders that hold {@code reports} and {@code gold.json}, and lists those of folders that
 * hold only reports: {@code FOLDER…}.
 */
public final class InconsistencyRun {

    /** What a careful reader finds: words of each side. */
    private record Expected(String file, String kind, List<String> spans) {}

    private final List<Extraction> read;
    private final List<Expected> gold = new ArrayList<>();
    private final List<String> misses = new ArrayList<>();

    private InconsistencyRun(Path reports, Path goldFile) {
        this.read = ScoreExport.read(reports);
        for (JsonNode g : new ObjectMapper().readTree(goldFile.toFile()).path("inconsistencies")) {
            var spans = new ArrayList<String>();
            g.path("spans").forEach(s -> spans.add(s.asString()));
            gold.add(new Expected(g.path("report").asString(""), g.path("kind").asString(""), spans));
        }
    }

    /** Prints what is found in each folder, and how well where it has gold. */
    public static void main(String[] args) throws IOException {
        for (String arg : args) {
            Path folder = Path.of(arg);
            Path goldFile = folder.resolve("gold.json");
            if (Files.exists(goldFile)) {
                var run = new InconsistencyRun(folder.resolve("reports"), goldFile);
                run.score()
                        .forEach((name, s) -> System.out.printf(
                                Locale.ROOT,
                                "%6.1f %%  %4d of %-4d %s (%s)%n",
                                s.percent(),
                                s.good(),
                                s.all(),
                                name,
                                folder));
                run.misses.forEach(m -> System.out.println("  " + m));
            } else {
                list(folder);
            }
        }
    }

    /** Precision and recall over a folder of reports with gold; each expected one is found once. */
    static Map<String, Share> score(Path folder) {
        return new InconsistencyRun(folder.resolve("reports"), folder.resolve("gold.json")).score();
    }

    private Map<String, Share> score() {
        Share precision = new Share(0, 0);
        var open = new ArrayList<>(gold);
        for (Extraction e : read) {
            for (Inconsistency found : e.inconsistencies()) {
                String file = file(e);
                boolean good = open.removeIf(g -> g.file().equals(file) && fits(g, found));
                precision = precision.plus(good);
                if (!good) {
                    misses.add("not in gold: " + line(e, found));
                }
            }
        }
        open.forEach(g -> misses.add("not found: " + g));
        Map<String, Share> shares = new LinkedHashMap<>();
        shares.put("inconsistency precision", precision);
        shares.put("inconsistencies found", new Share(gold.size() - open.size(), gold.size()));
        return shares;
    }

    /** Whether every side of the gold is in the words of a side found, or holds them. */
    private static boolean fits(Expected expected, Inconsistency found) {
        return expected.kind().equals(found.kind().slug())
                && expected.spans().stream()
                        .allMatch(s -> found.sides().stream().anyMatch(side -> holds(side.text(), s)));
    }

    private static boolean holds(String text, String words) {
        String a = text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        String b = words.toLowerCase(Locale.ROOT);
        return a.contains(b) || b.contains(a);
    }

    private static void list(Path folder) {
        List<Extraction> read = ScoreExport.read(folder);
        int n = 0;
        for (Extraction e : read) {
            for (Inconsistency found : e.inconsistencies()) {
                System.out.println(line(e, found));
                n++;
            }
        }
        System.out.printf(Locale.ROOT, "%d in %d reports (%s)%n", n, read.size(), folder);
    }

    private static String line(Extraction e, Inconsistency found) {
        List<String> sides = found.sides().stream()
                .map(s -> '\'' + s.text().replaceAll("\\s+", " ") + '\'')
                .toList();
        return file(e) + " " + found.kind().slug() + ": " + found.message() + " " + String.join(" | ", sides);
    }

    private static String file(Extraction e) {
        String file = e.document().origin().file();
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
