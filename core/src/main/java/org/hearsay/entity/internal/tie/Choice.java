package org.hearsay.entity.internal.tie;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.entity.internal.tie.Anchor.Form;

/** Chooses among the proposals of a tying word: one holder of an office that is named once, whatever else is likely. */
public final class Choice {

    /** A tie and how likely it is told, 0 to 1. */
    public record Chosen(Proposal proposal, double likely) {}

    private Choice() {}

    /** Those of a word that go together and are as likely as {@code least}, the likeliest first. */
    public static List<Chosen> of(List<Proposal> proposals, TieModel model, double least) {
        List<Chosen> likely = proposals.stream()
                .map(p -> new Chosen(p, model.likely(p.signs())))
                .filter(c -> c.likely() >= least)
                .sorted(Comparator.comparingDouble(Chosen::likely)
                        .reversed()
                        .thenComparing(c -> c.proposal().a().head())
                        .thenComparing(c -> c.proposal().b().head()))
                .toList();
        var chosen = new ArrayList<Chosen>();
        for (Chosen next : likely) {
            if (chosen.isEmpty() || chosen.stream().allMatch(c -> goWith(c.proposal(), next.proposal()))) {
                chosen.add(next);
            }
        }
        return chosen;
    }

    /** Whether a word may tell both: they share one side, and the others are joined by 'and'. */
    private static boolean goWith(Proposal first, Proposal next) {
        boolean sameA = first.a().referent() == next.a().referent();
        boolean sameB = first.b().referent() == next.b().referent();
        boolean single = first.anchor().form() == Form.NOUN && !first.anchor().plural();
        return first.anchor().form() == Form.BARE
                || sameA && !sameB && next.isJoined("B")
                || sameB && !sameA && !single && next.isJoined("A");
    }
}
