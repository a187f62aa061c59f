package org.hearsay.model.internal.encoder.window;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Sentence;

/** Cuts runs of words into stretches of windows that the model can take. Made for one document. */
public final class Windows {

    /** Pieces that two windows of a long sentence share, as a part of a window. */
    private static final int OVERLAP = 4;

    private final int[][] pieces;
    private final List<Sentence> sentences;
    private final int most;

    /** Of a document's {@code sentences}, with the {@code pieces} of each token; a window takes {@code most}. */
    public Windows(int[][] pieces, List<Sentence> sentences, int most) {
        this.pieces = pieces;
        this.sentences = sentences;
        this.most = most;
    }

    /** All words of the document. */
    public List<Stretch> all() {
        return cut(0, pieces.length);
    }

    /** The words from one to another: whole sentences together while they fit; those at the ends may be pieces. */
    public List<Stretch> cut(int from, int to) {
        var out = new ArrayList<Stretch>();
        int first = -1;
        int end = -1;
        int sum = 0;
        for (int s = sentenceFrom(from);
                s < sentences.size() && sentences.get(s).first() < to;
                s++) {
            int begin = Math.max(from, sentences.get(s).first());
            int stop = Math.min(to, sentences.get(s).end());
            int size = count(begin, stop);
            if (begin >= stop) {
                continue;
            }
            if (first >= 0 && (sum + size > most || begin != end)) {
                out.add(new Stretch(first, end, List.of(new Window(first, end, sum))));
                first = -1;
            }
            if (size > most) {
                out.add(longer(begin, stop));
                continue;
            }
            sum = first < 0 ? size : sum + size;
            first = first < 0 ? begin : first;
            end = stop;
        }
        if (first >= 0) {
            out.add(new Stretch(first, end, List.of(new Window(first, end, sum))));
        }
        return out;
    }

    /** Index of the first sentence that ends after a token. */
    private int sentenceFrom(int token) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (sentences.get(mid).end() <= token) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low;
    }

    private int count(int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            sum += pieces[i].length;
        }
        return sum;
    }

    private Stretch longer(int from, int to) {
        var windows = new ArrayList<Window>();
        int first = from;
        while (true) {
            int end = first;
            int sum = 0;
            while (end < to && sum + pieces[end].length <= most) {
                sum += pieces[end++].length;
            }
            windows.add(new Window(first, end, sum));
            if (end == to) {
                return new Stretch(from, to, windows);
            }
            int next = end;
            int shared = 0;
            while (next - 1 > first && shared + pieces[next - 1].length <= most / OVERLAP) {
                shared += pieces[--next].length;
            }
            first = next;
        }
    }
}
