package org.hearsay.bench.tie;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.account.Position;
import org.hearsay.account.Position.Stance;
import org.hearsay.entity.Entity;

/**
 * Where somebody stands in a report of {@code bench/ties}, a line {@code @ stance | holder / other name | topic}.
 *
 * @param stance how it is met; what is hedged is affirmed
 * @param holders names of the one who speaks, each as good as the others
 * @param topic of what, in words of which one must be told
 */
record Stand(Stance stance, List<String> holders, String topic) {

    private static final int LEAST = 4;

    Stand {
        holders = List.copyOf(holders);
    }

    static boolean isOne(String line) {
        return line.startsWith("@");
    }

    static Stand of(String line) {
        String[] cells = line.substring(1).split("\\|");
        return new Stand(
                Stance.valueOf(cells[0].strip().toUpperCase(Locale.ROOT)),
                Arrays.stream(cells[1].split(" / ")).map(String::strip).toList(),
                cells[2].strip());
    }

    /** Whether the product tells it: this holder and stance, and a word of the topic in the proposition or in what is claimed. */
    boolean isToldBy(Position told, Map<String, Entity> entities, String text) {
        Entity holder = entities.get(told.holder());
        var words = new HashSet<String>(words(told.text()));
        words.addAll(words(told.evidence().span().of(text)));
        words.retainAll(words(topic));
        boolean named = holder != null
                && Stream.concat(Stream.of(holder.name()), holder.aliases().stream())
                        .anyMatch(n -> holders.stream().anyMatch(h -> TieText.Tie.alike(n, h)));
        boolean hedged = told.stance() == Stance.HEDGE && stance == Stance.AFFIRM;
        return named && (hedged || told.stance() == stance) && !words.isEmpty();
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(w -> w.length() >= LEAST)
                .toList());
    }
}
