package org.hearsay.account;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.account.internal.Chronologist;
import org.hearsay.document.DocumentId;
import org.hearsay.event.Event;
import org.hearsay.event.Order;
import org.hearsay.event.ToldEvent;
import org.hearsay.time.Cycle;

/**
 * What comes before what across all reports of a dossier: what that leaves of each event's time, and which accounts cannot all
 * be right.
 *
 * @param tightenings by event
 * @param disputes orders that contradict others or dates, by the event that they speak of
 */
public record Chronology(Map<String, Tightening> tightenings, Map<String, List<Dispute>> disputes) {

    /**
     * An order that cannot hold with others: every account in the cycle but one may be right, and no more is known.
     *
     * @param told the mention that tells it, of this event or of the one that it is set in order to
     * @param order what it tells
     * @param relation how this event stands to the other by it
     * @param cycle with what it cannot hold
     */
    public record Dispute(ToldEvent told, Order order, Order.Relation relation, Cycle cycle) {}

    public Chronology {
        tightenings = Map.copyOf(tightenings);
        disputes = Map.copyOf(disputes);
    }

    /** The chronology of some events; {@code tellings} holds the report of every member. One step an order told. */
    public static Chronology of(Collection<Event> events, Map<DocumentId, Telling> tellings) {
        return Chronologist.tell(events, tellings);
    }

    /** What is left of an event's time, where that is less than it tells itself. */
    public Optional<Tightening> findTightening(String event) {
        return Optional.ofNullable(tightenings.get(event));
    }

    /** The orders of an event that contradict others. */
    public List<Dispute> listDisputes(String event) {
        return disputes.getOrDefault(event, List.of());
    }
}
