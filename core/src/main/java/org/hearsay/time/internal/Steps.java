package org.hearsay.time.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.hearsay.text.Edtf;
import org.hearsay.time.internal.words.Unit;

/** Steps on the calendar, in whole units of it. */
final class Steps {

    private static final int FIRST_QUARTER = 32;

    private Steps() {}

    /** The calendar unit some steps from a day; roughly, where it was counted and not stepped. */
    static Optional<Edtf> around(LocalDate n, Unit unit, int steps, boolean rough) {
        Optional<Edtf> value = switch (unit) {
            case SECOND, MINUTE, HOUR -> Optional.empty();
            case DAY -> Optional.of(Edtf.of(n.plusDays(steps)));
            case WEEKEND -> {
                LocalDate saturday = monday(n).plusDays(5 + 7L * steps);
                yield Optional.of(Edtf.between(saturday, saturday.plusDays(1)));
            }
            case WEEK, FORTNIGHT -> {
                LocalDate monday = monday(n).plusWeeks((long) steps * (unit == Unit.WEEK ? 1 : 2));
                yield Optional.of(Edtf.between(monday, monday.plusDays(6)));
            }
            case MONTH -> Optional.of(Edtf.of(YearMonth.from(n).plusMonths(steps)));
            case QUARTER -> Optional.of(quarter(n, steps));
            case YEAR -> Optional.of(Edtf.ofYear(n.getYear() + steps));
            case DECADE ->
                Edtf.find(Edtf.ofYear(n.getYear() + 10 * steps).value().substring(0, 3) + "X");
            case CENTURY ->
                Edtf.find(Edtf.ofYear(n.getYear() + 100 * steps).value().substring(0, 2) + "XX");
        };
        return rough ? value.map(Edtf::roughly) : value;
    }

    /** The quarter of a day, or some quarters from it. */
    static Edtf quarter(LocalDate n, int steps) {
        YearMonth month = YearMonth.from(n).plusMonths(3L * steps);
        return quarter(month.getYear(), (month.getMonthValue() + 2) / 3);
    }

    /** A quarter, 1 to 4. */
    static Edtf quarter(int year, int n) {
        return Edtf.of(Edtf.ofYear(year) + "-" + (FIRST_QUARTER + n));
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The last such day of the calendar that is not behind {@code n}. */
    static LocalDate last(LocalDate n, int month, int day) {
        LocalDate same = date(n.getYear(), month, day);
        return same.isAfter(n) ? date(n.getYear() - 1, month, day) : same;
    }

    /** A day of a year; the last of the month where it has no such day. */
    static LocalDate date(int year, int month, int day) {
        return LocalDate.of(year, month, Math.min(day, YearMonth.of(year, month).lengthOfMonth()));
    }
}
