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
import org.hearsay.text.Edtf.Precision;
import org.hearsay.text.Span;
import org.hearsay.time.TimeExpression.Basis;
import org.hearsay.time.internal.words.Shape;
import org.hearsay.time.internal.words.Unit;

/** Gives shapes their values. One for each document: it remembers the times that the text has named. */
final class TimeResolver {

    /** So many years before the day of writing lies what a report tells of as history. */
    private static final int LONG_AGO = 2;

    /** Days of one story lie no further apart. */
    private static final int BESIDE = 10;

    /** A day told without a year so short before the day of writing is that day. */
    private static final int JUST = 31;

    private final Optional<Edtf> now;
    private final Optional<LocalDate> today;

    /** Today, or the last day of the month or year in which the report was written. */
    private final Optional<LocalDate> about;

    private final YearFinder years;
    private final DayOrder dayOrder;
    private final UndatedDays undated;
    private final Weekdays weekdays;
    private Optional<Edtf> lastTold = Optional.empty();
    private Optional<Span> lastSpan = Optional.empty();
    private Optional<Edtf> lastQuarter = Optional.empty();
    private int lastBlock = -1;
    private int lastSentence = -1;
    private int block;
    private int sentence;

    /**
     * For one document.
     *
     * @param now when it was written
     * @param printed the dates that it prints in full, which lend their year to others
     * @param dayOrder which of day and month it writes first
     */
    TimeResolver(Optional<Edtf> now, List<Edtf> printed, DayOrder dayOrder) {
        this.now = now;
        this.today = now.flatMap(Edtf::day);
        this.about = today.or(() -> now.flatMap(v -> v.bounds().latest()));
        this.years = new YearFinder(about, printed);
        this.undated = new UndatedDays(now, about);
        this.weekdays = new Weekdays(now, today);
        this.dayOrder = dayOrder;
    }

    /** The value of a shape in a sentence of a block. */
    Answer resolve(Shape shape, Tense tense, Span span, int inBlock, int inSentence) {
        this.block = inBlock;
        this.sentence = inSentence;
        if (block > lastBlock + 1) {
            lastTold = Optional.empty();
            lastSpan = Optional.empty();
        }
        Answer answer = answer(shape, tense);
        if (!shape.isLength() && !(shape instanceof Shape.HourAlone)) {
            answer.value().ifPresent(v -> told(v, span));
            answer.value()
                    .filter(v -> isQuarter(v) && names(shape) && tense != Tense.AHEAD)
                    .ifPresent(v -> lastQuarter = Optional.of(v));
        }
        return answer;
    }

    private void told(Edtf value, Span span) {
        lastTold = Optional.of(value);
        lastSpan = Optional.of(span);
        lastBlock = block;
        lastSentence = sentence;
    }

    /** Whether a shape names a quarter itself and does not count it from another. */
    private static boolean names(Shape shape) {
        return shape instanceof Shape.Quarter || shape instanceof Shape.Absolute;
    }

    private static boolean isQuarter(Edtf value) {
        return value.value().matches("\\d{4}-3[3-6]\\??");
    }

    private Answer answer(Shape shape, Tense tense) {
        return switch (shape) {
            case Shape.Absolute a -> Answer.of(a.value(), "absolute", Optional.empty());
            case Shape.Either e -> dayOrder.choose(e);
            case Shape.Impossible i -> Answer.none("impossible");
            case Shape.MonthDays m -> monthDays(m, tense);
            case Shape.Month m -> month(m, tense);
            case Shape.Sided s -> sided(s);
            case Shape.FeastDay f -> undated.feast(f, tense);
            case Shape.OtherCalendar o -> undated.otherCalendar(o, tense);
            case Shape.Weekday w -> weekday(w, tense);
            case Shape.WeekdayOfMonth w ->
                weekdays.ofMonth(
                        w,
                        w.year().isPresent()
                                ? w.year()
                                : year(w.month(), 1, 28, OptionalInt.empty(), OptionalInt.empty(), tense));
            case Shape.WeekdayAway w -> weekdays.away(w);
            case Shape.WeekdayBeside w ->
                weekdays.beside(w, answer(w.of(), tense).value());
            case Shape.DaysBeyond d ->
                weekdays.beyond(
                        d,
                        answer(d.of(), d.days() > 0 ? Tense.AHEAD : Tense.PAST).value());
            case Shape.DayOfMonth d -> dayOfMonth(d, tense);
            case Shape.WeekdayBefore w ->
                Answer.of(
                                lastTold.flatMap(Edtf::day)
                                        .or(() -> today)
                                        .map(d -> Edtf.of(d.with(TemporalAdjusters.previous(DayOfWeek.of(w.day()))))),
                                "weekday-before",
                                lastTold.or(() -> now))
                        .at(lastSpan);
            case Shape.Within w ->
                tense == Tense.AHEAD
                        ? Answer.of(
                                today.flatMap(n -> Steps.around(n, w.unit(), w.n(), w.unit() != Unit.DAY)),
                                "unit-from-now",
                                now)
                        : Answer.none("duration");
            case Shape.DayFromNow d -> Answer.of(today.map(t -> Edtf.of(t.plusDays(d.days()))), "day-from-now", now);
            case Shape.UnitFromNow u -> Answer.of(fromNow(u), "unit-from-now", now);
            case Shape.YearBefore y -> yearBefore(y);
            case Shape.Weekend w ->
                Answer.of(
                        today.flatMap(t -> Steps.around(
                                t,
                                Unit.WEEKEND,
                                tense == Tense.AHEAD || t.getDayOfWeek().getValue() > 5 ? 0 : -1,
                                false)),
                        "unit-from-now",
                        now);
            case Shape.Season s -> season(s, tense);
            case Shape.Quarter q -> quarter(q, tense);
            case Shape.HalfYear h ->
                Answer.of(
                        about.map(n -> n.getYear() + h.step().orElse(h.n() == 2 && n.getMonthValue() < 7 ? -1 : 0))
                                .flatMap(y -> Edtf.find(Edtf.ofYear(y) + "-" + (39 + h.n()))),
                        "quarter",
                        now);
            case Shape.SameQuarter q -> sameQuarter(q);
            case Shape.YearPeriod p ->
                Answer.of(
                        lastQuarter
                                .flatMap(v -> Edtf.find(
                                        Edtf.ofYear(p.year()) + v.value().substring(4)))
                                .or(() -> Optional.of(Edtf.ofYear(p.year()))),
                        "same-quarter",
                        lastQuarter);
            case Shape.FiscalYear f -> Answer.of(Edtf.find(f.year() + "?"), "fiscal-year", Optional.empty());
            case Shape.Shift s -> Answer.of(shift(s), "from-text", lastTold).at(lastSpan);
            case Shape.SameDay s ->
                Answer.of(lastTold.filter(v -> v.day().isPresent()), "same-day", lastTold)
                        .at(lastSpan);
            case Shape.SameUnit s -> sameUnit(s);
            case Shape.ThisDayIn d ->
                today.map(t -> Answer.of(Edtf.of(t.withYear(d.year())), "day-in-year", now))
                        .orElse(Answer.of(Edtf.ofYear(d.year()), "day-in-year", Optional.empty()));
            case Shape.ShiftOf s -> shiftOf(s, tense);
            case Shape.ToEvent e -> Answer.none(e.length().isEmpty() ? "relative-to-event" : "to-event");
            case Shape.Lasting l -> Answer.of(l.reach().flatMap(this::reach), "duration", now);
            case Shape.Age a -> Answer.none("age");
            case Shape.Repeated r -> Answer.none("repeated");
            case Shape.Vague v -> Answer.none(v.when());
            case Shape.HourAlone h -> hourAlone();
            case Shape.Open o -> Answer.none(o.rule());
            case Shape.Roughly r -> {
                Answer answer = answer(r.date(), tense);
                yield answer.withValue(answer.value().map(Edtf::roughly));
            }
            case Shape.Since s -> opened(answer(s.from(), tense), false);
            case Shape.Until u -> opened(answer(u.to(), tense.isPast() ? tense : Tense.LIMIT), true);
            case Shape.Range r -> range(r, tense);
        };
    }

    /** An hour is of the day that its sentence names; else perhaps of one named shortly before, or that of writing. */
    private Answer hourAlone() {
        Optional<Edtf> told = lastTold.filter(v -> v.day().isPresent());
        if (told.isPresent() && sentence == lastSentence) {
            return Answer.of(told, "hour", told).at(lastSpan);
        }
        Optional<Edtf> near = told.filter(v -> sentence - lastSentence <= 2).or(() -> now);
        return Answer.of(near.flatMap(Edtf::day).flatMap(d -> Edtf.find(Edtf.of(d) + "?")), "hour", near);
    }

    private Answer shiftOf(Shape.ShiftOf s, Tense tense) {
        Answer of = answer(s.of(), tense);
        Optional<LocalDate> day = of.value().flatMap(Edtf::day);
        Optional<Edtf> value = s.unit() == Unit.DAY
                ? day.map(d -> Edtf.of(d.plusDays(s.steps())))
                : day.flatMap(d -> Steps.around(d, s.unit(), s.steps(), true));
        return Answer.of(value, "day-beside", of.value());
    }

    /** 'Since June': from then on; 'until June': up to then. */
    private static Answer opened(Answer point, boolean until) {
        return point.value()
                .filter(v -> v.value().matches("[^/\\[{]+"))
                .flatMap(v -> Edtf.find(until ? "../" + v : v + "/.."))
                .map(v -> point.withValue(Optional.of(v)))
                .orElse(point);
    }

    private Answer range(Shape.Range r, Tense tense) {
        Answer to = answer(r.to(), tense);
        Answer from = answer(withYearOf(r.from(), to), tense);
        Optional<Edtf> value = from.value().flatMap(a -> to.value().flatMap(b -> Edtf.find(begin(a) + "/" + end(b))));
        if (value.isEmpty() && r.from() instanceof Shape.Weekday a) {
            // 'Monday through Friday': the Monday before that Friday
            value = to.value()
                    .flatMap(Edtf::day)
                    .map(d -> Edtf.between(d.with(TemporalAdjusters.previous(DayOfWeek.of(a.day()))), d));
        }
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
                LocalDate d = Steps.date(last.get().getYear(), m.month(), m.first());
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
        OptionalInt year = year(m.month(), m.first(), m.last(), m.weekday(), m.yearStep(), tense);
        if (year.isEmpty()) {
            String first = String.format(Locale.ROOT, "XXXX-%02d-%02d", m.month(), m.first());
            String last = String.format(Locale.ROOT, "XXXX-%02d-%02d", m.month(), m.last());
            return Answer.of(Edtf.find(first.equals(last) ? first : first + "/" + last), "year-open", Optional.empty());
        }
        LocalDate first = Steps.date(year.getAsInt(), m.month(), m.first());
        LocalDate last = Steps.date(year.getAsInt(), m.month(), m.last());
        return Answer.of(Edtf.between(first, last), "year-by-context", now.or(() -> lastTold));
    }

    private Answer month(Shape.Month m, Tense tense) {
        OptionalInt year = year(m.month(), 1, 28, OptionalInt.empty(), m.yearStep(), tense);
        return year.isPresent()
                ? Answer.of(
                        Edtf.of(YearMonth.of(year.getAsInt(), m.month())), "year-by-context", now.or(() -> lastTold))
                : Answer.of(
                        Edtf.find(String.format(Locale.ROOT, "XXXX-%02d", m.month())), "year-open", Optional.empty());
    }

    /** 'Last June' is the June before the day of writing, and not the one that runs on. */
    private Answer sided(Shape.Sided s) {
        if (about.isEmpty()) {
            return answer(s.date(), Tense.UNKNOWN);
        }
        LocalDate n = about.get();
        int month = s.date() instanceof Shape.MonthDays d ? d.month() : ((Shape.Month) s.date()).month();
        int day = s.date() instanceof Shape.MonthDays d ? d.first() : 1;
        LocalDate date = Steps.date(n.getYear(), month, day);
        boolean same = s.date() instanceof Shape.Month && month == n.getMonthValue();
        int year = n.getYear();
        if (s.before()) {
            year -= same || date.isAfter(n) ? 1 : 0;
        } else {
            year += same || !date.isAfter(n) ? 1 : 0;
        }
        Edtf value = s.date() instanceof Shape.Month
                ? Edtf.of(YearMonth.of(year, month))
                : Edtf.of(Steps.date(year, month, day));
        return Answer.of(value, "year-by-context", now);
    }

    private OptionalInt year(int month, int first, int last, OptionalInt weekday, OptionalInt step, Tense tense) {
        OptionalInt told = tense.isPast() && step.isEmpty() ? longAgo(month, first) : OptionalInt.empty();
        if (told.isPresent()) {
            return told;
        }
        OptionalInt year = years.find(month, first, last, weekday, step, tense);
        if (year.isPresent() || about.isPresent()) {
            return year;
        }
        // no day of writing: the year of the time told last, where the text tells one
        return lastTold.filter(v -> !v.isAnyYear())
                .filter(v -> v.value().length() > 4 && block == lastBlock || sentence == lastSentence)
                .flatMap(v -> v.bounds().earliest())
                .map(d -> OptionalInt.of(d.getYear() + step.orElse(0)))
                .orElse(OptionalInt.empty());
    }

    /** The year that the paragraph is about, where that is long before the day of writing: what it goes on to tell was then. */
    private OptionalInt longAgo(int month, int day) {
        return lastTold.filter(v -> !v.isAnyYear()
                        && sentence > lastSentence
                        && (block == lastBlock || isBeside(v, month, day))
                        && v.value().matches("\\d{4}(-\\d\\d){0,2}"))
                .flatMap(v -> v.bounds().earliest())
                .filter(d -> about.isPresent() && d.getYear() <= about.get().getYear() - LONG_AGO)
                .map(d -> OptionalInt.of(d.getYear()))
                .orElse(OptionalInt.empty());
    }

    /** Whether a day of a later paragraph lies beside one told last, and not just before the day of writing. */
    private boolean isBeside(Edtf last, int month, int day) {
        return last.day().isPresent()
                && about.isPresent()
                && ChronoUnit.DAYS.between(Steps.last(about.get(), month, day), about.get()) > JUST
                && Math.abs(ChronoUnit.DAYS.between(
                                last.day().get(), Steps.date(last.day().get().getYear(), month, day)))
                        <= BESIDE;
    }

    // -- counted from the day of writing ----------------------------------------------------------------------------

    private Answer weekday(Shape.Weekday w, Tense tense) {
        Optional<LocalDate> beside =
                lastTold.filter(v -> sentence == lastSentence).flatMap(Edtf::day);
        boolean ofDate =
                beside.filter(d -> d.getDayOfWeek().getValue() == w.day()).isPresent();
        return ofDate && w.step().isEmpty()
                ? Answer.of(beside.map(Edtf::of), "weekday-of-date", lastTold).at(lastSpan)
                : weekdays.weekday(w, tense);
    }

    /** The month of a date told before it, unless that lies about the day of writing; else the one that the verb means. */
    private Answer dayOfMonth(Shape.DayOfMonth d, Tense tense) {
        Optional<LocalDate> told = lastTold.filter(
                        v -> !v.isAnyYear() && v.value().indexOf('/') < 0)
                .filter(v -> v.precision() == Precision.DAY || v.precision() == Precision.MONTH)
                .flatMap(v -> v.bounds().earliest())
                .filter(v -> today.isEmpty() || Math.abs(ChronoUnit.DAYS.between(v, today.get())) > 31);
        return undated.dayOfMonth(d, tense, d.step().isPresent() ? Optional.empty() : told);
    }

    private Optional<Edtf> fromNow(Shape.UnitFromNow u) {
        if (u.unit() == Unit.YEAR && Math.abs(u.steps()) <= 1) {
            return about.map(d -> Edtf.ofYear(d.getYear() + u.steps()));
        }
        return today.flatMap(n -> Steps.around(n, u.unit(), u.steps(), u.rough()));
    }

    /** 'The past three weeks': up to the day of writing, and from about then. */
    private Optional<Edtf> reach(Shape.UnitFromNow u) {
        if (today.isEmpty() || u.unit().isOfClock() || u.steps() == 0) {
            return Optional.empty();
        }
        LocalDate n = today.get();
        LocalDate other = switch (u.unit()) {
            case SECOND, MINUTE, HOUR, DAY, WEEKEND -> n.plusDays(u.steps());
            case WEEK -> n.plusWeeks(u.steps());
            case FORTNIGHT -> n.plusWeeks(2L * u.steps());
            case MONTH -> n.plusMonths(u.steps());
            case QUARTER -> n.plusMonths(3L * u.steps());
            case YEAR -> n.plusYears(u.steps());
            case DECADE -> n.plusYears(10L * u.steps());
            case CENTURY -> n.plusYears(100L * u.steps());
        };
        boolean days = u.unit() == Unit.DAY;
        String far = (u.unit().ordinal() >= Unit.YEAR.ordinal() ? Edtf.ofYear(other.getYear()) : Edtf.of(other))
                + (days ? "" : "~");
        return Edtf.find(u.steps() < 0 ? far + "/" + Edtf.of(n) : Edtf.of(n) + "/" + far);
    }

    private Answer yearBefore(Shape.YearBefore y) {
        if (lastQuarter.isPresent()) {
            return sameQuarter(new Shape.SameQuarter(-1));
        }
        if (y.fromNow()) {
            return Answer.of(about.map(d -> Edtf.ofYear(d.getYear() - 1)), "unit-from-now", now);
        }
        return Answer.of(shift(new Shape.Shift(Unit.YEAR, -1, false)), "from-text", lastTold)
                .at(lastSpan);
    }

    /** 'The third quarter': the last that has begun, unless the words look ahead. */
    private Answer quarter(Shape.Quarter q, Tense tense) {
        if (about.isEmpty()) {
            return Answer.of(Edtf.find("XXXX-" + (32 + q.n())), "year-open", Optional.empty());
        }
        LocalDate n = about.get();
        boolean begun = (n.getMonthValue() + 2) / 3 >= q.n();
        int year = n.getYear() + q.step().orElse(begun || tense == Tense.AHEAD ? 0 : -1);
        Edtf value = Steps.quarter(year, q.n());
        return Answer.of(q.fiscal() ? Edtf.of(value + "?") : value, "quarter", now);
    }

    private Answer sameQuarter(Shape.SameQuarter q) {
        Optional<Edtf> from =
                lastQuarter.or(() -> about.map(n -> Steps.quarter(n, -1))).filter(TimeResolver::isQuarter);
        Optional<Edtf> value = from.flatMap(v ->
                Edtf.find(Edtf.ofYear(Integer.parseInt(v.value().substring(0, 4)) + q.years())
                        + v.value().substring(4)));
        return Answer.of(value, "same-quarter", from);
    }

    private Answer season(Shape.Season s, Tense tense) {
        if (about.isEmpty()) {
            return Answer.none("season");
        }
        LocalDate n = about.get();
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
        return Answer.of(Edtf.of(Edtf.ofYear(year) + "-" + s.season()), "season", now);
    }

    // -- counted from the text --------------------------------------------------------------------------------------

    /** 'That year', 'the same month': of the time told last. */
    private Answer sameUnit(Shape.SameUnit s) {
        if (s.unit() == Unit.QUARTER && lastQuarter.isPresent()) {
            return Answer.of(lastQuarter.get(), "same-unit", lastQuarter);
        }
        Precision needed = switch (s.unit()) {
            case YEAR -> Precision.YEAR;
            case MONTH -> Precision.MONTH;
            case SECOND, MINUTE, HOUR, DAY, WEEKEND, WEEK, FORTNIGHT, QUARTER, DECADE, CENTURY -> Precision.DAY;
        };
        Optional<Edtf> value = lastTold.filter(
                        v -> !v.isAnyYear() && v.precision().compareTo(needed) <= 0)
                .flatMap(v -> v.bounds().earliest())
                .flatMap(d -> Steps.around(d, s.unit(), 0, false));
        return Answer.of(value, "same-unit", lastTold).at(lastSpan);
    }

    private Optional<Edtf> shift(Shape.Shift s) {
        if (lastTold.isEmpty() && s.steps() == -1 && s.unit().ordinal() >= Unit.MONTH.ordinal()) {
            // 'the previous month', 'a year earlier': no other time is told that it could be counted from
            return today.flatMap(n -> Steps.around(n, s.unit(), -1, true));
        }
        if (lastTold.isEmpty() || lastTold.get().isAnyYear()) {
            return Optional.empty();
        }
        Edtf from = lastTold.get();
        Optional<LocalDate> day = from.day();
        if (day.isPresent()) {
            return s.unit() == Unit.WEEK && Math.abs(s.steps()) > 1
                    ? Optional.of(Edtf.of(day.get().plusWeeks(s.steps())).roughly())
                    : Steps.around(day.get(), s.unit(), s.steps(), s.rough());
        }
        boolean coarse = s.unit() == Unit.YEAR
                || (s.unit() == Unit.MONTH
                        && from.precision() == Precision.MONTH
                        && from.value().indexOf('/') < 0);
        return coarse
                ? from.bounds().earliest().flatMap(d -> Steps.around(d, s.unit(), s.steps(), s.rough()))
                : Optional.empty();
    }
}
