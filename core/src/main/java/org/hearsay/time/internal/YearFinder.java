package org.hearsay.time.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.text.Edtf;

/**
 * The year of a date that is told without one: told beside it, or the nearest to the day of writing that fits weekday and
 * tense.
 */
final class YearFinder {

    /** Within so many days before the day of writing a date without a year is of that year, whatever its weekday. */
    private static final int SLIP_DAYS = 31;

    /** A day so near ahead, when the last such day is so long gone, is meant even where no word says so. */
    private static final int SOON_MONTHS = 4;

    /** With a word that looks ahead ('by', 'until') the date may be further. */
    private static final int AHEAD_MONTHS = 8;

    /** A date so near to the day of writing, when its like is a year away, is meant whatever the tense. */
    private static final int NEAR_DAYS = 50;

    private static final int FAR_DAYS = 800;

    private final Optional<LocalDate> now;
    private final List<Edtf> printed;

    /**
     * For one document.
     *
     * @param now when it was written
     * @param printed the dates that it prints in full, which lend their year to others
     */
    YearFinder(Optional<LocalDate> now, List<Edtf> printed) {
        this.now = now;
        this.printed = printed;
    }

    /** The year; empty where there is no day of writing and the document prints no year beside such a date. */
    OptionalInt find(int month, int first, int last, OptionalInt weekday, OptionalInt step, Tense tense) {
        OptionalInt same = step.isPresent() ? OptionalInt.empty() : printedYear(month, first);
        if (same.isPresent() || now.isEmpty()) {
            return same;
        }
        LocalDate n = now.get();
        if (step.isPresent()) {
            return OptionalInt.of(n.getYear() + step.getAsInt());
        }
        int past = Steps.date(n.getYear(), month, first).isAfter(n.plusDays(1)) ? n.getYear() - 1 : n.getYear();
        int ahead = Steps.date(n.getYear(), month, last).isBefore(n.minusDays(1)) ? n.getYear() + 1 : n.getYear();
        // A day just before the report was written is that day, also where a slip gave it another weekday.
        boolean near = ChronoUnit.DAYS.between(Steps.date(past, month, first), n) <= SLIP_DAYS;
        if (weekday.isPresent() && !(near && tense != Tense.AHEAD)) {
            OptionalInt fits = byWeekday(past, month, first, weekday.getAsInt());
            if (fits.isPresent()) {
                return fits;
            }
        }
        return OptionalInt.of(
                isAhead(Steps.date(ahead, month, first), Steps.date(past, month, last), n, tense) ? ahead : past);
    }

    private static boolean isAhead(LocalDate ahead, LocalDate past, LocalDate n, Tense tense) {
        if (tense == Tense.DONE) {
            return false;
        }
        boolean near = ahead.isBefore(n.plusDays(NEAR_DAYS)) && past.isBefore(n.minusDays(365 - 2 * NEAR_DAYS));
        boolean gone = past.isAfter(n.minusDays(NEAR_DAYS)) && ahead.isAfter(n.plusDays(365 - 2 * NEAR_DAYS));
        if (near || gone) {
            return near;
        }
        boolean soon = ahead.isBefore(n.plusMonths(SOON_MONTHS)) && past.isBefore(n.minusMonths(12 - SOON_MONTHS));
        return switch (tense) {
            case AHEAD -> true;
            case LIMIT -> ahead.isBefore(n.plusMonths(AHEAD_MONTHS)) && past.isBefore(n.minusMonths(12 - AHEAD_MONTHS));
            case PRESENT, UNKNOWN -> soon;
            case PAST, DONE -> false;
        };
    }

    private static OptionalInt byWeekday(int year, int month, int day, int weekday) {
        for (int back = 0; back <= 6; back++) {
            for (int y : new int[] {year - back, year + back}) {
                if (Steps.date(y, month, day).getDayOfWeek().getValue() == weekday) {
                    return OptionalInt.of(y);
                }
            }
        }
        return OptionalInt.empty();
    }

    /** The one year in which the same day (or, with no day of writing, the same month) is printed in full. */
    private OptionalInt printedYear(int month, int day) {
        List<Integer> years = printed.stream()
                .flatMap(v -> v.bounds().earliest().stream())
                .filter(d -> d.getMonthValue() == month)
                .filter(d -> now.isEmpty()
                        || (d.getDayOfMonth() == day && Math.abs(ChronoUnit.DAYS.between(d, now.get())) < FAR_DAYS))
                .map(LocalDate::getYear)
                .distinct()
                .toList();
        return years.size() == 1 ? OptionalInt.of(years.getFirst()) : OptionalInt.empty();
    }
}
