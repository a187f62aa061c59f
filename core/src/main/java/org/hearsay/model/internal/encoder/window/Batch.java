package org.hearsay.model.internal.encoder.window;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Windows of one document that the model is given together, padded to the longest. Rows are windows; columns are pieces in
 * the first three arrays and words in the last two.
 *
 * @param rows number of windows
 * @param pieces pieces of the longest, with begin and end
 * @param words words of the one with most
 * @param ids ids of the pieces
 * @param mask 1 for a piece, 0 for padding
 * @param shapes the shape of each piece's word
 * @param heads index of each word's first piece
 * @param sentences number of each word's sentence in its window, -1 for padding
 */
@SuppressWarnings("ArrayRecordComponent") // filled once, handed on, never compared
public record Batch(
        int rows, int pieces, int words, long[] ids, long[] mask, long[] shapes, long[] heads, long[] sentences) {

    /** Most pieces at once, padding included: bounds the memory of one run. */
    public static final int MOST = 2048;

    /** So many pieces more could be read in the time that another run takes to begin. */
    private static final int RUN = 32;

    /** Marks columns beyond a window's last word. */
    private static final long NO_SENTENCE = -1;

    /**
     * Groups windows by length, then place, so that padding and the number of runs together cost least. Looks at nothing but
     * the windows' lengths, so the same document is always grouped alike. Gives indexes of {@code windows}.
     */
    public static List<List<Integer>> group(List<Window> windows) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < windows.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingInt(i -> windows.get(i).pieces()));
        int[] first = new int[order.size() + 1];
        long[] cost = new long[order.size() + 1];
        for (int end = 1; end < cost.length; end++) {
            int width = windows.get(order.get(end - 1)).pieces() + 2;
            cost[end] = Long.MAX_VALUE;
            for (int from = end - 1; from >= 0 && (from == end - 1 || (end - from) * width <= MOST); from--) {
                long sum = cost[from] + (end - from) * width + RUN;
                if (sum < cost[end]) {
                    cost[end] = sum;
                    first[end] = from;
                }
            }
        }
        List<List<Integer>> groups = new ArrayList<>();
        for (int end = order.size(); end > 0; end = first[end]) {
            groups.add(order.subList(first[end], end));
        }
        return groups.reversed();
    }

    /** Fills the arrays. */
    public static Batch of(List<Window> windows, Words words) {
        int width = 0;
        int most = 1;
        for (Window window : windows) {
            width = Math.max(width, window.pieces() + 2);
            most = Math.max(most, window.size());
        }
        int n = windows.size();
        var batch = new Batch(
                n,
                width,
                most,
                new long[n * width],
                new long[n * width],
                new long[n * width],
                new long[n * most],
                new long[n * most]);
        Arrays.fill(batch.sentences, NO_SENTENCE);
        for (int row = 0; row < n; row++) {
            batch.fill(row, windows.get(row), words);
        }
        return batch;
    }

    private void fill(int row, Window window, Words given) {
        int at = row * pieces;
        ids[at] = given.vocabulary().begin();
        mask[at++] = 1;
        for (int i = 0; i < window.size(); i++) {
            int token = window.first() + i;
            heads[row * words + i] = at - row * pieces;
            sentences[row * words + i] = given.sentence(token) - given.sentence(window.first());
            for (int id : given.pieces(token)) {
                ids[at] = id;
                shapes[at] = given.shape(token).ordinal();
                mask[at++] = 1;
            }
        }
        ids[at] = given.vocabulary().end();
        mask[at] = 1;
    }
}
