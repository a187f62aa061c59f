package org.hearsay.account.internal.naming;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hearsay.text.Span;

/** What stands around the word of an event in its report. */
final class Surroundings {

    /** A quoted clause or sentence has no more words. */
    private static final int AMPLE = 24;

    /** A whole sentence has no more. */
    private static final int MOST = 28;

    /** So far to each side a sentence is looked at; what goes on is no name. */
    private static final int FAR = 60;

    /** A clause of fewer says too little without its sentence. */
    private static final int SOME = 5;

    private static final String DASHES = "\u2014\u2013";

    /** What stands before the first sentence of a line and is no part of it: a place and a day, an hour, a number. */
    private static final Pattern LEAD = Pattern.compile(
            "(?:[QA]: |\\([a-z]{1,3}\\) |\\d{1,2}[:.]\\d{2} |\\d{1,2}(?:\\.\\d{1,2})?\\.? (?=\\p{Lu})|[-*\u2022] "
                    + "|\\p{Lu}[^.!?\\n]{0,70} (?:\u2014|\u2013|--?) (?=[\\p{Lu}\u201c\"])"
                    + "|\\p{Lu}[^!?\\n]{0,40}\\d{4} (?:\u2014|\u2013|--?) (?=[\\p{Lu}\u201c\"])"
                    + "|\\p{Lu}{3}[^!?\\n]{0,60}? (?:\u2014|\u2013|--?) (?=[\\p{Lu}\u201c\"]))");

    /** Speeches between single marks; an apostrophe behind 's' may be that of an owner. */
    private static final Pattern OPENED = Pattern.compile("(?<![\\p{L}\\p{N}])['\u2018](?=[\\p{L}\\p{N}])");

    private static final Pattern CLOSED =
            Pattern.compile("(?:(?<=[.,!?])|(?<=[\\p{L}\\p{N}&&[^s]]))['\u2019](?![\\p{L}\\p{N}])");

    private final String text;
    private final Span trigger;
    private final boolean title;
    private final boolean quoted;
    private final Span sentence;

    /** Of words in the text of a report. */
    Surroundings(String text, Span trigger) {
        this.text = text;
        this.trigger = trigger;
        this.title = isTitle(text, trigger);
        this.quoted = isQuoted(text, trigger.start());
        this.sentence = stretch(false, FAR);
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

    /** The words around, without what joins them to others. */
    String begun() {
        return around().words().replaceFirst("^(?:and|but) ", "");
    }

    /** The same between quotation marks. */
    String quoted() {
        return '\u201c' + begun() + '\u201d';
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
        return c == '.' ? Stops.isLast(text, at) : "!?\n".indexOf(c) >= 0 || clause && Stops.isParting(text, at);
    }

    /** The clause between two marks, where it is not too long. */
    Optional<Span> clause() {
        Span clause = stretch(true, AMPLE);
        boolean begins = clause.start() == 0 || isEnd(clause.start() - 1, true);
        boolean ends = clause.end() == text.length() || isEnd(clause.end(), true);
        return begins && ends ? Optional.of(clause.strip(text)) : Optional.empty();
    }

    /** The sentence, without what dates or numbers its line, and without its stop; none that asks, is too long or holds half a speech. */
    Optional<Span> sentence() {
        return Optional.of(stripped(sentence)).filter(this::isFit);
    }

    /** Where the sentence begins. */
    int start() {
        return sentence.start();
    }

    /** The sentence as far as the first mark behind the word of the event. */
    Optional<Span> opening() {
        Span all = stripped(sentence);
        int end = trigger.end();
        while (end < all.end()
                && !(Stops.isParting(text, end) && ",;:(".indexOf(text.charAt(end)) >= 0)
                && DASHES.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end < all.end() && end > all.start()
                ? Optional.of(new Span(all.start(), end).strip(text)).filter(this::isFit)
                : Optional.empty();
    }

    private Span stripped(Span sentence) {
        Span all = sentence.strip(text);
        String words = all.of(text);
        Matcher lead = LEAD.matcher(words);
        boolean first = text.substring(text.lastIndexOf('\n', all.start()) + 1, all.start())
                .isBlank();
        boolean led = first && lead.lookingAt() && all.start() + lead.end() <= trigger.start();
        int start = all.start() + (led ? lead.end() : 0);
        // a speech that ends before the sentence begins
        while (start < all.end() && "\u201d\u2019')] ".indexOf(text.charAt(start)) >= 0 && !isOpening(start)) {
            start++;
        }
        return new Span(start, all.end());
    }

    /** An apostrophe before a word opens a speech. */
    private boolean isOpening(int at) {
        return text.charAt(at) == '\'' && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    }

    private boolean isFit(Span words) {
        String all = words.of(text);
        long straight = all.chars().filter(c -> c == '"').count();
        boolean whole = straight % 2 == 0
                && all.chars().filter(c -> c == '\u201c').count()
                        == all.chars().filter(c -> c == '\u201d').count()
                && all.chars().filter(c -> c == '(').count()
                        == all.chars().filter(c -> c == ')').count()
                && OPENED.matcher(all).results().count()
                        == CLOSED.matcher(all).results().count();
        int count = all.split("\\s+").length;
        boolean asks = words.end() < text.length() && text.charAt(words.end()) == '?';
        return whole && !asks && count >= SOME && count <= MOST && words.contains(trigger);
    }

    /** Words as they stand, without marks at both ends. */
    static String plain(String words) {
        return unmarked(words.replaceAll("\\[\\d{1,3}]", "")
                        .replaceAll("[\\[\\]]", "")
                        .replaceAll("\\s+", " ")
                        .replaceFirst("^(?:and|but|And|But) ", ""))
                .replaceAll("[,.]\u201d$", "\u201d")
                .strip();
    }

    /** Words without brackets and quotation marks, and without marks at both ends. */
    static String tidy(String words) {
        return unmarked(words.replaceAll("[\\[\\]()\"\u201c\u201d]", "")
                        .replaceFirst("^(?:i\\.e\\.|e\\.g\\.),? ", "")
                        .replaceAll("\\s+", " ")
                        .replaceAll(" ([,.;:])", "$1"))
                .strip();
    }

    private static String unmarked(String words) {
        return words.replaceFirst("^[,.;:\\-\u2013\u2014# ]+", "").replaceAll("[,.;:\\-\u2013\u2014 ]+$", "");
    }
}
