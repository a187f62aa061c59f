package org.hearsay.time.internal.words;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.text.Edtf;

/**
 * A day of the year with a name.
 *
 * @param name as written, in lower case
 * @param varies whether countries hold it on different days
 */
public record Feast(String name, boolean varies, Rule rule) {

    /** How its day is found in a year. */
    public sealed interface Rule {

        record Fixed(int month, int day) implements Rule {}

        record NthWeekday(int nth, DayOfWeek weekday, int month, int plus) implements Rule {}

        record FromEaster(int days, boolean orthodox) implements Rule {}

        record OfCalendar(Calendars.Kind calendar, int month, int day) implements Rule {}
    }

    static List<Feast> listAll(Lexicon lexicon) {
        var all = new ArrayList<Feast>();
        for (Lexicon.Entry e : lexicon.getSection("gregorian")) {
            all.add(of(e, new Rule.Fixed(n(e, "month"), n(e, "day"))));
        }
        for (Lexicon.Entry e : lexicon.getSection("weekday of month")) {
            int plus = e.has("plus") ? n(e, "plus") : 0;
            all.add(of(e, new Rule.NthWeekday(n(e, "nth"), DayOfWeek.of(n(e, "weekday")), n(e, "month"), plus)));
        }
        for (Lexicon.Entry e : lexicon.getSection("easter")) {
            all.add(of(e, new Rule.FromEaster(n(e, "days"), e.has("orthodox"))));
        }
        for (Calendars.Kind kind : Calendars.Kind.values()) {
            for (Lexicon.Entry e : lexicon.getSection(kind.name().toLowerCase(Locale.ROOT))) {
                all.add(of(e, new Rule.OfCalendar(kind, n(e, "month"), n(e, "day"))));
            }
        }
        return List.copyOf(all);
    }

    private static Feast of(Lexicon.Entry e, Rule rule) {
        return new Feast(e.term(), e.has("varies"), rule);
    }

    private static int n(Lexicon.Entry e, String key) {
        return Integer.parseInt(e.find(key).orElseThrow());
    }

    /** Its day or days in a year, usually one. */
    public List<Edtf> in(int year) {
        return switch (rule) {
            case Rule.Fixed f ->
                Edtf.find(String.format(Locale.ROOT, "%04d-%02d-%02d", year, f.month(), f.day())).stream()
                        .toList();
            case Rule.NthWeekday n ->
                List.of(marked(LocalDate.of(year, n.month(), 1)
                        .with(TemporalAdjusters.dayOfWeekInMonth(n.nth(), n.weekday()))
                        .plusDays(n.plus())));
            case Rule.FromEaster e ->
                List.of(Edtf.of((e.orthodox() ? orthodoxEaster(year) : easter(year)).plusDays(e.days())));
            case Rule.OfCalendar c ->
                Calendars.yearsIn(c.calendar(), year).stream()
                        .flatMap(y -> Calendars.day(c.calendar(), y, c.month(), c.day()).stream())
                        .filter(v -> v.bounds()
                                .latest()
                                .filter(d -> d.getYear() == year)
                                .isPresent())
                        .toList();
        };
    }

    private Edtf marked(LocalDate day) {
        return varies ? Edtf.of(Edtf.of(day) + "?") : Edtf.of(day);
    }

    /** Easter Sunday of the Gregorian calendar; the method is Butcher's, of 1876. */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }

    /** Easter Sunday of the Julian calendar, as a day of ours; the method is Meeus's. */
    static LocalDate orthodoxEaster(int year) {
        int d = (19 * (year % 19) + 15) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
        int n = d + e + 114;
        int behind = year / 100 - year / 400 - 2;
        return LocalDate.of(year, Month.of(n / 31), 1).plusDays(n % 31).plus(behind, ChronoUnit.DAYS);
    }
}
