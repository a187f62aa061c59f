package org.hearsay.account.internal.inconsistency;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.hearsay.lexicon.NumberWords;

/** Whole numbers and ordinals in figures and words. */
final class Numbers {

    private static final String ONES = "one|two|three|four|five|six|seven|eight|nine";
    private static final String TEENS =
            "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";
    private static final String TENS = "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)";

    /** A number from one up. */
    static final String NUMBER = "(?:\\d{1,3}(?:,\\d{3})+(?![\\d,.]\\d)|\\d{1,6}(?![\\d.,:%/]\\d|%)|(?i:" + TEENS + "|"
            + TENS + "(?:-(?:" + ONES + "))?|" + ONES + "))";

    private static final List<String> ORDINALS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth");

    /** An ordinal from first to twentieth, a round one, or one in figures. */
    static final String ORDINAL = "(?:\\d{1,3}(?:st|nd|rd|th)|(?i:" + String.join("|", ORDINALS)
            + "|thirtieth|fortieth|fiftieth|sixtieth|seventieth|eightieth|ninetieth|hundredth))";

    private static final List<String> ROUND = List.of(
            "tenth",
            "twentieth",
            "thirtieth",
            "fortieth",
            "fiftieth",
            "sixtieth",
            "seventieth",
            "eightieth",
            "ninetieth",
            "hundredth");

    private Numbers() {}

    /** The value of a number. */
    static OptionalLong value(String number) {
        String lower = number.toLowerCase(Locale.ROOT);
        if (Character.isDigit(lower.charAt(0))) {
            return OptionalLong.of(Long.parseLong(lower.replace(",", "")));
        }
        int hyphen = lower.indexOf('-');
        long value = hyphen < 0
                ? NumberWords.find(lower).orElse(0L)
                : NumberWords.find(lower.substring(0, hyphen)).orElse(0L)
                        + NumberWords.find(lower.substring(hyphen + 1)).orElse(0L);
        return value == 0 ? OptionalLong.empty() : OptionalLong.of(value);
    }

    /** The ordinal of a number from one to twenty, in words. */
    static String ordinal(int number) {
        return ORDINALS.get(number - 1);
    }

    /** The value of an ordinal. */
    static int ordinal(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (Character.isDigit(lower.charAt(0))) {
            return Integer.parseInt(lower.substring(0, lower.length() - 2));
        }
        int plain = ORDINALS.indexOf(lower);
        return plain >= 0 ? plain + 1 : 10 * (ROUND.indexOf(lower) + 1);
    }
}
