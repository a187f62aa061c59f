package org.hearsay.reading.internal.head;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.reading.internal.date.PrintedDates;

/**
 * What the words beside a day in a line of the head say that it is the day of: the report appeared on it, it was changed
 * then, or it is that of something else, such as an event to come or of printing. A label that nobody knows ('Xyz: 4 March
 * 2031') tells of something else. Immutable.
 */
public final class DayLabels {

    private static final Pattern CHANGE = Pattern.compile("updat|modifi|edited|revised|corrected|amended");

    /** 'News ID: 90210', 'Hits: 1,204', 'Code: 7731'. */
    private static final Pattern NUMBERED =
            Pattern.compile("(?<!\\p{L})\\p{Lu}\\p{L}*(?:\\s\\p{L}+){0,2}\\s*:\\s*[\\d,]++(?![:/.-]?\\w)");

    /** A day of the Persian or Islamic calendar in figures. */
    private static final Pattern OTHER_YEARS =
            Pattern.compile("\\(?(?<!\\d)1[345]\\d\\d([/.-])\\d{1,2}\\1\\d{1,2}(?!\\d)\\)?");

    /** 'No. 211', 'Issue 41'. */
    private static final Pattern COUNTED = Pattern.compile(
            "(?<!\\w)(?:no|nr|issue|edition|vol|volume|number)\\.?\\s*#?\\d+(?![\\w/])", Pattern.CASE_INSENSITIVE);

    /** Longer lines are sentences. */
    private static final int MOST_WORDS = 14;

    private static final List<String> BEFORE_DAYS = List.of("by", "on", "in", "at", "from", "to");

    private final PhraseIndex<Lexicon.Entry> labels;
    private final PhraseIndex<Lexicon.Entry> appeared;
    private final PhraseIndex<Lexicon.Entry> others;
    private final Pattern otherCalendars;
    private final Pattern runningOn;

    DayLabels(Lexicon layout, Lexicon calendars) {
        labels = PhraseIndex.of(layout.getSection("date-label"));
        appeared = PhraseIndex.of(layout.getSection("appeared"));
        others = PhraseIndex.of(layout.getSection("other-day"));
        String verbs = layout.getSection("appeared").stream()
                .map(e -> Character.toUpperCase(e.term().charAt(0)) + e.term().substring(1))
                .collect(Collectors.joining("|"));
        runningOn = Pattern.compile("\\s(?:" + verbs + ")(?:\\s+(?:on|at))?\\s*:?\\s*$");
        String months = Stream.of("islamic", "persian")
                .flatMap(s -> calendars.getSection(s).stream())
                .map(e -> Pattern.quote(e.term()))
                .sorted((a, b) -> b.length() - a.length())
                .collect(Collectors.joining("|"));
        otherCalendars = Pattern.compile(
                "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+)?(?<!\\w)(?:\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:"
                        + months + ")|(?:" + months
                        + ")\\s+\\d{1,2}),?\\s+1[345]\\d\\d(?:\\s*a?\\.?(?:h|p|s)\\.?(?!\\w))?",
                Pattern.CASE_INSENSITIVE);
    }

    /** Takes the days of a line, each as what the words before it say. */
    void take(String piece, List<PrintedDates.Found> dates, HeadFacts taken) {
        int from = 0;
        for (PrintedDates.Found date : dates) {
            String before = piece.substring(from, date.span().start());
            if (CHANGE.matcher(before.toLowerCase(Locale.ROOT)).find()) {
                taken.updated(date.value());
            } else if (!isOther(before) && !isUnknown(before)) {
                taken.published(date.value());
            }
            from = date.span().end();
        }
    }

    /** Whether words say that the day beside them is that of something else. */
    boolean isOther(String words) {
        List<String> all = Phrases.words(words);
        return IntStream.range(0, all.size())
                .anyMatch(i -> others.findAt(all, i).isPresent());
    }

    /** Whether a line begins with the word for how it appeared: 'Submitted by the press office on Tue, 4 March 2031'. */
    boolean opens(String piece) {
        List<String> words = Phrases.words(piece);
        int label = appeared.findAt(words, 0).map(PhraseIndex.Hit::words).orElse(0);
        if (label == 0 || label >= words.size() || words.size() > MOST_WORDS || piece.endsWith(".")) {
            return false;
        }
        String next = words.get(label);
        return BEFORE_DAYS.contains(next)
                || PrintedDates.hasDay(words.stream().skip(label).limit(4).collect(Collectors.joining(" ")));
    }

    /** Whether the label stands inside a line whose pieces run on: 'Report from the canal board Published on 4 March 2031'. */
    boolean runsOn(String piece, PrintedDates.Found day) {
        return !piece.endsWith(".")
                && Phrases.words(piece).size() <= MOST_WORDS
                && runningOn.matcher(piece.substring(0, day.span().start())).find();
    }

    /** Whether a block is nothing but the label of a day that stands in the next. */
    public boolean isLabel(String text) {
        List<String> words = Phrases.words(text);
        if (words.isEmpty() || words.size() > 4) {
            return false;
        }
        return text.strip().endsWith(":")
                || CHANGE.matcher(text.toLowerCase(Locale.ROOT)).find()
                || isWhole(labels, words)
                || isWhole(others, words);
    }

    /** The line without days of other calendars and numbers that have a label of their own. */
    String withoutNumbers(String text) {
        String rest = otherCalendars.matcher(text).replaceAll(" ");
        rest = OTHER_YEARS.matcher(rest).replaceAll(" ");
        rest = NUMBERED.matcher(rest).replaceAll(" ");
        return COUNTED.matcher(rest).replaceAll(" ");
    }

    /** Whether a colon before the day ends a label that is none of a day of publication. */
    private boolean isUnknown(String before) {
        Matcher number = NUMBERED.matcher(before);
        String label = number.replaceAll(" ").strip();
        if (!label.endsWith(":")) {
            return false;
        }
        List<String> words = Phrases.words(label);
        return IntStream.range(0, words.size())
                .noneMatch(i -> labels.findAt(words, i)
                        .filter(h -> i + h.words() == words.size())
                        .isPresent());
    }

    private static boolean isWhole(PhraseIndex<Lexicon.Entry> index, List<String> words) {
        return index.findAt(words, 0).filter(h -> h.words() == words.size()).isPresent();
    }
}
