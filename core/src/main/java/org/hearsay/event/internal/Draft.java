package org.hearsay.event.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.event.Clock;
import org.hearsay.event.EventKind;
import org.hearsay.event.Filler;
import org.hearsay.event.Order;
import org.hearsay.event.Participant;
import org.hearsay.event.Realis;
import org.hearsay.event.Toll;
import org.hearsay.event.When;
import org.hearsay.event.internal.clause.Frame;
import org.hearsay.text.Span;

/** An event mention while it is being put together; lives inside the reading of one document. */
final class Draft {

    /** More than these are a list that was read too far. */
    private static final int MOST = 15;

    EventKind kind;
    final Span trigger;
    final int part;
    final int sentence;
    final int block;
    final String lemma;
    final Frame frame;

    /** The verb that carries an event noun. */
    OptionalInt carrier = OptionalInt.empty();

    boolean definite;

    /** Whether it tells more of the incident told before, without naming it: '21 survived'. */
    boolean back;

    /** Whether the noun stands behind a preposition. */
    boolean embedded;

    /** Whether its verb only tells who took part. */
    boolean attended;

    final List<Participant> participants = new ArrayList<>();
    Optional<When> when = Optional.empty();
    Optional<Clock> clock = Optional.empty();
    final List<OrderTo> ordersTo = new ArrayList<>();
    Optional<Filler> place = Optional.empty();
    Optional<Filler> cause = Optional.empty();
    Optional<Filler> instrument = Optional.empty();
    final List<Toll> tolls = new ArrayList<>();
    Realis realis = Realis.ACTUAL;
    Optional<String> claim = Optional.empty();

    /** An order to another mention, with the days between where they are told ('the day before': -1). */
    record OrderTo(
            Order.Relation relation,
            Order.Basis basis,
            double confidence,
            Span span,
            Span other,
            Draft to,
            OptionalInt days) {}

    Draft(EventKind kind, Span trigger, int part, int sentence, int block, String lemma, Frame frame) {
        this.kind = kind;
        this.trigger = trigger;
        this.part = part;
        this.sentence = sentence;
        this.block = block;
        this.lemma = lemma;
        this.frame = frame;
    }

    /** Takes those over who took part by another mention of the same event. */
    /** Day and hour, or one of them. */
    Optional<When> time(String text) {
        return when.map(w -> clock.map(w::at).orElse(w))
                .or(() -> clock.map(c -> When.of(c, c.span().of(text))));
    }

    void adopt(Draft other) {
        for (Participant p : other.participants) {
            boolean known = participants.stream()
                    .anyMatch(q -> q.span().equals(p.span())
                            || q.referent().isPresent() && q.referent().equals(p.referent()));
            if (!known && participants.size() < MOST && !p.span().overlaps(trigger)) {
                participants.add(p);
            }
        }
    }

    /** Those who took part, in order of place. */
    List<Participant> listParticipants() {
        return participants.stream()
                .sorted(Comparator.comparing(Participant::span))
                .toList();
    }
}
