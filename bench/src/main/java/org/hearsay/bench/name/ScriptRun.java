package org.hearsay.bench.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.hearsay.bench.learning.WeightFile;
import org.hearsay.bench.name.ScriptFit.Spelled;
import org.hearsay.name.NameForm;
import org.hearsay.name.NameKeys;
import org.hearsay.name.ParsedName;
import org.hearsay.name.ScriptModel;

/**
 * Scores how well Latin spellings of names in another script are ranked, by folds that leave groups of shared spellings out:
 * {@code SHARED [--fit]}. A right Latin form among 999 drawn by a fixed seed, and among the 50 forms nearest to it in spelling.
 */
public final class ScriptRun {

    private static final int FOLDS = 3;
    private static final int ASKED = 150;
    private static final int DRAWN = 999;
    private static final int NEAREST = 50;
    private static final Path HOME = Path.of("core/src/main/resources/org/hearsay/name");

    private ScriptRun() {}

    /** Prints the figures. */
    public static void main(String[] args) throws IOException {
        Path names = Path.of(args[0]).resolve("data/names");
        boolean fit = List.of(args).contains("--fit");
        for (String script : List.of("arabic", "hebrew")) {
            List<Spelled> asked = read(names.resolve("wikidata_" + script + "_half.tsv"), true);
            List<Spelled> more =
                    script.equals("arabic") ? read(names.resolve("arabic_name_parts.tsv.gz"), false) : List.of();
            var groups = new NamePair.Groups();
            asked.forEach(s -> groups.join(s.latin(), s.own()));
            more.forEach(s -> groups.join(s.latin(), s.own()));
            score(script, asked, more, groups);
            long gathered = asked.stream()
                    .filter(s -> !Collections.disjoint(
                            NameKeys.coarse(ParsedName.of(s.latin(), NameForm.PERSON)),
                            NameKeys.coarse(ParsedName.of(s.own(), NameForm.PERSON))))
                    .count();
            System.out.printf(Locale.ROOT, "  blocking recall %.3f%n", gathered / (double) asked.size());
            if (fit) {
                var all = new ArrayList<>(asked);
                all.addAll(more);
                write(script, ScriptFit.pieces(all));
            }
        }
    }

    private static void score(String script, List<Spelled> asked, List<Spelled> more, NamePair.Groups groups) {
        int[] first = new int[2];
        int all = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            var from = new ArrayList<Spelled>();
            asked.stream().filter(s -> foldOf(s, groups) != out).forEach(from::add);
            more.stream().filter(s -> foldOf(s, groups) != out).forEach(from::add);
            ScriptModel model = ScriptFit.fit(from);
            List<Spelled> own =
                    asked.stream().filter(s -> foldOf(s, groups) == out).toList();
            Map<String, Set<String>> right = new TreeMap<>();
            own.forEach(
                    s -> right.computeIfAbsent(s.own(), k -> new TreeSet<>()).add(s.latin()));
            List<String> pool =
                    asked.stream().map(Spelled::latin).distinct().sorted().toList();
            var random = new Random(29);
            List<String> queries = new ArrayList<>(right.keySet());
            Collections.shuffle(queries, random);
            List<Ranking> rankings = queries.stream()
                    .limit(ASKED)
                    .map(q -> new Ranking(q, right.getOrDefault(q, Set.of()), pool, random.nextLong()))
                    .toList();
            List<int[]> found = rankings.parallelStream()
                    .map(r -> new int[] {r.isFirst(model, r.drawn()) ? 1 : 0, r.isFirst(model, r.nearest()) ? 1 : 0})
                    .toList();
            all += found.size();
            found.forEach(f -> {
                first[0] += f[0];
                first[1] += f[1];
            });
        }
        System.out.printf(
                Locale.ROOT,
                "%s: %d spellings asked, right first among %d drawn %.1f %%, among the %d nearest %.1f %%%n",
                script,
                all,
                DRAWN,
                100.0 * first[0] / all,
                NEAREST,
                100.0 * first[1] / all);
    }

    private static int foldOf(Spelled s, NamePair.Groups groups) {
        return Math.floorMod(groups.of(s.latin()).hashCode() * 31, FOLDS);
    }

    /** One spelling whose Latin form is looked for. */
    private record Ranking(String own, Set<String> right, List<String> pool, long seed) {

        List<String> drawn() {
            var random = new Random(seed);
            var drawn = new HashSet<String>();
            while (drawn.size() < DRAWN) {
                String one = pool.get(random.nextInt(pool.size()));
                if (!right.contains(one)) {
                    drawn.add(one);
                }
            }
            return List.copyOf(drawn);
        }

        List<String> nearest() {
            String one = right.iterator().next();
            var near = new ArrayList<List<String>>();
            IntStream.range(0, 20).forEach(i -> near.add(new ArrayList<>()));
            for (String other : pool) {
                if (!right.contains(other)) {
                    int edits = org.hearsay.mention.Spelling.distance(one, other, 6);
                    near.get(Math.min(19, edits)).add(other);
                }
            }
            return near.stream().flatMap(List::stream).limit(NEAREST).toList();
        }

        /** Whether a right form is likelier than all others. */
        boolean isFirst(ScriptModel model, List<String> others) {
            double best = right.stream()
                    .limit(1)
                    .mapToDouble(r -> model.log(r, own))
                    .max()
                    .orElse(-1e9);
            return others.stream().allMatch(o -> model.log(o, own) < best);
        }
    }

    /** Latin form, other form, count: the two forms come in either order. */
    private static List<Spelled> read(Path file, boolean latinFirst) throws IOException {
        var list = new ArrayList<Spelled>();
        try (InputStream in = Files.newInputStream(file);
                var reader = new BufferedReader(new InputStreamReader(
                        file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] cells = line.split("\t");
                String latin = ScriptModel.latin(cells[latinFirst ? 0 : 1]);
                String own = ScriptModel.own(cells[latinFirst ? 1 : 0].replace(" ", ""));
                if (!latin.isEmpty() && !own.isEmpty() && latin.length() < 25 && own.length() < 25) {
                    list.add(new Spelled(latin, own));
                }
            }
        }
        return list;
    }

    private static void write(String script, Map<String, Map<String, Double>> pieces) throws IOException {
        var lines = new ArrayList<String>();
        lines.add("# title: How pieces of Latin names are written in " + script + " letters");
        lines.add(
                "# source: fitted by bench/ScriptRun on half of Wikidata's transliterated names (CC0, by Merhav and Ash 2018)");
        lines.add("#   and, for Arabic, name parts of arabic-name-romanizer (MIT, CC0); likelihoods only");
        lines.add("# licence: Apache-2.0");
        lines.add("# columns: Latin piece between its surroundings > piece, log likelihood");
        int count = 0;
        for (var row : new TreeMap<>(pieces).entrySet()) {
            for (var to : new TreeMap<>(row.getValue()).entrySet()) {
                lines.add(row.getKey() + ">" + to.getKey() + "\t" + to.getValue());
                count++;
            }
        }
        WeightFile.write(HOME.resolve(script + ".tsv"), lines, count);
    }
}
