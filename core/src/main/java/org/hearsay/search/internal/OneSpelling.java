package org.hearsay.search.internal;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import org.apache.lucene.analysis.charfilter.BaseCharFilter;
import org.hearsay.lexicon.PartedWords;

/**
 * Text in one spelling before it is cut into words: accents that stand behind their letter, soft hyphens, marks of glottal
 * stops and apostrophes inside words are left out, hyphens of any kind are one, and a word that the end of a line parts is
 * whole. Places in the text stay true.
 */
final class OneSpelling extends BaseCharFilter {

    /** Apostrophes, and the letters for ayn and hamza. */
    private static final String STOPS = "'\u2018\u2019\u02b9\u02bb\u02bc\u02bd\u02be\u02bf`\u00b4";

    private final StringBuilder out = new StringBuilder();
    private boolean made;
    private int at;

    OneSpelling(Reader in) {
        super(in);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (!made) {
            made = true;
            make();
        }
        if (at >= out.length()) {
            return -1;
        }
        int count = Math.min(length, out.length() - at);
        out.getChars(at, at + count, buffer, offset);
        at += count;
        return count;
    }

    private void make() throws IOException {
        var all = new StringWriter();
        input.transferTo(all);
        String text = all.toString();
        PartedWords parted = PartedWords.of(text);
        int left = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int next = PartedWords.next(text, i, text.length());
            if (next > 0) {
                boolean tied = c != '\u00ad' && isTied(text, i, next, parted);
                if (tied) {
                    out.append('-');
                }
                left += next - i - (tied ? 1 : 0);
                i = next - 1;
                addOffCorrectMap(out.length(), left);
            } else if (isUnspelled(text, i)) {
                left++;
                addOffCorrectMap(out.length(), left);
            } else {
                out.append(c == '\u2010' || c == '\u2011' ? '-' : c);
            }
        }
    }

    private static boolean isTied(String text, int hyphen, int next, PartedWords parted) {
        int from = hyphen;
        while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
            from--;
        }
        int to = next;
        while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        String head = text.substring(from, hyphen);
        String tail = text.substring(next, to);
        return parted.join(head, tail).length() > head.length() + tail.length();
    }

    private static boolean isUnspelled(String text, int i) {
        char c = text.charAt(i);
        if (c < '\u0080' && c != '\'' && c != '`') {
            return false;
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || c == '\u00ad' || c == '\u200c' || c == '\u200d') {
            return true;
        }
        if (STOPS.indexOf(c) < 0) {
            return false;
        }
        boolean letter = c >= '\u02b9' && c <= '\u02bf';
        boolean inside = i > 0
                && i + 1 < text.length()
                && Character.isLetter(text.charAt(i - 1))
                && Character.isLetter(text.charAt(i + 1));
        // "The board's": what follows is no part of the word.
        boolean owns = i + 1 < text.length()
                && (text.charAt(i + 1) == 's' || text.charAt(i + 1) == 'S')
                && (i + 2 >= text.length() || !Character.isLetterOrDigit(text.charAt(i + 2)));
        return letter || inside && !owns;
    }
}
