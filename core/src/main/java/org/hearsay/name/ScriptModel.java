package org.hearsay.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.lexicon.Weights;
import org.hearsay.name.internal.Letters;

/**
 * How a Latin word is written in a script without vowels: for every piece of one to three Latin letters, seen with the kind of
 * letter before and behind it, how likely each piece of the other script is. The likelihoods are learned by
 * expectation-maximisation over pairs of spellings (the stochastic transducer of Ristad and Yianilos 1998, with pieces of
 * several letters). Immutable, safe for several threads.
 */
public final class ScriptModel {

    /** From here on a fit is a spelling; the mean log likelihood a letter. */
    public static final double GOOD = -0.75;

    /** From here on it may be one with a letter wrong. */
    public static final double FAIR = -1.1;

    /** From here on they are alike. */
    public static final double POOR = -1.6;

    /** Pieces of Latin letters are no longer. */
    public static final int LATIN = 3;

    /** Pieces of the other script are no longer. */
    public static final int OWN = 2;

    private static final double FLOOR = -9;

    private final Map<String, Map<String, Double>> pieces;

    /** One with these log likelihoods, by a Latin piece in its surroundings, then by the other script's piece. */
    public ScriptModel(Map<String, Map<String, Double>> pieces) {
        var copy = new HashMap<String, Map<String, Double>>();
        pieces.forEach((piece, to) -> copy.put(piece, Map.copyOf(to)));
        this.pieces = Map.copyOf(copy);
    }

    /** The one for the script of a word, where there is one. */
    public static Optional<ScriptModel> of(String own) {
        for (int i = 0; i < own.length(); i++) {
            Character.UnicodeScript script = Character.UnicodeScript.of(own.charAt(i));
            if (script == Character.UnicodeScript.ARABIC) {
                return Optional.of(Arabic.MODEL);
            }
            if (script == Character.UnicodeScript.HEBREW) {
                return Optional.of(Hebrew.MODEL);
            }
        }
        return Optional.empty();
    }

    /** From the lines of a weights file: {@code piece>own} and a log likelihood. */
    static ScriptModel read(Map<String, List<Double>> file) {
        var pieces = new HashMap<String, Map<String, Double>>();
        file.forEach((sign, row) -> {
            int at = sign.indexOf('>');
            pieces.computeIfAbsent(sign.substring(0, at), k -> new HashMap<>())
                    .put(sign.substring(at + 1), row.getFirst());
        });
        return new ScriptModel(pieces);
    }

    /** A name in Latin letters as one word, as it is asked for here. */
    public static String latin(String name) {
        return Letters.latin(Letters.clean(name)).replaceAll("[^a-z]+", "");
    }

    /** A name of another script as one word, folded, as it is asked for here. */
    public static String own(String name) {
        return Letters.own(Letters.clean(name)).replaceAll("[^\\p{L}]+", "");
    }

    /** A Latin piece in any surroundings. */
    public static String anywhere(String piece) {
        return "*" + piece + "*";
    }

    /** A Latin piece in its surroundings: whether it begins or ends the word, a vowel or consonant beside it. */
    public static String key(String latin, int from, int to) {
        return side(latin, from - 1) + latin.substring(from, to) + side(latin, to);
    }

    private static String side(String latin, int at) {
        if (at < 0 || at >= latin.length()) {
            return "|";
        }
        return switch (latin.charAt(at)) {
            case 'a', 'e', 'i', 'o', 'u', 'y' -> "+";
            default -> "-";
        };
    }

    /** How likely the best way is in which a Latin word is written so, as the mean log likelihood a letter of the longer. */
    public double fit(String latin, String own) {
        return log(latin, own) / Math.max(latin.length(), own.length());
    }

    /** How likely it is that a Latin word is written so, by the best way, as a log likelihood. */
    public double log(String latin, String own) {
        int n = latin.length();
        int m = own.length();
        if (n > 40 || m > 40) {
            return FLOOR * Math.max(n, m);
        }
        String[][] to = new String[m + 1][OWN + 1];
        for (int j = 0; j <= m; j++) {
            for (int k = 0; k <= OWN && j + k <= m; k++) {
                to[j][k] = own.substring(j, j + k);
            }
        }
        double[][] best = new double[n + 1][m + 1];
        for (double[] row : best) {
            java.util.Arrays.fill(row, Double.NEGATIVE_INFINITY);
        }
        best[0][0] = 0;
        for (int i = 0; i < n; i++) {
            for (int w = 1; w <= LATIN && i + w <= n; w++) {
                Map<String, Double> row = pieces.get(key(latin, i, i + w));
                if (row == null) {
                    row = pieces.get(anywhere(latin.substring(i, i + w)));
                }
                if (row == null && w > 1) {
                    continue;
                }
                step(best, to, i, w, row);
            }
        }
        return best[n][m];
    }

    private static void step(
            double[][] best, String[][] to, int i, int w, @org.jspecify.annotations.Nullable Map<String, Double> row) {
        int m = to.length - 1;
        for (int j = 0; j <= m; j++) {
            double base = best[i][j];
            if (base == Double.NEGATIVE_INFINITY) {
                continue;
            }
            for (int k = 0; k <= OWN && j + k <= m; k++) {
                Double p = row == null ? null : row.get(to[j][k]);
                double log = p != null ? p : w == 1 && k <= 1 ? FLOOR : Double.NEGATIVE_INFINITY;
                if (base + log > best[i + w][j + k]) {
                    best[i + w][j + k] = base + log;
                }
            }
            if (w == 1 && j < m && base + FLOOR > best[i][j + 1]) {
                best[i][j + 1] = base + FLOOR;
            }
        }
    }

    private static final class Arabic {
        static final ScriptModel MODEL = read(Weights.beside(ScriptModel.class, "arabic.tsv"));
    }

    private static final class Hebrew {
        static final ScriptModel MODEL = read(Weights.beside(ScriptModel.class, "hebrew.tsv"));
    }
}
