package org.hearsay.time.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.text.Edtf;
import org.hearsay.time.internal.words.Calendars;
import org.hearsay.time.internal.words.Feast;
import org.hearsay.time.internal.words.Shape;

/** Days with names and days of other calendars, in the year that fits the day of writing and the tense. */
final class UndatedDays {

    /** A day so near to the day of writing is meant whatever the tense. */
    private static final int NEAR_DAYS = 50;

    /** How far ahead a verb in the past may still tell of. */
    private static final int SLIP_DAYS = 4;

    private final Optional<Edtf> now;
    private final Optional<LocalDate> about;

    UndatedDays(Optional<Edtf> now, Optional<LocalDate> about) {
        this.now = now;
        this.about = about;
    }

    Answer feast(Shape.FeastDay f, Tense tense) {
        if (f.year().isPresent()) {
            return Answer.of(f.feast().in(f.year().getAsInt()).stream().findFirst(), "feast", Optional.empty());
        }
        if (about.isEmpty()) {
            return f.feast().rule() instanceof Feast.Rule.Fixed d
                    ? Answer.of(
                            Edtf.find(String.format(Locale.ROOT, "XXXX-%02d-%02d", d.month(), d.day())),
                            "year-open",
                            Optional.empty())
                    : Answer.none("feast");
        }
        int year = about.get().getYear();
        if (f.yearStep().isPresent() && f.yearStep().getAsInt() == 0) {
            return Answer.of(f.feast().in(year).stream().findFirst(), "feast", now);
        }
        Tense side = f.yearStep().isEmpty() ? tense : f.yearStep().getAsInt() < 0 ? Tense.PAST : Tense.AHEAD;
        Stream<Edtf> days = IntStream.rangeClosed(year - 1, year + 1).boxed().flatMap(y -> f.feast().in(y).stream());
        return Answer.of(nearest(days, side), "feast", now);
    }

    Answer otherCalendar(Shape.OtherCalendar o, Tense tense) {
        if (about.isEmpty()) {
            return Answer.none("other-calendar");
        }
        List<Integer> years = Calendars.yearsIn(o.calendar(), about.get().getYear() - 1);
        Stream<Edtf> days = IntStream.rangeClosed(years.getFirst(), years.getLast() + 1)
                .boxed()
                .flatMap(y -> (o.day() == 0
                                ? Calendars.month(o.calendar(), y, o.month())
                                : Calendars.day(o.calendar(), y, o.month(), o.day()))
                        .stream());
        Optional<Edtf> nearest = nearest(days, tense);
        return nearest.isEmpty() ? Answer.none("impossible") : Answer.of(nearest, "other-calendar", now);
    }

    /**
     * 'The 11th': of a month that the text has told, or of the one that the verb means.
     *
     * @param told a day of the month that the text goes on from
     */
    Answer dayOfMonth(Shape.DayOfMonth d, Tense tense, Optional<LocalDate> told) {
        if (told.isPresent()) {
            YearMonth month = YearMonth.from(told.get());
            boolean fits = month.isValidDay(d.day()) && d.day() >= told.get().getDayOfMonth();
            return fits
                    ? Answer.of(Edtf.of(month.atDay(d.day())), "day-of-month", told.map(Edtf::of))
                    : Answer.none("day-of-month");
        }
        Optional<LocalDate> today = now.flatMap(Edtf::day);
        if (today.isEmpty()) {
            return Answer.none("day-of-month");
        }
        YearMonth month = YearMonth.from(today.get());
        boolean ahead = tense == Tense.AHEAD || tense == Tense.LIMIT || tense == Tense.PRESENT;
        boolean gone = d.day() < today.get().getDayOfMonth();
        boolean coming = d.day() > today.get().getDayOfMonth();
        int step = d.step().orElse(ahead && gone ? 1 : !ahead && coming ? -1 : 0);
        YearMonth of = month.plusMonths(step);
        return of.isValidDay(d.day())
                ? Answer.of(Edtf.of(of.atDay(d.day())), "day-of-month", now)
                : Answer.none("impossible");
    }

    /** The one nearest to the day of writing, on the side that the verb says. */
    private Optional<Edtf> nearest(Stream<Edtf> days, Tense tense) {
        LocalDate n = about.orElseThrow();
        Comparator<Edtf> byDistance = Comparator.comparingLong(v -> Math.abs(daysTo(v)));
        List<Edtf> all = days.toList();
        int ahead = tense.isPast() ? SLIP_DAYS : NEAR_DAYS;
        Optional<Edtf> near = all.stream().min(byDistance).filter(v -> daysTo(v) < ahead && daysTo(v) > -NEAR_DAYS);
        if (near.isPresent()) {
            return near;
        }
        return all.stream()
                .filter(v -> switch (tense) {
                    case PAST, DONE -> !v.bounds().earliest().orElse(n).isAfter(n);
                    case AHEAD -> !v.bounds().latest().orElse(n).isBefore(n);
                    case LIMIT, PRESENT, UNKNOWN -> true;
                })
                .min(byDistance);
    }

    private long daysTo(Edtf day) {
        LocalDate n = about.orElseThrow();
        return ChronoUnit.DAYS.between(n, day.bounds().earliest().orElse(n));
    }
}
