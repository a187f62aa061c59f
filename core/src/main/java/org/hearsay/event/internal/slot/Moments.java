package org.hearsay.event.internal.slot;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.hearsay.text.Edtf;
import org.hearsay.time.TimeExpression;

/** Tells which times may be those of an event, and how they lie to the day of the report. */
public final class Moments {

    /** Rules whose expressions name no day, unless a value was found for them. */
    private static final Set<String> WITHOUT_DAY = Set.of(
            "vague", "same-unit", "hour", "past", "present", "future", "relative-to-event", "to-event", "impossible");

    private Moments() {}

    /** Whether an expression names a point in time that something can have happened at. */
    static boolean isPoint(TimeExpression t) {
        boolean open = t.value()
                .filter(v -> v.value().endsWith("..") || v.value().startsWith(".."))
                .isPresent();
        // the day of an hour that stands alone is not sure
        boolean guessed = t.basis().rule().equals("hour")
                && t.value().filter(v -> v.isUncertain()).isPresent();
        boolean told = t.value().isPresent() && !guessed
                || !WITHOUT_DAY.contains(t.basis().rule());
        return switch (t.kind()) {
            case DATE, TIME -> !open && told;
            case DURATION, SET -> false;
        };
    }

    /** Where a value lies, seen from the day of publication. */
    static String from(Optional<Edtf> published, Optional<Edtf> value) {
        if (value.isEmpty()) {
            return "open";
        }
        Edtf.Bounds bounds = value.get().bounds();
        Optional<LocalDate> today = published.flatMap(p -> p.bounds().latest());
        if (today.isEmpty() || bounds.earliest().isEmpty() || bounds.latest().isEmpty()) {
            return "somewhere";
        }
        long days = bounds.earliest().get().toEpochDay() - today.get().toEpochDay();
        long span = bounds.latest().get().toEpochDay() - bounds.earliest().get().toEpochDay();
        String length = span == 0 ? "day" : span < 8 ? "week" : span < 32 ? "month" : "year";
        String when = days > 0
                ? "ahead"
                : days == 0 ? "today" : days >= -1 ? "yesterday" : days >= -7 ? "week" : days >= -45 ? "month" : "past";
        return length + " " + when;
    }

    /** Whether a value lies wholly more than a month before the day of publication. */
    static boolean isPast(Optional<Edtf> published, Optional<Edtf> value) {
        Optional<LocalDate> today = published.flatMap(p -> p.bounds().earliest());
        Optional<LocalDate> last = value.flatMap(v -> v.bounds().latest());
        return today.isPresent()
                && last.isPresent()
                && last.get().isBefore(today.get().minusMonths(1));
    }

    /** Whether a value lies wholly behind the day of publication. */
    public static boolean isAhead(Optional<Edtf> published, Optional<Edtf> value) {
        Optional<LocalDate> today = published.flatMap(p -> p.bounds().latest());
        Optional<LocalDate> first = value.flatMap(v -> v.bounds().earliest());
        return today.isPresent() && first.isPresent() && first.get().isAfter(today.get());
    }
}
