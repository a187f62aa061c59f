package org.hearsay.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hearsay.document.DocumentId;
import org.hearsay.entity.Entity;
import org.hearsay.extraction.Extraction;
import org.hearsay.extraction.Reconciliation;
import org.hearsay.search.internal.Reports;

/**
 * What is told of two entities together, each thing with its sentence and chain.
 *
 * @param first one
 * @param second the other
 * @param events that both are told to have taken part in, those told as having happened only
 * @param relations between them
 * @param firstOfSecond claims of the first that speak of the second
 * @param secondOfFirst claims of the second that speak of the first
 */
public record Encounter(
        Entity first,
        Entity second,
        List<EventLine> events,
        List<RelationLine> relations,
        List<Statement> firstOfSecond,
        List<Statement> secondOfFirst) {

    public Encounter {
        events = List.copyOf(events);
        relations = List.copyOf(relations);
        firstOfSecond = List.copyOf(firstOfSecond);
        secondOfFirst = List.copyOf(secondOfFirst);
    }

    /** What is told of both; {@code extractions} is asked for the reports that speak of them. */
    public static Encounter of(
            Entity first, Entity second, Reconciliation decided, Function<DocumentId, Extraction> extractions) {
        var reports = new Reports(decided, extractions);
        List<RelationLine> relations = decided.relations().stream()
                .filter(r -> (r.subject().equals(first.id()) && r.object().equals(second.id()))
                        || (r.subject().equals(second.id()) && r.object().equals(first.id())))
                .map(reports::line)
                .toList();
        return new Encounter(
                first,
                second,
                reports.eventsOf(List.of(first.id(), second.id())),
                relations,
                said(first, second, reports),
                said(second, first, reports));
    }

    private static List<Statement> said(Entity speaker, Entity of, Reports reports) {
        var said = new ArrayList<Statement>();
        for (DocumentId id : reports.of(speaker)) {
            for (Statement statement : reports.get(id).statements()) {
                if (reports.isSpeaker(statement, speaker.id())
                        && reports.get(id).isAbout(statement.claim(), of.id())) {
                    said.add(statement);
                }
            }
        }
        return said.stream().sorted().toList();
    }
}
