package org.hearsay.time.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.text.Edtf;
import org.hearsay.text.Edtf.Precision;
import org.hearsay.time.internal.words.Shape;

/** Weekdays, counted from the day of writing, from the month or from another date that they stand beside. */
final class Weekdays {

    private final Optional<Edtf> now;
    private final Optional<LocalDate> today;

    /** For one document, by the day on which it was written. */
    Weekdays(Optional<Edtf> now, Optional<LocalDate> today) {
        this.now = now;
        this.today = today;
    }

    /** 'Friday', 'last Friday', 'next Friday'. */
    Answer weekday(Shape.Weekday w, Tense tense) {
        if (today.isEmpty()) {
            return Answer.none("weekday");
        }
        DayOfWeek day = DayOfWeek.of(w.day());
        LocalDate n = today.get();
        if (w.step().isPresent()) {
            LocalDate d = switch (w.step().getAsInt()) {
                case -1 -> n.with(TemporalAdjusters.previous(day));
                case 0 -> Steps.monday(n).plusDays(w.day() - 1L);
                default -> n.with(TemporalAdjusters.next(day));
            };
            return Answer.of(Edtf.of(d), "weekday-stepped", now);
        }
        return tense == Tense.AHEAD || tense == Tense.LIMIT || tense == Tense.PRESENT
                ? Answer.of(Edtf.of(n.with(TemporalAdjusters.nextOrSame(day))), "weekday-ahead", now)
                : Answer.of(Edtf.of(n.with(TemporalAdjusters.previousOrSame(day))), "weekday-past", now);
    }

    /** 'The Sunday before last', 'the Monday after next'. */
    Answer away(Shape.WeekdayAway w) {
        DayOfWeek day = DayOfWeek.of(w.day());
        return Answer.of(
                today.map(t -> t.with(w.weeks() < 0 ? TemporalAdjusters.previous(day) : TemporalAdjusters.next(day))
                                .plusWeeks(w.weeks()))
                        .map(Edtf::of),
                "weekday-stepped",
                now);
    }

    /** 'Friday week', 'a week last Tuesday', counted from the day of that name. */
    Answer beyond(Shape.DaysBeyond d, Optional<Edtf> of) {
        return Answer.of(of.flatMap(Edtf::day).map(day -> Edtf.of(day.plusDays(d.days()))), "weekday-stepped", now);
    }

    /** 'The first Tuesday after Easter'; none where that is no day or feast of days. */
    Answer beside(Shape.WeekdayBeside w, Optional<Edtf> of) {
        DayOfWeek day = DayOfWeek.of(w.day());
        Optional<Edtf> fine = of.filter(v -> !v.isAnyYear() && v.precision() == Precision.DAY);
        Optional<LocalDate> found = w.nth() > 0
                ? fine.flatMap(v -> v.bounds().latest())
                        .map(d -> d.with(TemporalAdjusters.next(day)).plusWeeks(w.nth() - 1L))
                : fine.flatMap(v -> v.bounds().earliest()).map(d -> d.with(TemporalAdjusters.previous(day)));
        return Answer.of(found.map(Edtf::of), "weekday-beside", of);
    }

    /** 'The last Thursday of March', of a year. */
    Answer ofMonth(Shape.WeekdayOfMonth w, OptionalInt year) {
        if (year.isEmpty()) {
            return Answer.none("weekday");
        }
        LocalDate first = LocalDate.of(year.getAsInt(), w.month(), 1);
        LocalDate day = first.with(TemporalAdjusters.dayOfWeekInMonth(w.nth(), DayOfWeek.of(w.day())));
        return day.getMonthValue() == w.month()
                ? Answer.of(Edtf.of(day), "weekday-of-month", w.year().isPresent() ? Optional.empty() : now)
                : Answer.none("impossible");
    }
}
