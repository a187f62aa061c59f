package org.hearsay.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.name.NamePart.Kind;
import org.hearsay.name.internal.Sound;

/** Keys that gather names worth comparing: two names without a common key are not compared. A key proves nothing. Pure. */
public final class NameKeys {

    private static final int MOST_PARTS = 8;

    private NameKeys() {}

    /** The skeletons of all parts but initials, each once, sorted; of a name of initials alone its letters. */
    public static Set<String> of(ParsedName name) {
        var keys = new TreeSet<String>();
        for (NamePart part : name.parts()) {
            if (part.kind() != Kind.INITIAL && keys.size() < MOST_PARTS) {
                keys.add(Sound.skeleton(part.text()));
            }
        }
        if (keys.isEmpty() && !name.parts().isEmpty()) {
            keys.add(name.letters());
        }
        return keys;
    }

    /**
     * Coarser keys, by which names of different scripts and with letters wrong meet: of each part its first and its last
     * two consonants in few classes.
     */
    public static Set<String> coarse(ParsedName name) {
        var keys = new TreeSet<String>();
        for (NamePart part : name.parts()) {
            if (part.kind() != Kind.INITIAL && keys.size() < 2 * MOST_PARTS) {
                keys.addAll(coarse(part.text()));
            }
        }
        return keys;
    }

    private static List<String> coarse(String word) {
        var out = new StringBuilder();
        String skeleton = Sound.skeleton(word);
        for (int i = 0; i < skeleton.length(); i++) {
            char c = switch (skeleton.charAt(i)) {
                case 'a', 'h', 'v', 'y', 'u', 'i' -> 0;
                case 'f' -> 'b';
                case 'j' -> 'k';
                case 'd' -> 't';
                default -> skeleton.charAt(i);
            };
            if (c != 0 && (out.isEmpty() || out.charAt(out.length() - 1) != c)) {
                out.append(c);
            }
        }
        var keys = new ArrayList<String>();
        int n = out.length();
        keys.add("^" + out.substring(0, Math.min(2, n)));
        keys.add(out.substring(Math.max(0, n - 2)) + "$");
        return keys;
    }
}
