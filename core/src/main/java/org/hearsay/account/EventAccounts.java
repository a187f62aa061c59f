package org.hearsay.account;

import java.util.List;
import java.util.Optional;
import org.hearsay.event.Event;

/**
 * An event with its accounts side by side.
 *
 * @param event the event and its mentions
 * @param title what it is called
 * @param time the best supported value, as written in its slot
 * @param place the best supported value
 * @param accounts sorted by id
 * @param slots in the order of {@link SlotKind}
 * @param versions accounts that agree, together
 * @param positions who affirms and who denies that it happened
 * @param tightening what the orders told between events leave of its time, where that is less than is told of it
 */
public record EventAccounts(
        Event event,
        EventTitle title,
        Optional<String> time,
        Optional<String> place,
        List<Account> accounts,
        List<Slot> slots,
        List<Version> versions,
        List<Position> positions,
        Optional<Tightening> tightening) {

    /** One whose time nothing else tightens. */
    public EventAccounts(
            Event event,
            String name,
            Optional<String> time,
            Optional<String> place,
            List<Account> accounts,
            List<Slot> slots,
            List<Position> positions) {
        this(event, EventTitle.of(name), time, place, accounts, slots, List.of(), positions, Optional.empty());
    }

    public EventAccounts {
        accounts = List.copyOf(accounts);
        slots = List.copyOf(slots);
        versions = List.copyOf(versions);
        positions = List.copyOf(positions);
    }

    /** The same with other positions. */
    public EventAccounts withPositions(List<Position> others) {
        return new EventAccounts(event, title, time, place, accounts, slots, versions, others, tightening);
    }

    /** What it is called in lists. */
    public String name() {
        return title.toString();
    }
}
