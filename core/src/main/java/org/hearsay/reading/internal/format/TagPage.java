package org.hearsay.reading.internal.format;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a text is a page of tags, whatever its file is called: it begins as one, or nearly all of its words stand between
 * tags that part paragraphs. A text that only tells of tags is none.
 */
final class TagPage {

    /** So many tags that part paragraphs make a page of what does not begin as one. */
    private static final int FEWEST_TAGS = 4;

    /** Share of the words that may stand before the first and behind the last of these tags: the address it was saved from. */
    private static final double MOST_OUTSIDE = 0.1;

    private static final Pattern BEFORE = Pattern.compile("[\\s\\ufeff]++|<!--.*?-->|<\\?.*?\\?>", Pattern.DOTALL);
    private static final Pattern DOCTYPE = Pattern.compile("<!doctype\\s+html\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ROOT =
            Pattern.compile("<(?:html|head|body)(?:\\s[^<>]*+)?>\\s*+(<)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern BLOCK = Pattern.compile(
            "<(/?)(?:html|head|title|body|article|section|main|header|div|p|h[1-6]|ul|ol|li|dl|table|tr|td|blockquote|br|center)"
                    + "(?:\\s[^<>]*+)?/?>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern UNSEEN = Pattern.compile(
            "<(script|style)\\b.*?(?:</\\1\\s*>|\\z)|<!--.*?(?:-->|\\z)", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("<[^<>]*+>");
    private static final Pattern ENDING =
            Pattern.compile("</(?:html|body|p|h[1-6]|div|title|head)\\s*>", Pattern.CASE_INSENSITIVE);

    private TagPage() {}

    /** Whether it is one, by the beginning of its text. */
    static boolean is(String text) {
        if (text.indexOf('<') < 0) {
            return false;
        }
        int start = start(text);
        if (DOCTYPE.matcher(text).region(start, text.length()).lookingAt()) {
            return true;
        }
        Matcher root = ROOT.matcher(text).region(start, text.length());
        if (root.lookingAt() && (root.group(1) != null || ENDING.matcher(text).find(root.end()))) {
            return true;
        }
        return isTagged(UNSEEN.matcher(text).replaceAll(" "));
    }

    /** Where the first tag or word stands, behind comments and what is said to programs. */
    static int start(String text) {
        int start = 0;
        for (Matcher m = BEFORE.matcher(text); m.region(start, text.length()).lookingAt(); ) {
            start = m.end();
        }
        return start;
    }

    private static boolean isTagged(String text) {
        Matcher block = BLOCK.matcher(text);
        int first = -1;
        int last = 0;
        int tags = 0;
        boolean closed = false;
        while (block.find()) {
            first = first < 0 ? block.start() : first;
            last = block.end();
            closed = !block.group(1).isEmpty()
                    || block.group().toLowerCase(Locale.ROOT).startsWith("<br");
            tags++;
        }
        if (tags < FEWEST_TAGS) {
            return false;
        }
        int outside = words(text.substring(0, first)) + (closed ? words(text.substring(last)) : 0);
        return outside <= MOST_OUTSIDE * words(text);
    }

    /** Characters of words, without tags. */
    private static int words(String text) {
        return (int) TAG.matcher(text)
                .replaceAll("")
                .chars()
                .filter(Character::isLetterOrDigit)
                .count();
    }
}
