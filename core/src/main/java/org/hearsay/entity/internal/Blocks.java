package org.hearsay.entity.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Pairs of names worth comparing: those that share a key. A block that grows is cut by a second key of its names; what even
 * that leaves large is walked in order of the letters, each name beside its neighbours. None is passed over.
 */
final class Blocks {

    /** A block of more names is cut by a further key. */
    static final int LARGEST = 200;

    /** In a block that no key cuts, each name is compared with so many that follow it. */
    static final int NEIGHBOURS = 60;

    private Blocks() {}

    /** Hands over every pair that shares a key, the first in order before the second; some more than once. */
    static void pairs(List<Atom> atoms, Function<Atom, Set<String>> keys, BiConsumer<Atom, Atom> to) {
        for (List<Atom> block : gather(atoms, keys).values()) {
            if (block.size() <= LARGEST) {
                all(block, to);
                continue;
            }
            var left = new ArrayList<Atom>();
            for (List<Atom> part : gather(block, a -> second(keys.apply(a))).values()) {
                if (part.size() <= LARGEST) {
                    all(part, to);
                } else {
                    left.addAll(part);
                }
            }
            neighbours(left.stream().distinct().toList(), to);
        }
    }

    /** Two keys at once; a name of one key alone stands for itself. */
    private static Set<String> second(Set<String> keys) {
        var pairs = new TreeSet<String>();
        List<String> all = List.copyOf(new TreeSet<>(keys));
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                pairs.add(all.get(i) + " " + all.get(j));
            }
        }
        return pairs.isEmpty() ? new TreeSet<>(keys) : pairs;
    }

    private static TreeMap<String, List<Atom>> gather(List<Atom> atoms, Function<Atom, Set<String>> keys) {
        var blocks = new TreeMap<String, List<Atom>>();
        for (Atom atom : atoms) {
            keys.apply(atom)
                    .forEach(k ->
                            blocks.computeIfAbsent(k, x -> new ArrayList<>()).add(atom));
        }
        return blocks;
    }

    private static void all(List<Atom> block, BiConsumer<Atom, Atom> to) {
        for (int i = 0; i < block.size(); i++) {
            for (int j = i + 1; j < block.size(); j++) {
                to.accept(block.get(i), block.get(j));
            }
        }
    }

    private static void neighbours(List<Atom> block, BiConsumer<Atom, Atom> to) {
        List<Atom> sorted = block.stream()
                .sorted(Comparator.comparing(Atom::letters).thenComparingInt(a -> a.number))
                .toList();
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < Math.min(sorted.size(), i + NEIGHBOURS); j++) {
                Atom a = sorted.get(i);
                Atom b = sorted.get(j);
                to.accept(a.number < b.number ? a : b, a.number < b.number ? b : a);
            }
        }
    }
}
