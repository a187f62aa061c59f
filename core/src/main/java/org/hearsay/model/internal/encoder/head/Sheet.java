package org.hearsay.model.internal.encoder.head;

import java.util.Arrays;
import org.hearsay.model.internal.encoder.window.Stretch;
import org.hearsay.model.internal.encoder.window.Window;

/** The scores of one stretch, put together from its windows. Words are counted from the stretch's first. */
public final class Sheet {

    /** For pairs that no window has seen together. */
    public static final float UNSEEN = -1e4f;

    private final Stretch stretch;
    private final Scores[] scores;
    private final int[] rows;
    private int missing;

    public Sheet(Stretch stretch) {
        this.stretch = stretch;
        this.missing = stretch.windows().size();
        this.scores = new Scores[missing];
        this.rows = new int[missing];
    }

    /** Takes the scores of one of its windows, which stand in a row of a batch. */
    public void put(int window, Scores of, int row) {
        scores[window] = of;
        rows[window] = row;
        missing--;
    }

    /** Whether all windows are scored. */
    public boolean isWhole() {
        return missing == 0;
    }

    public Stretch stretch() {
        return stretch;
    }

    public int size() {
        return stretch.size();
    }

    /** A row of labels a word. */
    public float[][] labels(Head head) {
        float[][] all = new float[size()][];
        for (int i = 0; i < all.length; i++) {
            all[i] = labels(head, i);
        }
        return all;
    }

    /** The labels' scores of one word. */
    public float[] labels(Head head, int word) {
        int w = windowOf(word);
        int columns = head.labels().size();
        int at = stretch.first() + word - stretch.windows().get(w).first();
        return scores[w].row(head.name(), rows[w], at, columns, columns);
    }

    /** The scores of one word with those from one to another; low where they were never seen together. */
    public float[] pairs(String head, int word, int from, int to) {
        int w = windowOf(word);
        Window window = stretch.windows().get(w);
        int shift = window.first() - stretch.first();
        float[] seen = scores[w].row(head, rows[w], word - shift, scores[w].words(), window.size());
        float[] row = new float[to - from];
        Arrays.fill(row, UNSEEN);
        int begin = Math.max(from, shift);
        int end = Math.min(to, shift + seen.length);
        if (begin < end) {
            System.arraycopy(seen, begin - shift, row, begin - from, end - begin);
        }
        return row;
    }

    /** The window that a word is decoded from. */
    private int windowOf(int word) {
        int low = 0;
        int high = stretch.windows().size() - 1;
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (stretch.keptEnd(mid) <= stretch.first() + word) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low;
    }
}
