package org.hearsay.time.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.text.Edtf;
import org.hearsay.time.TimeExpression.Basis;

/** Gives shapes their values. One for each document: it remembers the times that the text has named. */
final class TimeResolver {

    /** Within so many days before the day of writing a date without a year is of that year, whatever its weekday. */
    private static final int SLIP_DAYS = 31;

    /** A value with its basis. */
    record Answer(Optional<Edtf> value, Basis basis) {

        private static Answer of(Edtf value, String rule, Optional<Edtf> anchor) {
            return new Answer(Optional.of(value), new Basis(rule, anchor));
        }

        private static Answer none(String rule) {
            return new Answer(Optional.empty(), new Basis(rule, Optional.empty()));
        }
    }

    private final Optional<Edtf> now;
    private final Optional<LocalDate> today;
    private Optional<Edtf> lastTold = Optional.empty();
    private int lastBlock = -1;
    private int lastSentence = -1;
    private int block;
    private int sentence;

    private final List<Edtf> printed;

    /**
     * For one document.
     *
     * @param now when it was written
     * @param printed the dates that it prints in full, which lend their year to others
     */
    TimeResolver(Optional<Edtf> now, List<Edtf> printed) {
        this.now = now;
        this.printed = printed;
        this.today = now.flatMap(Edtf::day);
    }

    /** The value of a shape in a sentence of a block. */
    Answer resolve(Shape shape, Tense tense, int block, int sentence) {
        this.block = block;
        this.sentence = sentence;
        if (block > lastBlock + 1) {
            lastTold = Optional.empty();
        }
        Answer answer = answer(shape, tense, sentence);
        answer.value().ifPresent(v -> told(v, block, sentence));
        return answer;
    }

    /** Remembers a value that the text has named. */
    void told(Edtf value, int block, int sentence) {
        lastTold = Optional.of(value);
        lastBlock = block;
        lastSentence = sentence;
    }

    private Answer answer(Shape shape, Tense tense, int sentence) {
        return switch (shape) {
            case Shape.Absolute a -> Answer.of(a.value(), "absolute", Optional.empty());
            case Shape.MonthDays m -> monthDays(m, tense);
            case Shape.Month m -> month(m, tense);
            case Shape.Weekday w -> weekday(w, tense, sentence);
            case Shape.DayFromNow d ->
                today.map(t -> Answer.of(Edtf.of(t.plusDays(d.days())), "day-from-now", now))
                        .orElse(Answer.none("day-from-now"));
            case Shape.UnitFromNow u ->
                fromNow(u).map(v -> Answer.of(v, "unit-from-now", now)).orElse(Answer.none("unit-from-now"));
            case Shape.Season s -> season(s, tense);
            case Shape.Shift s ->
                shift(s).map(v -> Answer.of(v, "from-text", lastTold)).orElse(Answer.none("from-text"));
            case Shape.SameDay s ->
                lastTold.filter(v -> v.day().isPresent())
                        .map(v -> Answer.of(v, "same-day", lastTold))
                        .orElse(Answer.none("same-day"));
            case Shape.ThisDayIn d ->
                today.map(t -> Answer.of(Edtf.of(t.withYear(d.year())), "day-in-year", now))
                        .orElse(Answer.of(year(d.year()), "day-in-year", Optional.empty()));
            case Shape.ShiftOf s -> shiftOf(s, tense, sentence);
            case Shape.Open o -> Answer.none(o.rule());
            case Shape.Since s -> since(s, tense, sentence);
            case Shape.Range r -> range(r, tense, sentence);
        };
    }

    private Answer shiftOf(Shape.ShiftOf s, Tense tense, int sentence) {
        Answer of = answer(s.of(), tense, sentence);
        return of.value()
                .flatMap(Edtf::day)
                .map(d -> Answer.of(Edtf.of(d.plusDays(s.days())), "day-beside", of.value()))
                .orElse(Answer.none("day-beside"));
    }

    private Answer since(Shape.Since s, Tense tense, int sentence) {
        Answer from = answer(s.from(), tense, sentence);
        return from.value()
                .filter(v -> v.value().indexOf('/') < 0)
                .flatMap(v -> Edtf.find(v + "/.."))
                .map(v -> new Answer(Optional.of(v), from.basis()))
                .orElse(from);
    }

    private Answer range(Shape.Range r, Tense tense, int sentence) {
        Answer to = answer(r.to(), tense, sentence);
        Answer from = answer(withYearOf(r.from(), to), tense, sentence);
        Optional<Edtf> value = from.value().flatMap(a -> to.value().flatMap(b -> Edtf.find(begin(a) + "/" + end(b))));
        return new Answer(value, new Basis("range", from.basis().anchor().or(to.basis()::anchor)));
    }

    private static String begin(Edtf v) {
        int slash = v.value().indexOf('/');
        return slash < 0 ? v.value() : v.value().substring(0, slash);
    }

    private static String end(Edtf v) {
        return v.value().substring(v.value().indexOf('/') + 1);
    }

    /** 'From June 8 to July 7, 2031': the year stands only once. */
    private static Shape withYearOf(Shape from, Answer to) {
        Optional<LocalDate> last = to.value().flatMap(v -> v.bounds().latest());
        if (last.isEmpty()) {
            return from;
        }
        return switch (from) {
            case Shape.MonthDays m -> {
                LocalDate d = date(last.get().getYear(), m.month(), m.first());
                yield new Shape.Absolute(Edtf.of(d.isAfter(last.get()) ? d.minusYears(1) : d));
            }
            case Shape.Month m -> {
                YearMonth d = YearMonth.of(last.get().getYear(), m.month());
                yield new Shape.Absolute(Edtf.of(d.atDay(1).isAfter(last.get()) ? d.minusYears(1) : d));
            }
            default -> from;
        };
    }

    // -- dates without a year ---------------------------------------------------------------------------------------

    private Answer monthDays(Shape.MonthDays m, Tense tense) {
        Optional<Integer> year = year(m.month(), m.first(), m.last(), m.weekday(), m.yearStep(), tense);
        if (year.isEmpty()) {
            String open = String.format(Locale.ROOT, "XXXX-%02d-%02d", m.month(), m.first());
            return m.first() == m.last()
                    ? Edtf.find(open)
                            .map(v -> Answer.of(v, "year-open", Optional.empty()))
                            .orElse(Answer.none("year-open"))
                    : Answer.none("year-open");
        }
        LocalDate first = date(year.get(), m.month(), m.first());
        LocalDate last = date(year.get(), m.month(), m.last());
        return Answer.of(Edtf.between(first, last), "year-by-context", now.or(() -> lastTold));
    }

    private Answer month(Shape.Month m, Tense tense) {
        return year(m.month(), 1, 28, OptionalInt.empty(), m.yearStep(), tense)
                .map(y -> Answer.of(Edtf.of(YearMonth.of(y, m.month())), "year-by-context", now.or(() -> lastTold)))
                .or(() -> Edtf.find(String.format(Locale.ROOT, "XXXX-%02d", m.month()))
                        .map(v -> Answer.of(v, "year-open", Optional.empty())))
                .orElse(Answer.none("year-open"));
    }

    /** The year of days without one: told beside them, or the nearest that fits weekday and tense. */
    private Optional<Integer> year(int month, int first, int last, OptionalInt weekday, OptionalInt step, Tense tense) {
        Optional<LocalDate> base = today.or(() -> now.flatMap(v -> v.bounds().latest()));
        Optional<Integer> same = step.isPresent() ? Optional.empty() : printedYear(month, first, base);
        if (same.isPresent()) {
            return same;
        }
        if (base.isEmpty()) {
            // no day of writing: the year of the time told last, where the text tells one
            return lastTold.filter(v -> !v.value().startsWith("X"))
                    .filter(v -> v.value().length() > 4 && block == lastBlock || sentence == lastSentence)
                    .flatMap(v -> v.bounds().earliest())
                    .map(d -> d.getYear() + step.orElse(0));
        }
        LocalDate n = base.get();
        if (step.isPresent()) {
            return Optional.of(n.getYear() + step.getAsInt());
        }
        int pastYear = date(n.getYear(), month, first).isAfter(n.plusDays(1)) ? n.getYear() - 1 : n.getYear();
        int aheadYear = date(n.getYear(), month, last).isBefore(n.minusDays(1)) ? n.getYear() + 1 : n.getYear();
        // A day just before the report was written is that day, also where a slip gave it another weekday.
        boolean near = ChronoUnit.DAYS.between(date(pastYear, month, first), n) <= SLIP_DAYS;
        if (weekday.isPresent() && !(near && tense != Tense.AHEAD)) {
            for (int back = 0; back <= 6; back++) {
                for (int y : new int[] {pastYear - back, pastYear + back}) {
                    if (date(y, month, first).getDayOfWeek().getValue() == weekday.getAsInt()) {
                        return Optional.of(y);
                    }
                }
            }
        }
        boolean soon = date(aheadYear, month, first).isBefore(n.plusMonths(3))
                && date(pastYear, month, last).isBefore(n.minusMonths(9));
        boolean ahead = tense == Tense.AHEAD || (tense == Tense.UNKNOWN && soon);
        return Optional.of(ahead ? aheadYear : pastYear);
    }

    /** The one year in which the same day (or, with no day of writing, the same month) is printed in full. */
    private Optional<Integer> printedYear(int month, int day, Optional<LocalDate> base) {
        List<Integer> years = printed.stream()
                .flatMap(v -> v.bounds().earliest().stream())
                .filter(d -> d.getMonthValue() == month)
                .filter(d -> base.isEmpty()
                        || (d.getDayOfMonth() == day && Math.abs(ChronoUnit.DAYS.between(d, base.get())) < 800))
                .map(LocalDate::getYear)
                .distinct()
                .toList();
        return years.size() == 1 ? Optional.of(years.getFirst()) : Optional.empty();
    }

    // -- counted from the day of writing ----------------------------------------------------------------------------

    private Answer weekday(Shape.Weekday w, Tense tense, int sentence) {
        DayOfWeek day = DayOfWeek.of(w.day());
        Optional<LocalDate> beside =
                lastTold.filter(v -> sentence == lastSentence).flatMap(Edtf::day);
        if (beside.isPresent() && beside.get().getDayOfWeek() == day && w.step().isEmpty()) {
            return Answer.of(Edtf.of(beside.get()), "weekday-of-date", lastTold);
        }
        if (today.isEmpty()) {
            return Answer.none("weekday");
        }
        LocalDate n = today.get();
        if (w.step().isPresent()) {
            LocalDate d = switch (w.step().getAsInt()) {
                case -1 -> n.with(TemporalAdjusters.previous(day));
                case 0 ->
                    n.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(w.day() - 1L);
                default -> n.with(TemporalAdjusters.next(day));
            };
            return Answer.of(Edtf.of(d), "weekday-stepped", now);
        }
        return tense == Tense.AHEAD
                ? Answer.of(Edtf.of(n.with(TemporalAdjusters.nextOrSame(day))), "weekday-ahead", now)
                : Answer.of(Edtf.of(n.with(TemporalAdjusters.previousOrSame(day))), "weekday-past", now);
    }

    private Optional<Edtf> fromNow(Shape.UnitFromNow u) {
        if (u.unit() == TimeWords.Unit.YEAR && Math.abs(u.steps()) <= 1) {
            return now.flatMap(v -> v.bounds().latest()).map(d -> year(d.getYear() + u.steps()));
        }
        return today.flatMap(n -> around(n, u.unit(), u.steps(), Math.abs(u.steps()) > 1));
    }

    /** The calendar unit some steps from a day; roughly, where it was counted and not stepped. */
    private static Optional<Edtf> around(LocalDate n, TimeWords.Unit unit, int steps, boolean rough) {
        String tilde = rough ? "~" : "";
        return switch (unit) {
            case HOUR -> Optional.empty();
            case DAY -> Optional.of(Edtf.of(n.plusDays(steps)));
            case WEEKEND -> {
                LocalDate sat = monday(n).plusDays(5 + 7L * steps);
                yield Optional.of(Edtf.between(sat, sat.plusDays(1)));
            }
            case WEEK, FORTNIGHT -> {
                LocalDate monday = monday(n).plusWeeks((long) steps * (unit == TimeWords.Unit.WEEK ? 1 : 2));
                yield Optional.of(Edtf.between(monday, monday.plusDays(6)));
            }
            case MONTH -> Edtf.find(YearMonth.from(n).plusMonths(steps) + tilde);
            case QUARTER -> {
                YearMonth first = YearMonth.of(n.getYear(), (n.getMonthValue() - 1) / 3 * 3 + 1)
                        .plusMonths(3L * steps);
                yield Edtf.find(first + "/" + first.plusMonths(2));
            }
            case YEAR -> Edtf.find(year(n.getYear() + steps) + tilde);
            case DECADE -> Edtf.find(year(n.getYear() + 10 * steps).value().substring(0, 3) + "X");
            case CENTURY -> Optional.empty();
        };
    }

    private Answer season(Shape.Season s, Tense tense) {
        Optional<LocalDate> base = today.or(() -> now.flatMap(v -> v.bounds().latest()));
        if (base.isEmpty()) {
            return Answer.none("season");
        }
        LocalDate n = base.get();
        int begin = 3 * (s.season() - 20);
        LocalDate thisYear = LocalDate.of(n.getYear(), begin, 1);
        LocalDate over = thisYear.plusMonths(3);
        int step = s.step().orElse(tense == Tense.AHEAD ? 0 : thisYear.isAfter(n) ? -1 : 0);
        int year = n.getYear();
        if (step < 0) {
            year = over.isAfter(n) ? year - 1 : year;
            // in January and February, last winter is not the one that runs on
        } else if (step > 0) {
            year = thisYear.isAfter(n) ? year : year + 1;
        } else if (s.season() == 24 && n.getMonthValue() <= 2) {
            year--;
        }
        return Answer.of(Edtf.of(year(year) + "-" + s.season()), "season", now);
    }

    // -- counted from the text --------------------------------------------------------------------------------------

    private Optional<Edtf> shift(Shape.Shift s) {
        if (lastTold.isEmpty() || lastTold.get().value().startsWith("X")) {
            return Optional.empty();
        }
        Edtf from = lastTold.get();
        Optional<LocalDate> day = from.day();
        if (day.isPresent()) {
            return s.unit() == TimeWords.Unit.WEEK && Math.abs(s.steps()) > 1
                    ? Edtf.find(day.get().plusWeeks(s.steps()) + "~")
                    : around(day.get(), s.unit(), s.steps(), false);
        }
        boolean coarse = s.unit() == TimeWords.Unit.YEAR
                || (s.unit() == TimeWords.Unit.MONTH && from.value().matches("\\d{4}-(0\\d|1[0-2])"));
        return coarse ? from.bounds().earliest().flatMap(d -> around(d, s.unit(), s.steps(), false)) : Optional.empty();
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static Edtf year(int year) {
        return Edtf.of(String.format(Locale.ROOT, "%04d", year));
    }

    private static LocalDate date(int year, int month, int day) {
        return LocalDate.of(year, month, Math.min(day, YearMonth.of(year, month).lengthOfMonth()));
    }
}
