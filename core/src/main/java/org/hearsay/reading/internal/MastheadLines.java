package org.hearsay.reading.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.document.Series;

/** Tells the lines of a report's head from its sentences, and takes the facts that stand in them. */
final class MastheadLines {

    private static final int LONGEST = 200;

    static final Pattern SERIES = Pattern.compile(
            "((?:\\p{Lu}[\\p{L}'\\u2019-]*\\s+(?:(?:&|and|of|on)\\s+)?){1,6})(?:No\\.?|Nr\\.?|Number|#)\\s?(\\d[\\w/-]*)");
    private static final Pattern CLOCK = Pattern.compile(
            "\\b\\d{1,2}[:.]\\d{2}(?::\\d{2})?\\s*(?:[ap]\\.?m\\.?)?\\s*(?:\\(?(?:[A-Z]{2,4}|UTC[+-]\\d{1,2})\\)?)?(?![\\w])"
                    + "|\\b\\d{1,2}\\s*[ap]\\.?m\\b\\.?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern READING_TIME = Pattern.compile(
            "\\b\\d{1,3}[ -]min(?:ute)?s?(?:\\.| read| reading time)?\\b|reading time:?", Pattern.CASE_INSENSITIVE);

    private static final String NAME =
            "\\p{Lu}[\\p{L}\\p{M}.'\\u2019-]*(?:\\s+(?:(?:de|da|di|al|el|bin|ibn|van|von|der|den|la|le|du)\\s+)*"
                    + "\\p{Lu}[\\p{L}\\p{M}.'\\u2019-]*){0,4}";
    private static final Pattern BYLINE = Pattern.compile(
            "(?i:by|written by|story by|text by|reported by|reporting by|report by|author|authors|from)\\s*:?\\s+("
                    + NAME
                    + "(?:(?:,\\s*|\\s+and\\s+|\\s*&\\s*|,\\s*and\\s+)" + NAME + ")*)(?:\\s+(?:in|for|at)\\s+(" + NAME
                    + ")|\\s*[,|/\\u2013\\u2014-]\\s*(" + NAME + "))?");
    private static final Pattern TRANSLATION = Pattern.compile(
            "\\(?(?i:translated)(?:\\s+from(?:\\s+the)?\\s+(\\p{Lu}\\p{L}+)(?:\\s+original)?)?(?:\\s+(?i:by)\\s+("
                    + NAME + "))?\\)?\\.?");
    private static final Pattern COPYRIGHT = Pattern.compile(
            "(?:\\u00a9|\\([cC]\\)|[Cc]opyright)\\s*(?:\\u00a9|\\([cC]\\))?\\s*(?:(?:19|20|21)\\d\\d)?(?:\\s*[-\\u2013]\\s*\\d{4})?,?\\s*(?:by\\s+)?("
                    + NAME + ")");

    private final Phrases phrases;
    private final HeadFacts facts;

    MastheadLines(Phrases phrases, HeadFacts facts) {
        this.phrases = phrases;
        this.facts = facts;
    }

    /**
     * Whether this is a line of the head and no sentence; what it tells is taken.
     *
     * @param titled whether the title stands above it
     */
    boolean take(Shape shape, boolean titled) {
        String line = shape.text();
        if (line.length() > LONGEST) {
            return false;
        }
        return byline(line) || translation(line) || dated(line, titled);
    }

    /** The outlet that a copyright line names. */
    void copyright(String line) {
        Matcher m = COPYRIGHT.matcher(line);
        if (line.length() <= LONGEST && m.find()) {
            String name = m.group(1)
                    .replaceAll("(?i)[\\s.,]*(all rights reserved|all|rights).*$", "")
                    .strip();
            if (name.length() > 1) {
                facts.outlet(name);
            }
        }
    }

    private boolean translation(String line) {
        Matcher m = TRANSLATION.matcher(line);
        if (!m.matches() || m.group(1) == null && m.group(2) == null) {
            return false;
        }
        Optional.ofNullable(m.group(1)).ifPresent(facts::originalLanguage);
        Optional.ofNullable(m.group(2)).ifPresent(facts::translatedBy);
        return true;
    }

    private boolean byline(String line) {
        String name = line;
        List<PrintedDates.Found> dates = PrintedDates.in(line);
        if (!dates.isEmpty()) {
            name = line.substring(0, dates.getFirst().span().start());
        }
        name = name.replaceAll("[\\s|,.\\u2022\\u00b7\\u2013\\u2014-]+$", "");
        Matcher m = BYLINE.matcher(name);
        if (!m.matches() || name.startsWith("From ") && dates.isEmpty()) {
            return false;
        }
        dates.stream().findFirst().ifPresent(d -> facts.published(d.value()));
        String who = m.group(1);
        String house = Optional.ofNullable(m.group(2))
                .or(() -> Optional.ofNullable(m.group(3)))
                .orElse("");
        int comma = who.lastIndexOf(", ");
        if (house.isEmpty()
                && comma > 0
                && (phrases.hasOutletWord(who.substring(comma)) || phrases.hasWriterWord(who.substring(comma)))) {
            house = who.substring(comma + 2);
            who = who.substring(0, comma);
        }
        if (!house.isEmpty() && !phrases.hasWriterWord(house) && (m.group(2) == null || phrases.hasOutletWord(house))) {
            facts.outlet(house);
        }
        if (phrases.hasWriterWord(who)) {
            return true;
        }
        if (who.indexOf(' ') < 0 || phrases.hasOutletWord(who)) {
            facts.outlet(who);
        } else {
            facts.author(who);
        }
        return true;
    }

    /** Dates, series, reading times and topics, with nothing else beside them. */
    private boolean dated(String line, boolean titled) {
        Matcher series = SERIES.matcher(line);
        boolean numbered = series.find();
        List<PrintedDates.Found> dates = PrintedDates.in(line);
        String rest = numbered ? series.replaceFirst(" ") : line;
        rest = without(dates, rest);
        String timeless =
                READING_TIME.matcher(CLOCK.matcher(rest).replaceAll(" ")).replaceAll(" ");
        boolean timed = !timeless.equals(rest);
        String left = phrases.withoutLabels(timeless.replace('|', ' ')).strip();
        boolean topics = line.indexOf('|') >= 0 && !line.endsWith(".");
        boolean month = PrintedDates.onlyMonth(line).isPresent();
        boolean empty = left.isEmpty() && (numbered || !dates.isEmpty() || timed) || month;
        if (!empty && !topics && !named(line, timeless, dates, titled)) {
            return false;
        }
        if (topics && !empty && left.split(" ").length > 14) {
            return false;
        }
        if (numbered) {
            facts.series(new Series(series.group(1).strip(), series.group(2)));
        }
        if (month) {
            PrintedDates.onlyMonth(line).ifPresent(facts::published);
        }
        dates(line, dates);
        return true;
    }

    private void dates(String line, List<PrintedDates.Found> dates) {
        int from = 0;
        for (PrintedDates.Found date : dates) {
            String before = line.substring(from, date.span().start()).toLowerCase(Locale.ROOT);
            if (before.contains("updat") || before.contains("modified")) {
                facts.updated(date.value());
            } else {
                facts.published(date.value());
            }
            from = date.span().end();
        }
    }

    /** 'The Harbour Times, 4 March 2031': a date beside the name of an outlet or, below the title, of a place. */
    private boolean named(String line, String rest, List<PrintedDates.Found> dates, boolean titled) {
        String name = rest.replaceAll(
                "^[\\s,|\\u2022\\u00b7:\\u2013\\u2014()/-]+|[\\s,|\\u2022\\u00b7:\\u2013\\u2014()/-]+$", "");
        boolean nameLike = name.length() <= 60 && name.matches(NAME);
        if (dates.isEmpty() || !nameLike || line.endsWith(".")) {
            return false;
        }
        if (phrases.hasOutletWord(name)) {
            facts.outlet(name);
            return true;
        }
        return titled && name.split("\\s+").length <= 3;
    }

    private static String without(List<PrintedDates.Found> dates, String line) {
        String rest = line;
        for (PrintedDates.Found date : PrintedDates.in(line).reversed()) {
            rest = rest.substring(0, date.span().start()) + " "
                    + rest.substring(date.span().end());
        }
        return dates.isEmpty() ? line : rest;
    }
}
