package org.hearsay.app.terminal;

/** Words of reports made safe for a terminal: a report must not be able to move the cursor or change colours. */
public final class Plain {

    private Plain() {}

    /** The words with control characters as spaces. */
    public static String of(String words) {
        var out = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            out.append(Character.isISOControl(c) || isDirection(c) ? ' ' : c);
        }
        return out.toString();
    }

    /** Marks that turn the direction of all that follows; Arabic words need none of them. */
    private static boolean isDirection(char c) {
        return (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069');
    }
}
