package org.hearsay.event.internal.slot;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Arc;
import org.hearsay.model.Syntax;

/**
 * How two words of one sentence hang together in its tree.
 *
 * @param path relations from the one up to where they meet (each with a '^') and down to the other; joined words count as one
 * @param steps number of relations
 * @param last the last of them
 * @param joined whether one is joined to what stands in the path ('and')
 * @param between the words that the path passes, without the two
 */
public record Tie(String path, int steps, String last, boolean joined, List<Integer> between) {

    /** Longer paths are all alike. */
    private static final int FAR = 5;

    private static final Tie APART = new Tie("far", 9, "far", false, List.of());

    public Tie {
        between = List.copyOf(between);
    }

    /** The tie of two words. */
    public static Tie between(Syntax syntax, int from, int to) {
        List<Integer> above = new ArrayList<>();
        for (int at = from;
                at >= 0 && above.size() <= 2 * FAR;
                at = syntax.arc(at).head()) {
            above.add(at);
        }
        List<Integer> down = new ArrayList<>();
        int at = to;
        while (at >= 0 && !above.contains(at) && down.size() <= 2 * FAR) {
            down.add(at);
            at = syntax.arc(at).head();
        }
        int meet = above.indexOf(at);
        if (meet < 0) {
            return APART;
        }
        var path = new ArrayList<String>();
        boolean joined = false;
        for (int i = 0; i < meet; i++) {
            Arc arc = syntax.arc(above.get(i));
            joined |= arc.is("conj");
            if (!arc.is("conj")) {
                path.add("^" + name(arc));
            }
        }
        for (int i = down.size() - 1; i >= 0; i--) {
            Arc arc = syntax.arc(down.get(i));
            joined |= arc.is("conj");
            if (!arc.is("conj")) {
                path.add(name(arc));
            }
        }
        if (path.size() > FAR) {
            return APART;
        }
        String last = path.isEmpty() ? "same" : path.getLast();
        List<Integer> passed = new ArrayList<>(above.subList(0, meet + 1));
        passed.addAll(down.reversed());
        passed.removeIf(word -> word == from || word == to);
        return new Tie(String.join(" ", path), path.size(), last, joined, passed);
    }

    private static String name(Arc arc) {
        return switch (arc.relation()) {
            case "nsubj:pass", "acl:relcl", "nmod:poss", "obl:agent" -> arc.relation();
            default -> arc.bare();
        };
    }
}
