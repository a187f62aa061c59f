package org.hearsay.account.internal.inconsistency;

import java.util.List;
import org.hearsay.account.Inconsistency.Kind;
import org.hearsay.text.Span;

/**
 * An inconsistency inside one report, before it has its evidence.
 *
 * @param kind what disagrees
 * @param spans the words of each side
 * @param message one sentence for the reader
 */
record Slip(Kind kind, List<Span> spans, String message) {

    Slip {
        spans = List.copyOf(spans);
    }

    static Slip of(Kind kind, String message, Span... spans) {
        return new Slip(kind, List.of(spans), message);
    }
}
