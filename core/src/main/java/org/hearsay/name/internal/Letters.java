package org.hearsay.name.internal;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.lexicon.Lexicon;

/** The words of a name in Latin letters and in their own. Pure. */
public final class Letters {

    /** Longer names are cut: no name has so many words. */
    static final int MOST_WORDS = 40;

    private static final int LONGEST = 2_000;
    private static final Map<String, Map<Integer, String>> TABLES = tables();

    private Letters() {}

    /**
     * A word of a name.
     *
     * @param latin in Latin letters, folded
     * @param own in its own script, folded; "" where that is Latin
     * @param tied whether a hyphen stands before it
     */
    record Word(String latin, String own, boolean tied) {}

    private static Map<String, Map<Integer, String>> tables() {
        var tables = new HashMap<String, Map<Integer, String>>();
        Lexicon.english("romanisation").sections().forEach((section, entries) -> {
            var table = new HashMap<Integer, String>();
            entries.forEach(e -> table.put(e.term().codePointAt(0), e.find("to").orElse("")));
            tables.put(section, Map.copyOf(table));
        });
        return Map.copyOf(tables);
    }

    /** Without what cannot be seen, one form for letters that have several. */
    public static String clean(String name) {
        String cut = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        String one = Normalizer.normalize(cut, Normalizer.Form.NFKC);
        var out = new StringBuilder(one.length());
        one.codePoints().forEach(c -> {
            switch (Character.getType(c)) {
                case Character.FORMAT,
                        Character.CONTROL,
                        Character.SURROGATE,
                        Character.PRIVATE_USE,
                        Character.UNASSIGNED -> out.append(Character.isWhitespace(c) ? " " : "");
                default -> out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /** The words of a cleaned text; {@code stops} are kept as parts of words that hold several ('a.b.c'), and dropped. */
    static List<Word> words(String clean) {
        var words = new ArrayList<Word>();
        var word = new StringBuilder();
        boolean tied = false;
        int n = clean.length();
        for (int i = 0; i <= n; ) {
            int c = i < n ? clean.codePointAt(i) : ' ';
            int width = i < n ? Character.charCount(c) : 1;
            if (isApostrophe(c)) {
                i += width;
                continue;
            }
            if (i < n && isInside(c)) {
                word.appendCodePoint(c);
            } else {
                if (!word.isEmpty() && words.size() < MOST_WORDS) {
                    add(word.toString(), tied, words);
                    tied = false;
                }
                if (!word.isEmpty() || Character.isWhitespace(c)) {
                    tied = isHyphen(c);
                }
                word.setLength(0);
            }
            i += width;
        }
        return words;
    }

    private static void add(String word, boolean tied, List<Word> into) {
        String latin = latin(word);
        if (!latin.isEmpty()) {
            into.add(new Word(latin, isLatin(word) ? "" : own(word), tied));
        }
    }

    private static boolean isInside(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    static boolean isApostrophe(int c) {
        return switch (c) {
            case '\'',
                    '`',
                    '\u2018',
                    '\u2019',
                    '\u02bb',
                    '\u02bc',
                    '\u02be',
                    '\u02bf',
                    '\u00b4',
                    '\u05f3',
                    '\u2032',
                    '\u02b9' -> true;
            default -> false;
        };
    }

    private static boolean isHyphen(int c) {
        return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013';
    }

    static boolean isLatin(String word) {
        return word.codePoints()
                .filter(Character::isLetter)
                .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }

    private static int letters(String word, int script) {
        return (int)
                word.codePoints().filter(c -> UScript.getScript(c) == script).count();
    }

    /** Letters of Arabic and Hebrew in one form, without points; other scripts in lower case. */
    public static String own(String word) {
        var out = new StringBuilder(word.length());
        word.codePoints().forEach(c -> {
            switch (c) {
                case 'أ', 'إ', 'آ', 'ٱ' -> out.append('ا');
                case 'ى', 'ی', 'ې' -> out.append('ي');
                case 'ک' -> out.append('ك');
                case 'ہ', 'ھ' -> out.append('ه');
                case 'ؤ' -> out.append('و');
                case 'ئ' -> out.append('ي');
                case 'ء', 'ـ' -> {}
                case 'ך' -> out.append('כ');
                case 'ם' -> out.append('מ');
                case 'ן' -> out.append('נ');
                case 'ף' -> out.append('פ');
                case 'ץ' -> out.append('צ');
                default -> {
                    if (Character.getType(c) != Character.NON_SPACING_MARK) {
                        out.appendCodePoint(Character.toLowerCase(c));
                    }
                }
            }
        });
        return out.toString();
    }

    /** A word in Latin letters, folded; "" where it holds none that can be written so. */
    public static String latin(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (isLatin(lower)) {
            return leet(plain(lower));
        }
        int latin = letters(lower, UScript.LATIN);
        if (latin > 0) {
            lower = replaced(lower, "lookalikes");
            if (isLatin(lower)) {
                return leet(plain(lower));
            }
        }
        String table = table(lower);
        String half = table.isEmpty() ? lower : romanised(lower, table);
        return isLatin(half) ? plain(half) : plain(byIcu(half).toLowerCase(Locale.ROOT));
    }

    /** By the letters that only one language has; of several that would do, the commonest. */
    private static String table(String word) {
        if (letters(word, UScript.ARABIC) > 0) {
            return word.codePoints().anyMatch(c -> "پچژگکیہےٹڈڑں".indexOf(c) >= 0) ? "persian" : "arabic";
        }
        if (letters(word, UScript.HEBREW) > 0) {
            return "hebrew";
        }
        if (letters(word, UScript.CYRILLIC) > 0) {
            return word.codePoints().anyMatch(c -> "іїєґ".indexOf(c) >= 0) ? "ukrainian" : "russian";
        }
        return "";
    }

    /** Written by a language's table; what it lacks by that of its script's first language. */
    static String romanised(String word, String language) {
        Map<Integer, String> own = TABLES.getOrDefault(language, Map.of());
        Map<Integer, String> first = switch (language) {
            case "persian" -> TABLES.getOrDefault("arabic", Map.of());
            case "ukrainian" -> TABLES.getOrDefault("russian", Map.of());
            default -> Map.of();
        };
        var out = new StringBuilder();
        word.codePoints().forEach(c -> {
            String to = own.getOrDefault(c, first.get(c));
            if (to != null) {
                out.append(to);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    private static String replaced(String word, String table) {
        Map<Integer, String> letters = TABLES.getOrDefault(table, Map.of());
        var out = new StringBuilder();
        word.codePoints().forEach(c -> out.append(letters.getOrDefault(c, Character.toString(c))));
        return out.toString();
    }

    /** Digits inside a word stand for letters; a number stays. */
    private static String leet(String word) {
        int letters = (int) word.chars().filter(Character::isLetter).count();
        int digits = word.length() - letters;
        return letters > digits && digits > 0 && letters > 2 && Character.isLetter(word.charAt(word.length() - 1))
                ? isOrdinal(word) ? word : replaced(word, "leet")
                : word;
    }

    private static boolean isOrdinal(String word) {
        return Character.isDigit(word.charAt(0))
                && (word.endsWith("th") || word.endsWith("st") || word.endsWith("nd") || word.endsWith("rd"));
    }

    private static String byIcu(String word) {
        return Any.LATIN.transliterate(word);
    }

    /** Latin letters without diacritics; what is no letter or digit is left out. */
    private static String plain(String lower) {
        boolean ascii = true;
        for (int i = 0; i < lower.length() && ascii; i++) {
            ascii = lower.charAt(i) < 0x80;
        }
        if (ascii) {
            return lower;
        }
        String parted = Normalizer.normalize(lower, Normalizer.Form.NFD);
        var out = new StringBuilder(parted.length());
        for (int i = 0; i < parted.length(); i++) {
            char c = parted.charAt(i);
            switch (c) {
                case 'ø' -> out.append('o');
                case 'ł' -> out.append('l');
                case 'đ', 'ð' -> out.append('d');
                case 'ı' -> out.append('i');
                case 'ß' -> out.append("ss");
                case 'æ', 'ə' -> out.append('e');
                case 'œ' -> out.append("oe");
                case 'þ' -> out.append("th");
                case 'ħ' -> out.append('h');
                default -> {
                    if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                        out.append(c);
                    }
                }
            }
        }
        return out.toString();
    }

    /** Loaded with the first name that needs it: the tables are large. */
    private static final class Any {
        static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    }
}
