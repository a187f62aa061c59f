package org.hearsay.app.terminal;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that fit: widths as a terminal counts them, colours not counted. */
final class Wrapping {

    private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]*m");

    private Wrapping() {}

    /** The words in lines of at most {@code width} columns; longer words are cut. At least one line. */
    static List<String> wrap(String words, int width) {
        int most = Math.max(1, width);
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        int used = 0;
        for (String word : words.strip().split("\\s+")) {
            int wide = width(word);
            if (used > 0 && used + 1 + wide > most) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            String rest = word;
            while (used == 0 && width(rest) > most) {
                int cut = cut(rest, most);
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            line.append(used > 0 ? " " : "").append(rest);
            used += (used > 0 ? 1 : 0) + width(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    private static int cut(String word, int most) {
        int at = 0;
        int used = 0;
        Matcher colour = COLOUR.matcher(word);
        while (at < word.length()) {
            if (colour.find(at) && colour.start() == at) {
                at = colour.end();
                continue;
            }
            int c = word.codePointAt(at);
            used += width(c);
            if (used > most) {
                break;
            }
            at += Character.charCount(c);
        }
        return Math.max(at, Character.charCount(word.codePointAt(0)));
    }

    /** Columns that a text takes. */
    static int width(String text) {
        String plain = text.indexOf('\u001b') < 0 ? text : COLOUR.matcher(text).replaceAll("");
        return plain.codePoints().map(Wrapping::width).sum();
    }

    private static int width(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        if (codePoint < 0x1100) {
            return 1;
        }
        int wide = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
        return wide == UCharacter.EastAsianWidth.WIDE || wide == UCharacter.EastAsianWidth.FULLWIDTH ? 2 : 1;
    }

    /** The text with spaces behind it, up to {@code width} columns. */
    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }
}
