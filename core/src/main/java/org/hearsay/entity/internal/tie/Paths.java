package org.hearsay.entity.internal.tie;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Syntax;

/** The way from one word to another over the tree: up to where both hang, then down. */
final class Paths {

    private static final int LONGEST = 4;

    private Paths() {}

    /** Relations on the way, {@code ^} before those that go up; 'far' where there are too many, or none meet. */
    static String between(Syntax syntax, int from, int to) {
        if (from == to) {
            return "self";
        }
        List<Integer> ups = above(syntax, from);
        List<Integer> downs = above(syntax, to);
        for (int i = 0; i < ups.size(); i++) {
            int meet = downs.indexOf(ups.get(i));
            if (meet >= 0) {
                return i + meet > LONGEST ? "far" : path(syntax, ups.subList(0, i), downs.subList(0, meet));
            }
        }
        return "far";
    }

    private static String path(Syntax syntax, List<Integer> ups, List<Integer> downs) {
        var path = new StringBuilder();
        ups.forEach(i -> path.append('^').append(label(syntax, i)));
        for (int i = downs.size() - 1; i >= 0; i--) {
            path.append('.').append(label(syntax, downs.get(i)));
        }
        return path.toString();
    }

    /** A word's relation, the passive and possessive kept apart. */
    private static String label(Syntax syntax, int token) {
        String relation = syntax.arc(token).relation();
        return relation.endsWith(":pass") || relation.endsWith(":poss")
                ? relation
                : syntax.arc(token).bare();
    }

    private static List<Integer> above(Syntax syntax, int token) {
        var above = new ArrayList<Integer>();
        for (int at = token;
                at >= 0 && above.size() <= LONGEST + 1;
                at = syntax.arc(at).head()) {
            above.add(at);
        }
        return above;
    }
}
