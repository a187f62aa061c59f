package org.hearsay.mention;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes spellings of one name alike: case, accents, apostrophes, articles and romanisation. Pure. */
public final class Spelling {

    private static final Set<String> ARTICLES = Set.of("al", "el", "ul", "the");

    /** The sun-letter forms of the Arabic article, only where a hyphen ties them to a name. */
    private static final Set<String> TIED_ARTICLES = Set.of("as", "ad", "ar", "ash", "az", "an", "at");

    private Spelling() {}

    /** In lower case, without accents, apostrophes and stops; hyphens become spaces. */
    public static String fold(String name) {
        String plain = name;
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > 0x7f) {
                plain = Normalizer.normalize(name, Normalizer.Form.NFD);
                break;
            }
        }
        var out = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            append(plain.charAt(i), out);
        }
        int end = out.length();
        return (end > 0 && out.charAt(end - 1) == ' ' ? out.substring(0, end - 1) : out.toString())
                .toLowerCase(Locale.ROOT);
    }

    private static void append(char c, StringBuilder out) {
        switch (c) {
            case 'ø', 'Ø' -> out.append('o');
            case 'ł', 'Ł' -> out.append('l');
            case 'đ', 'Đ' -> out.append('d');
            case 'ı' -> out.append('i');
            case 'ß' -> out.append("ss");
            case 'æ', 'Æ' -> out.append("ae");
            default -> {
                if (Character.isLetterOrDigit(c)) {
                    out.append(c);
                } else if (c == '&') {
                    out.append("&");
                } else if ((Character.isWhitespace(c)
                                || c == '-'
                                || c == '\u2010'
                                || c == '\u2011'
                                || c == '\u2013'
                                || c == '/'
                                || c == '\u00a0')
                        && out.length() > 0
                        && out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
            }
        }
    }

    /** The folded words of a name without articles ('al-', 'the'); of a name of nothing else, all its words. */
    public static List<String> words(String name) {
        String folded = fold(name);
        var words = new ArrayList<String>();
        var all = new ArrayList<String>();
        boolean tied = name.indexOf('-') >= 0;
        for (String word : folded.split(" ")) {
            if (word.isEmpty()) {
                continue;
            }
            all.add(word);
            if (!ARTICLES.contains(word) && !(tied && TIED_ARTICLES.contains(word) && !words.isEmpty())) {
                words.add(word);
            }
        }
        return words.isEmpty() ? all : words;
    }

    /**
     * The consonants of a folded word in classes that romanisations mix up, after its first letter: 'ismail' and 'esmail'
     * are alike, as are 'haniya' and 'haniyeh', 'zelensky' and 'zelenskiy'.
     */
    public static String skeleton(String word) {
        var out = new StringBuilder(word.length());
        int n = word.length();
        for (int i = 0; i < n; i++) {
            char c = word.charAt(i);
            char next = i + 1 < n ? word.charAt(i + 1) : 0;
            char sound;
            switch (c) {
                case 'a', 'e', 'i', 'o', 'u' -> sound = i == 0 ? 'a' : 0;
                case 'y' -> sound = i == 0 ? 'y' : 0;
                case 'h' ->
                    sound = i == 0
                            ? 'h'
                            : i == n - 1 || isVowel(next) && isVowel(word.charAt(i - 1)) ? (i == n - 1 ? 0 : 'h') : 0;
                case 'k', 'q', 'g' -> {
                    sound = next == 'h' && c == 'k' ? 'h' : 'k';
                    i += next == 'h' ? 1 : 0;
                }
                case 'c' -> {
                    sound = next == 'h' ? 's' : 'k';
                    i += next == 'h' ? 1 : 0;
                }
                case 'd', 't' -> {
                    boolean soft = next == 'h' || next == 'j';
                    sound = next == 'j' ? 'j' : c;
                    i += soft ? 1 : 0;
                }
                case 's', 'z' -> {
                    sound = 's';
                    i += next == 'h' ? 1 : 0;
                }
                case 'p' -> {
                    sound = next == 'h' ? 'f' : 'b';
                    i += next == 'h' ? 1 : 0;
                }
                case 'v', 'w' -> sound = 'v';
                case 'x' -> sound = 's';
                default -> sound = c;
            }
            if (sound != 0 && (out.length() == 0 || out.charAt(out.length() - 1) != sound)) {
                out.append(sound);
            }
        }
        return out.toString();
    }

    private static boolean isVowel(char c) {
        return "aeiouy".indexOf(c) >= 0;
    }

    /** How many single-letter changes lead from one word to the other; stops counting past {@code limit}. */
    public static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? diagonal : diagonal + 1;
                diagonal = row[j];
                row[j] = Math.min(cost, Math.min(row[j], row[j - 1]) + 1);
                least = Math.min(least, row[j]);
            }
            if (least > limit) {
                return limit + 1;
            }
        }
        return row[b.length()];
    }

    /** Whether two folded words are spellings of one: equal, or alike in sound with few letters changed. */
    public static boolean isAlike(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        int shorter = Math.min(a.length(), b.length());
        if (shorter < 4) {
            return false;
        }
        int limit = shorter >= 8 ? 3 : 2;
        return skeleton(a).equals(skeleton(b)) && distance(a, b, limit) <= limit;
    }
}
