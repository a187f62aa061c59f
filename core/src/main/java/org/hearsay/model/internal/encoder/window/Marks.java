package org.hearsay.model.internal.encoder.window;

/** Kinds of characters as the vocabulary was made with them. */
final class Marks {

    private Marks() {}

    /** Whether a character is a piece of its own: punctuation, ASCII's symbols, and Chinese characters. */
    static boolean standsAlone(int point) {
        if (point < 128) {
            return point > ' ' && point < 127 && !Character.isLetterOrDigit(point);
        }
        return switch (Character.getType(point)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> isChinese(point);
        };
    }

    /** Whether a word holds anything that the shortcut for plain small words must not take. */
    static boolean isAny(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < 'a' || c > 'z') {
                return true;
            }
        }
        return false;
    }

    /** Whether a character is dropped: control, format and private ones, and the sign for a lost one. */
    static boolean isUnseen(int point) {
        if (point == 0 || point == 0xfffd) {
            return true;
        }
        int type = Character.getType(point);
        boolean other = type == Character.CONTROL || type == Character.FORMAT || type == Character.PRIVATE_USE;
        return other && point != '\t' && point != '\n' && point != '\r' || type == Character.SURROGATE;
    }

    private static boolean isChinese(int point) {
        return point >= 0x4e00 && point <= 0x9fff
                || point >= 0x3400 && point <= 0x4dbf
                || point >= 0x20000 && point <= 0x2a6df
                || point >= 0x2a700 && point <= 0x2ceaf
                || point >= 0xf900 && point <= 0xfaff
                || point >= 0x2f800 && point <= 0x2fa1f;
    }
}
