package org.hearsay.time.internal.words;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearsay.text.Edtf;

/** Days of other calendars as days of ours, by ICU. Where a calendar has variants, every day that one of them gives. */
public final class Calendars {

    /** A calendar that reports count by. */
    public enum Kind {
        /** Begins each month by the moon; where it was seen differs, so a day is one of three or four. */
        ISLAMIC(List.of("islamic-civil", "islamic-umalqura", "islamic-tbla"), 1),
        PERSIAN(List.of("persian"), 0),
        HEBREW(List.of("hebrew"), 0);

        private final List<String> variants;
        private final int slack;

        Kind(List<String> variants, int slack) {
            this.variants = variants;
            this.slack = slack;
        }
    }

    private Calendars() {}

    /** The days that a day may be, in our calendar; empty where the month has no such day. */
    public static Optional<Edtf> day(Kind kind, int year, int month, int day) {
        List<LocalDate> days = kind.variants.stream()
                .flatMap(v -> find(v, year, month, day).stream())
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = days.getFirst().minusDays(kind.slack);
        LocalDate last = days.getLast().plusDays(kind.slack);
        return Optional.of(first.equals(last) ? Edtf.of(first) : Edtf.of("[" + first + ".." + last + "]"));
    }

    /** A month of a year, from the first to the last day that may be in it. */
    public static Optional<Edtf> month(Kind kind, int year, int month) {
        Optional<Edtf> first = day(kind, year, month, 1);
        boolean lastMonth = month == 12;
        Optional<Edtf> next = lastMonth ? day(kind, year + 1, 1, 1) : day(kind, year, month + 1, 1);
        return first.flatMap(f -> next.flatMap(n ->
                f.bounds().earliest().flatMap(a -> n.bounds().latest().map(b -> Edtf.between(a, b.minusDays(1))))));
    }

    /** A year. */
    static Optional<Edtf> year(Kind kind, int year) {
        return day(kind, year, 1, 1)
                .flatMap(f -> day(kind, year + 1, 1, 1)
                        .flatMap(n -> f.bounds()
                                .earliest()
                                .flatMap(a -> n.bounds().latest().map(b -> Edtf.between(a, b.minusDays(1))))));
    }

    /** The years of a calendar that our year has days of. */
    public static List<Integer> yearsIn(Kind kind, int gregorian) {
        Calendar c = calendar(kind.variants.getFirst());
        c.setTimeInMillis(LocalDate.of(gregorian, 1, 1).toEpochDay() * 86_400_000L);
        int first = c.get(Calendar.EXTENDED_YEAR);
        return List.of(first, first + 1, first + 2);
    }

    private static Optional<LocalDate> find(String variant, int year, int month, int day) {
        Calendar c = calendar(variant);
        c.setLenient(false);
        c.clear();
        c.set(Calendar.EXTENDED_YEAR, year);
        c.set(Calendar.MONTH, month - 1);
        c.set(Calendar.DAY_OF_MONTH, day);
        try {
            return Optional.of(LocalDate.ofEpochDay(Math.floorDiv(c.getTimeInMillis(), 86_400_000L)));
        } catch (IllegalArgumentException e) {
            // no such day in that year
            return Optional.empty();
        }
    }

    private static Calendar calendar(String variant) {
        return Calendar.getInstance(TimeZone.GMT_ZONE, new ULocale("en@calendar=" + variant));
    }
}
