package org.hearsay.store.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.account.Account;
import org.hearsay.account.EventAccounts;
import org.hearsay.affair.Affair;
import org.hearsay.commitment.Outcome;
import org.hearsay.document.DocumentId;
import org.hearsay.entity.Doubt;
import org.hearsay.entity.Entity;
import org.hearsay.entity.Identities;
import org.hearsay.entity.ReferentKey;
import org.hearsay.entity.Relation;
import org.hearsay.event.OpenJoin;
import org.hearsay.event.ToldEvent;
import org.hearsay.extraction.Reconciliation;
import org.jdbi.v3.core.Handle;

/**
 * Looks up the part of what was decided that bears on some entities, an event or an affair: as much as an answer of them shows, and
 * no more rows than that.
 */
public final class DerivedLookup {

    private final Handle handle;

    /** In the tables of a dossier. */
    public DerivedLookup(Handle handle) {
        this.handle = handle;
    }

    /** What bears on some entities: their ties, namesakes, events, and the intentions told in their reports. */
    public Reconciliation entities(Collection<String> ids) {
        List<Entity> asked = list("SELECT body FROM entity WHERE id IN ", ids, Entity.class);
        List<Relation> relations = Stream.of("subject", "object")
                .flatMap(end -> list("SELECT body FROM relation WHERE " + end + " IN ", ids, Relation.class).stream())
                .distinct()
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .toList();
        Set<DocumentId> reports = asked.stream()
                .flatMap(e -> e.members().stream())
                .map(ReferentKey::document)
                .collect(Collectors.toCollection(TreeSet::new));
        List<Outcome> outcomes = outcomes(reports);
        // what is withdrawn is found in the other reports of an affair
        List<Affair> affairs = affairs(values(reports));
        List<EventAccounts> events = events(joined(
                strings("SELECT DISTINCT event FROM event_entity WHERE entity IN ", ids), events(outcomes, affairs)));
        affairs.forEach(a -> reports.addAll(a.documents()));
        List<ReferentKey> others = asked.stream()
                .flatMap(e -> e.doubts().stream())
                .map(Doubt::other)
                .toList();
        others.forEach(key -> reports.add(key.document()));
        relations.forEach(
                r -> r.evidence().forEach(t -> reports.add(t.evidence().document())));
        reports.addAll(reportsOf(events));
        Map<ReferentKey, String> members = members(reports);
        Set<String> named = new TreeSet<>(ids);
        relations.forEach(r -> named.addAll(List.of(r.subject(), r.object())));
        others.forEach(key -> Optional.ofNullable(members.get(key)).ifPresent(named::add));
        return of(named, members, relations, events, outcomes, affairs);
    }

    /** What bears on an event: it, what it may be the same as, the affairs that it and its reports are of, and the intentions told there or that it came of. */
    public Reconciliation event(String id) {
        List<EventAccounts> asked = events(List.of(id));
        Set<DocumentId> reports = reportsOf(asked);
        list("SELECT body FROM outcome WHERE event IN ", List.of(id), Outcome.class)
                .forEach(o -> reports.add(o.document()));
        List<String> parts = new ArrayList<>(values(reports));
        parts.add(id);
        List<Affair> affairs = affairs(parts);
        List<Outcome> outcomes = outcomes(reports);
        List<EventAccounts> events = and(asked, joined(open(asked), events(outcomes, affairs)));
        affairs.forEach(a -> reports.addAll(a.documents()));
        return of(Set.of(), members(reports), List.of(), events, outcomes, affairs);
    }

    /**
     * What bears on the affair of this id, or that an event or report of this id is of: its events, who is in them, what these may be the
     * same as, and the intentions told in its reports with what came of them.
     */
    public Reconciliation affair(String id) {
        List<Affair> asked = affairs(List.of(id));
        List<EventAccounts> own = events(events(List.of(), asked));
        Set<DocumentId> reports = reportsOf(own);
        asked.forEach(a -> reports.addAll(a.documents()));
        List<Outcome> outcomes = outcomes(reports);
        List<EventAccounts> events = and(own, joined(open(own), events(outcomes, List.of())));
        Set<String> named = own.stream()
                .flatMap(e -> e.event().members().stream())
                .flatMap(m -> m.entities().values().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return of(named, members(reports), List.of(), events, outcomes, asked);
    }

    /** Ids of the events that came of intentions, and of those of affairs. */
    private static List<String> events(List<Outcome> outcomes, List<Affair> affairs) {
        return Stream.concat(
                        outcomes.stream().map(Outcome::event), affairs.stream().flatMap(a -> a.events().stream()))
                .toList();
    }

    /** Ids of the events that some may be the same as. */
    private static List<String> open(List<EventAccounts> events) {
        return events.stream()
                .flatMap(e -> e.event().open().stream())
                .map(OpenJoin::event)
                .toList();
    }

    @SafeVarargs
    private static List<String> joined(List<String>... ids) {
        return Stream.of(ids).flatMap(List::stream).toList();
    }

    /** The affairs of these ids, or that events or reports of these ids are of; by id. */
    public List<Affair> affairs(Collection<String> ids) {
        Set<String> all = new TreeSet<>(ids);
        all.addAll(strings("SELECT affair FROM affair_part WHERE part IN ", ids));
        return list("SELECT body FROM affair WHERE id IN ", all, Affair.class);
    }

    /** Number of accounts of each of some events. */
    public Map<String, Integer> accounts(Collection<String> events) {
        var accounts = new HashMap<String, Integer>();
        handle.createQuery("SELECT id, accounts FROM event WHERE id IN " + LISTED)
                .bind("ids", listed(events))
                .map((row, context) -> Map.entry(row.getString("id"), row.getInt("accounts")))
                .forEach(e -> accounts.put(e.getKey(), e.getValue()));
        return accounts;
    }

    private Reconciliation of(
            Collection<String> named,
            Map<ReferentKey, String> members,
            List<Relation> relations,
            List<EventAccounts> events,
            List<Outcome> outcomes,
            List<Affair> affairs) {
        return new Reconciliation(
                new Identities(list("SELECT body FROM entity WHERE id IN ", named, Entity.class), members),
                relations,
                events,
                List.of(),
                outcomes,
                List.of(),
                affairs);
    }

    private List<EventAccounts> events(Collection<String> ids) {
        return list("SELECT body FROM event WHERE id IN ", new TreeSet<>(ids), EventAccounts.class);
    }

    /** Some events and those of other ids, by id; none is read twice. */
    private List<EventAccounts> and(List<EventAccounts> known, Collection<String> ids) {
        var more = new TreeSet<>(ids);
        known.forEach(e -> more.remove(e.event().id()));
        return Stream.concat(known.stream(), events(more).stream())
                .sorted(Comparator.comparing(e -> e.event().id()))
                .toList();
    }

    private List<Outcome> outcomes(Collection<DocumentId> reports) {
        return list("SELECT body FROM outcome WHERE document IN ", values(reports), Outcome.class);
    }

    private static List<String> values(Collection<DocumentId> reports) {
        return reports.stream().map(DocumentId::value).toList();
    }

    private static Set<DocumentId> reportsOf(List<EventAccounts> events) {
        return events.stream()
                .flatMap(e -> Stream.concat(
                        e.event().members().stream().map(ToldEvent::document),
                        e.accounts().stream().map(Account::document)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<ReferentKey, String> members(Collection<DocumentId> reports) {
        var members = new HashMap<ReferentKey, String>();
        handle.createQuery("SELECT document, referent, entity FROM entity_member WHERE document IN " + LISTED)
                .bind("ids", listed(values(reports)))
                .map((row, context) -> Map.entry(
                        new ReferentKey(new DocumentId(row.getString("document")), row.getInt("referent")),
                        row.getString("entity")))
                .forEach(e -> members.put(e.getKey(), e.getValue()));
        return members;
    }

    // -- many ids at once -------------------------------------------------------------------------------------------

    /** However many ids, one parameter. */
    private static final String LISTED = "(SELECT value FROM json_each(:ids))";

    private static String listed(Collection<String> ids) {
        return ids.stream().map(Codec::quote).collect(Collectors.joining(",", "[", "]"));
    }

    private <T> List<T> list(String query, Collection<String> ids, Class<T> type) {
        return handle.createQuery(query + LISTED + " ORDER BY id")
                .bind("ids", listed(ids))
                .map((row, context) -> Codec.decode(row.getBytes("body"), type))
                .list();
    }

    private List<String> strings(String query, Collection<String> ids) {
        return handle.createQuery(query + LISTED)
                .bind("ids", listed(ids))
                .mapTo(String.class)
                .list();
    }
}
