package org.hearsay.search.internal.asking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.hearsay.model.Sense;
import org.hearsay.search.answer.Meant;
import org.hearsay.search.internal.Fields;

/** How near a sentence lies to a question by what an encoder makes of both, whatever their words. */
final class Nearness {

    private static final List<String> MEASURES = List.of("sense", "events");

    private Nearness() {}

    static Map<String, Double> of(Meant meant, Optional<Sense> whole, Document sentence) {
        var measures = new TreeMap<String, Double>();
        meant.whole().flatMap(q -> whole.map(q::likeness)).ifPresent(near -> measures.put("sense", Math.max(0, near)));
        List<Sense> told =
                Stream.of(sentence.getValues(Fields.EVENTS)).map(Sense::new).toList();
        meant.events().stream()
                .mapToDouble(q -> told.stream().mapToDouble(q::likeness).max().orElse(0))
                .average()
                .ifPresent(near -> measures.put("events", Math.max(0, near)));
        return measures;
    }

    /** Adds how near each lies beside the nearest. */
    static void compare(List<Candidate> candidates) {
        for (String measure : MEASURES) {
            double most = candidates.stream()
                    .mapToDouble(c -> c.measures().getOrDefault(measure, 0.0))
                    .max()
                    .orElse(0);
            if (most > 0) {
                candidates.forEach(c ->
                        c.measures().put(measure + " share", c.measures().getOrDefault(measure, 0.0) / most));
            }
        }
    }
}
