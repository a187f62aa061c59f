package org.hearsay.text;

import java.text.Normalizer;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The content words of an English phrase, cut to rough stems: for comparing how two reports put a thing, never for showing.
 *
 * @param stems sorted, without function words; empty where the phrase has none
 */
public record Wording(Set<String> stems) {

    private static final Set<String> EMPTY_WORDS =
            Set.of(("a an the this that these those some any no not all both each"
                            + " every another other such of in on at to for from by with without within into onto over under about"
                            + " after before during between among near against through as than and or but if while when where who"
                            + " whom whose which what how because due is are was were be been being am has have had having do does"
                            + " did will would shall should can could may might must he she it they we i you him her them us his its"
                            + " their our my your himself herself itself themselves there here then also only just very more most"
                            + " less least so too s t out off again however")
                    .split(" "));

    public Wording {
        stems = Collections.unmodifiableSet(new TreeSet<>(stems));
    }

    /** The content words of a phrase. */
    public static Wording of(String phrase) {
        var stems = new TreeSet<String>();
        var word = new StringBuilder();
        String plain = isAscii(phrase) ? phrase : Normalizer.normalize(phrase, Normalizer.Form.NFD);
        for (int i = 0; i <= plain.length(); i++) {
            char c = i < plain.length() ? plain.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (isInside(c)) {
                boolean possessive = i + 1 < plain.length()
                        && plain.charAt(i + 1) == 's'
                        && (i + 2 == plain.length() || !Character.isLetterOrDigit(plain.charAt(i + 2)));
                i += possessive ? 1 : 0;
            } else if (!word.isEmpty()) {
                add(stems, word.toString().toLowerCase(Locale.ROOT));
                word.setLength(0);
            }
        }
        return new Wording(stems);
    }

    private static boolean isAscii(String s) {
        return s.chars().allMatch(c -> c < 128);
    }

    /** Marks that split no word: apostrophes, and accents once they are taken off their letters. */
    private static boolean isInside(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static void add(Set<String> stems, String word) {
        if (!EMPTY_WORDS.contains(word)) {
            stems.add(stem(word));
        }
    }

    /** A word without its common endings, so that 'attacked' and 'attacks' meet. */
    private static String stem(String word) {
        String w = word;
        if (w.length() >= 6 && w.endsWith("ing")) {
            w = w.substring(0, w.length() - 3);
        } else if (w.length() >= 5 && (w.endsWith("ies") || w.endsWith("ied"))) {
            return w.substring(0, w.length() - 3) + "y";
        } else if (w.length() >= 5 && (w.endsWith("ed") || w.endsWith("es"))) {
            w = w.substring(0, w.length() - 2);
        } else if (w.length() >= 4 && w.endsWith("s") && !w.endsWith("ss")) {
            w = w.substring(0, w.length() - 1);
        }
        int n = w.length();
        if (n > 3 && w.charAt(n - 1) == w.charAt(n - 2) && "bdgmnprt".indexOf(w.charAt(n - 1)) >= 0) {
            return w.substring(0, n - 1);
        }
        return n > 3 && w.endsWith("e") ? w.substring(0, n - 1) : w;
    }

    /** Whether there is nothing to compare. */
    public boolean isEmpty() {
        return stems.isEmpty();
    }

    /** Whether all words of {@code other}, which has some, are here. */
    public boolean contains(Wording other) {
        return !other.stems.isEmpty() && stems.containsAll(other.stems);
    }

    /** How many words are in both. */
    public int shared(Wording other) {
        Set<String> small = stems.size() <= other.stems.size() ? stems : other.stems;
        Set<String> large = small == stems ? other.stems : stems;
        return (int) small.stream().filter(large::contains).count();
    }

    /** A word that is in both, the first in order. */
    public Optional<String> findShared(Wording other) {
        return stems.stream().filter(other.stems::contains).findFirst();
    }

    /** The share of the shorter one's words that are in both; 0 where one is empty. */
    public double overlap(Wording other) {
        int least = Math.min(stems.size(), other.stems.size());
        return least == 0 ? 0 : (double) shared(other) / least;
    }
}
