package org.hearsay.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearsay.time.Ground;

/**
 * What the times of other events, and the orders told between them, leave of an event's time. It stands beside what is told of
 * the event itself and replaces none of it.
 *
 * @param earliest first day on which it can have begun
 * @param latest last day on which it can have begun
 * @param basis what it follows from, for the reader: "tightened by 'after the strike' and '3 March'"
 * @param confidence of the least sure order that it follows from; 1 where words tell all of them
 * @param grounds who tells what it follows from, in the order in which one thing follows from the other
 */
public record Tightening(
        Optional<LocalDate> earliest,
        Optional<LocalDate> latest,
        String basis,
        double confidence,
        List<Ground> grounds) {

    public Tightening {
        grounds = List.copyOf(grounds);
        if (earliest.isEmpty() && latest.isEmpty()) {
            throw new IllegalArgumentException("nothing tightened");
        }
        if (grounds.isEmpty()) {
            throw new IllegalArgumentException("tightened by nothing");
        }
    }
}
