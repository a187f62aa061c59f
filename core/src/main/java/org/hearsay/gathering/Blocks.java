package org.hearsay.gathering;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/**
 * Members that share a key, and so the pairs worth comparing. A block of many is walked along a line, each member beside its
 * neighbours, so that the work stays in line with the number of members; none is passed over. Immutable, safe for several threads.
 */
public final class Blocks {

    /** A block with more members than this is compared only along its line. */
    private static final int WHOLE = 48;

    private static final int NEIGHBOURS = 12;

    /** The members of each block of two or more, in the order in which they are walked. */
    private final List<int[]> lines = new ArrayList<>();

    /** Of each member, for each of its blocks, the block's number and its own place there. */
    private final List<int[]> places;

    private Blocks(int size, Iterable<Numbers> gathered, IntToLongFunction position) {
        List<Numbers> own = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            own.add(new Numbers());
        }
        for (Numbers block : gathered) {
            if (block.size() > 1) {
                int[] line = line(block, position);
                for (int p = 0; p < line.length; p++) {
                    Numbers at = own.get(line[p]);
                    at.add(lines.size());
                    at.add(p);
                }
                lines.add(line);
            }
        }
        this.places = own.stream().map(Numbers::toArray).toList();
    }

    /**
     * The blocks of so many members.
     *
     * @param keys of a member
     * @param position where a member stands on the line of a large block
     */
    public static Blocks of(int size, IntFunction<? extends Collection<String>> keys, IntToLongFunction position) {
        Map<String, Numbers> gathered = new HashMap<>();
        for (int i = 0; i < size; i++) {
            for (String key : keys.apply(i)) {
                Numbers block = gathered.computeIfAbsent(key, k -> new Numbers());
                if (block.size() == 0 || block.last() != i) {
                    block.add(i);
                }
            }
        }
        return new Blocks(size, gathered.values(), position);
    }

    private static int[] line(Numbers block, IntToLongFunction position) {
        return block.size() <= WHOLE
                ? block.toArray()
                : block.stream()
                        .boxed()
                        .sorted(Comparator.<Integer>comparingLong(position::applyAsLong)
                                .thenComparing(Comparator.naturalOrder()))
                        .mapToInt(Integer::intValue)
                        .toArray();
    }

    /** Number of members. */
    public int size() {
        return places.size();
    }

    /** Those of a greater number that a member is to be compared with, in order. */
    public int[] partners(int member) {
        var found = new Numbers();
        int[] at = places.get(member);
        for (int i = 0; i < at.length; i += 2) {
            int[] line = lines.get(at[i]);
            boolean whole = line.length <= WHOLE;
            int from = whole ? at[i + 1] + 1 : Math.max(0, at[i + 1] - NEIGHBOURS);
            int to = whole ? line.length : Math.min(line.length, at[i + 1] + NEIGHBOURS + 1);
            for (int p = from; p < to; p++) {
                if (line[p] > member) {
                    found.add(line[p]);
                }
            }
        }
        return found.distinct();
    }

    /** Every pair once, in order. */
    public List<Two> listPairs() {
        return IntStream.range(0, size())
                .boxed()
                .flatMap(a -> IntStream.of(partners(a)).mapToObj(b -> new Two(a, b)))
                .toList();
    }
}
