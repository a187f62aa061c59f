package org.hearsay.event.internal.joining;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.lexicon.Things;
import org.hearsay.lexicon.Weights;

/** Frames that words evoke: 'victory' and 'win' share one, so do 'kill' and 'slay'. */
public final class Frames {

    private static final Map<String, Set<Integer>> OF_STEM = read();

    private Frames() {}

    /** Numbers of the frames that these stems evoke. */
    public static Set<Integer> of(Set<String> stems) {
        var frames = new TreeSet<Integer>();
        stems.forEach(stem -> frames.addAll(OF_STEM.getOrDefault(stem, Set.of())));
        return frames;
    }

    private static Map<String, Set<Integer>> read() {
        var map = new HashMap<String, Set<Integer>>();
        Map<String, List<Double>> rows = Weights.beside(Frames.class, "/org/hearsay/event/en/frames.tsv");
        rows.forEach((word, frames) -> Things.event(word).stems().forEach(stem -> {
            Set<Integer> numbers = map.computeIfAbsent(stem, s -> new TreeSet<>());
            frames.forEach(f -> numbers.add(f.intValue()));
        }));
        return Map.copyOf(map);
    }
}
