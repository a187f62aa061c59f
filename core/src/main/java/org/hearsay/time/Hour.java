package org.hearsay.time;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;

/**
 * When in a day, as told, in the time of the place. Beside a value, which is never finer than a day.
 *
 * @param part part of the day
 * @param clock time of the clock
 */
public record Hour(Optional<Part> part, Optional<LocalTime> clock) {

    public Hour {
        if (part.isEmpty() && clock.isEmpty()) {
            throw new IllegalArgumentException("neither a part of the day nor a time of the clock");
        }
    }

    /** A part of the day. */
    public enum Part {
        DAWN,
        MORNING,
        NOON,
        AFTERNOON,
        DUSK,
        EVENING,
        NIGHT,
        MIDNIGHT;

        /** The name in exports. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A part of the day. */
    public static Hour of(Part part) {
        return new Hour(Optional.of(part), Optional.empty());
    }

    /** A time of the clock. */
    public static Hour of(LocalTime clock) {
        return new Hour(Optional.empty(), Optional.of(clock));
    }
}
