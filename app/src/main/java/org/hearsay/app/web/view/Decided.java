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
import org.hearsay.affair.Affair;
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
    private final Map<String, Affair> affairs = new HashMap<>();
    private final Map<String, Affair> affairOfEvent = new HashMap<>();
    private final Map<DocumentId, Affair> affairOfReport = new HashMap<>();
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
        for (Affair affair : all.affairs()) {
            affairs.put(affair.id(), affair);
            affair.events().forEach(e -> affairOfEvent.put(e, affair));
            affair.documents().forEach(d -> affairOfReport.put(d, affair));
        }
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

    /** All affairs, those of most reports first. */
    public List<Affair> listAffairs() {
        return reconciliation.affairs().stream()
                .sorted(Comparator.comparingInt((Affair a) -> -a.documents().size())
                        .thenComparing(Affair::name)
                        .thenComparing(Affair::id))
                .toList();
    }

    /** An affair. */
    public Optional<Affair> findAffair(String id) {
        return Optional.ofNullable(affairs.get(id));
    }

    /** The affair that an event belongs to. */
    public Optional<Affair> findAffairOf(String event) {
        return Optional.ofNullable(affairOfEvent.get(event));
    }

    /** The affair that a report belongs to. */
    public Optional<Affair> findAffairOf(DocumentId report) {
        return Optional.ofNullable(affairOfReport.get(report));
    }

    /** The events of an affair that are told as having happened. */
    public List<EventAccounts> listEvents(Affair affair) {
        return affair.events().stream().flatMap(e -> findEvent(e).stream()).toList();
    }

    /** The event that a mention tells as having happened. */
    public Optional<EventAccounts> findEventOf(String mention) {
        return Optional.ofNullable(eventOfMention.get(mention)).map(events::get);
    }
}
