package org.hearsay.bench.score;

import java.util.HashSet;
import java.util.Set;

/** Counts of what should be found, was found and was right; not safe for several threads. */
public final class Figure {

    private int gold;
    private int found;
    private int right;

    /** Counts two sets of the same document. */
    public <T> void add(Set<T> should, Set<T> is) {
        gold += should.size();
        found += is.size();
        Set<T> both = new HashSet<>(is);
        both.retainAll(should);
        right += both.size();
    }

    /** Counts one thing that is right or wrong. */
    public void add(boolean isRight) {
        gold++;
        found++;
        right += isRight ? 1 : 0;
    }

    /** F1, which is the share where as much is found as should be; in per cent. */
    public double percent() {
        return gold + found == 0 ? 0 : 200.0 * right / (gold + found);
    }

    /** Share of what should be found that was, in per cent. */
    double recall() {
        return gold == 0 ? 0 : 100.0 * right / gold;
    }

    @Override
    public String toString() {
        return right + " right of " + found + " found, " + gold + " asked for";
    }
}
