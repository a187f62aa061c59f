package org.hearsay.account.internal.naming;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.lexicon.Lexicon;

/** Which full stops and commas end something, in a text that is not cut into words. */
final class Stops {

    private static final Set<String> BEFORE_NAME =
            Set.copyOf(Lexicon.english("abbreviations").listTerms("before-name"));

    private static final Set<String> OTHER =
            Set.copyOf(Lexicon.english("abbreviations").listTerms("other"));

    /** Behind a short form they begin a sentence, and no name. */
    private static final Set<String> OPENERS =
            Set.of("the a an in on at he she it they we i this that these but and however after when there his her its"
                    .split(" "));

    /** What a firm's name has behind a comma. */
    private static final Pattern LEGAL = Pattern.compile("(?s), (?:Ltd|Inc|LLC|Corp|Co|PLC|Plc|Jr|Sr|GmbH|S\\.A)\\b.*");

    /** So many letters behind a stop tell whether a sentence begins. */
    private static final int AHEAD = 16;

    private Stops() {}

    /** Whether a full stop ends its sentence; that of a short word or an initial ends none. */
    static boolean isLast(String text, int at) {
        int next = at + 1;
        while (next < text.length() && "\"\u201d\u2019')]".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        if (next >= text.length() || text.charAt(next) == '\n') {
            return true;
        }
        if (!Character.isWhitespace(text.charAt(next))) {
            return false;
        }
        String word = text.substring(text.lastIndexOf(' ', at) + 1, at);
        String bare = word.substring(word.lastIndexOf('\n') + 1).replaceFirst("^\\P{L}+", "");
        String lower = bare.toLowerCase(Locale.ROOT);
        boolean initial = bare.length() == 1 && Character.isUpperCase(bare.charAt(0));
        if (BEFORE_NAME.contains(lower) || initial) {
            return false;
        }
        String rest =
                text.substring(next, Math.min(text.length(), next + AHEAD)).strip();
        if (OTHER.contains(lower) || bare.indexOf('.') >= 0) {
            return !rest.isEmpty()
                    && Character.isUpperCase(rest.charAt(0))
                    && OPENERS.contains(rest.split("\\P{L}", 2)[0].toLowerCase(Locale.ROOT));
        }
        return rest.isEmpty() || !Character.isLowerCase(rest.charAt(0));
    }

    /** Whether a mark parts a clause from the next: no comma in a number or a firm's name, no colon in an hour. */
    static boolean isParting(String text, int at) {
        boolean figure = at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
        return switch (text.charAt(at)) {
            case ',' ->
                !figure
                        && !LEGAL.matcher(text.substring(at, Math.min(text.length(), at + 8)))
                                .matches();
            case ':' -> !figure;
            case ';', '(', ')', '[', ']', '"', '\u201c', '\u201d' -> true;
            default -> false;
        };
    }
}
