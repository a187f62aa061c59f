package org.hearsay.search.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.event.EventMention;
import org.hearsay.event.Order;
import org.hearsay.event.Realis;
import org.hearsay.event.ToldEvent;
import org.hearsay.text.Edtf;

/** Puts occurrences in order: by their times, and those of which only an order is told next to what they are told of. */
final class Placing {

    private static final Comparator<Occurrence> BY_NAME = Comparator.comparing(
                    (Occurrence o) -> o.event().name())
            .thenComparing(o -> o.event().event().id());
    private static final Comparator<Occurrence> BY_TIME = Comparator.comparing(
                    (Occurrence o) -> o.time().or(o::tightened).orElseThrow(), Occurrence.byTime())
            .thenComparing(BY_NAME);

    /**
     * An occurrence in its place.
     *
     * @param occurrence the event
     * @param root the one whose time it stands by: itself where it has one
     * @param beside the order that led there, where it has no time, and the event that this names
     */
    record Placed(Occurrence occurrence, Occurrence root, Optional<Leaning> beside) {

        /** Whether it may have been in a stretch of days. */
        boolean isIn(Edtf days) {
            List<Edtf> told =
                    root.times().stream().map(Occurrence.ToldTime::value).toList();
            return (told.isEmpty() ? root.tightened().stream() : told.stream()).anyMatch(days::overlaps);
        }
    }

    /** An order and the event that it names. */
    record Leaning(Order.Relation relation, String event) {}

    private final Map<String, Occurrence> byId = new LinkedHashMap<>();
    private final Map<String, String> eventOf = new HashMap<>();
    private final Map<String, Placed> placed = new HashMap<>();
    private final Map<String, Integer> rank = new HashMap<>();

    private final Map<String, String> next = new HashMap<>();
    private final Map<String, String> previous = new HashMap<>();

    /** Stands before the first and behind the last. */
    private static final String END = "";

    Placing(List<Occurrence> occurrences) {
        for (Occurrence o : occurrences.stream().sorted(BY_NAME).toList()) {
            byId.put(o.event().event().id(), o);
            for (ToldEvent told : o.event().event().members()) {
                EventMention mention = told.mention();
                if (mention.realis() == Realis.ACTUAL) {
                    eventOf.put(mention.id(), o.event().event().id());
                }
            }
        }
        place();
    }

    /** The event that an order names, where it is told as having happened. */
    Optional<Occurrence> findOther(Order order) {
        return order.to().map(eventOf::get).map(byId::get);
    }

    /** An event by its id. */
    Optional<Occurrence> find(String event) {
        return Optional.ofNullable(byId.get(event));
    }

    /** Those that have a place, in order. */
    List<Placed> line() {
        var line = new ArrayList<Placed>();
        for (String at = next.getOrDefault(END, END); !at.equals(END); at = next.getOrDefault(at, END)) {
            line.add(Optional.ofNullable(placed.get(at)).orElseThrow());
        }
        return line;
    }

    /** Those without, by name. */
    List<Occurrence> unplaced() {
        return byId.values().stream()
                .filter(o -> !placed.containsKey(o.event().event().id()))
                .toList();
    }

    private void place() {
        Map<String, List<String>> leaning = new HashMap<>();
        byId.forEach((id, o) -> {
            if (o.time().isEmpty()) {
                leanings(o)
                        .forEach(l -> leaning.computeIfAbsent(l.event(), e -> new ArrayList<>())
                                .add(id));
            }
        });
        List<Occurrence> dated = byId.values().stream()
                .filter(o -> o.time().isPresent()
                        || (o.tightened().isPresent() && leanings(o).isEmpty()))
                .sorted(BY_TIME)
                .toList();
        for (Occurrence o : dated) {
            String id = o.event().event().id();
            insert(id, previous.getOrDefault(END, END));
            rank.put(id, rank.size());
            placed.put(id, new Placed(o, o, Optional.empty()));
        }
        // Round by round: what leans on something dated, then what leans on that. Each is placed once.
        List<String> reached = dated.stream().map(o -> o.event().event().id()).toList();
        while (!reached.isEmpty()) {
            reached = stand(reached, leaning);
        }
    }

    /** Places what leans on some that are placed, and tells which these are. */
    private List<String> stand(List<String> reached, Map<String, List<String>> leaning) {
        List<String> found = reached.stream()
                .flatMap(id -> leaning.getOrDefault(id, List.of()).stream())
                .filter(id -> !placed.containsKey(id))
                .distinct()
                .map(byId::get)
                .sorted(BY_NAME.reversed())
                .map(o -> o.event().event().id())
                .toList();
        Map<String, Leaning> chosen = new LinkedHashMap<>();
        found.forEach(id -> choose(id).ifPresent(l -> chosen.put(id, l)));
        chosen.forEach(this::stand);
        return List.copyOf(chosen.keySet());
    }

    private List<Leaning> leanings(Occurrence o) {
        return o.orders().stream()
                .flatMap(t ->
                        findOther(t.order())
                                .map(other -> new Leaning(
                                        t.order().relation(),
                                        other.event().event().id()))
                                .stream())
                .filter(l -> !l.event().equals(o.event().event().id()))
                .distinct()
                .toList();
    }

    /** The latest of those that it comes after, else the earliest of those that it comes before. */
    private Optional<Leaning> choose(String id) {
        Occurrence o = Optional.ofNullable(byId.get(id)).orElseThrow();
        List<Leaning> held =
                leanings(o).stream().filter(l -> placed.containsKey(l.event())).toList();
        Comparator<Leaning> byRank = Comparator.comparingInt(l -> rank.getOrDefault(l.event(), 0));
        return held.stream()
                .filter(l -> l.relation() != Order.Relation.BEFORE)
                .max(byRank)
                .or(() -> held.stream().min(byRank));
    }

    private void stand(String id, Leaning leaning) {
        Placed anchor = Optional.ofNullable(placed.get(leaning.event())).orElseThrow();
        boolean before = leaning.relation() == Order.Relation.BEFORE;
        insert(id, before ? previous.getOrDefault(leaning.event(), END) : leaning.event());
        rank.put(id, rank.getOrDefault(leaning.event(), 0));
        placed.put(
                id, new Placed(Optional.ofNullable(byId.get(id)).orElseThrow(), anchor.root(), Optional.of(leaning)));
    }

    private void insert(String id, String after) {
        String then = next.getOrDefault(after, END);
        next.put(after, id);
        previous.put(id, after);
        next.put(id, then);
        previous.put(then, id);
    }
}
