package org.hearsay.account.internal.inconsistency;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.account.Inconsistency.Kind;
import org.hearsay.text.Span;

/**
 * A weekday printed with a date that falls on another one. A date without its year is only judged where it is near the day
 * of writing and nothing nearby speaks of another year.
 */
final class WeekdayDates {

    private static final int NEAR_DAYS = 45;

    /** Before this, weekdays hang on which calendar was meant. */
    private static final int FIRST_YEAR = 1900;

    private static final String PART = "(?<part>(?: (?:early|late))? (?:morning|afternoon|evening|night))?";
    private static final String DAY = "(?:(?<m1>" + Calendar.MONTH + ") (?<d1>\\d{1,2})(?:st|nd|rd|th)?"
            + "|(?<d2>\\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<m2>" + Calendar.MONTH + "))(?![\\w]|[-\u2013/:]\\d|,\\d)"
            + "(?:,? (?<y>" + Calendar.YEAR + ")\\b)?(?! (?:and|or|to) \\d|[-\u2013]\\d|, \\d)";

    private static final Pattern BEFORE = Pattern.compile("\\b(?<w>" + Calendar.WEEKDAY + "|" + Calendar.SHORT_WEEKDAY
            + ")" + PART + ",? ?[(\\[]?(?<=[ (\\[])(?:on )?(?:the )?" + DAY);

    private static final Pattern AFTER =
            Pattern.compile("\\b" + DAY + "(?: \\((?:a )?|, (?:which (?:is|was|fell on) )?an? )(?<w>" + Calendar.WEEKDAY
                    + ")\\b(?<part>)");

    private static final Pattern OTHER_YEAR = Pattern.compile("\\b(?:(?<y>" + Calendar.YEAR
            + ")|last year|next year|years? (?:ago|earlier|later|before|after)|the (?:previous|following) year)\\b");

    private final ReportText report;

    WeekdayDates(ReportText report) {
        this.report = report;
    }

    List<Slip> find() {
        var found = new ArrayList<Slip>();
        for (Pattern pattern : List.of(BEFORE, AFTER)) {
            Matcher m = pattern.matcher(report.text());
            while (m.find()) {
                judge(m).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Slip> judge(Matcher m) {
        var span = Span.of(m.start(), m.end());
        if (report.layers().findSentence(span.start()).isEmpty()) {
            return Optional.empty();
        }
        boolean first = m.group("m1") != null;
        int month = Calendar.month(m.group(first ? "m1" : "m2"));
        int day = Integer.parseInt(m.group(first ? "d1" : "d2"));
        OptionalInt year = Calendar.year(m, "y");
        Optional<LocalDate> date =
                year.isPresent() ? Calendar.day(year.getAsInt(), month, day) : nearest(month, day, span);
        DayOfWeek told = Calendar.weekday(m.group("w"));
        boolean night = m.group("part") != null && m.group("part").contains("night");
        return date.filter(d -> d.getYear() >= FIRST_YEAR)
                .filter(d -> d.getDayOfWeek() != told && !(night && d.getDayOfWeek() == told.plus(1)))
                .filter(d -> !report.isOwnedUp(span))
                .map(d -> Slip.of(Kind.WEEKDAY, message(d, told), span));
    }

    private static String message(LocalDate date, DayOfWeek told) {
        return Calendar.name(date) + " was a " + Calendar.name(date.getDayOfWeek()) + ", not a " + Calendar.name(told)
                + ".";
    }

    /** The day nearest to that of writing, where it is near and no other year is spoken of. */
    private Optional<LocalDate> nearest(int month, int day, Span at) {
        return report.written().flatMap(w -> {
            Span around = report.neighbourhood(at);
            Matcher m = OTHER_YEAR.matcher(report.words(around));
            while (m.find()) {
                if (m.group("y") == null || Integer.parseInt(m.group("y")) != w.getYear()) {
                    return Optional.empty();
                }
            }
            return List.of(w.getYear() - 1, w.getYear(), w.getYear() + 1).stream()
                    .flatMap(y -> Calendar.day(y, month, day).stream())
                    .filter(d -> Math.abs(ChronoUnit.DAYS.between(d, w)) <= NEAR_DAYS)
                    .findFirst();
        });
    }
}
