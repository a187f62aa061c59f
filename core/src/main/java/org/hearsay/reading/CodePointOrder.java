package org.hearsay.reading;

/** Strings by their code points; {@link String#compareTo} puts letters beyond U+FFFF before some below it. */
final class CodePointOrder {

    private CodePointOrder() {}

    static int compare(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        for (int i = 0; i < shorter; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                boolean highX = Character.isSurrogate(x);
                boolean highY = Character.isSurrogate(y);
                return highX == highY ? Character.compare(x, y) : Boolean.compare(highX, highY);
            }
        }
        return Integer.compare(a.length(), b.length());
    }
}
