package org.hearsay.name.internal;

/** What spellings of one Latin word have in common. Pure. */
public final class Sound {

    private Sound() {}

    /** The first letter's class and the consonants in classes that romanisations mix up; a key, no proof. */
    public static String skeleton(String word) {
        var out = new StringBuilder(word.length());
        int n = word.length();
        for (int i = 0; i < n; ) {
            char c = word.charAt(i);
            char next = i + 1 < n ? word.charAt(i + 1) : 0;
            int width = 1;
            char sound;
            switch (c) {
                case 'a', 'e', 'i', 'o', 'u' -> sound = i == 0 ? 'a' : 0;
                case 'y' -> sound = i == 0 && isVowel(next) ? 'a' : 0;
                case 'h' -> sound = i == 0 || isVowel(word.charAt(i - 1)) && isVowel(next) ? 'h' : 0;
                case 'k', 'q', 'g', 'c' -> {
                    if (next == 'h') {
                        sound = c == 'c' ? 's' : c == 'k' ? 'h' : 'k';
                        width = 2;
                    } else if (c == 'c' && (next == 'k' || next == 'q')) {
                        sound = 'k';
                        width = 2;
                    } else {
                        sound = 'k';
                    }
                }
                case 'd', 't' -> {
                    boolean sibilant =
                            next == 'z' || next == 's' || next == 'c' && i + 2 < n && word.charAt(i + 2) == 'h';
                    if (next == 'j') {
                        sound = 'j';
                        width = 2;
                    } else if (sibilant && c == 't') {
                        sound = 's';
                        width = next == 'c' ? 3 : 2;
                    } else {
                        sound = c;
                        width = next == 'h' ? 2 : 1;
                    }
                }
                case 's', 'z' -> {
                    boolean sch = next == 'c' && i + 2 < n && word.charAt(i + 2) == 'h';
                    sound = 's';
                    width = sch ? 3 : next == 'h' ? 2 : 1;
                }
                case 'p' -> {
                    sound = next == 'h' ? 'f' : 'b';
                    width = next == 'h' ? 2 : 1;
                }
                case 'v', 'w' -> sound = 'v';
                case 'x' -> sound = 's';
                default -> sound = c;
            }
            if (sound != 0 && (out.length() == 0 || out.charAt(out.length() - 1) != sound)) {
                out.append(sound);
            }
            i += width;
        }
        return out.toString();
    }

    static boolean isVowel(char c) {
        return switch (c) {
            case 'a', 'e', 'i', 'o', 'u', 'y' -> true;
            default -> false;
        };
    }

    /** The vowels of a word in three classes: a; e, i, y; o, u. */
    static String vowels(String word) {
        var out = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            char v = switch (c) {
                case 'a' -> 'a';
                case 'e', 'i', 'y' -> 'i';
                case 'o', 'u', 'w' -> 'u';
                default -> 0;
            };
            if (v != 0 && (out.isEmpty() || out.charAt(out.length() - 1) != v)) {
                out.append(v);
            }
        }
        return out.toString();
    }

    /** Whether more letters stand in one of the words only than changes would be allowed: most words are told apart by it. */
    private static boolean isFar(CharSequence a, CharSequence b, int limit) {
        int x = letters(a);
        int y = letters(b);
        return Integer.bitCount(x & ~y) > limit || Integer.bitCount(y & ~x) > limit;
    }

    private static int letters(CharSequence word) {
        int set = 0;
        for (int i = 0; i < word.length(); i++) {
            set |= 1 << (word.charAt(i) & 31);
        }
        return set;
    }

    /** Single-letter changes and swaps of neighbours from one word to the other; stops counting past {@code limit}. */
    static int edits(CharSequence a, CharSequence b, int limit) {
        int n = a.length();
        int m = b.length();
        if (Math.abs(n - m) > limit || limit < Math.max(n, m) && isFar(a, b, limit)) {
            return limit + 1;
        }
        int[] before = new int[m + 1];
        int[] row = new int[m + 1];
        int[] next = new int[m + 1];
        for (int j = 0; j <= m; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= n; i++) {
            next[0] = i;
            int least = i;
            for (int j = 1; j <= m; j++) {
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                int best = Math.min(row[j - 1] + (same ? 0 : 1), Math.min(row[j], next[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    best = Math.min(best, before[j - 2] + 1);
                }
                next[j] = best;
                least = Math.min(least, best);
            }
            if (least > limit) {
                return limit + 1;
            }
            int[] free = before;
            before = row;
            row = next;
            next = free;
        }
        return row[m];
    }
}
