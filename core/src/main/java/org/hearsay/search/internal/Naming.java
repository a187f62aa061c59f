package org.hearsay.search.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.account.EventAccounts;
import org.hearsay.entity.Entity;
import org.hearsay.entity.Identities;
import org.hearsay.event.EventKind;
import org.hearsay.event.Participant;
import org.hearsay.event.Realis;
import org.hearsay.event.ToldEvent;
import org.hearsay.mention.EntityKind;

/**
 * Names events for a timeline: without the time, which stands beside the name, and with no place in it that only a plan, a threat or
 * a conjecture brings in. Where no place is to be shown, by kind and those who took part alone: the words of a report may hold one.
 */
final class Naming {

    private static final int WHO = 2;

    private final Map<String, Entity> entities;

    Naming(Identities identities) {
        this.entities =
                identities.entities().stream().collect(Collectors.toMap(Entity::id, Function.identity(), (a, b) -> a));
    }

    /** The name of an event; {@code placeless} where no place is to be shown. */
    String name(EventAccounts event, boolean placeless) {
        List<ToldEvent> actual = event.event().members().stream()
                .filter(t -> t.mention().realis() == Realis.ACTUAL)
                .toList();
        if (placeless) {
            return placeless(event.event().kind(), actual);
        }
        boolean mixed = event.event().members().stream()
                .anyMatch(t ->
                        t.mention().realis() == Realis.PLANNED || t.mention().realis() == Realis.HYPOTHETICAL);
        return mixed && !isPlaceTold(event, actual)
                ? event.title().what()
                : event.title().timeless();
    }

    private boolean isPlaceTold(EventAccounts event, List<ToldEvent> actual) {
        return actual.stream()
                .flatMap(t -> t.mention().place().stream()
                        .map(p -> find(t, p.referent())
                                .map(Entity::name)
                                .orElseGet(() -> p.text().strip().replaceAll("\\s+", " "))))
                .anyMatch(p -> event.title().where().endsWith(p));
    }

    private String placeless(EventKind kind, List<ToldEvent> actual) {
        String what = kind == EventKind.OTHER && !actual.isEmpty()
                ? actual.getFirst().mention().triggerText().strip().replaceAll("\\s+", " ")
                : kind.slug();
        String who = actual.stream()
                .flatMap(t -> t.mention().participants().stream().flatMap(p -> name(t, p).stream()))
                .distinct()
                .limit(WHO)
                .collect(Collectors.joining(", "));
        String name = what.isEmpty() ? kind.slug() : what;
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + (who.isEmpty() ? "" : ": " + who);
    }

    private Optional<String> name(ToldEvent told, Participant p) {
        return find(told, p.referent())
                .filter(e -> e.kind() != EntityKind.PLACE)
                .map(Entity::name);
    }

    private Optional<Entity> find(ToldEvent told, OptionalInt referent) {
        return told.findEntity(referent).map(entities::get);
    }
}
