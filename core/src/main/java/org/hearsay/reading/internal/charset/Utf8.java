package org.hearsay.reading.internal.charset;

/** Whether bytes are UTF-8: all of them, or all but a few that were broken on the way. */
final class Utf8 {

    /** How bytes fare when they are read as UTF-8. */
    enum Verdict {
        VALID,
        /** Far more characters of several bytes are whole than broken. */
        DAMAGED,
        OTHER
    }

    private Utf8() {}

    static Verdict of(byte[] bytes) {
        long whole = 0;
        long broken = 0;
        int i = 0;
        while (i < bytes.length) {
            int more = more(bytes, i);
            if (more > 0) {
                whole++;
            } else if (more < 0) {
                broken++;
            }
            i += Math.max(more, 0) + 1;
        }
        if (broken == 0) {
            return Verdict.VALID;
        }
        return whole >= 4 * broken ? Verdict.DAMAGED : Verdict.OTHER;
    }

    /** How many bytes belong to the character that begins here, besides the first; -1 where none does. */
    private static int more(byte[] bytes, int at) {
        int first = bytes[at] & 0xff;
        if (first < 0x80) {
            return 0;
        }
        int more = first >= 0xc2 && first < 0xe0
                ? 1
                : first >= 0xe0 && first < 0xf0 ? 2 : first >= 0xf0 && first < 0xf5 ? 3 : -1;
        if (more < 0 || at + more >= bytes.length) {
            return -1;
        }
        for (int k = 1; k <= more; k++) {
            if ((bytes[at + k] & 0xc0) != 0x80) {
                return -1;
            }
        }
        int second = bytes[at + 1] & 0xff;
        // Longer forms than needed, halves of pairs and what is beyond Unicode.
        boolean bad = first == 0xe0 && second < 0xa0
                || first == 0xed && second >= 0xa0
                || first == 0xf0 && second < 0x90
                || first == 0xf4 && second >= 0x90;
        return bad ? -1 : more;
    }
}
