package org.hearsay.time;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * One thing told about when: {@code to} comes at most so many days after {@code from}. Every time and order can be
 * put so: 'A before B' is 'A ends less than 0 days after B begins'; 'not before June 8' bounds the calendar by the event.
 *
 * @param id what it is known by in a network
 * @param from counted from
 * @param to counted to
 * @param days most days from the one to the other, negative where {@code to} comes first
 * @param strict whether it is less than so many days
 * @param ground who tells it
 */
public record Constraint(String id, Endpoint from, Endpoint to, long days, boolean strict, Ground ground)
        implements Comparable<Constraint> {

    /** Days further than this (some 27,000 years) are no news. */
    private static final long FAR = 10_000_000;

    private static final Comparator<Constraint> ORDER = Comparator.comparing(Constraint::id);

    public Constraint {
        if (from.equals(to)) {
            throw new IllegalArgumentException("a constraint of " + from + " on itself");
        }
        if (Math.abs(days) > FAR) {
            throw new IllegalArgumentException("too many days: " + days);
        }
    }

    /** {@code earlier} lies before {@code later}, were it by an instant. */
    public static Constraint before(String id, Endpoint earlier, Endpoint later, Ground ground) {
        return new Constraint(id, later, earlier, 0, true, ground);
    }

    /** {@code earlier} lies not after {@code later}. */
    public static Constraint notAfter(String id, Endpoint earlier, Endpoint later, Ground ground) {
        return new Constraint(id, later, earlier, 0, false, ground);
    }

    /** {@code end} lies on this day or later. */
    public static Constraint from(String id, Endpoint end, LocalDate day, Ground ground) {
        return new Constraint(id, end, Endpoint.CALENDAR, -day.toEpochDay(), false, ground);
    }

    /** {@code end} lies on this day or earlier. */
    public static Constraint until(String id, Endpoint end, LocalDate day, Ground ground) {
        return new Constraint(id, Endpoint.CALENDAR, end, day.toEpochDay() + 1, true, ground);
    }

    /** By id. */
    @Override
    public int compareTo(Constraint other) {
        return ORDER.compare(this, other);
    }
}
