package org.hearsay.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.document.Evidence;
import org.hearsay.model.Sense;

/**
 * An event as told in one place of one report.
 *
 * @param id made from document, kind and trigger
 * @param kind what happened
 * @param trigger the word or words that name it
 * @param triggerText those words
 * @param participants who took part, in order of place
 * @param when when, where told
 * @param order how it stands to others of the report in time
 * @param place where, where told
 * @param cause what brought it about, as told
 * @param instrument what it was done with, as told
 * @param tolls counts of those struck
 * @param realis whether it is told as having happened
 * @param claim id of the innermost claim that it is told in; empty where the report tells it in its own voice
 * @param gist the words that say what it is, where the sentence was parsed
 * @param sense what its words mean where they stand, where an encoder that tells it read them
 */
public record EventMention(
        String id,
        EventKind kind,
        Evidence trigger,
        String triggerText,
        List<Participant> participants,
        Optional<When> when,
        List<Order> order,
        Optional<Filler> place,
        Optional<Filler> cause,
        Optional<Filler> instrument,
        List<Toll> tolls,
        Realis realis,
        Optional<String> claim,
        Optional<Gist> gist,
        Optional<Sense> sense)
        implements Comparable<EventMention> {

    private static final Comparator<EventMention> ORDER =
            Comparator.comparing(EventMention::trigger).thenComparing(EventMention::id);

    /** One of whose sentence no tree is known. */
    public EventMention(
            String id,
            EventKind kind,
            Evidence trigger,
            String triggerText,
            List<Participant> participants,
            Optional<When> when,
            List<Order> order,
            Optional<Filler> place,
            Optional<Filler> cause,
            Optional<Filler> instrument,
            List<Toll> tolls,
            Realis realis,
            Optional<String> claim) {
        this(
                id,
                kind,
                trigger,
                triggerText,
                participants,
                when,
                order,
                place,
                cause,
                instrument,
                tolls,
                realis,
                claim,
                Optional.empty(),
                Optional.empty());
    }

    public EventMention {
        participants = List.copyOf(participants);
        order = List.copyOf(order);
        tolls = List.copyOf(tolls);
    }

    /** The orders that words tell. */
    public List<Order> ordersTold() {
        return order.stream().filter(o -> o.basis() == Order.Basis.WORDS).toList();
    }

    /** By place, then id. */
    @Override
    public int compareTo(EventMention other) {
        return ORDER.compare(this, other);
    }

    /** Whether it sums up many incidents over a time, so that it is none of them. */
    public boolean isSum() {
        return tolls.stream().anyMatch(t -> t.period().isPresent());
    }
}
