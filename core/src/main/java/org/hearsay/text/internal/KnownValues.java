package org.hearsay.text.internal;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What short texts say as values: a pile has few days and asks for each of them again and again. A place of fixed size, where a text
 * may push another out, which is then read anew; so the results hang on nothing. Safe for several threads.
 */
final class KnownValues {

    private static final int PLACES = 1 << 12;

    /** Longer ones are rare and would hold memory. */
    private static final int SHORT = 32;

    private static final AtomicReferenceArray<Known> KNOWN = new AtomicReferenceArray<>(PLACES);

    private record Known(String text, Optional<EdtfValue> value) {}

    private KnownValues() {}

    /** The value of a text, where it is one. */
    static Optional<EdtfValue> find(String text) {
        if (text.length() > SHORT) {
            return EdtfValue.read(text);
        }
        int place = mixed(text.hashCode()) & PLACES - 1;
        Known known = KNOWN.get(place);
        if (known == null || !known.text().equals(text)) {
            known = new Known(text, EdtfValue.read(text));
            KNOWN.set(place, known);
        }
        return known.value();
    }

    /** Days of one year differ in their last letters alone, which fall on few hashes. */
    private static int mixed(int hash) {
        return hash * 0x9E3779B9 >>> 12;
    }
}
