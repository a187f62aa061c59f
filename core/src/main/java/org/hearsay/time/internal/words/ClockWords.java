package org.hearsay.time.internal.words;

import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.model.Tag;
import org.hearsay.time.Hour;

/** Times of the clock in words: 'half past ten', 'a quarter to two', 'ten to four in the morning', 'six this morning'. */
final class ClockWords {

    private static final int QUARTER = 15;
    private static final int HALF = 30;
    private static final int NOON = 12;

    private final Cursor c;
    private final TimeWords words;

    ClockWords(Cursor cursor) {
        this.c = cursor;
        this.words = cursor.words();
    }

    /** An hour and how far the words reach. */
    private record Told(int hour, int minute, int end) {}

    /** The time of the clock that begins here. */
    Optional<Found> find(int i) {
        return past(i).or(() -> full(i)).map(t -> found(i, t));
    }

    /** 'Half past ten', 'twenty minutes to two'. */
    private Optional<Told> past(int i) {
        int j = c.skip(i, "a");
        OptionalInt minutes = c.is(j, "half")
                ? OptionalInt.of(HALF)
                : c.is(j, "quarter") ? OptionalInt.of(QUARTER) : j == i ? words.number(c.at(j)) : OptionalInt.empty();
        if (minutes.isEmpty() || minutes.getAsInt() < 1 || minutes.getAsInt() >= 2 * HALF) {
            return Optional.empty();
        }
        int side = c.skip(j + 1, "minutes", "minute");
        boolean past = c.is(side, "past");
        boolean named = c.is(j, "half", "quarter") || side > j + 1;
        boolean to = c.is(side, "to") && (named || isOfFive(i, minutes.getAsInt(), side + 2));
        OptionalInt hour = hour(side + 1);
        if (hour.isEmpty() || !past && !to || c.is(j, "half") && !past) {
            return Optional.empty();
        }
        int end = c.skip(side + 2, "o'clock");
        return Optional.of(
                past
                        ? new Told(hour.getAsInt(), minutes.getAsInt(), end)
                        : new Told(
                                hour.getAsInt() == 1 ? NOON : hour.getAsInt() - 1, 2 * HALF - minutes.getAsInt(), end));
    }

    /** 'It was ten to four', not 'ten to four people'. */
    private boolean isOfFive(int i, int minutes, int end) {
        boolean words = !Character.isDigit(c.at(i).lower().charAt(0));
        return words
                && minutes % 5 == 0
                && minutes < HALF
                && c.is(i - 1, "at", "was", "about", "until")
                && isClosed(end);
    }

    private boolean isClosed(int end) {
        Tag tag = c.at(end).tag();
        return tag == Tag.PUNCT || tag == Tag.ADP || tag == Tag.CCONJ || tag == Tag.SCONJ;
    }

    /** 'Ten o'clock', 'at six this morning'. */
    private Optional<Told> full(int i) {
        OptionalInt hour = hour(i);
        boolean told = c.is(i + 1, "o'clock") || isLed(i) && part(i + 1) > i + 1;
        return hour.isPresent() && told
                ? Optional.of(new Told(hour.getAsInt(), 0, c.skip(i + 1, "o'clock")))
                : Optional.empty();
    }

    private OptionalInt hour(int i) {
        OptionalInt n = words.number(c.at(i));
        return n.isPresent() && n.getAsInt() >= 1 && n.getAsInt() <= NOON ? n : OptionalInt.empty();
    }

    private boolean isLed(int i) {
        return c.is(
                i - 1, "at", "about", "around", "towards", "toward", "by", "until", "till", "from", "since", "after",
                "before", "was", "nearly");
    }

    /** Past 'this morning', 'in the afternoon', 'yesterday evening', 'at night'; the place itself where none stands there. */
    private int part(int i) {
        int j = c.skip(i, "in", "the", "this", "at", "that", "yesterday");
        return j > i && words.part(c.at(j)).isPresent() ? j + 1 : i;
    }

    private Found found(int i, Told told) {
        int end = part(told.end());
        Optional<Hour.Part> part = end > told.end() ? words.part(c.at(end - 1)) : Optional.empty();
        LocalTime clock = LocalTime.of(told.hour() % NOON, told.minute());
        Hour hour = part.map(p -> Hour.of(isLate(p, told.hour()) ? clock.plusHours(NOON) : clock))
                .orElseGet(() -> Hour.onDial(clock));
        // 'yesterday' and 'this' tell the day, which is read with what follows
        boolean dayless = c.is(told.end(), "in", "at");
        return new Found(new Shape.HourAlone(), i, dayless ? end : told.end(), Optional.of(hour));
    }

    private static boolean isLate(Hour.Part part, int hour) {
        return switch (part) {
            case DAWN, MORNING, MIDNIGHT -> false;
            case NOON -> hour < 3;
            case AFTERNOON, DUSK, EVENING -> true;
            case NIGHT -> hour >= 6 && hour < NOON;
        };
    }
}
