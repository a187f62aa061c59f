package org.hearsay.account;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.account.Position.Stance;
import org.hearsay.event.ToldEvent;
import org.hearsay.text.Span;

/**
 * Leaves each claim and each silence one position, though a claim may tell of several events: on the event that it rejects,
 * else on one that somebody disputes, else on the one that most others speak of, else on the first that it tells. A silence
 * concerns the event told nearest to it. A pure function of the set of events.
 */
public final class Standpoints {

    private record Choice(EventAccounts event, Position position) {}

    private final Map<String, Set<String>> holders = new HashMap<>();
    private final Set<String> disputed = new HashSet<>();

    private Standpoints(List<EventAccounts> events) {
        events.stream().flatMap(e -> e.positions().stream()).forEach(p -> {
            holders.computeIfAbsent(p.proposition(), k -> new HashSet<>()).add(p.holder());
            if (p.stance() == Stance.DENY) {
                disputed.add(p.proposition());
            }
        });
    }

    /** The same events with the positions that are left. */
    public static List<EventAccounts> settle(List<EventAccounts> events) {
        var points = new Standpoints(events);
        Set<String> left = events.stream()
                .flatMap(e -> e.positions().stream().map(p -> new Choice(e, p)))
                .collect(Collectors.groupingBy(Standpoints::key))
                .values()
                .stream()
                .map(points::choose)
                .collect(Collectors.toSet());
        return events.stream()
                .map(e -> e.withPositions(e.positions().stream()
                        .filter(p -> left.contains(p.id()))
                        .toList()))
                .toList();
    }

    /** What may have one position: the words of a holder. */
    private static String key(Choice c) {
        Position p = c.position();
        return p.holder()
                + " "
                + p.claim()
                        .orElseGet(() ->
                                p.evidence().document() + " " + p.evidence().span());
    }

    private String choose(List<Choice> choices) {
        return choices.stream()
                .min(Comparator.comparing((Choice c) -> c.position().stance() != Stance.DENY)
                        .thenComparing(c -> c.position().stance() == Stance.NO_COMMENT ? distance(c) : 0)
                        .thenComparing(c -> !disputed.contains(c.position().proposition()))
                        .thenComparing(c -> -holders.getOrDefault(c.position().proposition(), Set.of())
                                .size())
                        .thenComparing(Standpoints::distance)
                        .thenComparing(c -> c.position().id()))
                .orElseThrow()
                .position()
                .id();
    }

    /** How far from the words of the position the report tells of the event. */
    private static int distance(Choice c) {
        Span words = c.position().evidence().span();
        return c.event().event().members().stream()
                .filter(t -> t.document().equals(c.position().evidence().document()))
                .mapToInt(t -> Math.abs(place(t) - words.start()))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static int place(ToldEvent told) {
        return told.mention().trigger().span().start();
    }
}
