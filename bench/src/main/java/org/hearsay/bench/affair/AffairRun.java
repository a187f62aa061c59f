package org.hearsay.bench.affair;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hearsay.affair.Affair;
import org.hearsay.affair.AffairFinder;
import org.hearsay.affair.AffairModel;
import org.hearsay.affair.AffairPair;
import org.hearsay.bench.learning.Logistic;
import org.hearsay.bench.learning.Logistic.Example;
import org.hearsay.bench.learning.WeightFile;
import org.hearsay.document.DocumentId;

/**
 * How well affairs are found: {@code SHARED INVENTED [--fit OUT.tsv]}. Of the old, work and sample reports in one pile, whole affairs are left
 * out in turn; ECB+'s last topics and a pile of unrelated invented reports are looked at beside.
 */
public final class AffairRun {

    private static final double PENALTY = 4;
    private static final int ROUNDS = 24;
    private static final int LEAST = 8;
    private static final int FOLDS = 5;
    private static final double LINE = 0.6;
    private static final int FORTY = 40;

    private AffairRun() {}

    private record Lesson(String a, String b, Example example) {}

    /** Runs it. */
    public static void main(String[] args) throws IOException {
        Path shared = Path.of(args[0]);
        Path samples = Path.of("samples/reports");
        AffairPile invented = AffairPile.invented(Path.of(args[1]));
        AffairPile ecb = AffairPile.ecb(shared.resolve("data/ecbplus"), false);
        AffairPile other = AffairPile.ecb(shared.resolve("data/ecbplus"), true);
        AffairPile pile = AffairPile.read(
                List.of(shared.resolve("eval/reports"), shared.resolve("eval/work/reports"), samples), samples);
        var lessons = new ArrayList<Lesson>();
        lessons.addAll(lessons(pile, 3));
        lessons.addAll(lessons(ecb, 0.3));
        List<Lesson> own = lessons(invented, 0.3);
        for (double line : new double[] {0.5, LINE, 0.75}) {
            System.out.printf("line %.2f%n", line);
            leftOut(pile, lessons, own, line);
            AffairModel all = fit(concat(lessons, own), line);
            print(other.name() + ", not learned from", tally(other, all, -1));
            AffairModel without = fit(lessons, line);
            print("forty invented reports, not learned from", tally(forty(invented), without, -1));
            print("all " + invented.reports().size() + " of them", tally(invented, without, -1));
        }
        if (args.length > 3 && args[2].equals("--fit")) {
            write(fit(concat(lessons, own), LINE), Path.of(args[3]));
        } else {
            print("with the weights of the product", tally(pile, AffairModel.english(), -1));
        }
    }

    private static <T> List<T> concat(List<T> a, List<T> b) {
        var all = new ArrayList<>(a);
        all.addAll(b);
        return all;
    }

    private static AffairPile forty(AffairPile pile) {
        var kept = new TreeMap<String, org.hearsay.affair.Coverage>();
        pile.reports().forEach(r -> kept.putIfAbsent(pile.affair(r.document()), r));
        return new AffairPile(pile.name(), kept.values().stream().limit(FORTY).toList(), pile.events(), pile.affairs());
    }

    private static List<Lesson> lessons(AffairPile pile, double counts) {
        return AffairPair.listIn(pile.reports(), pile.events()).stream()
                .map(p -> {
                    String a = pile.affair(p.a());
                    String b = pile.affair(p.b());
                    return new Lesson(a, b, new Example(p.signs(), a.equals(b), counts));
                })
                .toList();
    }

    private static AffairModel fit(List<Lesson> lessons, double line) {
        List<Example> examples = lessons.stream().map(Lesson::example).toList();
        return new AffairModel(new Logistic(PENALTY, ROUNDS).fit(examples, LEAST), line);
    }

    private static int fold(String affair) {
        return Math.floorMod(affair.hashCode() * 31, FOLDS);
    }

    private static void leftOut(AffairPile pile, List<Lesson> lessons, List<Lesson> own, double line) {
        var sum = new Tally();
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            AffairModel model = fit(
                    concat(
                            lessons.stream()
                                    .filter(l -> fold(l.a()) != out && fold(l.b()) != out)
                                    .toList(),
                            own),
                    line);
            sum.add(tally(pile, model, fold));
        }
        print(pile.name() + ", affairs left out", sum);
    }

    private static final class Tally {
        private int pairs;
        private int together;
        private int others;
        private int apart;
        private int mixed;

        void add(boolean same, boolean one) {
            pairs += same ? 1 : 0;
            together += same && one ? 1 : 0;
            others += same ? 0 : 1;
            apart += same || one ? 0 : 1;
        }

        void add(Tally other) {
            pairs += other.pairs;
            together += other.together;
            others += other.others;
            apart += other.apart;
            mixed += other.mixed;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "together %5.1f %% of %d, apart %6.2f %% of %d; %d found touch two",
                    100.0 * together / Math.max(1, pairs),
                    pairs,
                    100.0 * apart / Math.max(1, others),
                    others,
                    mixed);
        }
    }

    /** Pairs of reports of which one is of the fold; of all where it is -1. */
    private static Tally tally(AffairPile pile, AffairModel model, int fold) {
        Map<DocumentId, Integer> found = new HashMap<>();
        List<Affair> affairs = AffairFinder.by(model).find(pile.reports(), pile.events());
        for (int i = 0; i < affairs.size(); i++) {
            for (DocumentId d : affairs.get(i).documents()) {
                found.put(d, i);
            }
        }
        var tally = new Tally();
        List<DocumentId> all = pile.affairs().keySet().stream()
                .filter(found::containsKey)
                .sorted(Comparator.naturalOrder())
                .toList();
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                String a = pile.affair(all.get(i));
                String b = pile.affair(all.get(j));
                if (fold < 0 || fold(a) == fold || fold(b) == fold) {
                    boolean one = Objects.equals(found.get(all.get(i)), found.get(all.get(j)));
                    tally.add(a.equals(b), one);
                }
            }
        }
        tally.mixed += (int) affairs.stream()
                .filter(f -> f.documents().stream().map(pile::affair).distinct().count() > 1)
                .count();
        return tally;
    }

    private static void print(String what, Tally tally) {
        System.out.printf("  %-42s %s%n", what, tally);
    }

    private static void write(AffairModel model, Path to) throws IOException {
        var lines = new ArrayList<String>();
        lines.add("# title: Weights of signs that two reports are of one affair");
        lines.add(
                "# source: fitted by bench/AffairRun on ECB+ topics 1 to 29 (Cybulska and Vossen 2014), our own invented reports and the");
        lines.add("#   old and work events of shared/eval; weights only, no text of these");
        lines.add("# licence: research data; see docs/quality.md");
        lines.add("# columns: sign, weight");
        lines.add(AffairModel.LINE + "\t" + model.line());
        new TreeMap<>(model.weights()).forEach((sign, w) -> lines.add(sign + "\t" + w));
        WeightFile.write(to, lines, model.weights().size());
    }
}
