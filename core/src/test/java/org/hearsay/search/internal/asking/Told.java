package org.hearsay.search.internal.asking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.document.DocumentId;
import org.hearsay.model.Sense;
import org.hearsay.text.Span;

/** Sentences as they are weighed, told by hand. */
final class Told {

    private Told() {}

    /** Of one report. */
    static Candidate of(int number, Map<String, Double> measures) {
        return of("d1", number, "Water came.", Optional.empty(), measures);
    }

    static Candidate of(String report, int number, String text, Optional<Sense> sense, Map<String, Double> measures) {
        try (var stems = new Stems()) {
            return new Candidate(
                    number,
                    new DocumentId(report),
                    Span.of(number * 100, number * 100 + text.length()),
                    number,
                    text,
                    stems.list(text).stream().map(Stems.Stem::text).collect(Collectors.toSet()),
                    List.of(),
                    Set.of(),
                    sense,
                    new HashMap<>(measures));
        }
    }
}
