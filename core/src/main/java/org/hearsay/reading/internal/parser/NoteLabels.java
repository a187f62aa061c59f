package org.hearsay.reading.internal.parser;

/** The numbers of notes as programs print them where nothing else is asked for: 1, 2, 3 at the foot of pages, i, ii, iii at the end. */
public final class NoteLabels {

    private static final String[] ONES = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
    private static final String[] TENS = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"};

    private int foot;
    private int end;

    /** That of the next footnote. */
    public String foot() {
        foot++;
        return String.valueOf(foot);
    }

    /** That of the next endnote. */
    public String end() {
        end++;
        // Longer numbers are no labels any more, to whoever reads on.
        return end < 100 ? TENS[end / 10] + ONES[end % 10] : "e" + end;
    }
}
