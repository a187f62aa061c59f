package org.hearsay.time.internal.words;

import java.util.Optional;
import org.hearsay.time.Hour;

/** An expression: its shape, the tokens that it takes, half-open, and the part of day or clock time beside it. */
public record Found(Shape shape, int first, int end, Optional<Hour> hour) {

    public Found(Shape shape, int first, int end) {
        this(shape, first, end, Optional.empty());
    }

    public Found withShape(Shape other) {
        return new Found(other, first, end, hour);
    }

    /** The same with more words around it. */
    Found across(int from, int to) {
        return new Found(shape, from, to, hour);
    }

    Found with(Hour told) {
        return new Found(shape, first, end, Optional.of(told));
    }
}
