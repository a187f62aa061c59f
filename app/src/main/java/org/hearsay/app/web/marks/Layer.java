package org.hearsay.app.web.marks;

/** What a mark shows; where two have one place, the earlier layer is the outer one. */
public enum Layer {
    /** A sentence that a link points at. */
    SENTENCE,
    CLAIM,
    CUE,
    HEDGE,
    INSERTION,
    /** The words that a link points at, or that were searched for. */
    WORDS,
    /** A mark of a note, linked to it. */
    NOTE(true),
    /** A name, linked to whose it is. */
    NAME(true);

    private final boolean linked;

    Layer() {
        this(false);
    }

    Layer(boolean linked) {
        this.linked = linked;
    }

    /** Whether marks of this layer are links, which may not lie in one another. */
    public boolean isLinked() {
        return linked;
    }
}
