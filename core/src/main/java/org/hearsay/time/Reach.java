package org.hearsay.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Between which days an end of an event may lie, and why.
 *
 * @param earliest first day; empty where nothing bounds it
 * @param latest last day; empty where nothing bounds it
 * @param afterWhich the constraints that {@code earliest} follows from, from the calendar on
 * @param beforeWhich the constraints that {@code latest} follows from, from the calendar on
 */
public record Reach(
        Optional<LocalDate> earliest,
        Optional<LocalDate> latest,
        List<Constraint> afterWhich,
        List<Constraint> beforeWhich) {

    /** Anywhere. */
    public static final Reach OPEN = new Reach(Optional.empty(), Optional.empty(), List.of(), List.of());

    public Reach {
        afterWhich = List.copyOf(afterWhich);
        beforeWhich = List.copyOf(beforeWhich);
    }
}
