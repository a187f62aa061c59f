package org.hearsay.account.internal.naming;

import java.util.stream.IntStream;
import org.hearsay.text.Span;

/** What stands around the word of an event in its report. */
final class Surroundings {

    /** A quoted clause or sentence has no more words. */
    private static final int AMPLE = 24;

    /** A clause of fewer says too little without its sentence. */
    private static final int SOME = 5;

    private final String text;
    private final Span trigger;
    private final boolean title;
    private final boolean quoted;

    /** Of words in the text of a report. */
    Surroundings(String text, Span trigger) {
        this.text = text;
        this.trigger = trigger;
        this.title = isTitle(text, trigger);
        this.quoted = isQuoted(text, trigger.start());
    }

    /**
     * Words around those that name it.
     *
     * @param whole whether they begin and end where the clause does
     */
    record Around(String words, boolean whole) {}

    /** The words around those that name it, as they stand in the report: their clause, else their sentence, else what there is room for. */
    Around around() {
        Span clause = stretch(true, AMPLE);
        boolean enough = words(clause) >= SOME;
        Span all = enough ? clause : stretch(false, AMPLE);
        Span chosen = words(all) <= AMPLE ? all : stretch(enough, AMPLE / 2);
        boolean begins = chosen.start() == 0 || isEnd(chosen.start() - 1, true);
        boolean ends = chosen.end() == text.length() || isEnd(chosen.end(), true);
        String words = tidy(chosen.of(text));
        return new Around((begins ? "" : "\u2026 ") + words + (ends ? "" : " \u2026"), begins && ends);
    }

    private int words(Span span) {
        return tidy(span.of(text)).split(" ").length;
    }

    /** From the word of the event on to both sides, so many words at most, to where a clause or its sentence begins and ends. */
    private Span stretch(boolean clause, int most) {
        int from = trigger.start();
        int to = Math.min(trigger.end(), text.length());
        for (int words = 0; from > 0 && !isEnd(from - 1, clause) && words < most; from--) {
            words += Character.isWhitespace(text.charAt(from - 1)) ? 1 : 0;
        }
        for (int words = 0; to < text.length() && !isEnd(to, clause) && words < most; to++) {
            words += Character.isWhitespace(text.charAt(to)) ? 1 : 0;
        }
        return Span.of(from, to);
    }

    /** Whether words stand in the sentence of the word of the event. */
    boolean isNear(Span words) {
        int from = Math.min(trigger.end(), words.end());
        int to = Math.max(trigger.start(), words.start());
        return IntStream.range(from, Math.min(to, text.length())).noneMatch(i -> isEnd(i, false));
    }

    /** Whether it stands in a title or another line that ends without a stop. */
    boolean isTitle() {
        return title;
    }

    private static boolean isTitle(String text, Span trigger) {
        int end = text.indexOf('\n', trigger.start());
        int last = (end < 0 ? text.length() : end) - 1;
        while (last >= 0 && Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        return last >= 0 && ".!?:\u201d\"".indexOf(text.charAt(last)) < 0;
    }

    /** Whether the word of the event stands in somebody's quoted speech. */
    boolean isQuoted() {
        return quoted;
    }

    private static boolean isQuoted(String text, int at) {
        boolean open = false;
        for (int i = text.lastIndexOf('\n', Math.max(0, at - 1)) + 1; i < at; i++) {
            char c = text.charAt(i);
            open = c == '"' ? !open : c == '\u201c' || c != '\u201d' && open;
        }
        return open;
    }

    /** The line of the report that it stands in. */
    String line() {
        int at = trigger.start();
        int from = text.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
        int to = text.indexOf('\n', at);
        return text.substring(from, to < 0 ? text.length() : to).strip();
    }

    /** Whether a sentence ends here, or for a clause a part of it; the stop of a short word ends nothing. */
    private boolean isEnd(int at, boolean clause) {
        char c = text.charAt(at);
        if (c == '.') {
            boolean last = at + 2 >= text.length()
                    || Character.isWhitespace(text.charAt(at + 1)) && !Character.isDigit(text.charAt(at + 2));
            int word = text.lastIndexOf(' ', at) + 1;
            boolean brief = at - word <= 3 && word < at && Character.isUpperCase(text.charAt(word));
            return last && !brief || at + 1 < text.length() && text.charAt(at + 1) == '\n';
        }
        boolean figure = c == ',' && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
        return "!?\n".indexOf(c) >= 0 || clause && !figure && ",;:()[]\"\u201c\u201d".indexOf(c) >= 0;
    }

    /** Words without brackets and quotation marks, and without marks at both ends. */
    static String tidy(String words) {
        return words.replaceAll("[\\[\\]()\"\u201c\u201d]", "")
                .replaceFirst("^(?:i\\.e\\.|e\\.g\\.),? ", "")
                .replaceAll("\\s+", " ")
                .replaceAll(" ([,.;:])", "$1")
                .replaceFirst("^[,.;:\\-\u2013\u2014# ]+", "")
                .replaceAll("[,.;:\\-\u2013\u2014 ]+$", "")
                .strip();
    }
}
