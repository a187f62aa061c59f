package org.hearsay.reading.internal.charset;

/**
 * How well the characters beyond ASCII fit between their neighbours: a capital does not stand inside a small word, a letter
 * not behind a comma, a sign not inside a word, and no word mixes two scripts. Read in the wrong set, text breaks all of these.
 */
final class Neighbours {

    private static final String OPENING = "\u201c\u2018\u201e\u00ab\u201a";
    private static final String CLOSING = "\u201d\u2019\u00bb\u201c";
    private static final String DASHES = "\u2013\u2014\u2026\u2022\u00a0";

    /** Letters that hardly any name has, though their sets have them. */
    private static final String RARE = "\u00fe\u00de\u00f0\u00d0\u00ff\u0178\u00dd\u013a\u0139\u0155\u0154\u0131";

    private Neighbours() {}

    /** The more, the better: about one for each character that fits, less than nothing for one that does not. */
    static int fit(String text) {
        int fit = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                fit += fit(text, i, c);
            }
        }
        return fit;
    }

    private static int fit(String text, int at, char c) {
        char before = at > 0 ? text.charAt(at - 1) : ' ';
        char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (c == '\ufffd' || Character.isISOControl(c)) {
            return -4;
        }
        if (Character.isLetter(c)) {
            return letter(text, at, c, before, after) - (RARE.indexOf(c) >= 0 ? 1 : 0);
        }
        if (c == '\u2019' && Character.isLetter(before) && Character.isLetter(after)) {
            return 2;
        }
        boolean opens = isApart(before) && !Character.isWhitespace(after);
        boolean closes = !Character.isWhitespace(before) && (isApart(after) || isPunctuation(after));
        if (OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0) {
            return OPENING.indexOf(c) >= 0 && opens || CLOSING.indexOf(c) >= 0 && closes ? 2 : -1;
        }
        if (DASHES.indexOf(c) >= 0) {
            return 1;
        }
        boolean inWord = Character.isLetter(before) || Character.isLetter(after);
        return inWord ? -2 : Character.isDigit(before) || Character.isDigit(after) ? 1 : 0;
    }

    private static int letter(String text, int at, char c, char before, char after) {
        if (isPunctuation(before) && before != '-' && before != '\'' && before != '.') {
            return -2;
        }
        boolean first = !Character.isLetter(before);
        boolean last = !Character.isLetter(after);
        if (first && last) {
            return -1;
        }
        if (isCyrillic(c)) {
            boolean mixed = isAscii(before) || isAscii(after);
            return mixed ? -2 : !first && Character.isLowerCase(before) && Character.isUpperCase(c) ? -1 : 2;
        }
        // In a Latin script most letters are of ASCII; three others in a row are hardly ever seen.
        if (!first && !last && !isAscii(before) && !isAscii(after)) {
            return -2;
        }
        if (Character.isUpperCase(c)) {
            char second = at + 2 < text.length() ? text.charAt(at + 2) : ' ';
            boolean small =
                    Character.isLowerCase(before) || Character.isUpperCase(after) && Character.isLowerCase(second);
            return small ? -2 : 1;
        }
        return 1;
    }

    private static boolean isAscii(char c) {
        return c < 0x80 && Character.isLetter(c);
    }

    private static boolean isCyrillic(char c) {
        return Character.UnicodeBlock.of(c) == Character.UnicodeBlock.CYRILLIC;
    }

    private static boolean isApart(char c) {
        return Character.isWhitespace(c)
                || c == '('
                || c == '['
                || c == '\u00a0'
                || c == '\u2014'
                || c == '\u2013'
                || c == '>';
    }

    private static boolean isPunctuation(char c) {
        return ".,;:!?)]'\"-<".indexOf(c) >= 0;
    }
}
