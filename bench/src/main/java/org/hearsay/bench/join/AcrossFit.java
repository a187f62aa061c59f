package org.hearsay.bench.join;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearsay.bench.learning.Boosting;
import org.hearsay.bench.learning.Boosting.Example;
import org.hearsay.event.EventResolver;
import org.hearsay.event.PairModel;
import org.hearsay.event.TellingPair;

/**
 * Fits the trees by which tellings are joined; whole piles are left out in turn, and with them what they teach of mentions: tellings are cut as in
 * reports that taught nothing.
 */
final class AcrossFit {

    private static final Boosting BOOSTING = new Boosting(300, 12, 30, 0.6);

    private final TreeFit trees;
    private final Function<JoinCase, PairModel> inside;

    /**
     * From pairs of tellings.
     *
     * @param piles several reports each
     * @param single cases of which each report teaches of mentions by itself
     */
    AcrossFit(List<JoinCase> piles, List<JoinCase> single) {
        this.inside = new JoinFit(Stream.concat(piles.stream(), single.stream()).toList()).leftOut();
        this.trees = new TreeFit(piles, this::tellings, BOOSTING, PairModel.Kind.TELLINGS);
    }

    private List<Example> tellings(JoinCase one) {
        var list = new ArrayList<Example>();
        for (TellingPair p : TellingPair.listIn(one.tellings(inside.apply(one)), one.stories())) {
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
    void run(double[] lines, BiConsumer<List<JoinCase>, Function<JoinCase, EventResolver>> print, Path to)
            throws IOException {
        trees.score(
                lines,
                (piles, models) -> print.accept(piles, c -> EventResolver.byWindow(inside.apply(c), models.apply(c))));
        trees.write(to, "across-plain.tsv", "two tellings", "AcrossRun");
    }
}
