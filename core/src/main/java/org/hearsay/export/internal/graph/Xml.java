package org.hearsay.export.internal.graph;

/** Text made safe for XML 1.0, on one line. */
final class Xml {

    private Xml() {}

    static String data(String key, String value) {
        return "<data key=\"" + key + "\">" + escape(value) + "</data>";
    }

    /** Marks escaped, line breaks and tabs as references, characters that XML cannot hold replaced. */
    static String escape(String text) {
        var out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\n', '\r', '\t' -> out.append("&#").append(c).append(';');
                default -> out.appendCodePoint(isAllowed(c) ? c : 0xfffd);
            }
        });
        return out.toString();
    }

    private static boolean isAllowed(int c) {
        return c >= 0x20 && !(c >= 0xd800 && c <= 0xdfff) && c != 0xfffe && c != 0xffff;
    }
}
