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

    /** The first minute of the day that it may be. */
    private int from() {
        return clock.map(Hour::minute).orElseGet(() -> switch (part.orElseThrow()) {
            case DAWN -> 3 * 60;
            case MORNING -> 4 * 60;
            case NOON -> 11 * 60;
            case AFTERNOON -> 12 * 60;
            case DUSK -> 16 * 60;
            case EVENING -> 16 * 60;
            case NIGHT -> 18 * 60;
            case MIDNIGHT -> 23 * 60;
        });
    }

    /** The last one, of the next day where it is the smaller. */
    private int to() {
        return clock.map(Hour::minute).orElseGet(() -> switch (part.orElseThrow()) {
            case DAWN -> 8 * 60;
            case MORNING -> 12 * 60;
            case NOON -> 14 * 60;
            case AFTERNOON -> 19 * 60;
            case DUSK -> 22 * 60;
            case EVENING -> 24 * 60;
            case NIGHT -> 31 * 60;
            case MIDNIGHT -> 25 * 60;
        });
    }

    private static int minute(LocalTime clock) {
        return clock.getHour() * 60 + clock.getMinute();
    }
}
