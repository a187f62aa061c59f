package org.hearsay.bench.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.text.Edtf;
import org.hearsay.time.Hour;
import org.hearsay.time.TimeExpression;
import org.hearsay.time.TimeExpression.Kind;

/**
 * A time expression as TimeML writes it.
 *
 * @param type {@code DATE}, {@code TIME}, {@code DURATION} or {@code SET}
 * @param value such as {@code 2013-W12}, {@code P3D} or {@code PAST_REF}; empty where there is none
 */
record Timex(String type, String value) {

    /** Rules of expressions that name no date, with what TimeML writes for them. */
    private static final Set<String> VAGUE = Set.of("past", "present", "future");

    static Timex of(TimeExpression time) {
        // of 'two weeks before the vote' TimeML marks the length alone
        return time.value().isEmpty() && time.length().isPresent()
                ? new Timex(
                        time.kind() == Kind.SET ? "SET" : "DURATION",
                        time.length().get().value())
                : new Timex(time.kind().name(), value(time));
    }

    private static String value(TimeExpression time) {
        if (VAGUE.contains(time.basis().rule())) {
            return time.basis().rule().toUpperCase(Locale.ROOT) + "_REF";
        }
        return switch (time.kind()) {
            case DURATION -> time.length().map(Object::toString).orElse("");
            case SET ->
                recurring(time.text())
                        .or(() -> time.length().map(Object::toString))
                        .orElse("");
            case DATE -> time.value().map(Timex::date).orElse("");
            case TIME ->
                time.value().map(Timex::date).orElse("XXXX-XX-XX")
                        + time.hour().map(Timex::hour).orElse("");
        };
    }

    /** 'Every Tuesday', 'Tuesdays': of a weekday or month that comes again TimeML writes which, not how often. */
    private static Optional<String> recurring(String text) {
        String t = text.toLowerCase(Locale.ROOT);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (t.contains(day.name().toLowerCase(Locale.ROOT))) {
                return Optional.of("XXXX-WXX-" + day.getValue());
            }
        }
        for (Month month : Month.values()) {
            if (t.endsWith(" " + month.name().toLowerCase(Locale.ROOT))) {
                return Optional.of(String.format(Locale.ROOT, "XXXX-%02d", month.getValue()));
            }
        }
        return Optional.empty();
    }

    private static String hour(Hour hour) {
        return hour.clock()
                .map(c -> "T" + c)
                .or(() -> hour.part().map(Timex::part))
                .orElse("");
    }

    private static String part(Hour.Part part) {
        return switch (part) {
            case DAWN, MORNING -> "TMO";
            case NOON -> "T12:00";
            case AFTERNOON -> "TAF";
            case DUSK, EVENING -> "TEV";
            case NIGHT -> "TNI";
            case MIDNIGHT -> "T24:00";
        };
    }

    /** The value without its qualifiers; TimeML tells those apart from it. */
    private static String date(Edtf edtf) {
        String plain = edtf.value().replaceAll("[?~%]", "");
        int slash = plain.indexOf('/');
        if (slash < 0) {
            return unit(plain);
        }
        Optional<LocalDate> first = edtf.bounds().earliest();
        Optional<LocalDate> last = edtf.bounds().latest();
        if (first.isPresent() && last.isPresent()) {
            boolean monday = first.get().getDayOfWeek() == DayOfWeek.MONDAY;
            if (monday && first.get().plusDays(6).equals(last.get())) {
                return week(first.get());
            }
            if (first.get().getDayOfWeek() == DayOfWeek.SATURDAY
                    && first.get().plusDays(1).equals(last.get())) {
                return week(first.get()) + "-WE";
            }
        }
        return unit(first.isPresent() ? plain.substring(0, slash) : plain.substring(slash + 1));
    }

    private static String week(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static String unit(String date) {
        if (date.length() == 4) {
            return date.replaceAll("(?<=\\d)X+$", "");
        }
        String year = date.substring(0, 5);
        return switch (date.length() == 7 ? date.substring(5) : "") {
            case "21" -> year + "SP";
            case "22" -> year + "SU";
            case "23" -> year + "FA";
            case "24" -> year + "WI";
            case "33" -> year + "Q1";
            case "34" -> year + "Q2";
            case "35" -> year + "Q3";
            case "36" -> year + "Q4";
            case "40" -> year + "H1";
            case "41" -> year + "H2";
            default -> date;
        };
    }
}
