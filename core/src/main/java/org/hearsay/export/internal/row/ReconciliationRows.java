package org.hearsay.export.internal.row;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.account.Account;
import org.hearsay.account.EventAccounts;
import org.hearsay.account.Position;
import org.hearsay.account.Slot;
import org.hearsay.account.Tightening;
import org.hearsay.account.Version;
import org.hearsay.affair.Affair;
import org.hearsay.document.DocumentId;
import org.hearsay.document.Ids;
import org.hearsay.entity.Entity;
import org.hearsay.entity.Relation;
import org.hearsay.event.OpenJoin;
import org.hearsay.extraction.Reconciliation;

/** Rows of what was decided across documents: entities, events, relations. */
public final class ReconciliationRows {

    private final Reconciliation reconciliation;
    private final Map<String, String> eventOf = new HashMap<>();
    private final Map<String, String> affairOf = new HashMap<>();

    public ReconciliationRows(Reconciliation reconciliation) {
        this.reconciliation = reconciliation;
        reconciliation.affairs().forEach(a -> a.events().forEach(e -> affairOf.put(e, a.id())));
        for (EventAccounts e : reconciliation.events()) {
            e.event()
                    .members()
                    .forEach(m -> eventOf.put(m.mention().id(), e.event().id()));
        }
    }

    public Optional<String> eventOf(String mention) {
        return Optional.ofNullable(eventOf.get(mention));
    }

    Stream<Row> rows(EntityNaming names) {
        Stream<Row> entities = reconciliation.identities().entities().stream().map(ReconciliationRows::entity);
        Stream<Row> events = reconciliation.events().stream().map(e -> event(e, names));
        Stream<Row> relations = reconciliation.relations().stream().map(ReconciliationRows::relation);
        Stream<Row> positions = reconciliation.events().stream()
                .flatMap(e -> e.positions().stream())
                .map(ReconciliationRows::position);
        Stream<Row> affairs = reconciliation.affairs().stream().map(ReconciliationRows::affair);
        Stream<Row> links = reconciliation.events().stream()
                .flatMap(e -> e.event().open().stream())
                .filter(o -> o.own().compareTo(o.other()) < 0)
                .map(ReconciliationRows::link);
        return Stream.of(entities, events, affairs, relations, positions, links).flatMap(s -> s);
    }

    private static Row entity(Entity entity) {
        return Row.of(RowType.ENTITY, entity.id())
                .put("kind", entity.kind().slug())
                .put("name", entity.name())
                .put("aliases", entity.aliases())
                .put("epithets", List.of())
                .put("by", "entity-names@2");
    }

    private static Row affair(Affair affair) {
        return Row.of(RowType.AFFAIR, affair.id())
                .put("name", affair.name())
                .put("events", affair.events())
                .put(
                        "documents",
                        affair.documents().stream().map(DocumentId::value).toList())
                .put("by", "affair-words@1");
    }

    private Row event(EventAccounts e, EntityNaming names) {
        return Row.of(RowType.EVENT, e.event().id())
                .put("kind", e.event().kind().slug())
                .put("plover", Optional.of(e.event().kind().plover()).filter(p -> !p.isEmpty()))
                .put("name", e.name())
                .put("affair", Optional.ofNullable(affairOf.get(e.event().id())))
                .put("time", e.time())
                .putRow("tightened", e.tightening().map(ReconciliationRows::tightening))
                .put("place", e.place())
                .putRows("accounts", e.accounts(), a -> account(a, names))
                .putRows("slots", e.slots(), ReconciliationRows::slot)
                .putRows("versions", e.versions(), ReconciliationRows::version)
                .put("by", "event-window@1");
    }

    private static Row tightening(Tightening tightening) {
        return new Row()
                .put("earliest", tightening.earliest().map(LocalDate::toString))
                .put("latest", tightening.latest().map(LocalDate::toString))
                .put("basis", tightening.basis())
                .put("confidence", tightening.confidence())
                .putRows(
                        "evidence",
                        tightening.grounds(),
                        g -> new Row()
                                .put("document", g.evidence().document().value())
                                .put(g.evidence().span())
                                .put("mention", g.mention())
                                .put("claim", g.claim()));
    }

    private static Row account(Account account, EntityNaming names) {
        return new Row()
                .put("id", account.id())
                .put("document", account.document().value())
                .putRows("chain", account.chain(), link -> names.link(account.document(), link))
                .put("mentions", account.mentions())
                .put("origin", account.origin());
    }

    private static Row slot(Slot slot) {
        return new Row()
                .put("slot", slot.kind().slug())
                .put("verdict", slot.verdict().slug())
                .put("reason", slot.reason())
                .put("independent", new Row().put("low", slot.independentLow()).put("high", slot.independentHigh()))
                .putRows(
                        "values",
                        slot.values(),
                        v -> new Row()
                                .put("value", v.value())
                                .put("text", v.text())
                                .put("accounts", v.accounts()));
    }

    private static Row version(Version version) {
        return new Row()
                .put("accounts", version.accounts())
                .putRows(
                        "values",
                        version.values(),
                        v -> new Row().put("slot", v.slot().slug()).put("value", v.value()));
    }

    private static Row link(OpenJoin open) {
        return Row.of(RowType.LINK, Ids.of("l", "event", open.own(), open.other()))
                .put("kind", "event")
                .put("a", open.own())
                .put("b", open.other())
                .put("outcome", "ask")
                .put("reasons", open.reasons())
                .put("by", "event-window@1");
    }

    private static Row position(Position position) {
        return Row.of(RowType.POSITION, position.id())
                .put("proposition", position.proposition())
                .put("text", position.text())
                .put("holder", position.holder())
                .put("stance", position.stance().slug())
                .put("time", position.time())
                .put("claim", position.claim())
                .put("document", position.evidence().document().value())
                .put(position.evidence().span())
                .put("by", position.evidence().by().toString());
    }

    private static Row relation(Relation relation) {
        return Row.of(RowType.RELATION, relation.id())
                .put("kind", relation.kind().slug())
                .put("subject", relation.subject())
                .put("object", relation.object())
                .put("title", relation.title())
                .put("from", relation.tenure().from())
                .put("to", relation.tenure().to())
                .put("standing", relation.tenure().standing().slug())
                .put("confidence", relation.confidence())
                .put("open", relation.open())
                .put("as_of", relation.asOf())
                .putRows(
                        "evidence",
                        relation.evidence(),
                        told -> new Row()
                                .put("document", told.evidence().document().value())
                                .put(told.evidence().span())
                                .put("claim", told.claim()))
                .put("by", relation.evidence().getFirst().evidence().by().toString());
    }
}
