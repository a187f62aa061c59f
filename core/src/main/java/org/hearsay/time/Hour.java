package org.hearsay.time;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;

/**
 * When in a day, as told, in the time of the place. Beside a value, which is never finer than a day.
 *
 * @param part part of the day
 * @param clock time of the clock
 * @param dial whether the clock is read on a dial of twelve, so that it may be half a day later: 'ten to four'
 */
public record Hour(Optional<Part> part, Optional<LocalTime> clock, boolean dial) {

    private static final int HALF_DAY = 12 * 60;
    private static final int DAY = 2 * HALF_DAY;

    public Hour {
        if (part.isEmpty() && clock.isEmpty()) {
            throw new IllegalArgumentException("neither a part of the day nor a time of the clock");
        }
    }

    /** A part of the day. */
    public enum Part {
        DAWN(3, 8),
        MORNING(4, 12),
        NOON(11, 14),
        AFTERNOON(12, 19),
        DUSK(16, 22),
        EVENING(16, 24),
        NIGHT(18, 31),
        MIDNIGHT(23, 25);

        /** Its first minute and its last, of the next day where that is past midnight. */
        private final int from;

        private final int to;

        Part(int firstHour, int lastHour) {
            this.from = firstHour * 60;
            this.to = lastHour * 60;
        }

        /** The name in exports. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A part of the day. */
    public static Hour of(Part part) {
        return new Hour(Optional.of(part), Optional.empty(), false);
    }

    /** A time of the clock. */
    public static Hour of(LocalTime clock) {
        return new Hour(Optional.empty(), Optional.of(clock), false);
    }

    /** A time of the clock that may be half a day later. */
    public static Hour onDial(LocalTime clock) {
        return new Hour(Optional.empty(), Optional.of(clock), true);
    }

    /** Minutes between the two at least, over midnight too: 0 where they may be one. */
    public int minutesTo(Hour other) {
        int least = DAY;
        for (int half = 0; half < DAY; half += HALF_DAY) {
            if (half == 0 || dial || other.dial) {
                least = Math.min(least, gap(from() + half, to() + half, other.from(), other.to()));
            }
        }
        return least;
    }

    private static int gap(int from, int to, int otherFrom, int otherTo) {
        int least = DAY;
        for (int day = -DAY; day <= 2 * DAY; day += DAY) {
            least = Math.min(least, Math.max(0, Math.max(otherFrom + day - to, from - otherTo - day)));
        }
        return least;
    }

    private int from() {
        return clock.map(Hour::minute).orElseGet(() -> part.orElseThrow().from);
    }

    private int to() {
        return clock.map(Hour::minute).orElseGet(() -> part.orElseThrow().to);
    }

    private static int minute(LocalTime clock) {
        return clock.getHour() * 60 + clock.getMinute();
    }
}
