package org.hearsay.time.internal.words;

import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.model.Token;
import org.hearsay.time.Hour;

/** Reads the shape of the time expression that begins at a token. One for each sentence. */
public final class TimeParser {

    private final Cursor c;
    private final TimeWords words;
    private final DateParser dates;
    private final RelativeParser relative;
    private final PeriodParser periods;
    private final LengthParser lengths;
    private final FeastParser feasts;
    private final HourParser hours;
    private final WeekdayParser weekdays;
    private final MonthDayParser monthDays;

    public TimeParser(Cursor cursor) {
        this.c = cursor;
        this.words = cursor.words();
        this.dates = new DateParser(c);
        this.relative = new RelativeParser(c, dates);
        this.periods = new PeriodParser(c, dates);
        this.lengths = new LengthParser(c);
        this.feasts = new FeastParser(c);
        this.hours = new HourParser(c);
        this.weekdays = new WeekdayParser(c, dates);
        this.monthDays = new MonthDayParser(c);
    }

    /** The longest expression that begins at a token, its article and part of day included. */
    public Optional<Found> parse(int i) {
        if (!words.isTrigger(c.at(i))) {
            return Optional.empty();
        }
        return dates.numeric(i)
                .or(() -> clocked(i))
                .or(() -> partOfDay(i))
                .or(() -> relative.dayBefore(i))
                .or(() -> relative.anniversary(i))
                .or(() -> relative.edge(i))
                .or(() -> relative.aged(i))
                .or(() -> weekdays.counted(i))
                .or(() -> dates.weekday(i))
                .or(() -> feasts.otherCalendar(i))
                .or(() -> dates.monthFirst(i))
                .or(() -> dates.dayFirst(i))
                .or(() -> monthDays.day(i))
                .or(() -> staged(i))
                .or(() -> periods.quarter(i))
                .or(() -> periods.sameQuarter(i))
                .or(() -> periods.yearPeriod(i))
                .or(() -> periods.ordinalPart(i))
                .or(() -> relative.stepped(i))
                .or(() -> relative.anaphor(i))
                .or(() -> relative.reference(i))
                .or(() -> lengths.half(i))
                .or(() -> lengths.all(i))
                .or(() -> lengths.repeated(i))
                .or(() -> relative.counted(i))
                .or(() -> relative.deictic(i))
                .or(() -> feasts.feast(i, OptionalInt.empty()))
                .or(() -> periods.season(i))
                .or(() -> periods.whole(i))
                .or(() -> dates.era(i))
                .or(() -> dates.bareYear(i))
                .or(() -> dates.decade(i))
                .or(() -> lengths.bare(i))
                .or(() -> partAlone(i))
                .map(this::withPart)
                .map(this::withYearStep);
    }

    private Optional<Found> day(int from) {
        return dates.numeric(from)
                .or(() -> dates.weekday(from))
                .or(() -> dates.monthFirst(from).filter(f -> DateParser.hasDay(f.shape())))
                .or(() -> dates.dayFirst(from))
                .or(() -> relative.deictic(from))
                .or(() -> relative.stepped(from).filter(f -> f.shape() instanceof Shape.Weekday));
    }

    /** '9 a.m. EST Tuesday', '7 a.m. on June 8', '14:30 GMT'. */
    private Optional<Found> clocked(int i) {
        Optional<Found> clock = hours.clock(i);
        if (clock.isEmpty()) {
            return clock;
        }
        Found f = clock.get();
        return day(c.skip(f.end(), "on", ",", "local", "time", "(", ")"))
                .map(d -> new Found(d.shape(), i, d.end(), f.hour()))
                .or(() -> clock);
    }

    /** 'the evening of June 8', 'the night of Monday', 'dawn on Thursday', 'the early hours of Friday'. */
    private Optional<Found> partOfDay(int i) {
        int j = c.skip(i, "the", "early", "late", "mid", "-");
        boolean hours = c.is(j, "hours") && c.is(j - 1, "early") && c.is(j + 1, "of");
        if (!hours && (!words.isPart(c.at(j)) || !c.is(j + 1, "of", "on", ",", "yesterday", "today", "tomorrow"))) {
            return Optional.empty();
        }
        Hour part = Hour.of(words.part(c.at(j)).orElse(Hour.Part.NIGHT));
        return day(c.skip(j + 1, "of", "on", ",", "the"))
                .map(f -> f.across(i, f.end()).with(part));
    }

    /** 'late August', 'mid-March', 'the beginning of May', 'early 2031', 'later this year', 'late Thursday'. */
    private Optional<Found> staged(int i) {
        int j = i;
        if (c.is(j, "the")) {
            j++;
        }
        if (!words.isStage(c.at(j))) {
            return Optional.empty();
        }
        boolean end = c.is(j, "end") && c.is(j + 1, "of");
        if (c.is(j, "end", "start", "beginning") && !c.is(j + 1, "of")) {
            return Optional.empty();
        }
        j = c.skip(j + 1, "-", "to", "part", "of", "half", "in", "the", "on");
        int from = j;
        Optional<Found> inner = dates.monthFirst(j)
                .or(() -> dates.weekday(from))
                .or(() -> relative.stepped(from))
                .or(() -> relative.deictic(from))
                .or(() -> relative.anaphor(from))
                .or(() -> periods.season(from))
                .or(() -> dates.bareYear(from))
                .or(() -> dates.decade(from));
        if (inner.isEmpty()
                && c.is(from - 1, "the")
                && c.is(from, "year", "week", "month", "day")
                && (end || c.is(from - 2, "in"))) {
            Unit unit = words.unit(c.at(from)).orElseThrow();
            return c.found(new Shape.UnitFromNow(unit, 0, false), i, from + 1);
        }
        boolean bareMonth = inner.isEmpty() && words.month(c.at(from)).isPresent();
        if (bareMonth) {
            return c.found(new Shape.Month(words.month(c.at(from)).getAsInt(), OptionalInt.empty()), i, from + 1);
        }
        boolean bareSeason = inner.isEmpty() && words.season(c.at(from)).isPresent();
        if (bareSeason) {
            return c.found(new Shape.Season(words.season(c.at(from)).getAsInt(), OptionalInt.empty()), i, from + 1);
        }
        return inner.map(f -> f.across(i, f.end()));
    }

    /** 'overnight', 'at midday', 'by mid-afternoon', 'this is the morning' is none. */
    private Optional<Found> partAlone(int i) {
        int j = c.overHyphen(c.skip(i, "the", "mid"));
        Optional<Hour.Part> part = words.part(c.at(j));
        boolean led =
                c.is(i - 1, "at", "by", "before", "until", "around", "since", "after") || c.is(i - 1, "in") && j > i;
        boolean told =
                part.isPresent() && (words.isPartAlone(c.at(j)) || led && !c.is(j, "night", "evening") || led && j > i);
        return told && !isName(j)
                ? Optional.of(new Found(new Shape.HourAlone(), i, j + 1, part.map(Hour::of)))
                : Optional.empty();
    }

    private boolean isName(int i) {
        return c.at(i).isCapital() && i > 0;
    }

    /** 'Wednesday morning', 'yesterday evening', 'June 8 in the evening': the part of the day belongs to the expression. */
    private Found withPart(Found f) {
        if (f.hour().isPresent() || f.shape().isLength() || f.shape() instanceof Shape.Vague) {
            return f;
        }
        int j = f.end();
        boolean daily = !(f.shape() instanceof Shape.Open) && !(f.shape() instanceof Shape.ToEvent);
        Token t = c.at(j);
        if (daily && words.part(t).isPresent()) {
            return f.across(f.first(), j + 1).with(Hour.of(words.part(t).orElseThrow()));
        }
        boolean early =
                daily && c.is(j, "early", "late") && words.part(c.at(j + 1)).isPresent();
        return early
                ? f.across(f.first(), j + 2)
                        .with(Hour.of(words.part(c.at(j + 1)).orElseThrow()))
                : f;
    }

    /** 'August 8 last year', 'in March this year', 'March of last year'. */
    private Found withYearStep(Found f) {
        int j = c.skip(f.end(), "of", ",");
        OptionalInt step = words.step(c.at(j));
        if (step.isEmpty() || !c.is(j + 1, "year")) {
            return f;
        }
        Optional<Shape> stepped = switch (f.shape()) {
            case Shape.MonthDays m ->
                Optional.of(new Shape.MonthDays(m.month(), m.first(), m.last(), m.weekday(), step));
            case Shape.Month m -> Optional.of(new Shape.Month(m.month(), step));
            case Shape.Season s -> Optional.of(new Shape.Season(s.season(), step));
            case Shape.FeastDay d -> Optional.of(new Shape.FeastDay(d.feast(), d.year(), step));
            default -> Optional.empty();
        };
        return stepped.map(s -> f.withShape(s).across(f.first(), j + 2)).orElse(f);
    }
}
