package org.hearsay.search.internal.asking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.search.answer.Meant;

/**
 * A question as it is looked for.
 *
 * @param groups what is asked about, each word once, in order
 * @param wanted what is asked for
 * @param dates keys of the dates in it
 * @param meant what an encoder makes of it
 */
record Asked(List<Group> groups, Set<Wanted> wanted, Set<String> dates, Meant meant) {

    /** An index refuses questions of more than about a thousand words. */
    private static final int MOST_OTHERS = 10;

    /**
     * A word and what stands for it.
     *
     * @param stem of the word
     * @param weight 1, less for a word that only asks who tells it
     * @param others stems that stand for it, each with its share of the weight
     * @param name whether it is part of a name
     */
    record Group(String stem, double weight, Map<String, Double> others, boolean name) {

        Group {
            if (others.size() > MOST_OTHERS) {
                others = others.entrySet().stream()
                        .sorted(Map.Entry.<String, Double>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                        .limit(MOST_OTHERS)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            }
            others = Map.copyOf(others);
        }

        Group with(Map<String, Double> more) {
            var all = new LinkedHashMap<>(others);
            more.forEach((s, w) -> {
                if (!s.equals(stem)) {
                    all.merge(s, w, Math::max);
                }
            });
            return new Group(stem, weight, all, name);
        }
    }

    Asked {
        groups = List.copyOf(groups);
        wanted = Set.copyOf(wanted);
        dates = Set.copyOf(dates);
    }

    /** Whether nothing is asked about. */
    boolean isEmpty() {
        return groups.isEmpty() && dates.isEmpty();
    }
}
