package org.hearsay.account;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.document.Document;

/** A report of which nothing is known but its text and head. */
public final class BareTelling {

    private BareTelling() {}

    public static Telling of(Document document) {
        return new Telling(
                document,
                Optional.empty(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(),
                Set.of(),
                Collections.emptySortedMap(),
                Map.of());
    }
}
