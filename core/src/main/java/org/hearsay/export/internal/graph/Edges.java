package org.hearsay.export.internal.graph;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hearsay.claim.Claim;
import org.hearsay.document.Document;
import org.hearsay.document.DocumentId;
import org.hearsay.entity.Relation;
import org.hearsay.event.EventMention;
import org.hearsay.event.Participant;
import org.hearsay.event.Realis;
import org.hearsay.export.Contents;
import org.hearsay.export.internal.row.EntityNaming;
import org.hearsay.export.internal.row.ReconciliationRows;
import org.hearsay.extraction.Extraction;
import org.hearsay.extraction.Reconciliation;
import org.hearsay.mention.Mention;
import org.hearsay.mention.Name;

/** Makes the edges of a graph from relations, claims and events that are told as having happened. */
final class Edges {

    private final Reconciliation reconciliation;
    private final EntityNaming names;
    private final ReconciliationRows across;
    private final Consumer<Edge> to;

    Edges(Reconciliation reconciliation, Consumer<Edge> to) {
        this.reconciliation = reconciliation;
        this.names = new EntityNaming(reconciliation.identities());
        this.across = new ReconciliationRows(reconciliation);
        this.to = to;
    }

    void add(Contents contents) {
        reconciliation.relations().stream().filter(r -> !r.open()).forEach(this::relation);
        try (Stream<Extraction> extractions = contents.extractions()) {
            extractions.forEach(e -> {
                e.claims().forEach(claim -> saidAbout(claim, e));
                e.events().forEach(event -> toldTogether(event, e.document()));
            });
        }
    }

    private void relation(Relation relation) {
        for (Relation.Told told : relation.evidence()) {
            to.accept(Edge.directed(relation.kind().slug(), relation.subject(), relation.object())
                    .with("title", relation.title())
                    .with("standing", relation.tenure().standing().slug())
                    .with("claim", told.claim())
                    .at(told.evidence().document(), told.evidence().span()));
        }
    }

    private void saidAbout(Claim claim, Extraction e) {
        DocumentId document = e.document().id();
        Optional<String> speaker = names.find(document, claim.speaker().referent());
        if (speaker.isEmpty()) {
            return;
        }
        e.mentions().listIn(claim.content().span()).stream()
                .filter(Name.class::isInstance)
                .map(Mention::referent)
                .flatMap(referent -> names.find(document, referent).stream())
                .distinct()
                .filter(entity -> !entity.equals(speaker.get()))
                .forEach(entity -> to.accept(Edge.directed("said_about", speaker.get(), entity)
                        .with("claim", claim.id())
                        .with("polarity", claim.polarity().slug())
                        .with("certainty", claim.certainty().slug())
                        .with("text", claim.content().span().of(e.document().text()))
                        .at(document, claim.content().span())));
    }

    private void toldTogether(EventMention event, Document document) {
        if (event.realis() != Realis.ACTUAL) {
            return;
        }
        List<String> present = event.participants().stream()
                .map(Participant::referent)
                .flatMap(referent -> names.find(document.id(), referent).stream())
                .distinct()
                .sorted()
                .toList();
        for (int i = 0; i < present.size(); i++) {
            for (String other : present.subList(i + 1, present.size())) {
                to.accept(Edge.between("told_together", present.get(i), other)
                        .with("event", across.eventOf(event.id()))
                        .with("claim", event.claim())
                        .with("text", event.triggerText())
                        .at(document.id(), event.trigger().span()));
            }
        }
    }
}
