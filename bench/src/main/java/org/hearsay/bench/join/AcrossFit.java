package org.hearsay.bench.join;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.hearsay.bench.learning.Boosting;
import org.hearsay.bench.learning.Boosting.Example;
import org.hearsay.bench.learning.WeightFile;
import org.hearsay.event.TellingModel;
import org.hearsay.event.TellingPair;
import org.hearsay.lexicon.Trees;

/** Fits the trees by which tellings of two reports are joined; whole piles are left out in turn. */
final class AcrossFit {

    private static final int FOLDS = 5;
    private static final Boosting BOOSTING = new Boosting(300, 12, 30, 0.6);

    private final Map<JoinCase, List<Example>> examples = new IdentityHashMap<>();

    /** From pairs of what two reports tell of events. */
    AcrossFit(Collection<JoinCase> cases) {
        cases.forEach(c -> examples.put(c, tellings(c)));
    }

    private static List<Example> tellings(JoinCase one) {
        var list = new ArrayList<Example>();
        for (TellingPair p : TellingPair.listIn(one.tellings(), one.stories())) {
            Optional<String> a = one.findChain(p.a());
            Optional<String> b = one.findChain(p.b());
            if (a.isPresent() && b.isPresent()) {
                list.add(new Example(p.measures(), a.equals(b), counts(one.corpus())));
            }
        }
        return list;
    }

    /** Piles of whole reports are like an analyst's; of ECB+ a few sentences are marked, of GVC one kind of event. */
    private static double counts(String corpus) {
        return switch (corpus) {
            case "work events", "older events" -> 2;
            case "affairs" -> 1;
            default -> 0.1;
        };
    }

    /** What some cases teach, of measures as they are made. */
    private Trees fit(Collection<JoinCase> cases, UnaryOperator<float[]> made) {
        var from = new ArrayList<Example>();
        cases.forEach(c -> examples.getOrDefault(c, List.of())
                .forEach(e -> from.add(new Example(made.apply(e.measures()), e.right(), e.counts()))));
        return BOOSTING.fit(from);
    }

    private static float[] withoutMeaning(float[] measures) {
        float[] plain = measures.clone();
        IntStream.range(0, plain.length).filter(TellingModel::isOfMeaning).forEach(i -> plain[i] = Float.NaN);
        return plain;
    }

    /** Prints, line by line, what each pile is scored by the trees of the others, then writes what all teach. */
    void run(
            List<JoinCase> cases,
            double[] lines,
            BiConsumer<List<JoinCase>, Function<JoinCase, TellingModel>> print,
            Path to)
            throws IOException {
        var foldOf = new IdentityHashMap<JoinCase, Integer>();
        JoinFit.byCorpus(cases).values().forEach(some -> some.forEach(c -> foldOf.put(c, some.indexOf(c) % FOLDS)));
        var taught = new IdentityHashMap<JoinCase, Trees>();
        for (int fold = 0; fold < FOLDS; fold++) {
            Integer out = fold;
            Trees trees =
                    fit(cases.stream().filter(c -> !out.equals(foldOf.get(c))).toList(), UnaryOperator.identity());
            cases.stream().filter(c -> out.equals(foldOf.get(c))).forEach(c -> taught.put(c, trees));
        }
        for (double line : lines) {
            System.out.println("line " + line + ", left out");
            // a marked word that the product tells nothing by has no sense: the trees know the side of what is not
            // known
            print.accept(cases, c -> {
                Trees trees = Objects.requireNonNull(taught.get(c));
                return new TellingModel(trees, trees, line);
            });
        }
        write(fit(cases, UnaryOperator.identity()), to);
        write(fit(cases, AcrossFit::withoutMeaning), to.resolveSibling("across-plain.tsv"));
    }

    private static void write(Trees trees, Path to) throws IOException {
        var lines = new ArrayList<String>();
        lines.add("# title: Trees that tell whether tellings of two reports are one event");
        lines.add(
                "# source: fitted by bench/AcrossRun on our own affairs, ECB+ (Cybulska and Vossen 2014) but its dev topics,");
        lines.add(
                "#   GVC's dev articles (Vossen et al. 2018) and events of shared/eval; trees only, no text of these");
        lines.add("# licence: research data; see docs/quality.md");
        lines.add(
                "# columns: tree, node, measure, most of the lower side, side of what is not known, lower node, higher node;");
        lines.add("#   tree, node, =, value");
        lines.addAll(trees.lines(TellingModel.measures()));
        WeightFile.write(to, lines, trees.roots().size());
    }
}
