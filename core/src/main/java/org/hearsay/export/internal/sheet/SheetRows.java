package org.hearsay.export.internal.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.hearsay.account.Account;
import org.hearsay.account.EventAccounts;
import org.hearsay.account.Slot;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Link;
import org.hearsay.document.DocumentId;
import org.hearsay.entity.Entity;
import org.hearsay.entity.ReferentKey;
import org.hearsay.entity.Relation;
import org.hearsay.event.EventMention;
import org.hearsay.export.Contents;
import org.hearsay.export.internal.LineSorter;
import org.hearsay.extraction.Extraction;
import org.hearsay.extraction.Reconciliation;
import org.hearsay.mention.Name;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes the rows of all sheets, sorted by sheet, file and place, in one walk over the reports. */
final class SheetRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What one account of a report tells of an event. */
    private record Value(EventAccounts event, Slot slot, Slot.Value value, Account account) {}

    private record Tie(Relation relation, Relation.Told told) {}

    private final Contents contents;
    private final Reconciliation reconciliation;
    private final Map<String, Entity> entities = new HashMap<>();
    private final Map<DocumentId, List<Value>> values = new HashMap<>();
    private final Map<DocumentId, List<Tie>> ties = new HashMap<>();

    SheetRows(Contents contents) {
        this.contents = contents;
        this.reconciliation = contents.reconciliation();
        reconciliation.identities().entities().forEach(e -> entities.put(e.id(), e));
        reconciliation.events().forEach(this::event);
        for (Relation relation : reconciliation.relations()) {
            relation.evidence()
                    .forEach(t -> ties.computeIfAbsent(t.evidence().document(), d -> new ArrayList<>())
                            .add(new Tie(relation, t)));
        }
    }

    private void event(EventAccounts event) {
        Map<String, Account> accounts =
                event.accounts().stream().collect(Collectors.toMap(Account::id, a -> a, (a, b) -> a));
        for (Slot slot : event.slots()) {
            for (Slot.Value value : slot.values()) {
                for (String id : value.accounts()) {
                    Optional.ofNullable(accounts.get(id))
                            .ifPresent(a -> values.computeIfAbsent(a.document(), d -> new ArrayList<>())
                                    .add(new Value(event, slot, value, a)));
                }
            }
        }
    }

    /** Hands over every row: the sheet and the cells of its columns. */
    void forEach(BiConsumer<Sheet, List<String>> to) throws IOException {
        try (var sorter = new LineSorter();
                var extractions = contents.extractions()) {
            extractions
                    .filter(e -> contents.editionOf(e.document().id()).isNewest())
                    .forEach(e -> report(e, sorter));
            sorter.forEach(line -> {
                JsonNode row = JSON.readTree(line);
                List<String> cells = new ArrayList<>();
                row.get("cells").forEach(c -> cells.add(c.asString()));
                to.accept(Sheet.values()[row.get("sheet").asInt()], cells);
            });
        }
    }

    private void report(Extraction e, LineSorter sorter) {
        var place = new Place(e.document());
        Map<Span, Edtf> times = new HashMap<>();
        e.times().forEach(t -> t.value().ifPresent(v -> times.put(t.span(), v)));
        for (Claim claim : e.claims()) {
            String said = claim.said()
                    .map(s -> Optional.ofNullable(times.get(s)).map(Edtf::value).orElseGet(() -> place.words(s)))
                    .orElse("");
            add(
                    sorter,
                    Sheet.CLAIMS,
                    place,
                    claim.content().span(),
                    claim.id(),
                    List.of(
                            chain(claim.chain()),
                            claim.act().slug(),
                            claim.polarity().slug().equals("deny") ? "denied" : "",
                            claim.certainty().slug(),
                            place.words(claim.content().span()),
                            said,
                            claim.sure() ? "yes" : "no"));
        }
        Map<String, EventMention> mentions =
                e.events().stream().collect(Collectors.toMap(EventMention::id, m -> m, (a, b) -> a));
        values.getOrDefault(e.document().id(), List.of()).forEach(v -> value(v, mentions, place, sorter));
        ties.getOrDefault(e.document().id(), List.of()).forEach(t -> tie(t, place, sorter));
        identities(e, place, sorter);
    }

    private void value(Value v, Map<String, EventMention> mentions, Place place, LineSorter sorter) {
        Span span = v.account().mentions().stream()
                .map(mentions::get)
                .filter(m -> m != null)
                .map(m -> m.trigger().span())
                .min(Span::compareTo)
                .orElse(new Span(0, 0));
        String id = v.event().event().id() + " " + v.account().id() + " "
                + v.slot().kind().slug() + " " + v.value().value();
        add(
                sorter,
                Sheet.EVENTS,
                place,
                span,
                id,
                List.of(
                        v.event().name(),
                        v.slot().kind().slug(),
                        v.slot().verdict().slug(),
                        v.value().value(),
                        v.value().text(),
                        v.account().chain().isEmpty()
                                ? "the report itself"
                                : chain(v.account().chain())));
    }

    private void tie(Tie tie, Place place, LineSorter sorter) {
        Relation relation = tie.relation();
        add(
                sorter,
                Sheet.RELATIONS,
                place,
                tie.told().evidence().span(),
                relation.id(),
                List.of(
                        name(relation.subject()),
                        relation.kind().slug().replace('_', ' '),
                        name(relation.object()),
                        relation.title().orElse(""),
                        relation.asOf().map(Edtf::value).orElse("")));
    }

    /** The first naming of each identity in a report. */
    private void identities(Extraction e, Place place, LineSorter sorter) {
        Set<String> seen = new HashSet<>();
        for (Name name : e.mentions().names().toList()) {
            Optional<Entity> entity = name.referent().isPresent()
                    ? reconciliation
                            .identities()
                            .find(new ReferentKey(
                                    e.document().id(), name.referent().getAsInt()))
                            .map(entities::get)
                    : Optional.empty();
            entity.filter(found -> seen.add(found.id()))
                    .ifPresent(found -> add(
                            sorter,
                            Sheet.IDENTITIES,
                            place,
                            name.span(),
                            found.id(),
                            List.of(
                                    found.name(),
                                    found.kind().slug(),
                                    String.join("; ", found.aliases()),
                                    name.text())));
        }
    }

    private String name(String entity) {
        return Optional.ofNullable(entities.get(entity)).map(Entity::name).orElse(entity);
    }

    /** The sources, outermost first. */
    private static String chain(List<Link> chain) {
        return chain.stream().map(Link::text).collect(Collectors.joining(" > "));
    }

    private static void add(LineSorter sorter, Sheet sheet, Place place, Span span, String id, List<String> cells) {
        List<String> all = new ArrayList<>(cells);
        all.addAll(place.cells(span));
        all.add(id);
        String key = sheet.ordinal() + "|" + place.key() + "|" + "%010d".formatted(span.start()) + "|" + id;
        sorter.add(
                key.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]", " "),
                JSON.writeValueAsString(Map.of("sheet", sheet.ordinal(), "cells", all)));
    }
}
