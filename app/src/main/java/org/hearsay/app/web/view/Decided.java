package org.hearsay.app.web.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.account.Account;
import org.hearsay.account.EventAccounts;
import org.hearsay.account.Inconsistency;
import org.hearsay.document.DocumentId;
import org.hearsay.entity.Entity;
import org.hearsay.entity.ReferentKey;
import org.hearsay.event.Realis;
import org.hearsay.extraction.Reconciliation;

/** What was decided across reports, for looking up. Immutable. */
public final class Decided {

    private final Reconciliation reconciliation;
    private final Map<String, Entity> entities;
    private final Map<String, EventAccounts> events;
    private final Map<String, String> eventOfMention;
    private final Map<DocumentId, List<Inconsistency>> inconsistencies = new HashMap<>();

    /** Looks up in what was decided. */
    public Decided(Reconciliation all) {
        // Before anything is looked up: an event that nobody tells as having happened is no event here.
        List<EventAccounts> told = all.events().stream().filter(Decided::isTold).toList();
        this.reconciliation = new Reconciliation(
                all.identities(),
                all.relations(),
                told,
                all.inconsistencies(),
                all.outcomes(),
                all.correspondences(),
                all.affairs());
        this.entities = all.identities().entities().stream()
                .collect(Collectors.toUnmodifiableMap(Entity::id, Function.identity()));
        this.events = told.stream()
                .collect(Collectors.toUnmodifiableMap(e -> e.event().id(), Function.identity()));
        this.eventOfMention = told.stream()
                .flatMap(e -> e.event().members().stream()
                        .filter(m -> m.mention().realis() == Realis.ACTUAL)
                        .map(m -> Map.entry(m.mention().id(), e.event().id())))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a));
        all.inconsistencies()
                .forEach(i -> i.sides().stream()
                        .map(s -> s.evidence().document())
                        .distinct()
                        .forEach(d -> inconsistencies
                                .computeIfAbsent(d, x -> new ArrayList<>())
                                .add(i)));
    }

    /** Quotations of a report that do not go together with those of others. */
    public List<Inconsistency> listInconsistencies(DocumentId document) {
        return inconsistencies.getOrDefault(document, List.of());
    }

    private static boolean isTold(EventAccounts event) {
        return event.event().members().stream().anyMatch(m -> m.mention().realis() == Realis.ACTUAL);
    }

    /** What was decided, without events that nobody tells as having happened. */
    public Reconciliation reconciliation() {
        return reconciliation;
    }

    /** Everybody and everything named, by number of reports, then name. */
    public List<Entity> listEntities() {
        return reconciliation.identities().entities().stream()
                .sorted(Comparator.comparingLong(Decided::reportsOf)
                        .reversed()
                        .thenComparing(Entity::name)
                        .thenComparing(Entity::id))
                .toList();
    }

    /** Number of reports that speak of an entity. */
    public static long reportsOf(Entity entity) {
        return entity.members().stream().map(ReferentKey::document).distinct().count();
    }

    /** An entity. */
    public Optional<Entity> findEntity(String id) {
        return Optional.ofNullable(entities.get(id));
    }

    /** The entity that a referent of a report is. */
    public Optional<Entity> findEntity(DocumentId document, int referent) {
        return reconciliation
                .identities()
                .find(new ReferentKey(document, referent))
                .flatMap(this::findEntity);
    }

    /** Events told as having happened. */
    public List<EventAccounts> listEvents() {
        return reconciliation.events();
    }

    /** The accounts that tell of an event as having happened or deny it; those that plan or imagine it are left out. */
    public static List<Account> accountsOf(EventAccounts event) {
        Set<String> planned = event.event().members().stream()
                .filter(m ->
                        m.mention().realis() == Realis.PLANNED || m.mention().realis() == Realis.HYPOTHETICAL)
                .map(m -> m.mention().id())
                .collect(Collectors.toSet());
        return event.accounts().stream()
                .filter(a -> a.mentions().isEmpty() || !planned.containsAll(a.mentions()))
                .toList();
    }

    /** An event told as having happened. */
    public Optional<EventAccounts> findEvent(String id) {
        return Optional.ofNullable(events.get(id));
    }

    /** The event that a mention tells as having happened. */
    public Optional<EventAccounts> findEventOf(String mention) {
        return Optional.ofNullable(eventOfMention.get(mention)).map(events::get);
    }
}
