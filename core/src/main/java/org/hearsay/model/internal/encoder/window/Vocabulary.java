package org.hearsay.model.internal.encoder.window;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.hearsay.model.internal.encoder.file.Json;

/**
 * Cuts a word into the pieces that the model knows: the WordPiece of BERT's uncased vocabularies. Control characters go,
 * accents go, letters become small, marks and Chinese characters stand alone; what remains is cut into the longest known
 * pieces from the left. Immutable.
 */
public final class Vocabulary {

    static final int PADDING = 0;

    /** More pieces of one word add nothing. */
    public static final int MOST_PIECES = 24;

    private static final int LONGEST_WORD = 100;
    private static final String INSIDE = "##";

    private final Map<String, Integer> first = new HashMap<>();
    private final Map<String, Integer> inner = new HashMap<>();
    private final int longest;
    private final int unknown;
    private final int begin;
    private final int end;

    private Vocabulary(Map<?, ?> pieces) {
        int most = 1;
        for (Map.Entry<?, ?> e : pieces.entrySet()) {
            if (e.getKey() instanceof String piece && e.getValue() instanceof Number id) {
                boolean inside = piece.startsWith(INSIDE) && piece.length() > INSIDE.length();
                (inside ? inner : first).put(inside ? piece.substring(INSIDE.length()) : piece, id.intValue());
                most = Math.max(most, piece.length());
            }
        }
        this.longest = most;
        this.unknown = getId("[UNK]");
        this.begin = getId("[CLS]");
        this.end = getId("[SEP]");
    }

    /** From the text of a {@code tokenizer.json}; throws IllegalArgumentException where it holds no WordPiece. */
    public static Vocabulary of(String tokenizer) {
        if (Json.object(tokenizer).get("model") instanceof Map<?, ?> model
                && model.get("vocab") instanceof Map<?, ?> pieces) {
            return new Vocabulary(pieces);
        }
        throw new IllegalArgumentException("no vocabulary in the tokenizer");
    }

    private int getId(String piece) {
        Integer id = first.get(piece);
        if (id == null) {
            throw new IllegalArgumentException("the vocabulary lacks " + piece);
        }
        return id;
    }

    /** The piece before a window's first word. */
    int begin() {
        return begin;
    }

    /** The piece after a window's last word. */
    int end() {
        return end;
    }

    /** The ids of a word's pieces, at least one and at most {@link #MOST_PIECES}. */
    int[] pieces(String word) {
        Integer whole = first.get(word);
        if (whole != null && !Marks.isAny(word)) {
            return new int[] {whole};
        }
        var cut = new Cut();
        String plain = plain(word);
        int from = 0;
        for (int i = 0; i < plain.length(); ) {
            int point = plain.codePointAt(i);
            int next = i + Character.charCount(point);
            if (Marks.standsAlone(point)) {
                cut.word(plain, from, i);
                cut.word(plain, i, next);
                from = next;
            } else if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                cut.word(plain, from, i);
                from = next;
            }
            i = next;
        }
        cut.word(plain, from, plain.length());
        return cut.result();
    }

    /** In small letters, without accents and characters that cannot be seen. */
    private static String plain(String word) {
        var out = new StringBuilder(word.length());
        Normalizer.normalize(clean(word), Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .map(Character::toLowerCase)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    private static String clean(String word) {
        var out = new StringBuilder(word.length());
        word.codePoints().filter(c -> !Marks.isUnseen(c)).forEach(out::appendCodePoint);
        return out.toString();
    }

    /** Collects the pieces of one word of the text. */
    private final class Cut {
        private final int[] ids = new int[MOST_PIECES];
        private int size;

        void word(String text, int from, int to) {
            if (from == to || size == MOST_PIECES) {
                return;
            }
            int start = size;
            if (text.codePointCount(from, to) > LONGEST_WORD || !cut(text, from, to)) {
                size = start;
                ids[size++] = unknown;
            }
        }

        private boolean cut(String text, int from, int to) {
            for (int i = from; i < to; ) {
                Map<String, Integer> known = i == from ? first : inner;
                int end = Math.min(to, i + longest);
                Integer id = null;
                while (end > i && (id = known.get(text.substring(i, end))) == null) {
                    end--;
                }
                if (id == null) {
                    return false;
                }
                // The rest must be known too, or the whole word is not; so the cut goes on where nothing is kept.
                if (size < MOST_PIECES) {
                    ids[size++] = id;
                }
                i = end;
            }
            return true;
        }

        int[] result() {
            return size == 0 ? new int[] {unknown} : Arrays.copyOf(ids, size);
        }
    }
}
