package org.hearsay.account.internal.told;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.event.ToldEvent;

/**
 * Accounts whose sentences stand nearly word for word in an earlier report: runs of words that two reports share by chance are
 * few. Winnowing is left out, for the sentences of an account are short.
 */
final class SharedWording {

    /** Words of a run. */
    private static final int RUN = 4;

    /** Fewer runs prove nothing. */
    private static final int LEAST = 6;

    /** So much of an account's runs must stand in the other. */
    private static final double MOST = 0.5;

    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, Draft> firstOf = new HashMap<>();

    /**
     * The account in whose words this one is told; accounts are given in order, each is remembered for those that follow.
     *
     * @param sentences those in which it tells the event
     */
    Optional<Draft> findAndAdd(Draft d, Collection<String> sentences) {
        List<String> runs =
                sentences.stream().flatMap(s -> runs(s).stream()).distinct().toList();
        var shared = new HashMap<Draft, Integer>();
        for (String run : runs) {
            Draft first = firstOf.putIfAbsent(run, d);
            if (first != null && !first.telling().equals(d.telling())) {
                shared.merge(first, 1, Integer::sum);
            }
        }
        return shared.entrySet().stream()
                .filter(e -> runs.size() >= LEAST && e.getValue() >= MOST * runs.size())
                .max(Map.Entry.<Draft, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    /** The sentences in which an account tells the event. */
    static Collection<String> sentences(Draft d) {
        return d.told().stream()
                .map(ToldEvent::mention)
                .map(m -> Quotation.sentence(d.telling().document(), m.trigger().span()))
                .distinct()
                .toList();
    }

    private static List<String> runs(String sentence) {
        List<String> words = GAP.splitAsStream(sentence.toLowerCase(Locale.ROOT))
                .filter(w -> !w.isEmpty())
                .toList();
        var runs = new ArrayList<String>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + RUN)));
        }
        return runs;
    }
}
