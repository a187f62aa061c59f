package org.hearsay.search.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.account.Account;
import org.hearsay.account.EventAccounts;
import org.hearsay.account.Slot;
import org.hearsay.account.SlotKind;
import org.hearsay.account.Verdict;
import org.hearsay.event.Order;
import org.hearsay.event.Realis;
import org.hearsay.event.ToldEvent;
import org.hearsay.text.Edtf;

/**
 * An event as far as it is told as having happened: who tells which time and which order.
 *
 * @param event with all its accounts
 * @param times told, the one that it stands at first
 * @param orders told, by relation and words
 * @param silent accounts that tell neither
 * @param denials accounts that only deny it
 * @param ahead whether a time was left out because it is later than the report that tells it
 */
record Occurrence(
        EventAccounts event,
        List<ToldTime> times,
        List<ToldOrder> orders,
        List<Voice> silent,
        List<Voice> denials,
        boolean ahead) {

    private static final Comparator<Edtf> BY_TIME = Comparator.comparing(
                    Occurrence::begin, Comparator.<LocalDate>naturalOrder())
            .thenComparing(v -> v.bounds().earliest().isPresent())
            .thenComparing(v -> v.bounds().latest().orElse(LocalDate.MAX))
            .thenComparing(Edtf::value);

    /** An account and the mention that speaks for it. */
    record Voice(Account account, ToldEvent told) {}

    /** A time and who tells it. */
    record ToldTime(Edtf value, List<Voice> voices) {}

    /** An order and who tells it. */
    record ToldOrder(Order order, List<Voice> voices) {}

    Occurrence {
        times = List.copyOf(times);
        orders = List.copyOf(orders);
        silent = List.copyOf(silent);
        denials = List.copyOf(denials);
    }

    /**
     * What is told of an event as having happened; empty where nothing is.
     *
     * @param latest day on which the last report of the dossier can have appeared, for reports without a date
     */
    static Optional<Occurrence> of(EventAccounts event, Optional<LocalDate> latest) {
        Map<String, ToldEvent> members = new HashMap<>();
        event.event().members().forEach(t -> members.put(t.mention().id(), t));
        return members.values().stream().noneMatch(Occurrence::isActual)
                ? Optional.empty()
                : Optional.of(new Gathering(event, members, latest).gather());
    }

    private static boolean isActual(ToldEvent told) {
        return told.mention().realis() == Realis.ACTUAL;
    }

    /** The time that it stands at: the first told with a year. */
    Optional<Edtf> time() {
        return times.stream()
                .map(ToldTime::value)
                .filter(Occurrence::isPlaceable)
                .findFirst();
    }

    /** The days that the orders between events leave, where they leave a beginning and an end. */
    Optional<Edtf> tightened() {
        return event.tightening()
                .filter(t -> t.earliest().isPresent() && t.latest().isPresent())
                .filter(t -> !t.latest().get().isBefore(t.earliest().get()))
                .map(t -> Edtf.between(t.earliest().get(), t.latest().get()));
    }

    private static boolean isPlaceable(Edtf value) {
        Edtf.Bounds bounds = value.bounds();
        return bounds.earliest().isPresent() || bounds.latest().isPresent();
    }

    /** How the times stand to each other: as the accounts were judged, as far as all of them are told as having happened. */
    Verdict verdict() {
        List<String> values = times.stream().map(t -> t.value().value()).toList();
        Optional<Slot> slot =
                event.slots().stream().filter(s -> s.kind() == SlotKind.TIME).findFirst();
        if (times.isEmpty() || slot.isEmpty()) {
            return Verdict.SINGLE;
        }
        // A conflict of dates with orders is one too; one of dates alone must be of those that are shown.
        boolean all = slot.get().values().stream()
                .map(Slot.Value::value)
                .allMatch(v -> values.contains(v) || Edtf.find(v).isEmpty());
        boolean several = times.size() > 1 || !orders.isEmpty();
        if (slot.get().verdict() == Verdict.CONFLICT ? several && (all || areApart()) : all) {
            return slot.get().verdict();
        }
        if (times.size() > 1) {
            return areApart() ? Verdict.DIFFER : Verdict.REFINE;
        }
        return times.getFirst().voices().size() > 1 ? Verdict.AGREE : Verdict.SINGLE;
    }

    /** How the orders stand to each other, as far as a conflict of theirs is one of what is told as having happened. */
    Verdict orderVerdict() {
        Optional<Slot> slot =
                event.slots().stream().filter(s -> s.kind() == SlotKind.ORDER).findFirst();
        long relations =
                orders.stream().map(o -> o.order().relation()).distinct().count();
        return slot.isEmpty() || (slot.get().verdict() == Verdict.CONFLICT && relations < 2)
                ? Verdict.SINGLE
                : slot.get().verdict();
    }

    private boolean areApart() {
        Edtf first = times.getFirst().value();
        return times.stream().anyMatch(t -> !t.value().overlaps(first));
    }

    /** Values in the order of a line; those with an open beginning stand at their end. */
    static Comparator<Edtf> byTime() {
        return BY_TIME;
    }

    private static LocalDate begin(Edtf value) {
        Edtf.Bounds bounds = value.bounds();
        return bounds.earliest().or(bounds::latest).orElse(LocalDate.MAX);
    }

    /** One occurrence in the making. */
    private static final class Gathering {

        private final EventAccounts event;
        private final Map<String, ToldEvent> members;
        private final Optional<LocalDate> latest;
        private final Map<Edtf, List<Voice>> times = new TreeMap<>(BY_TIME);
        private final Map<String, ToldOrder> orders = new TreeMap<>();
        private final List<Voice> silent = new ArrayList<>();
        private final List<Voice> denials = new ArrayList<>();
        private boolean ahead;

        Gathering(EventAccounts event, Map<String, ToldEvent> members, Optional<LocalDate> latest) {
            this.event = event;
            this.members = members;
            this.latest = latest;
        }

        Occurrence gather() {
            for (Account account : event.accounts()) {
                List<ToldEvent> all = account.mentions().stream()
                        .flatMap(m -> Optional.ofNullable(members.get(m)).stream())
                        .sorted()
                        .toList();
                List<ToldEvent> actual =
                        all.stream().filter(Occurrence::isActual).toList();
                if (!actual.isEmpty()) {
                    hear(account, actual);
                } else {
                    all.stream()
                            .filter(t -> t.mention().realis() == Realis.DENIED)
                            .findFirst()
                            .ifPresent(t -> denials.add(new Voice(account, t)));
                }
            }
            List<ToldOrder> told = orders.values().stream()
                    .map(o -> new ToldOrder(o.order(), List.copyOf(o.voices())))
                    .toList();
            return new Occurrence(event, standing(), told, silent, denials, ahead);
        }

        private void hear(Account account, List<ToldEvent> actual) {
            boolean heard = false;
            for (ToldEvent told : actual) {
                var voice = new Voice(account, told);
                Optional<Edtf> time = told.findTime();
                if (time.isPresent() && isAhead(time.get(), told)) {
                    ahead = true;
                } else if (time.isPresent()) {
                    heard = true;
                    add(times.computeIfAbsent(time.get(), v -> new ArrayList<>()), voice);
                }
                for (Order order : told.mention().ordersTold()) {
                    heard = true;
                    add(
                            orders.computeIfAbsent(key(order), k -> new ToldOrder(order, new ArrayList<>()))
                                    .voices(),
                            voice);
                }
            }
            if (!heard) {
                silent.add(new Voice(account, actual.getFirst()));
            }
        }

        private static void add(List<Voice> voices, Voice voice) {
            if (voices.stream()
                    .noneMatch(v -> v.account().id().equals(voice.account().id()))) {
                voices.add(voice);
            }
        }

        private static String key(Order order) {
            return order.relation() + " " + order.text().strip().replaceAll("\\s+", " ") + " "
                    + order.to().orElse("");
        }

        /** Nobody can tell on one day what happened on a later one; a day is left for clocks that differ. */
        private boolean isAhead(Edtf time, ToldEvent told) {
            Optional<LocalDate> appeared =
                    told.published().flatMap(p -> p.bounds().latest()).or(() -> latest);
            Optional<LocalDate> begin = time.bounds().earliest();
            return appeared.isPresent()
                    && begin.isPresent()
                    && begin.get().isAfter(appeared.get().plusDays(1));
        }

        /** The best supported time first, the same that the event is named by where that is told; the rest in order. */
        private List<ToldTime> standing() {
            var all = new ArrayList<ToldTime>();
            times.forEach((value, voices) -> all.add(new ToldTime(value, List.copyOf(voices))));
            Optional<ToldTime> best = all.stream()
                    .filter(t -> event.time().equals(Optional.of(t.value().value())))
                    .findFirst()
                    .or(() -> all.stream()
                            .max(Comparator.comparing((ToldTime t) -> isPlaceable(t.value()))
                                    .thenComparingInt(t -> t.voices().size())
                                    // Of equals the first in time.
                                    .thenComparing(ToldTime::value, BY_TIME.reversed())));
            best.ifPresent(b -> {
                all.remove(b);
                all.addFirst(b);
            });
            return all;
        }
    }
}
