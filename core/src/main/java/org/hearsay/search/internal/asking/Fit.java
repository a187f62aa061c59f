package org.hearsay.search.internal.asking;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** How much of a question stands in a sentence: the share of its words, rare ones counting more. */
final class Fit {

    private static final double UNSEEN = 4;

    private Fit() {}

    /** By the stems of words. */
    static Map<String, Double> of(Asked asked, Set<String> has, ToDoubleFunction<String> rarity) {
        double all = 0;
        double same = 0;
        double kin = 0;
        double names = 0;
        double allNames = 0;
        for (Asked.Group group : asked.groups()) {
            double rare = rarity.applyAsDouble(group.stem());
            double counts = group.weight() * (rare == 0 ? UNSEEN : rare);
            double fits = has.contains(group.stem())
                    ? 1
                    : group.others().entrySet().stream()
                            .filter(e -> has.contains(e.getKey()))
                            .mapToDouble(Map.Entry::getValue)
                            .max()
                            .orElse(0);
            all += counts;
            same += fits == 1 ? counts : 0;
            kin += fits * counts;
            if (group.name()) {
                allNames += counts;
                names += fits * counts;
            }
        }
        var measures = new TreeMap<String, Double>();
        measures.put("share", all == 0 ? 0 : same / all);
        measures.put("kin", all == 0 ? 0 : kin / all);
        measures.put("names", allNames == 0 ? 0 : names / allNames);
        return measures;
    }
}
