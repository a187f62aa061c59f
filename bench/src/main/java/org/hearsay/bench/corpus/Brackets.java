package org.hearsay.bench.corpus;

import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Span;

/** Takes the marks in brackets out of a text, in whatever notation. */
public final class Brackets {

    private Brackets() {}

    /**
     * The text without its marks.
     *
     * @param words number of the pattern's group that holds the marked words
     * @param note takes each mark in order of place, with where its words stand in the text without marks
     */
    public static String strip(String written, Pattern pattern, int words, BiConsumer<MatchResult, Span> note) {
        var text = new StringBuilder();
        Matcher mark = pattern.matcher(written);
        while (mark.find()) {
            mark.appendReplacement(text, "");
            int start = text.length();
            text.append(mark.group(words));
            note.accept(mark.toMatchResult(), new Span(start, text.length()));
        }
        return mark.appendTail(text).toString();
    }
}
