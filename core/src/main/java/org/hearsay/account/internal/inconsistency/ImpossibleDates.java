package org.hearsay.account.internal.inconsistency;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.account.Inconsistency.Kind;
import org.hearsay.text.Span;

/**
 * A day that its month does not have. A day and month without a year count only where the words around show that a date is
 * meant ('until 31 June'), since 'in June 31 people' has the same shape; in quotation marks they are a figure of speech.
 */
final class ImpossibleDates {

    private static final String LED =
            "(?<led>\\b(?:on|until|till|by|before|after|since|from|through|dated|and|to|between|" + Calendar.WEEKDAY
                    + ",?) (?:the )?)?";

    private static final Pattern IN_WORDS = Pattern.compile(LED + "(?<date>\\b(?:(?<m1>" + Calendar.MONTH
            + ") (?<d1>\\d{1,2})(?:st|nd|rd|th)?(?![\\w]|[,.:]\\d|-\\w|%| (?:percent|per cent))"
            + "|(?<![\\d.,:/$\u20ac\u00a3-])(?<d2>\\d{1,2})(?<o2>st|nd|rd|th)? (?<of>of )?(?<m2>" + Calendar.MONTH
            + ")(?!\\w))(?:,? (?<y>" + Calendar.YEAR + ")\\b)?)(?<next>(?: [a-z]+)?)");

    private static final Pattern IN_NUMBERS = Pattern.compile("(?<![\\d./-])(?:(?<y1>" + Calendar.YEAR
            + ")-(?<m1>0\\d|1[0-2])-(?<d1>[0-3]\\d)|(?<d2>[0-3]?\\d)\\.(?<m2>0?\\d|1[0-2])\\.(?<y2>" + Calendar.YEAR
            + "))(?![\\d/-])");

    /** Words that may follow a date; any other is what a number counts. */
    private static final Pattern AFTER_DATE = Pattern.compile(
            " (?:and|or|to|at|in|when|where|for|last|this|next|after|before|because|but|with|the|a|while|as|if|so|that)");

    private final ReportText report;

    ImpossibleDates(ReportText report) {
        this.report = report;
    }

    /** One slip a day, with every place where it is told. */
    List<Slip> find() {
        var found = new ArrayList<Slip>();
        Matcher words = IN_WORDS.matcher(report.text());
        while (words.find()) {
            inWords(words).ifPresent(found::add);
        }
        Matcher numbers = IN_NUMBERS.matcher(report.text());
        while (numbers.find()) {
            boolean first = numbers.group("y1") != null;
            var span = Span.of(numbers.start(), numbers.end());
            int month = Integer.parseInt(numbers.group(first ? "m1" : "m2"));
            int day = Integer.parseInt(numbers.group(first ? "d1" : "d2"));
            OptionalInt year = Calendar.year(numbers, first ? "y1" : "y2");
            if (month > 0 && day > 0) {
                slip(span, month, day, year).ifPresent(found::add);
            }
        }
        Map<String, List<Span>> places = new LinkedHashMap<>();
        found.forEach(
                s -> places.computeIfAbsent(s.message(), m -> new ArrayList<>()).addAll(s.spans()));
        return places.entrySet().stream()
                .map(e -> new Slip(Kind.DATE, e.getValue(), e.getKey()))
                .toList();
    }

    private Optional<Slip> inWords(Matcher m) {
        boolean first = m.group("m1") != null;
        OptionalInt year = Calendar.year(m, "y");
        var span = Span.of(m.start("date"), m.end("date"));
        int month = Calendar.month(m.group(first ? "m1" : "m2"));
        int day = Integer.parseInt(m.group(first ? "d1" : "d2"));
        if (year.isEmpty()) {
            boolean isDate = first
                    ? m.group("led") != null && isAfterDate(m.group("next"))
                    : m.group("led") != null || m.group("o2") != null && m.group("of") != null;
            boolean february29 = month == 2 && day == 29;
            if (!isDate || february29 || report.isQuoted(span.start())) {
                return Optional.empty();
            }
        }
        return slip(span, month, day, year);
    }

    private static boolean isAfterDate(String next) {
        return next.isEmpty() || AFTER_DATE.matcher(next).matches();
    }

    private Optional<Slip> slip(Span span, int month, int day, OptionalInt year) {
        int length = Calendar.length(month, year);
        boolean read = report.layers().findSentence(span.start()).isPresent();
        if (day <= length || day > 39 || !read || report.isOwnedUp(span)) {
            return Optional.empty();
        }
        String name = Calendar.monthName(month) + (month == 2 && year.isPresent() ? " " + year.getAsInt() : "");
        return Optional.of(Slip.of(
                Kind.DATE,
                "There is no " + day + " of " + name + ": it has " + (month == 2 && year.isEmpty() ? "at most " : "")
                        + length + " days.",
                span));
    }
}
