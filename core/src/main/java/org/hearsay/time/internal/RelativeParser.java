package org.hearsay.time.internal;

import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.model.Token;
import org.hearsay.time.internal.Cursor.Found;

/** Times counted from the day of writing ('last week') or from another time of the text ('the next day'). */
final class RelativeParser {

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
        return n.isEmpty() ? Optional.empty() : Optional.of(new Found(new Shape.DayFromNow(n.getAsInt()), i, i + 1));
    }

    /** 'last week', 'the past year', 'next Tuesday', 'this summer', 'last March', 'this morning'. */
    Optional<Found> stepped(int i) {
        int j = c.skip(i, "the");
        OptionalInt step = words.step(c.at(j));
        if (step.isEmpty() || (j > i && step.getAsInt() == 0 && !c.at(j).is("current"))) {
            return Optional.empty();
        }
        int n = step.getAsInt();
        Token next = c.at(j + 1);
        int end = j + 2;
        OptionalInt weekday = words.weekday(next);
        if (weekday.isPresent()) {
            return c.found(new Shape.Weekday(weekday.getAsInt(), step), i, end);
        }
        OptionalInt month = words.month(next);
        if (month.isPresent() && !words.isShortMonth(next)) {
            if (c.day(end).isPresent()) {
                return c.found(
                        new Shape.MonthDays(
                                month.getAsInt(),
                                c.day(end).getAsInt(),
                                c.day(end).getAsInt(),
                                OptionalInt.empty(),
                                step),
                        i,
                        end + 1);
            }
            return c.found(new Shape.Month(month.getAsInt(), step), i, end);
        }
        OptionalInt season = words.season(next);
        if (season.isPresent()) {
            return c.found(new Shape.Season(season.getAsInt(), step), i, end);
        }
        if (words.isPart(next)) {
            return c.found(new Shape.DayFromNow(n < 0 ? -1 : 0), i, end);
        }
        return steppedUnit(i, j, n);
    }

    private Optional<Found> steppedUnit(int i, int j, int n) {
        Optional<TimeWords.Unit> unit = words.unit(c.at(j + 1));
        if (unit.isEmpty()) {
            boolean counted = words.number(c.at(j + 1)).isPresent() || words.isVague(c.at(j + 1));
            // 'the last three days', 'the past few weeks': a stretch, not a date
            return counted && words.unit(c.at(j + 2)).isPresent()
                    ? c.found(new Shape.Open("duration"), i, j + 3)
                    : Optional.empty();
        }
        boolean many = c.at(j + 1).lower().endsWith("s");
        boolean stretch = j > i && n < 0 && (c.at(j).is("last") || c.at(j).is("past")) || many;
        // 'the last year', 'in recent days': no calendar unit is meant
        if (stretch || (j > i && c.at(j).is("next")) || c.at(j).is("previous") || unit.get() == TimeWords.Unit.HOUR) {
            boolean anaphoric = j > i && (c.at(j).is("next") || c.at(j).is("previous")) && !many;
            return anaphoric
                    ? c.found(new Shape.Shift(unit.get(), c.at(j).is("next") ? 1 : -1), i, j + 2)
                    : c.found(new Shape.Open("duration"), i, j + 2);
        }
        if (unit.get() == TimeWords.Unit.DAY) {
            int year = c.skip(j + 2, "in");
            return n == 0 && c.isYear(year)
                    ? c.found(new Shape.ThisDayIn(c.yearAt(year)), i, year + 1)
                    : n == 0 ? c.found(new Shape.DayFromNow(0), i, j + 2) : Optional.empty();
        }
        return c.found(new Shape.UnitFromNow(unit.get(), n), i, j + 2);
    }

    /** 'three days ago', 'two weeks later', 'a year earlier', 'several days earlier', 'ten years'. */
    Optional<Found> counted(int i) {
        int j = i;
        boolean vague = words.isVague(c.at(j));
        OptionalInt number = words.number(c.at(j));
        if (!vague && number.isEmpty()) {
            return Optional.empty();
        }
        j++;
        if (c.at(j).is("few") || c.at(j).is("couple")) {
            vague = true;
            j++;
        }
        j = c.skip(j, "of", "more", "full", "whole");
        Optional<TimeWords.Unit> unit = words.unit(c.at(j));
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        int n = vague ? 0 : number.orElse(0);
        return Optional.of(direction(i, j + 1, unit.get(), n, vague));
    }

    private Found direction(int i, int j, TimeWords.Unit unit, int n, boolean vague) {
        String t = c.at(j).lower();
        boolean open = vague || unit == TimeWords.Unit.HOUR;
        return switch (t) {
            case "ago" -> new Found(open ? new Shape.Open("vague") : new Shape.UnitFromNow(unit, -n), i, j + 1);
            case "earlier", "previously", "beforehand" ->
                new Found(open ? new Shape.Open("vague") : new Shape.Shift(unit, -n), i, j + 1);
            case "later", "afterwards", "afterward" ->
                new Found(open ? new Shape.Open("vague") : new Shape.Shift(unit, n), i, j + 1);
            case "before", "after" -> new Found(new Shape.Open("relative-to-event"), i, j + 1);
            case "from" ->
                c.at(j + 1).is("now")
                        ? new Found(open ? new Shape.Open("vague") : new Shape.UnitFromNow(unit, n), i, j + 2)
                        : new Found(new Shape.Open("duration"), i, j);
            default -> new Found(new Shape.Open("duration"), i, j);
        };
    }

    // -- counted from the text --------------------------------------------------------------------------------------

    /** 'the next day', 'the following week', 'the same day', 'that evening'. */
    Optional<Found> anaphor(int i) {
        int j = c.skip(i, "the");
        Token t = c.at(j);
        Token next = c.at(j + 1);
        if (t.is("same") || (j == i && t.is("that"))) {
            if (next.is("day") || words.isPart(next)) {
                return c.found(new Shape.SameDay(), i, j + 2);
            }
            return words.unit(next).isPresent() && !next.lower().endsWith("s")
                    ? c.found(new Shape.Open("same-unit"), i, j + 2)
                    : Optional.empty();
        }
        if (t.is("following") || t.is("next") || t.is("previous")) {
            int step = t.is("previous") ? -1 : 1;
            if (words.isPart(next)) {
                return c.found(new Shape.Shift(TimeWords.Unit.DAY, step), i, j + 2);
            }
            Optional<TimeWords.Unit> unit =
                    words.unit(next).filter(u -> !next.lower().endsWith("s"));
            if (unit.isPresent() && (j > i || unit.get() == TimeWords.Unit.DAY)) {
                return c.found(new Shape.Shift(unit.get(), step), i, j + 2);
            }
        }
        return Optional.empty();
    }

    /** 'the day before', 'the evening before', 'a day after', 'on the eve of'; with a date after it, its neighbour. */
    Optional<Found> dayBefore(int i) {
        int j = i + 1;
        boolean article = c.at(i).is("the")
                || c.at(i).is("a")
                || c.at(i).is("one")
                || c.at(i).is("that");
        if (!article || !(c.at(j).is("day") || c.at(j).is("eve") || words.isPart(c.at(j)))) {
            return Optional.empty();
        }
        int days = switch (c.at(j + 1).lower()) {
            case "before" -> -1;
            case "of" -> c.at(j).is("eve") ? -1 : 0;
            case "after" -> 1;
            default -> 0;
        };
        if (days == 0) {
            return Optional.empty();
        }
        int date = c.skip(j + 2, "the");
        int from = date;
        Optional<Found> of = dates.weekday(from)
                .or(() -> dates.monthFirst(from))
                .or(() -> dates.dayFirst(from))
                .filter(f -> DateParser.hasDay(f.shape()) || f.shape() instanceof Shape.Weekday);
        if (of.isPresent()) {
            return c.found(
                    new Shape.ShiftOf(days, of.get().shape()), i, of.get().end());
        }
        boolean bare =
                !c.at(j + 2).isWord() || c.at(j + 2).is("and") || c.at(j + 2).is("but");
        return bare
                ? c.found(new Shape.Shift(TimeWords.Unit.DAY, days), i, j + 2)
                : c.found(new Shape.Open("relative-to-event"), i, j + 2);
    }
}
