package org.hearsay.bench.learning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Signs of examples as numbers; those of too few examples are left out.
 *
 * @param names by number, in the order in which the examples bring them
 * @param rows the numbers of each example's signs
 * @param counts how often each sign stands, by number
 */
record NumberedSigns(List<String> names, List<int[]> rows, List<Integer> counts) {

    /** Of the signs of each example; signs that stand fewer than {@code least} times are left out. */
    static NumberedSigns of(List<List<String>> examples, int least) {
        var count = new HashMap<String, Integer>();
        examples.forEach(signs -> signs.forEach(s -> count.merge(s, 1, Integer::sum)));
        Map<String, Integer> numbers = new HashMap<>();
        var names = new ArrayList<String>();
        var counts = new ArrayList<Integer>();
        var rows = new ArrayList<int[]>();
        for (List<String> signs : examples) {
            rows.add(signs.stream()
                    .filter(s -> count.getOrDefault(s, 0) >= least)
                    .mapToInt(sign -> numbers.computeIfAbsent(sign, s -> {
                        names.add(s);
                        counts.add(count.getOrDefault(s, 0));
                        return names.size() - 1;
                    }))
                    .toArray());
        }
        return new NumberedSigns(names, rows, counts);
    }
}
