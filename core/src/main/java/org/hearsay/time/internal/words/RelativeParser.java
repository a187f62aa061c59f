package org.hearsay.time.internal.words;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;
import org.hearsay.time.Hour;
import org.hearsay.time.Length;
import org.hearsay.time.internal.words.Unit.Count;

/** Times counted from the day of writing ('last week') or from another time of the text ('the next day'). */
final class RelativeParser {

    /** Longest name of an event that a time is counted from, in tokens. */
    private static final int LONGEST_EVENT = 8;

    /** So few hours ago it was still the same day, where a report was not written in the night. */
    private static final int HOURS_OF_TODAY = 6;

    private static final Set<Tag> EVENT_ENDS = Set.of(Tag.VERB, Tag.AUX, Tag.PUNCT, Tag.PRON, Tag.SCONJ);

    private final Cursor c;
    private final TimeWords words;
    private final DateParser dates;

    RelativeParser(Cursor cursor, DateParser dates) {
        this.c = cursor;
        this.words = cursor.words();
        this.dates = dates;
    }

    Optional<Found> deictic(int i) {
        OptionalInt n = words.deictic(c.at(i));
        if (n.isEmpty()) {
            return Optional.empty();
        }
        Found f = new Found(new Shape.DayFromNow(n.getAsInt()), i, i + 1);
        return Optional.of(c.is(i, "tonight") ? f.with(Hour.of(Hour.Part.NIGHT)) : f);
    }

    /** 'now', 'in the past', 'soon': told, but not when. */
    Optional<Found> reference(int i) {
        Optional<PhraseIndex.Hit<Lexicon.Entry>> hit = words.references().findAt(c.lowers(i, 5), 0);
        if (hit.isEmpty() || c.is(i, "now") && c.is(i + 1, "that")) {
            return Optional.empty();
        }
        // 'in the past three weeks' is a stretch
        int end = i + hit.get().words();
        boolean goesOn = words.unit(c.at(end)).isPresent() || c.count(end).isPresent();
        return goesOn && c.is(end - 1, "past")
                ? Optional.empty()
                : hit.flatMap(
                        h -> c.found(new Shape.Vague(h.value().find("when").orElseThrow()), i, i + h.words()));
    }

    /** 'last week', 'the past year', 'next Tuesday', 'this summer', 'last March', 'this morning'. */
    Optional<Found> stepped(int i) {
        boolean both = c.is(i, "this") && c.is(i + 1, "past", "coming");
        int j = both ? i + 1 : c.skip(i, "the");
        OptionalInt step = words.step(c.at(j));
        if (step.isEmpty() || (j > i && step.getAsInt() == 0 && !c.is(j, "current"))) {
            return Optional.empty();
        }
        int n = step.getAsInt();
        Token next = c.at(j + 1);
        int end = j + 2;
        OptionalInt weekday = words.weekday(next);
        if (weekday.isPresent()) {
            boolean beforeTold = c.is(j, "previous");
            Shape day = beforeTold
                    ? new Shape.WeekdayBefore(weekday.getAsInt())
                    : new Shape.Weekday(weekday.getAsInt(), step);
            return c.found(day, i, end);
        }
        OptionalInt month = words.month(next);
        if (month.isPresent() && (!words.isShortMonth(next) || c.day(end).isPresent())) {
            OptionalInt day = c.day(end);
            OptionalInt year = n == 0 ? step : OptionalInt.empty();
            Shape date = day.isPresent()
                    ? new Shape.MonthDays(month.getAsInt(), day.getAsInt(), day.getAsInt(), OptionalInt.empty(), year)
                    : new Shape.Month(month.getAsInt(), year);
            return c.found(n == 0 ? date : new Shape.Sided(date, n < 0), i, day.isPresent() ? end + 1 : end);
        }
        OptionalInt season = words.season(next);
        if (season.isPresent()) {
            return c.found(new Shape.Season(season.getAsInt(), step), i, end);
        }
        Optional<Found> feast = new FeastParser(c).feast(j + 1, step);
        if (feast.isPresent()) {
            return feast.map(f -> f.across(i, f.end()));
        }
        if (words.isPart(next) && n > 0) {
            return anaphor(i);
        }
        if (words.isPart(next)) {
            Found f = new Found(new Shape.DayFromNow(n < 0 ? -1 : n), i, end);
            return words.part(next).map(p -> f.with(Hour.of(p)));
        }
        return steppedUnit(i, j, n);
    }

    private Optional<Found> steppedUnit(int i, int j, int n) {
        int u = c.skip(j + 1, "calendar", "fiscal", "financial", "full");
        Optional<Unit> unit = words.unit(c.at(u));
        if (unit.isEmpty()) {
            return stretch(i, j, n);
        }
        boolean many = words.isMany(c.at(u));
        if (many && words.isVague(c.at(j))) {
            return Optional.empty();
        }
        if (unit.get() == Unit.WEEKEND && !many && c.is(j, "past", "coming", "upcoming")) {
            return c.found(new Shape.UnitFromNow(Unit.WEEKEND, Math.min(n, 0), false), i, u + 1);
        }
        boolean ahead = c.is(j, "next")
                && (c.is(i - 1, "over", "within", "during", "throughout")
                        || unit.get().ordinal() >= Unit.DECADE.ordinal());
        boolean stretch = j > i && (n < 0 && c.is(j, "last", "past") || ahead) || many || c.is(j, "past");
        boolean anaphoric = j > i && c.is(j, "next") || c.is(j, "previous");
        if (anaphoric && !many && !ahead) {
            return c.found(new Shape.Shift(unit.get(), c.is(j, "next") ? 1 : -1, false), i, u + 1);
        }
        // 'the last year', 'in past weeks': no calendar unit is meant
        if (stretch || unit.get().isOfClock()) {
            Count count = new Count(1, false, many, false, u);
            return many && !c.is(j, "past", "last", "next", "coming")
                    ? Optional.empty()
                    : lasting(i, u + 1, unit.get(), count, n);
        }
        if (unit.get() == Unit.DAY) {
            int year = c.skip(u + 1, "in");
            return n == 0 && c.isYear(year)
                    ? c.found(new Shape.ThisDayIn(c.yearAt(year)), i, year + 1)
                    : n == 0 ? c.found(new Shape.DayFromNow(0), i, u + 1) : Optional.empty();
        }
        Optional<Found> quarter =
                unit.get() == Unit.YEAR && c.is(u + 1, "'s") ? quarterOf(i, u + 2, n) : Optional.empty();
        return quarter.or(() -> c.found(new Shape.UnitFromNow(unit.get(), n, false), i, u + 1));
    }

    /** "this year's third quarter". */
    private Optional<Found> quarterOf(int i, int j, int step) {
        OptionalInt nth = words.ordinal(c.at(j));
        int q = c.overHyphen(j + 1);
        return nth.isPresent() && c.is(q, "quarter") && nth.getAsInt() > 0 && nth.getAsInt() <= 4
                ? c.found(new Shape.Quarter(nth.getAsInt(), OptionalInt.of(step), false), i, q + 1)
                : Optional.empty();
    }

    /** 'the last three days', 'the past few weeks', 'the next couple of years'. */
    private Optional<Found> stretch(int i, int j, int n) {
        return c.count(j + 1)
                .or(() -> c.is(j + 1, "couple")
                        ? Optional.of(new Count(2, false, false, true, c.skip(j + 2, "of")))
                        : Optional.empty())
                .flatMap(count -> {
                    int u = c.overHyphen(count.end());
                    return words.unit(c.at(u))
                            .filter(unit -> words.isMany(c.at(u)))
                            .flatMap(unit -> lasting(i, u + 1, unit, count, n));
                });
    }

    private Optional<Found> lasting(int i, int end, Unit unit, Count count, int step) {
        var reach = new Shape.UnitFromNow(unit, step < 0 ? -count.n() : count.n(), count.rough());
        return c.found(
                new Shape.Lasting(
                        unit.length(count),
                        step == 0 || count.vague() || count.half() ? Optional.empty() : Optional.of(reach)),
                i,
                end);
    }

    /** 'three days ago', 'two weeks later', 'a year earlier', 'several days earlier', 'ten years', 'a 16-hour flight'. */
    Optional<Found> counted(int i) {
        Optional<Count> told = c.count(i);
        if (told.isEmpty()) {
            return Optional.empty();
        }
        Count count = told.get();
        int u = c.overHyphen(count.end());
        u = c.skip(u, "of", "more", "full", "whole", "consecutive", "straight", "long", "trading");
        Optional<Unit> unit = words.unit(c.at(u));
        if (unit.isEmpty() || c.is(u, "quarter") && !isBeside(u + 1) || isRecentEmpty(count, u)) {
            return Optional.empty();
        }
        // 'an hour and a half': the half stands behind
        return c.is(u + 1, "and") && c.is(u + 2, "a") && c.is(u + 3, "half") && !count.half() && !count.vague()
                ? direction(i, u + 3, unit.get(), new Count(count.n(), true, false, count.rough(), count.end()))
                : direction(i, u, unit.get(), count);
    }

    /** 'many days' says no more than 'days'. */
    private boolean isRecentEmpty(Count count, int u) {
        return count.vague() && !words.isMany(c.at(u));
    }

    private boolean isBeside(int j) {
        return c.is(j, "ago", "earlier", "later", "before", "after");
    }

    private Optional<Found> direction(int i, int u, Unit unit, Count count) {
        int j = c.overHyphen(u + 1);
        if (c.is(i, "recent") || count.vague() && c.is(i, "coming")) {
            return lasting(i, u + 1, unit, count, 0);
        }
        int n = count.n();
        boolean open = count.vague() || unit.isOfClock();
        Shape lasting = new Shape.Lasting(unit.length(count), Optional.empty());
        if (c.is(j, "ago") && isOfToday(unit, count)) {
            return c.found(new Shape.DayFromNow(0), i, j + 1);
        }
        if (c.is(j, "ago")) {
            return c.found(open ? vague(count, unit, "past") : fromNow(unit, -n, count), i, j + 1);
        }
        if (c.is(j, "from") && c.is(j + 1, "now")) {
            return c.found(open ? vague(count, unit, "future") : fromNow(unit, n, count), i, j + 2);
        }
        if (c.is(j, "old") || c.is(j, "of") && c.is(j + 1, "age")) {
            return unit == Unit.YEAR || unit == Unit.MONTH || unit == Unit.WEEK || unit == Unit.DAY
                    ? c.found(new Shape.Age(unit.length(count)), i, j + (c.is(j, "old") ? 1 : 2))
                    : Optional.empty();
        }
        if (c.is(j, "earlier", "previously", "beforehand")) {
            return c.found(
                    open ? new Shape.Open("vague", Optional.of(unit.length(count))) : shift(unit, -n, count), i, j + 1);
        }
        if (c.is(j, "later", "afterwards", "afterward", "thereafter")) {
            return c.found(
                    open ? new Shape.Open("vague", Optional.of(unit.length(count))) : shift(unit, n, count), i, j + 1);
        }
        boolean prior = c.is(j, "prior") && c.is(j + 1, "to");
        if (c.is(j, "before", "after", "following", "since") || prior) {
            int sign = c.is(j, "after", "following", "since") ? 1 : -1;
            return beside(i, j, prior ? j + 2 : j + 1, unit, count, sign);
        }
        if (c.is(i - 1, "in") && !open && !count.half() && unit != Unit.CENTURY) {
            return c.found(new Shape.Within(unit.length(count), unit, n), i, u + 1);
        }
        boolean oneUnit = n == 1 && !count.half() && !count.vague();
        if (oneUnit && c.is(i, "a", "an") && isRate(i)) {
            return c.found(new Shape.Repeated(unit.length(count)), i, u + 1);
        }
        if (oneUnit && c.is(i, "a", "an") && isAmountLed(i) && !c.isHyphen(u + 1)) {
            return Optional.empty();
        }
        return oneUnit && c.is(i, "a") && c.is(u, "day", "second", "minute") && !isLengthLed(i)
                ? Optional.empty()
                : c.found(lasting, i, withLong(u + 1));
    }

    /** 'Four hours ago': mostly of the day of writing. */
    private static boolean isOfToday(Unit unit, Count count) {
        return !count.vague() && unit.isOfClock() && (unit != Unit.HOUR || count.n() <= HOURS_OF_TODAY);
    }

    /** 'a month-long siege': the adjective belongs to the length. */
    private int withLong(int j) {
        int k = c.overHyphen(j);
        return k > j && c.is(k, "long") ? k + 1 : j;
    }

    private boolean isLengthLed(int i) {
        return c.is(
                i - 1, "for", "in", "within", "than", "about", "almost", "nearly", "over", "least", "half", "lasted",
                "after", "took");
    }

    /** 'twice a week', 'six times a year'; what '$3 million a year' tells is no time. */
    private boolean isRate(int i) {
        return c.is(i - 1, "once", "twice", "times");
    }

    /** An amount or count before 'a year'. */
    private boolean isAmountLed(int i) {
        Token before = c.at(i - 1);
        boolean preposition = c.is(i - 1, "for", "in", "within", "than", "about", "almost", "nearly", "over", "after");
        return before.tag() == Tag.NUM
                || c.is(i - 1, "million", "billion", "trillion", "percent", "%")
                || before.tag() == Tag.NOUN && !preposition;
    }

    private static Shape vague(Count count, Unit unit, String when) {
        return count.vague() || !unit.isOfClock()
                ? new Shape.Vague(when)
                : new Shape.Open("vague", Optional.of(unit.length(count)));
    }

    private Shape fromNow(Unit unit, int steps, Count count) {
        if (unit == Unit.YEAR && count.half()) {
            return new Shape.UnitFromNow(Unit.MONTH, 12 * steps + (steps < 0 ? -6 : 6), true);
        }
        return unit == Unit.YEAR && steps == -1
                ? new Shape.YearBefore(true)
                : new Shape.UnitFromNow(unit, steps, count.rough() || Math.abs(steps) > 1 && unit != Unit.DAY);
    }

    private static Shape shift(Unit unit, int steps, Count count) {
        return unit == Unit.YEAR && steps == -1
                ? new Shape.YearBefore(false)
                : new Shape.Shift(unit, steps, count.rough());
    }

    /** '10 days before the murder': a date where a date follows, else counted from the event, else from the text. */
    private Optional<Found> beside(int i, int j, int after, Unit unit, Count count, int sign) {
        int date = c.skip(after, "the");
        Optional<Found> of = date(date);
        if (of.isPresent() && !count.vague() && !unit.isOfClock()) {
            return c.found(
                    new Shape.ShiftOf(unit, sign * count.n(), of.get().shape()),
                    i,
                    of.get().end());
        }
        if (c.is(j, "since")) {
            return c.found(new Shape.Lasting(unit.length(count), Optional.empty()), i, j);
        }
        int end = eventEnd(after);
        if (end > after) {
            return c.found(new Shape.ToEvent(Optional.of(unit.length(count)), after, end), i, j + 1);
        }
        boolean bare = !c.at(after).isWord() || c.is(after, "and", "but");
        return bare && !count.vague() && !unit.isOfClock()
                ? c.found(shift(unit, sign * count.n(), count), i, after)
                : c.found(new Shape.ToEvent(Optional.of(unit.length(count)), after, after), i, j + 1);
    }

    private Optional<Found> date(int from) {
        return dates.weekday(from)
                .or(() -> dates.monthFirst(from))
                .or(() -> dates.dayFirst(from))
                .or(() -> new FeastParser(c).feast(from, OptionalInt.empty()))
                .or(() -> stepped(from).filter(f -> f.shape() instanceof Shape.Weekday))
                .filter(f -> DateParser.hasDay(f.shape())
                        || f.shape() instanceof Shape.Weekday
                        || f.shape() instanceof Shape.FeastDay);
    }

    /** The end of the noun phrase that begins here and may name an event; the place itself where none does. */
    int eventEnd(int from) {
        int end = from;
        boolean noun = false;
        while (end < c.size()
                && end - from < LONGEST_EVENT
                && !EVENT_ENDS.contains(c.at(end).tag())) {
            boolean another = c.at(end).tag() == Tag.DET || c.at(end).tag() == Tag.CCONJ;
            if (noun && another && !c.is(end - 1, "of", "on", "in", "against")) {
                break;
            }
            if (noun && c.at(end).tag() == Tag.ADP && !c.is(end, "of", "on", "in", "against")) {
                break;
            }
            noun |= c.at(end).tag() == Tag.NOUN || c.at(end).tag() == Tag.PROPN;
            end++;
        }
        while (end > from && c.at(end - 1).tag() != Tag.NOUN && c.at(end - 1).tag() != Tag.PROPN) {
            end--;
        }
        return noun ? end : from;
    }

    // -- counted from the text --------------------------------------------------------------------------------------

    /** 'the next day', 'the following week', 'the same day', 'that evening', 'later that year'. */
    Optional<Found> anaphor(int i) {
        int from = c.is(i, "later", "earlier") && c.is(i + 1, "that", "the") ? i + 1 : i;
        int j = c.skip(from, "the");
        Token t = c.at(j);
        Token next = c.at(j + 1);
        if (t.is("same") || (j == from && t.is("that"))) {
            if (next.is("day")) {
                return c.found(new Shape.SameDay(), i, j + 2);
            }
            if (words.isPart(next)) {
                Found f = new Found(new Shape.SameDay(), i, j + 2);
                return words.part(next).map(p -> f.with(Hour.of(p)));
            }
            Optional<Unit> unit = words.unit(next).filter(u -> !words.isMany(next) && !u.isOfClock());
            return unit.isPresent() ? c.found(new Shape.SameUnit(unit.get()), i, j + 2) : Optional.empty();
        }
        if (c.is(j, "following", "next", "previous", "ensuing", "preceding", "prior")) {
            int step = c.is(j, "previous", "preceding", "prior") ? -1 : 1;
            if (words.isPart(next)) {
                Found f = new Found(new Shape.Shift(Unit.DAY, step, false), i, j + 2);
                return words.part(next).map(p -> f.with(Hour.of(p)));
            }
            Optional<Unit> unit = words.unit(next).filter(u -> !words.isMany(next) && !u.isOfClock());
            if (unit.isPresent() && (j > i || unit.get() == Unit.DAY)) {
                return c.found(new Shape.Shift(unit.get(), step, false), i, j + 2);
            }
        }
        return Optional.empty();
    }

    /** 'the day before', 'the evening before', 'a day after', 'on the eve of'; with a date after it, its neighbour. */
    Optional<Found> dayBefore(int i) {
        int j = i + 1;
        if (!c.is(i, "the", "a", "one", "that")
                || !(c.is(j, "day", "eve", "week", "month", "year") || words.isPart(c.at(j)))) {
            return Optional.empty();
        }
        int steps = c.is(j + 1, "before") || c.is(j, "eve") && c.is(j + 1, "of") ? -1 : c.is(j + 1, "after") ? 1 : 0;
        if (steps == 0 && !c.is(j + 1, "of")) {
            return Optional.empty();
        }
        Unit unit = words.unit(c.at(j)).orElse(Unit.DAY);
        if (steps == 0) {
            return date(c.skip(j + 2, "the"))
                    .filter(f -> unit == Unit.WEEK)
                    .map(f -> new Found(new Shape.ShiftOf(Unit.WEEK, 0, f.shape()), i, f.end()));
        }
        if (c.is(j + 2, steps < 0 ? "last" : "next")
                && !c.at(j + 3).isCapital()
                && words.unit(c.at(j + 3)).isEmpty()) {
            return parted(j, new Found(new Shape.UnitFromNow(unit, 2 * steps, false), i, j + 3));
        }
        Optional<Found> of =
                date(c.skip(j + 2, "the")).or(() -> deictic(j + 2).filter(f -> c.is(j + 2, "yesterday", "tomorrow")));
        if (of.isPresent()) {
            return parted(
                    j,
                    new Found(
                            new Shape.ShiftOf(unit, steps, of.get().shape()),
                            i,
                            of.get().end()));
        }
        boolean bare = !c.at(j + 2).isWord() || c.is(j + 2, "and", "but");
        return parted(
                j,
                new Found(
                        bare
                                ? new Shape.Shift(unit, steps, false)
                                : new Shape.ToEvent(farther(unit), j + 2, eventEnd(j + 2)),
                        i,
                        j + 2));
    }

    /** 'The day before' names a day; 'the week before' only how far. */
    private static Optional<Length> farther(Unit unit) {
        return unit == Unit.DAY ? Optional.empty() : Optional.of(unit.length(new Count(1, false, false, false, 0)));
    }

    private Optional<Found> parted(int part, Found f) {
        return Optional.of(words.part(c.at(part)).map(p -> f.with(Hour.of(p))).orElse(f));
    }

    /** 'since the start of the war', 'until the end of the siege': from or up to an event's own end. */
    Optional<Found> edge(int i) {
        boolean led = c.is(i - 1, "since", "until", "till", "before", "after", "from");
        if (!led || !c.is(i, "the") || !c.is(i + 1, "start", "beginning", "outbreak", "end") || !c.is(i + 2, "of")) {
            return Optional.empty();
        }
        int end = eventEnd(i + 3);
        boolean timed = words.unit(c.at(end - 1)).isPresent()
                || words.month(c.at(end - 1)).isPresent();
        return end > i + 3 && !timed && !c.isYear(end - 1)
                ? c.found(new Shape.ToEvent(Optional.empty(), i + 3, end), i, i + 2)
                : Optional.empty();
    }

    /** 'aged 44', 'at the age of 44'. */
    Optional<Found> aged(int i) {
        boolean of = c.is(i, "age") && c.is(i + 1, "of");
        int n = of ? i + 2 : i + 1;
        OptionalInt years = words.number(c.at(n));
        boolean told = (of || c.is(i, "aged")) && years.isPresent() && years.getAsInt() < 130;
        return told
                ? c.found(
                        new Shape.Age(Unit.YEAR.length(new Count(years.getAsInt(), false, false, false, n))), i, n + 1)
                : Optional.empty();
    }

    /** 'the first anniversary of the battle'. */
    Optional<Found> anniversary(int i) {
        int j = c.skip(i, "the");
        boolean nth = words.ordinal(c.at(j)).isPresent() || c.at(j).lower().matches("\\d{1,3}(st|nd|rd|th)");
        if (!nth || !c.is(j + 1, "anniversary") || !c.is(j + 2, "of")) {
            return Optional.empty();
        }
        return c.found(new Shape.ToEvent(Optional.empty(), j + 3, eventEnd(j + 3)), i, j + 2);
    }
}
