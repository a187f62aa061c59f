package org.hearsay.time;

import java.util.Comparator;

/**
 * Where an event begins or ends.
 *
 * @param event id of the event; empty for {@link #CALENDAR} alone
 * @param side which end
 */
public record Endpoint(String event, Side side) implements Comparable<Endpoint> {

    /** The beginning of 1970-01-01: the point that days are counted from. */
    public static final Endpoint CALENDAR = new Endpoint("", Side.BEGIN);

    private static final Comparator<Endpoint> ORDER =
            Comparator.comparing(Endpoint::event).thenComparing(Endpoint::side);

    /** Which end of an event. */
    public enum Side {
        BEGIN,
        END
    }

    public Endpoint {
        if (event.isEmpty() && side != Side.BEGIN) {
            throw new IllegalArgumentException("an end of no event");
        }
    }

    /** Where an event begins. */
    public static Endpoint begin(String event) {
        return new Endpoint(named(event), Side.BEGIN);
    }

    /** Where an event ends. */
    public static Endpoint end(String event) {
        return new Endpoint(named(event), Side.END);
    }

    private static String named(String event) {
        if (event.isEmpty()) {
            throw new IllegalArgumentException("an event without id");
        }
        return event;
    }

    /** By event, begin first. */
    @Override
    public int compareTo(Endpoint other) {
        return ORDER.compare(this, other);
    }
}
