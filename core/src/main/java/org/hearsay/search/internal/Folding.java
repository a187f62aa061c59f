package org.hearsay.search.internal;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Names as keys: what differs between spellings of one name is left out, step by step. */
public final class Folding {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern APOSTROPHES = Pattern.compile("['\u2018\u2019\u02bb\u02bc\u02be\u02bf`\u00b4.]");
    private static final Pattern DOUBLED = Pattern.compile("(\\p{L})\\1");

    /** Articles that one spelling of a name has and another leaves out. */
    private static final Set<String> ARTICLES = Set.of("al", "el", "the", "ad", "ar", "as", "an", "at");

    private Folding() {}

    /** Lower case, Latin letters without diacritics, words parted by one space. */
    public static String fold(String name) {
        String latin = isLatin(name) ? name : Latin.INSTANCE.transliterate(name);
        String bare = APOSTROPHES.matcher(ascii(latin)).replaceAll("");
        return NO_LETTERS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** A folded name without articles, with one letter for those that spellings exchange. */
    public static String spelling(String folded) {
        var out = new StringBuilder();
        for (String word : folded.split(" ")) {
            if (!ARTICLES.contains(word)) {
                out.append(out.isEmpty() ? "" : " ").append(sound(word));
            }
        }
        return out.isEmpty() ? folded : out.toString();
    }

    private static String sound(String word) {
        String single = word.replace("kh", "h")
                .replace("ph", "f")
                .replace("ck", "k")
                .replace("sch", "sh")
                .replace("ou", "u")
                .replace("oo", "u")
                .replace("ee", "i")
                .replace("ei", "i")
                .replace('y', 'i')
                .replace('q', 'k')
                .replace('w', 'v')
                .replace('e', 'i')
                .replace('o', 'u');
        return DOUBLED.matcher(single).replaceAll("$1");
    }

    private static String ascii(String text) {
        char[] in = text.toCharArray();
        char[] out = new char[4 * in.length];
        int length = ASCIIFoldingFilter.foldToASCII(in, 0, out, 0, in.length);
        String folded = new String(out, 0, length);
        // Letters written with a combining mark are not in the filter's table.
        return Normalizer.normalize(folded, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    }

    private static boolean isLatin(String name) {
        return name.codePoints()
                .filter(Character::isLetter)
                .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }

    /** Loaded with the first name that needs it: the tables are large. */
    private static final class Latin {
        static final Transliterator INSTANCE = Transliterator.getInstance("Any-Latin");
    }
}
