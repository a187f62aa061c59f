package org.hearsay.entity.internal.tie;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.entity.internal.tie.Anchor.Form;

/** Chooses among the proposals of a tying word: one holder of an office that is named once, whatever else is likely. */
public final class Choice {

    /** A tie and how likely it is told, 0 to 1. */
    public record Chosen(Proposal proposal, double likely) {}

    private Choice() {}

    /** Those of a word that go together and are as likely as {@code least}, those that can be shown first, then the likeliest. */
    public static List<Chosen> of(List<Proposal> proposals, TieModel model, double least) {
        Map<List<Integer>, List<Chosen>> pairs = proposals.stream()
                .map(p -> new Chosen(p, model.likely(p.signs())))
                .filter(c -> c.likely() >= least)
                .collect(Collectors.groupingBy(
                        c -> List.of(
                                c.proposal().a().referent(), c.proposal().b().referent()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<Chosen> likely = pairs.values().stream()
                .map(c -> best(c, model.shown()))
                .sorted(Comparator.comparing((Chosen c) -> !isSure(c, model.shown()))
                        .thenComparing(
                                Comparator.comparingDouble(Chosen::likely).reversed())
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

    private static boolean isSure(Chosen chosen, double shown) {
        return chosen.likely() >= shown && chosen.proposal().isPlain();
    }

    /** Of several words for the same two, a name and a description, the one that grammar means, where it is as likely as can be shown. */
    private static Chosen best(List<Chosen> same, double shown) {
        Comparator<Chosen> likelier = Comparator.comparingDouble(Chosen::likely);
        Chosen first = same.stream().max(likelier).orElseThrow();
        return same.stream()
                .filter(c -> isSure(c, shown))
                .max(likelier)
                .map(c -> new Chosen(c.proposal(), first.likely()))
                .orElse(first);
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
