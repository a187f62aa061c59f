package org.hearsay.bench.join;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.hearsay.bench.learning.Boosting;
import org.hearsay.bench.learning.Boosting.Example;
import org.hearsay.event.PairModel;
import org.hearsay.event.TellingPair;

/** Fits the trees by which tellings of two reports are joined; whole piles are left out in turn. */
final class AcrossFit {

    private static final Boosting BOOSTING = new Boosting(300, 12, 30, 0.6);

    private final TreeFit trees;

    /** From pairs of what two reports tell of events. */
    AcrossFit(List<JoinCase> cases) {
        this.trees = new TreeFit(cases, AcrossFit::tellings, BOOSTING, PairModel.Kind.TELLINGS);
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

    /** Prints, line by line, what each pile is scored by the trees of the others, then writes what all teach. */
    void run(double[] lines, BiConsumer<List<JoinCase>, Function<JoinCase, PairModel>> print, Path to)
            throws IOException {
        trees.score(lines, print);
        trees.write(to, "across-plain.tsv", "tellings of two reports", "AcrossRun");
    }
}
