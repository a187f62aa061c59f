package org.hearsay.bench.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares wordings by their words, as a person would who reads past marks, articles and titles. */
public final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Set<String> LIGHT = Set.of("the", "a", "an", "of", "s", "newspaper", "daily");

    private Words() {}

    public static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        WORD.matcher(text.replace("'", "").replace("\u2019", "").toLowerCase(Locale.ROOT))
                .results()
                .forEach(m -> words.add(m.group()));
        List<String> heavy = words.stream().filter(w -> !LIGHT.contains(w)).toList();
        return heavy.isEmpty() ? words : heavy;
    }

    /** Whether one name's words are all in the other. */
    public static boolean sameName(String a, String b) {
        Set<String> x = new HashSet<>(of(a));
        Set<String> y = new HashSet<>(of(b));
        return !x.isEmpty() && !y.isEmpty() && (x.containsAll(y) || y.containsAll(x));
    }

    public static boolean sameName(String name, Collection<String> accepted) {
        return accepted.stream().anyMatch(a -> sameName(name, a));
    }

    /** Whether at least four fifths of the words of {@code snippet} are in {@code text}. */
    static boolean holds(String text, String snippet) {
        Map<String, Integer> have = new HashMap<>();
        of(text).forEach(w -> have.merge(w, 1, Integer::sum));
        List<String> want = of(snippet);
        long found =
                want.stream().filter(w -> have.merge(w, -1, Integer::sum) >= 0).count();
        return !want.isEmpty() && found >= 0.8 * want.size();
    }
}
