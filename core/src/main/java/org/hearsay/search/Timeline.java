package org.hearsay.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.account.Tightening;
import org.hearsay.account.Verdict;
import org.hearsay.document.DocumentId;
import org.hearsay.event.EventKind;
import org.hearsay.event.Order;
import org.hearsay.extraction.Reconciliation;
import org.hearsay.search.internal.TimelineMaking;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;

/**
 * What is told as having happened, in order of time. Only tellings of {@link org.hearsay.event.Realis#ACTUAL} are on it:
 * what is planned, threatened or imagined lends it neither an event nor a time.
 *
 * <p>An event with competing times stands once, at the time that most accounts tell, with all of them beside it. An event
 * of which only an order is told stands next to the event that it is told before, after or during; one of which not even that
 * is told, but whose time follows from other orders, stands where these leave it.
 *
 * @param entries in order of time
 * @param undated events without a time, and without an order that leads to one; by name
 * @param ahead number of events left out because every time told of them is later than the report that tells it
 */
public record Timeline(List<Entry> entries, List<Entry> undated, int ahead) {

    /**
     * Which part of the timeline is wanted.
     *
     * @param entity only events that it took part in; of a person no places are shown, so that no track of it comes about
     * @param from nothing that ended before the first day of this
     * @param to nothing that began after the last day of this
     */
    public record Scope(Optional<String> entity, Optional<Edtf> from, Optional<Edtf> to) {

        /** Everything. */
        public static final Scope ALL = new Scope(Optional.empty(), Optional.empty(), Optional.empty());

        public Scope {
            Optional<LocalDate> first = first(from);
            Optional<LocalDate> last = last(to);
            if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
                throw new IllegalArgumentException(from.get() + " is later than " + to.get());
            }
        }

        /** The first day; empty where it is open. */
        public Optional<LocalDate> first() {
            return first(from);
        }

        /** The last day; empty where it is open. */
        public Optional<LocalDate> last() {
            return last(to);
        }

        /** All days that are wanted; empty where both ends are open. */
        public Optional<Edtf> days() {
            return first().isEmpty() && last().isEmpty()
                    ? Optional.empty()
                    : Edtf.find(first().map(d -> Edtf.of(d).value()).orElse("..") + "/"
                            + last().map(d -> Edtf.of(d).value()).orElse(".."));
        }

        private static Optional<LocalDate> first(Optional<Edtf> from) {
            return from.map(Edtf::bounds).flatMap(Edtf.Bounds::earliest);
        }

        private static Optional<LocalDate> last(Optional<Edtf> to) {
            return to.map(Edtf::bounds).flatMap(Edtf.Bounds::latest);
        }
    }

    /**
     * An event on the line.
     *
     * @param event its id
     * @param kind what happened
     * @param name short, without its time
     * @param times told of it, the one that it stands at first, then in order of time; they compete where there are several
     * @param verdict how the times stand to each other; {@link Verdict#SINGLE} where there is none
     * @param orders told of it in words, those of one other event together
     * @param orderVerdict how the orders stand to each other; {@link Verdict#SINGLE} where there is none
     * @param silent accounts that tell it without time and order
     * @param denials accounts that tell of it only to deny it
     * @param beside the event that it stands next to, where no time is told
     * @param tightening what the orders told between events leave of its time, where that is less than is told of it
     */
    public record Entry(
            String event,
            EventKind kind,
            String name,
            List<Time> times,
            Verdict verdict,
            List<Sequence> orders,
            Verdict orderVerdict,
            List<Teller> silent,
            List<Teller> denials,
            Optional<Neighbour> beside,
            Optional<Tightening> tightening) {

        public Entry {
            times = List.copyOf(times);
            orders = List.copyOf(orders);
            silent = List.copyOf(silent);
            denials = List.copyOf(denials);
        }

        /** The days that the orders between events leave of its time, as far as they leave any end. */
        public Optional<Edtf> tightened() {
            return tightening
                    .flatMap(t ->
                            Edtf.find(t.earliest().map(d -> Edtf.of(d).value()).orElse("..") + "/"
                                    + t.latest().map(d -> Edtf.of(d).value()).orElse("..")))
                    .map(e -> e.bounds().earliest().equals(e.bounds().latest())
                            ? Edtf.of(e.bounds().earliest().orElseThrow())
                            : e);
        }

        /** Whether nothing but the orders told between events gives it a place, and they leave it a beginning and an end. */
        public boolean isPlacedByOrders() {
            return times.isEmpty()
                    && beside.isEmpty()
                    && tightening
                            .filter(t -> t.earliest().isPresent() && t.latest().isPresent())
                            .isPresent();
        }

        /** Number of accounts that tell it as having happened. */
        public long accounts() {
            return tellers().map(Teller::account).distinct().count();
        }

        /** Number of outlets that bring these accounts; a report without one counts for itself. */
        public long outlets() {
            return tellers()
                    .map(t -> t.report().outlet().orElse(t.report().file()))
                    .distinct()
                    .count();
        }

        private Stream<Teller> tellers() {
            return Stream.of(
                            times.stream().flatMap(t -> t.tellers().stream()),
                            orders.stream().flatMap(o -> o.tellers().stream()),
                            silent.stream())
                    .flatMap(s -> s);
        }
    }

    /**
     * A time and who tells it.
     *
     * @param value when
     * @param tellers in order of their reports' dates
     */
    public record Time(Edtf value, List<Teller> tellers) {

        public Time {
            tellers = List.copyOf(tellers);
        }
    }

    /**
     * An order told in words: 'after the strike'.
     *
     * @param relation of the event to the other
     * @param words as first told
     * @param other the other event, where it is told as having happened
     * @param tellers in order of their reports' dates, each with its own words
     */
    public record Sequence(Order.Relation relation, String words, Optional<Neighbour> other, List<Teller> tellers) {

        public Sequence {
            tellers = List.copyOf(tellers);
        }
    }

    /**
     * Another event, seen from one that is told to come before, after or during it.
     *
     * @param relation of the one to the other
     * @param event id of the other
     * @param name of the other, without its time
     * @param time of the other, where one is told
     */
    public record Neighbour(Order.Relation relation, String event, String name, Optional<Edtf> time) {}

    /**
     * An account with the words that tell.
     *
     * @param account its id
     * @param report that tells
     * @param chain through whom; empty for the report's own voice
     * @param span the words in the report's text: of the time or order, else those that name the event
     * @param words those words
     * @param basis how a time was found from them
     * @param echo whether the account only repeats another
     */
    public record Teller(
            String account,
            ReportLine report,
            List<ChainLink> chain,
            Span span,
            String words,
            Optional<String> basis,
            boolean echo) {

        public Teller {
            chain = List.copyOf(chain);
        }
    }

    public Timeline {
        entries = List.copyOf(entries);
        undated = List.copyOf(undated);
    }

    /**
     * A part of the timeline of what was decided.
     *
     * @param reports every report that is held; no more than this is asked of them
     */
    public static Timeline of(Reconciliation decided, Collection<ReportLine> reports, Scope scope) {
        Map<DocumentId, ReportLine> lines = new HashMap<>();
        reports.forEach(r -> lines.put(r.id(), r));
        return new TimelineMaking(decided, lines).make(scope);
    }
}
