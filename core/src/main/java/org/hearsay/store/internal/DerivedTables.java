package org.hearsay.store.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.account.EventAccounts;
import org.hearsay.account.Inconsistency;
import org.hearsay.affair.Affair;
import org.hearsay.commitment.Correspondence;
import org.hearsay.commitment.Outcome;
import org.hearsay.document.DocumentId;
import org.hearsay.entity.Entity;
import org.hearsay.entity.Identities;
import org.hearsay.entity.ReferentKey;
import org.hearsay.entity.Relation;
import org.hearsay.event.Realis;
import org.hearsay.extraction.Reconciliation;
import org.jdbi.v3.core.Handle;

/** Tables of what follows from all documents, replaced as a whole. */
public final class DerivedTables {

    private DerivedTables() {}

    /** Whether documents came since the tables were filled. */
    public static boolean isStale(Handle handle) {
        return handle.createQuery("SELECT stale FROM state")
                .mapTo(boolean.class)
                .one();
    }

    /** A number that grows with every change of what is held. */
    public static long change(Handle handle) {
        return handle.createQuery("SELECT change FROM state").mapTo(Long.class).one();
    }

    static void markStale(Handle handle) {
        handle.execute("UPDATE state SET stale = 1, change = change + 1");
    }

    /** Fills the tables anew. */
    public static void replace(Handle handle, Reconciliation reconciliation) {
        for (String table : List.of(
                "event_entity",
                "affair_part",
                "entity_member",
                "entity",
                "relation",
                "event",
                "inconsistency",
                "outcome",
                "correspondence",
                "affair")) {
            handle.execute("DELETE FROM " + table);
        }
        entities(handle, reconciliation.identities());
        relations(handle, reconciliation.relations());
        events(handle, reconciliation.events());
        inconsistencies(handle, reconciliation.inconsistencies());
        outcomes(handle, reconciliation.outcomes());
        correspondences(handle, reconciliation.correspondences());
        affairs(handle, reconciliation.affairs());
        handle.execute("UPDATE state SET stale = 0");
    }

    private static void entities(Handle handle, Identities identities) {
        try (var rows = new RowWriter(handle, "INSERT INTO entity (id, kind, name, body) VALUES (?, ?, ?, ?)")) {
            identities.entities().forEach(e -> rows.add(e.id(), e.kind().slug(), e.name(), Codec.encode(e)));
        }
        try (var rows =
                new RowWriter(handle, "INSERT INTO entity_member (document, referent, entity) VALUES (?, ?, ?)")) {
            identities
                    .entityOf()
                    .forEach((key, entity) -> rows.add(key.document().value(), key.number(), entity));
        }
    }

    private static void relations(Handle handle, List<Relation> relations) {
        try (var rows = new RowWriter(
                handle, "INSERT INTO relation (id, kind, subject, object, title, body) VALUES (?, ?, ?, ?, ?, ?)")) {
            relations.forEach(
                    r -> rows.add(r.id(), r.kind().slug(), r.subject(), r.object(), r.title(), Codec.encode(r)));
        }
    }

    private static void events(Handle handle, List<EventAccounts> events) {
        try (var rows = new RowWriter(
                handle,
                "INSERT INTO event (id, kind, name, \"time\", place, accounts, body) VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            events.forEach(e -> rows.add(
                    e.event().id(),
                    e.event().kind().slug(),
                    e.name(),
                    e.time(),
                    e.place(),
                    e.accounts().size(),
                    Codec.encode(e)));
        }
        try (var rows = new RowWriter(handle, "INSERT INTO event_entity (entity, event) VALUES (?, ?)")) {
            events.forEach(e -> e.event().members().stream()
                    .filter(m -> m.mention().realis() == Realis.ACTUAL)
                    .flatMap(m -> m.entities().values().stream())
                    .distinct()
                    .forEach(entity -> rows.add(entity, e.event().id())));
        }
    }

    private static void inconsistencies(Handle handle, List<Inconsistency> found) {
        try (var rows =
                new RowWriter(handle, "INSERT INTO inconsistency (id, document, kind, body) VALUES (?, ?, ?, ?)")) {
            found.forEach(i -> rows.add(i.id(), i.document().value(), i.kind().slug(), Codec.encode(i)));
        }
    }

    private static void outcomes(Handle handle, List<Outcome> found) {
        try (var rows =
                new RowWriter(handle, "INSERT INTO outcome (id, kind, event, document, body) VALUES (?, ?, ?, ?, ?)")) {
            found.forEach(o -> rows.add(
                    o.intention(), o.kind().slug(), o.event(), o.document().value(), Codec.encode(o)));
        }
    }

    private static void correspondences(Handle handle, List<Correspondence> found) {
        try (var rows = new RowWriter(handle, "INSERT INTO correspondence (id, body) VALUES (?, ?)")) {
            found.forEach(c -> rows.add(c.id(), Codec.encode(c)));
        }
    }

    private static void affairs(Handle handle, List<Affair> affairs) {
        try (var rows = new RowWriter(handle, "INSERT INTO affair (id, name, body) VALUES (?, ?, ?)")) {
            affairs.forEach(a -> rows.add(a.id(), a.name(), Codec.encode(a)));
        }
        try (var rows = new RowWriter(handle, "INSERT OR IGNORE INTO affair_part (part, affair) VALUES (?, ?)")) {
            affairs.forEach(a -> Stream.concat(
                            a.events().stream(), a.documents().stream().map(DocumentId::value))
                    .forEach(part -> rows.add(part, a.id())));
        }
    }

    /** What the tables hold. */
    public static Reconciliation load(Handle handle) {
        Map<ReferentKey, String> entityOf = new HashMap<>();
        handle.createQuery("SELECT document, referent, entity FROM entity_member")
                .map((row, context) -> Map.entry(
                        new ReferentKey(new DocumentId(row.getString("document")), row.getInt("referent")),
                        row.getString("entity")))
                .forEach(e -> entityOf.put(e.getKey(), e.getValue()));
        return new Reconciliation(
                new Identities(list(handle, "entity", Entity.class), entityOf),
                list(handle, "relation", Relation.class),
                list(handle, "event", EventAccounts.class),
                list(handle, "inconsistency", Inconsistency.class).stream()
                        .sorted()
                        .toList(),
                list(handle, "outcome", Outcome.class),
                list(handle, "correspondence", Correspondence.class),
                list(handle, "affair", Affair.class));
    }

    private static <T> List<T> list(Handle handle, String table, Class<T> type) {
        return handle.createQuery("SELECT body FROM " + table + " ORDER BY id")
                .map((row, context) -> Codec.decode(row.getBytes("body"), type))
                .list();
    }
}
