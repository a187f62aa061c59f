package org.hearsay.export.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LineSorterTest {

    @Test
    void sortsTheSameWithAndWithoutSpilling() throws IOException {
        var random = new Random(7);
        Map<String, String> lines = new TreeMap<>();
        for (int i = 0; i < 2000; i++) {
            String key = "k" + random.nextInt(5000);
            lines.put(key, "{\"line\":\"" + key + "\"}");
        }
        List<String> keys = new ArrayList<>(lines.keySet());
        for (int capacity : List.of(1, 500, 1 << 20)) {
            java.util.Collections.shuffle(keys, random);
            try (var sorter = new LineSorter(capacity)) {
                keys.forEach(k -> sorter.add(k, lines.get(k)));
                // A line that comes twice stands once.
                sorter.add(keys.getFirst(), lines.get(keys.getFirst()));
                var sorted = new ArrayList<String>();
                sorter.forEach(sorted::add);
                assertEquals(List.copyOf(lines.values()), sorted);
            }
            keys = new ArrayList<>(keys.subList(0, keys.size()));
        }
    }
}
