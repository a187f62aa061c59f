package org.hearsay.app.web.marks;

import java.util.List;

/** A piece of marked text. */
public sealed interface Node {

    /**
     * Words without a mark of their own.
     *
     * @param text never empty
     */
    record Words(String text) implements Node {}

    /**
     * A mark, or a piece of one that was split.
     *
     * @param mark which
     * @param first whether the mark begins here
     * @param inside what it holds
     */
    record Marked(Mark mark, boolean first, List<Node> inside) implements Node {

        public Marked {
            inside = List.copyOf(inside);
        }
    }
}
