package org.hearsay.search.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.hearsay.account.EventAccounts;
import org.hearsay.entity.Entity;
import org.hearsay.entity.Identities;
import org.hearsay.event.Realis;
import org.hearsay.event.ToldEvent;

/**
 * Names events for a timeline: without the time, which stands beside the name, and with nobody and no place in it that only
 * a plan, a threat or a conjecture brings in.
 */
final class Naming {

    private final Map<String, String> names;

    Naming(Identities identities) {
        this.names = identities.entities().stream().collect(Collectors.toMap(Entity::id, Entity::name, (a, b) -> a));
    }

    /** The name of an event; {@code placeless} where no place is to be shown. */
    String name(EventAccounts event, boolean placeless) {
        String timeless = without(event.name(), event.time().map(t -> " (" + t + ")"));
        String bare = without(timeless, event.place().map(p -> " – " + p));
        List<ToldEvent> actual = event.event().members().stream()
                .filter(t -> t.mention().realis() == Realis.ACTUAL)
                .toList();
        boolean mixed = event.event().members().stream()
                .anyMatch(t ->
                        t.mention().realis() == Realis.PLANNED || t.mention().realis() == Realis.HYPOTHETICAL);
        String place = bare.equals(timeless) || placeless || (mixed && !isPlaceTold(event, actual))
                ? ""
                : timeless.substring(bare.length());
        return (mixed ? ofThoseTold(bare, actual) : bare) + place;
    }

    private static String without(String name, Optional<String> end) {
        return end.filter(name::endsWith)
                .map(e -> name.substring(0, name.length() - e.length()))
                .orElse(name);
    }

    private boolean isPlaceTold(EventAccounts event, List<ToldEvent> actual) {
        return actual.stream()
                .flatMap(t -> t.mention().place().stream().map(p -> named(t, p.referent(), p.text())))
                .anyMatch(p -> event.place().equals(Optional.of(p)));
    }

    /** What happened, and those of the name who are told to have taken part. */
    private String ofThoseTold(String name, List<ToldEvent> actual) {
        int colon = name.indexOf(": ");
        if (colon < 0) {
            return name;
        }
        String all = name.substring(colon);
        String who = actual.stream()
                .flatMap(t -> t.mention().participants().stream().map(p -> named(t, p.referent(), p.text())))
                .distinct()
                .filter(all::contains)
                .sorted(Comparator.comparingInt(all::indexOf))
                .collect(Collectors.joining(", "));
        return name.substring(0, colon) + (who.isEmpty() ? "" : ": " + who);
    }

    private String named(ToldEvent told, OptionalInt referent, String words) {
        return told.findEntity(referent)
                .map(names::get)
                .orElseGet(() -> words.strip().replaceAll("\\s+", " "));
    }
}
