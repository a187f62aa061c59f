package org.hearsay.time.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.model.Token;
import org.hearsay.time.internal.Cursor.Found;

/** Reads the shape of the time expression that begins at a token. One for each sentence. */
final class TimeParser {

    private final Cursor c;
    private final TimeWords words;
    private final DateParser dates;
    private final RelativeParser relative;

    TimeParser(TimeWords words, String text, List<Token> tokens) {
        this.words = words;
        this.c = new Cursor(words, text, tokens);
        this.dates = new DateParser(c);
        this.relative = new RelativeParser(c, dates);
    }

    /** The longest expression that begins at a token, its article and part of day included. */
    Optional<Found> parse(int i) {
        if (!words.isTrigger(c.at(i))) {
            return Optional.empty();
        }
        return dates.numeric(i)
                .or(() -> partOfDay(i))
                .or(() -> relative.dayBefore(i))
                .or(() -> dates.weekday(i))
                .or(() -> dates.monthFirst(i))
                .or(() -> dates.dayFirst(i))
                .or(() -> staged(i))
                .or(() -> ordinalPart(i))
                .or(() -> relative.stepped(i))
                .or(() -> relative.anaphor(i))
                .or(() -> relative.counted(i))
                .or(() -> relative.deictic(i))
                .or(() -> feast(i))
                .or(() -> seasonOfYear(i))
                .or(() -> dates.year(i))
                .or(() -> dates.decade(i))
                .map(this::withPart)
                .map(this::withYearStep);
    }

    /** 'the evening of June 8', 'the night of Monday'. */
    private Optional<Found> partOfDay(int i) {
        int j = c.skip(i, "the", "early", "late");
        if (!words.isPart(c.at(j)) || !(c.at(j + 1).is("of") || c.at(j + 1).is("on"))) {
            return Optional.empty();
        }
        int from = c.skip(j + 2, "the");
        return dates.numeric(from)
                .or(() -> dates.weekday(from))
                .or(() -> dates.monthFirst(from))
                .or(() -> dates.dayFirst(from))
                .map(f -> new Found(f.shape(), i, f.end()));
    }

    /** 'late August', 'mid-March', 'the beginning of May', 'early 2031', 'later this year'. */
    private Optional<Found> staged(int i) {
        String t = c.at(i).lower();
        if (t.startsWith("mid-") && t.length() > 4) {
            return midOfWord(i, t.substring(4));
        }
        int j = i;
        if (c.at(j).is("the") || c.at(j).is("in")) {
            j++;
        }
        if (!words.isStage(c.at(j))) {
            return Optional.empty();
        }
        j = c.skip(j + 1, "-", "to", "part", "of", "half", "in", "the");
        int from = j;
        Optional<Found> inner = dates.monthFirst(j)
                .filter(f -> !DateParser.hasDay(f.shape()))
                .or(() -> relative.stepped(from))
                .or(() -> seasonOfYear(from))
                .or(() -> dates.year(from))
                .or(() -> dates.decade(from));
        if (inner.isEmpty()
                && (c.at(j - 1).is("of") || c.at(j - 1).is("the"))
                && words.unit(c.at(j)).isPresent()) {
            return Optional.empty();
        }
        return inner.map(f -> new Found(f.shape(), i, f.end()));
    }

    /** 'mid-March' as one token. */
    private Optional<Found> midOfWord(int i, String rest) {
        Token t = c.at(i);
        Token month = new Token(t.span(), t.text().substring(4), rest, t.tag(), rest);
        OptionalInt m = words.month(month);
        if (m.isPresent()) {
            return c.isYear(i + 1)
                    ? Shape.absolute(DateParser.month(c.yearAt(i + 1), m.getAsInt()))
                            .map(s -> new Found(s, i, i + 2))
                    : Optional.of(new Found(new Shape.Month(m.getAsInt(), OptionalInt.empty()), i, i + 1));
        }
        return rest.length() == 4 && rest.chars().allMatch(Character::isDigit)
                ? Shape.absolute(rest).map(s -> new Found(s, i, i + 1))
                : Optional.empty();
    }

    /** 'the first week of June 2031', 'the second half of May', 'the first quarter of 2031'. */
    private Optional<Found> ordinalPart(int i) {
        int j = c.skip(i, "the");
        OptionalInt ordinal = words.ordinal(c.at(j));
        if (ordinal.isEmpty()) {
            return Optional.empty();
        }
        j++;
        int count = 1;
        if (words.number(c.at(j)).isPresent() && !c.at(j).is("a")) {
            count = words.number(c.at(j)).getAsInt();
            j++;
        }
        String unit = c.at(j).lower();
        boolean weeks = unit.equals("week") || unit.equals("weeks");
        boolean days = unit.equals("days") || unit.equals("day");
        if (!(weeks || days || unit.equals("half") || unit.equals("quarter") || unit.equals("months"))) {
            return Optional.empty();
        }
        int of = c.skip(j + 1, "of", "in");
        if (of == j + 1) {
            return Optional.empty();
        }
        Optional<Found> inner =
                dates.monthFirst(of).or(() -> dates.year(of)).filter(f -> !DateParser.hasDay(f.shape()));
        if (inner.isEmpty()) {
            return Optional.empty();
        }
        Shape whole = inner.get().shape();
        int length = days ? count : 7 * count;
        Optional<Shape> part = weeks || days ? partOfMonth(whole, ordinal.getAsInt(), length) : Optional.empty();
        return Optional.of(new Found(part.orElse(whole), i, inner.get().end()));
    }

    /** Weeks of a month are counted from its first day; the last ends with it. */
    private static Optional<Shape> partOfMonth(Shape whole, int ordinal, int length) {
        if (whole instanceof Shape.Month m) {
            int end = YearMonth.of(2001, m.month()).lengthOfMonth();
            int first = ordinal < 0 ? end - length + 1 : (ordinal - 1) * length + 1;
            int last = ordinal < 0 ? end : ordinal * length;
            return first < 1 || last > end
                    ? Optional.empty()
                    : Optional.of(new Shape.MonthDays(m.month(), first, last, OptionalInt.empty(), m.yearStep()));
        }
        if (whole instanceof Shape.Absolute a && a.value().value().length() == 7) {
            LocalDate begin = a.value().bounds().earliest().orElseThrow();
            LocalDate end = a.value().bounds().latest().orElseThrow();
            LocalDate first = ordinal < 0 ? end.minusDays(length - 1L) : begin.plusDays((ordinal - 1L) * length);
            LocalDate last = ordinal < 0 ? end : begin.plusDays((long) ordinal * length - 1);
            return last.isAfter(end) ? Optional.empty() : Shape.absolute(first + "/" + last);
        }
        return Optional.empty();
    }

    /** 'Christmas', "New Year's Day": fixed days of the year. */
    private Optional<Found> feast(int i) {
        if (!words.beginsFeast(c.at(i)) || !c.at(i).isCapital()) {
            return Optional.empty();
        }
        Optional<PhraseIndex.Hit<Lexicon.Entry>> hit = words.feasts().findAt(c.lowers(i, 5), 0);
        return hit.flatMap(h -> {
            int end = i + h.words();
            int month = Integer.parseInt(h.value().find("month").orElseThrow());
            int day = Integer.parseInt(h.value().find("day").orElseThrow());
            return c.isYear(end)
                    ? Shape.absolute(LocalDate.of(c.yearAt(end), month, day).toString())
                            .map(s -> new Found(s, i, end + 1))
                    : c.found(new Shape.MonthDays(month, day, day, OptionalInt.empty(), OptionalInt.empty()), i, end);
        });
    }

    /** 'summer 2024', 'the spring of 2031', 'in the summer'. */
    private Optional<Found> seasonOfYear(int i) {
        int j = c.skip(i, "the");
        OptionalInt season = words.season(c.at(j));
        if (season.isEmpty()) {
            return Optional.empty();
        }
        int year = c.skip(j + 1, "of", "in");
        if (c.isYear(year)) {
            return Shape.absolute(c.yearAt(year) + "-" + season.getAsInt()).map(s -> new Found(s, i, year + 1));
        }
        boolean led = j > i
                && (c.at(i - 1).is("in")
                        || c.at(i - 1).is("during")
                        || c.at(i - 1).is("since"));
        return led && season.getAsInt() != 23 || led && c.at(j).is("autumn")
                ? c.found(new Shape.Season(season.getAsInt(), OptionalInt.empty()), i, j + 1)
                : Optional.empty();
    }

    /** 'Wednesday morning', 'yesterday evening': the part of the day belongs to the expression. */
    private Found withPart(Found f) {
        boolean daily = !(f.shape() instanceof Shape.Open) && words.isPart(c.at(f.end()));
        return daily ? new Found(f.shape(), f.first(), f.end() + 1) : f;
    }

    /** 'August 8 last year', 'in March this year', 'March of last year'. */
    private Found withYearStep(Found f) {
        int j = c.skip(f.end(), "of", ",");
        OptionalInt step = words.step(c.at(j));
        if (step.isEmpty() || !c.at(j + 1).is("year")) {
            return f;
        }
        return switch (f.shape()) {
            case Shape.MonthDays m ->
                new Found(new Shape.MonthDays(m.month(), m.first(), m.last(), m.weekday(), step), f.first(), j + 2);
            case Shape.Month m -> new Found(new Shape.Month(m.month(), step), f.first(), j + 2);
            case Shape.Season s -> new Found(new Shape.Season(s.season(), step), f.first(), j + 2);
            default -> f;
        };
    }
}
