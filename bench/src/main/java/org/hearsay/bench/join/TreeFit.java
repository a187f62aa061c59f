package org.hearsay.bench.join;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.hearsay.bench.learning.Boosting;
import org.hearsay.bench.learning.Boosting.Example;
import org.hearsay.bench.learning.WeightFile;
import org.hearsay.event.PairModel;
import org.hearsay.lexicon.Trees;

/** Fits the trees by which something is joined; whole cases are left out in turn. */
final class TreeFit {

    private static final int FOLDS = 5;

    private final Map<JoinCase, List<Example>> examples = new IdentityHashMap<>();
    private final List<JoinCase> cases;
    private final Boosting boosting;
    private final PairModel.Kind kind;

    /** From pairs of each case, of one kind. */
    TreeFit(List<JoinCase> cases, Function<JoinCase, List<Example>> pairs, Boosting boosting, PairModel.Kind kind) {
        this.cases = List.copyOf(cases);
        this.boosting = boosting;
        this.kind = kind;
        cases.forEach(c -> examples.put(c, pairs.apply(c)));
    }

    /** What all cases but those of the same fold teach, for each: cases of a corpus lie in folds in the order in which they come. */
    Function<JoinCase, Trees> leftOut() {
        var foldOf = new IdentityHashMap<JoinCase, Integer>();
        JoinFit.byCorpus(cases).values().forEach(some -> some.forEach(c -> foldOf.put(c, some.indexOf(c) % FOLDS)));
        var taught = new IdentityHashMap<JoinCase, Trees>();
        for (int fold = 0; fold < FOLDS; fold++) {
            Integer out = fold;
            Trees trees =
                    fit(cases.stream().filter(c -> !out.equals(foldOf.get(c))).toList(), UnaryOperator.identity());
            cases.stream().filter(c -> out.equals(foldOf.get(c))).forEach(c -> taught.put(c, trees));
        }
        return c -> Objects.requireNonNull(taught.get(c));
    }

    /** Prints, line by line, what each case is scored by the trees of the others. */
    void score(double[] lines, BiConsumer<List<JoinCase>, Function<JoinCase, PairModel>> print) {
        Function<JoinCase, Trees> taught = leftOut();
        for (double line : lines) {
            System.out.println("line " + line + ", left out");
            // a marked word that the product tells nothing by has no sense: the trees know the side of what is not
            // known
            print.accept(cases, c -> {
                Trees of = taught.apply(c);
                return new PairModel(kind, of, of, line);
            });
        }
    }

    /** What some cases teach, of measures as they are made. */
    private Trees fit(Collection<JoinCase> some, UnaryOperator<float[]> made) {
        var from = new ArrayList<Example>();
        some.forEach(c -> examples.getOrDefault(c, List.of())
                .forEach(e -> from.add(new Example(made.apply(e.measures()), e.right(), e.counts()))));
        return boosting.fit(from);
    }

    private float[] withoutMeaning(float[] of) {
        float[] plain = of.clone();
        IntStream.range(0, plain.length).filter(kind::isOfMeaning).forEach(i -> plain[i] = Float.NaN);
        return plain;
    }

    /**
     * Writes what all teach, and beside it what they teach without an encoder.
     *
     * @param what is told by the trees
     * @param by the program that fits them
     */
    void write(Path read, String plain, String what, String by) throws IOException {
        write(fit(cases, UnaryOperator.identity()), read, what, by);
        write(fit(cases, this::withoutMeaning), read.resolveSibling(plain), what, by);
    }

    private void write(Trees trees, Path to, String what, String by) throws IOException {
        var lines = new ArrayList<String>();
        lines.add("# title: Trees that tell whether " + what + " are one event");
        lines.add("# source: fitted by bench/" + by
                + " on our own reports and affairs, ECB+ (Cybulska and Vossen 2014) but its dev topics,");
        lines.add(
                "#   GVC's dev articles (Vossen et al. 2018) and events of shared/eval; trees only, no text of these");
        lines.add("# licence: research data; see docs/quality.md");
        lines.add(
                "# columns: tree, node, measure, most of the lower side, side of what is not known, lower node, higher node;");
        lines.add("#   tree, node, =, value");
        lines.addAll(trees.lines(kind.measures()));
        WeightFile.write(to, lines, trees.roots().size());
    }
}
