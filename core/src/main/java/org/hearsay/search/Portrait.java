package org.hearsay.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hearsay.document.DocumentId;
import org.hearsay.entity.Entity;
import org.hearsay.entity.Relation;
import org.hearsay.extraction.Extraction;
import org.hearsay.extraction.Reconciliation;
import org.hearsay.search.internal.Reports;

/**
 * What is told of one entity, each thing with its sentence and chain.
 *
 * @param entity who
 * @param namesakes who it may be too, which nobody has said yet
 * @param relations roles and ties
 * @param said claims whose innermost speaker it is
 * @param relayed claims of others that it passes on
 * @param about claims that speak of it
 * @param intentions what it is told to mean to do, each beside who says so
 * @param retractions what it is told to have taken back
 * @param events that it is told to have taken part in, those told as having happened only
 */
public record Portrait(
        Entity entity,
        List<Namesake> namesakes,
        List<RelationLine> relations,
        List<Statement> said,
        List<Statement> relayed,
        List<Statement> about,
        List<IntentionLine> intentions,
        List<RetractionLine> retractions,
        List<EventLine> events) {

    public Portrait {
        namesakes = List.copyOf(namesakes);
        relations = List.copyOf(relations);
        said = List.copyOf(said);
        relayed = List.copyOf(relayed);
        about = List.copyOf(about);
        intentions = List.copyOf(intentions);
        retractions = List.copyOf(retractions);
        events = List.copyOf(events);
    }

    /** The portrait of {@code entity}; {@code extractions} is asked for the reports that speak of it. */
    public static Portrait of(Entity entity, Reconciliation decided, Function<DocumentId, Extraction> extractions) {
        var reports = new Reports(decided, extractions);
        var said = new ArrayList<Statement>();
        var relayed = new ArrayList<Statement>();
        var about = new ArrayList<Statement>();
        for (DocumentId id : reports.of(entity)) {
            for (Statement statement : reports.get(id).statements()) {
                if (reports.isSpeaker(statement, entity.id())) {
                    said.add(statement);
                } else if (reports.isInChain(statement, entity.id())) {
                    relayed.add(statement);
                }
                if (reports.get(id).isAbout(statement.claim(), entity.id())) {
                    about.add(statement);
                }
            }
        }
        List<Relation> relations = decided.relations().stream()
                .filter(r -> r.subject().equals(entity.id()) || r.object().equals(entity.id()))
                .toList();
        return new Portrait(
                entity,
                Namesake.listOf(entity, decided),
                relations.stream().map(reports::line).toList(),
                said.stream().sorted().toList(),
                relayed.stream().sorted().toList(),
                about.stream().sorted().toList(),
                reports.intentionsOf(entity),
                reports.retractionsOf(entity),
                reports.eventsOf(List.of(entity.id())));
    }
}
