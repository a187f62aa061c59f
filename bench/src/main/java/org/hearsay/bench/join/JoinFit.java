package org.hearsay.bench.join;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.bench.learning.Boosting;
import org.hearsay.bench.learning.Boosting.Example;
import org.hearsay.event.JoinCandidate;
import org.hearsay.event.PairModel;
import org.hearsay.lexicon.Trees;

/** Fits the trees by which mentions of one report are joined; whole topics and events are left out in turn. */
final class JoinFit {

    private static final Boosting BOOSTING = new Boosting(300, 31, 40, 0.3);

    private final TreeFit trees;

    /** From pairs of mentions of one report. */
    JoinFit(List<JoinCase> cases) {
        this.trees = new TreeFit(cases, JoinFit::mentions, BOOSTING, PairModel.Kind.MENTIONS);
    }

    private static List<Example> mentions(JoinCase one) {
        var list = new ArrayList<Example>();
        for (JoinCandidate c : JoinCandidate.listIn(one.told(), one.stories())) {
            if (one.isMarked(c.earlier()) && one.isMarked(c.later())) {
                boolean same = one.chain(c.earlier()).equals(one.chain(c.later()));
                list.add(new Example(c.measures(), same, counts(one.corpus())));
            }
        }
        return list;
    }

    private static double counts(String corpus) {
        return switch (corpus) {
            case "work events" -> 3;
            case "GVC" -> 0.3;
            case "tellings" -> 0.3;
            default -> 1;
        };
    }

    /** What all cases but those of the same fold teach, for each. */
    Function<JoinCase, PairModel> leftOut() {
        Function<JoinCase, Trees> taught = trees.leftOut();
        PairModel.Kind kind = PairModel.Kind.MENTIONS;
        return c -> new PairModel(kind, taught.apply(c), taught.apply(c), kind.line());
    }

    /** Prints, line by line, what each case is scored by the trees of the others, then writes what all teach. */
    void run(double[] lines, BiConsumer<List<JoinCase>, Function<JoinCase, PairModel>> print, Path to)
            throws IOException {
        trees.score(lines, print);
        trees.write(to, "joins-plain.tsv", "two mentions of a report", "JoinRun");
    }

    /** The cases of each corpus, in the order in which these come. */
    static Map<String, List<JoinCase>> byCorpus(List<JoinCase> cases) {
        return cases.stream().collect(Collectors.groupingBy(JoinCase::corpus, LinkedHashMap::new, Collectors.toList()));
    }
}
