package org.hearsay.reading.internal.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.reading.internal.date.PrintedDates;

/** Who wrote a report, and for whom, where a line says 'by'. */
public final class Bylines {

    private static final Pattern BYLINE = Pattern.compile(
            "(?i:by|written by|story by|text by|words by|reported by|reporting by|report by|byline|reporter|author|authors)\\s*:?\\s+(\\p{Lu}.*)");
    private static final Pattern NAMELESS = Pattern.compile("(?i:by|from)\\s+(?i:our|a|an|staff|the)\\b(?!.*[.!?]$)");
    private static final Pattern NAMES =
            Pattern.compile(MastheadLines.NAME + "(?:\\s+(?:and|&)\\s+" + MastheadLines.NAME + ")?");
    private static final Pattern HOUSE = Pattern.compile("^(.*?)\\s+(?:for|at|in)\\s+(" + MastheadLines.NAME + ")$");
    private static final Pattern BY_SEPARATORS =
            Pattern.compile("\\s*[,/;\\u2013\\u2014]\\s*|(?<=\\p{Ll}{3})\\.\\s+|\\s+-\\s+");

    private static final Pattern WORD_START = Pattern.compile("(?<!\\S)\\S");

    private final Phrases phrases;

    public Bylines(Phrases phrases) {
        this.phrases = phrases;
    }

    /** The writer that a format names: as he stands there, but 'By Ada Vell, staff writer' like a line of the head. */
    public Optional<String> author(String named) {
        boolean line = named.matches("(?i)(?:written |posted )?by\\s.*");
        if (!line && !phrases.hasWriterWord(named)) {
            return Optional.of(named);
        }
        var taken = new HeadFacts();
        boolean unused = take(line ? named : "By " + named, taken);
        return taken.author();
    }

    /** 'By Ada Vell and Tom Reed, The Harbour Times, March 4, 2031'. */
    public boolean take(String piece, HeadFacts taken) {
        Matcher m = BYLINE.matcher(piece);
        if (!m.matches()) {
            return piece.length() <= 60 && NAMELESS.matcher(piece).lookingAt() && phrases.hasWriterWord(piece);
        }
        List<PrintedDates.Found> dates = PrintedDates.in(m.group(1));
        String words = withoutTimes(dates, m.group(1))
                .replaceAll("^" + MastheadLines.EDGES + "+|" + MastheadLines.EDGES + "+$", "");
        List<String> who = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        for (String part : BY_SEPARATORS.split(words)) {
            String name = phrases.withoutLabels(part).isEmpty()
                    ? ""
                    : withoutOffice(part.strip().replaceAll("^and\\s+", ""));
            Matcher house = HOUSE.matcher(name);
            if (name.isEmpty() || isOffice(name)) {
                continue;
            }
            if (!NAMES.matcher(name).matches()
                    && !(house.matches() && NAMES.matcher(house.group(1)).matches())) {
                return false;
            }
            if (house.matches() && NAMES.matcher(house.group(1)).matches()) {
                who.add(house.group(1));
                rest.add(house.group(2));
            } else if (rest.isEmpty() && (who.isEmpty() || name.contains(" and "))) {
                who.add(name);
            } else {
                rest.add(name);
            }
        }
        phrases.dayLabels().take(m.group(1), dates, taken);
        authors(who, rest, taken);
        return !who.isEmpty() || isOffice(words);
    }

    /** 'Ada Vell Published: 4 March 2031 08:14' without the day, its label and the hour. */
    private String withoutTimes(List<PrintedDates.Found> dates, String text) {
        StringBuilder rest = new StringBuilder();
        int from = 0;
        for (PrintedDates.Found date : dates) {
            rest.append(beforeLabels(text.substring(from, date.span().start()))).append(' ');
            from = date.span().end();
        }
        String timeless = rest.append(text.substring(from)).toString();
        return dates.isEmpty()
                ? timeless
                : MastheadLines.CLOCK.matcher(timeless).replaceAll(" ");
    }

    private String beforeLabels(String text) {
        Matcher word = WORD_START.matcher(text);
        while (word.find()) {
            if (phrases.withoutLabels(text.substring(word.start())).isEmpty()) {
                return text.substring(0, word.start());
            }
        }
        return text;
    }

    /** 'Chief Correspondent Ada Vell' is Ada Vell: a post ends with the word for a writer, and two words of name follow. */
    private String withoutOffice(String name) {
        String[] words = name.split("\\s+");
        for (int i = Math.min(words.length - 2, 5); i > 0; i--) {
            if (phrases.hasWriterWord(words[i - 1])) {
                return String.join(" ", List.of(words).subList(i, words.length));
            }
        }
        return name;
    }

    /** 'staff writer', 'our correspondent': no name. */
    private boolean isOffice(String name) {
        return name.split("\\s+").length <= 5 && phrases.hasWriterWord(name) && !phrases.hasOutletWord(name);
    }

    private void authors(List<String> who, List<String> rest, HeadFacts taken) {
        List<String> houses =
                rest.stream().filter(r -> !phrases.hasWriterWord(r)).toList();
        houses.stream()
                .filter(phrases::hasOutletWord)
                .findFirst()
                .or(() -> houses.stream().filter(h -> h.startsWith("The ")).findFirst())
                .or(() -> houses.stream().filter(h -> houses.size() == 1).findFirst())
                .ifPresent(taken::outlet);
        String names = String.join(", ", who);
        if (who.isEmpty() || phrases.hasWriterWord(names)) {
            return;
        }
        if (names.indexOf(' ') < 0 || phrases.hasOutletWord(names)) {
            taken.outlet(names);
        } else {
            taken.author(names);
        }
    }
}
