package org.hearsay.account;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Link;
import org.hearsay.document.Document;
import org.hearsay.document.DocumentId;
import org.hearsay.entity.Entity;
import org.hearsay.entity.Relation;
import org.hearsay.text.Span;

/**
 * What an account needs of its report and dossier beside the event mentions.
 *
 * @param document the report
 * @param copyOf the report whose text this one prints again
 * @param claims of the report, by id
 * @param entities the dossier's entities, by id
 * @param entityOf entity id of each referent number of the report
 * @param relations the dossier's relations, by their subject
 * @param silences of the report, in order
 * @param eventful ids of the claims that tell an event
 * @param pointers referent number of the pronouns and descriptions of the report that point back to one, by place
 * @param behalf referent number of those for whom sources without a name of their own speak, by the place of the source's words
 */
public record Telling(
        Document document,
        Optional<DocumentId> copyOf,
        Map<String, Claim> claims,
        Map<String, Entity> entities,
        Map<Integer, String> entityOf,
        Map<String, List<Relation>> relations,
        List<Silence> silences,
        Set<String> eventful,
        SortedMap<Span, Integer> pointers,
        Map<Span, Integer> behalf) {

    /** The chain of a claim; empty for the report's own voice. */
    public List<Link> chainOf(Optional<String> claim) {
        return claim.map(claims::get).map(Claim::chain).orElse(List.of());
    }

    /** The entity of a referent of the report, where it is known. */
    public Optional<Entity> findEntity(OptionalInt referent) {
        return referent.isPresent()
                ? Optional.ofNullable(entityOf.get(referent.getAsInt())).map(entities::get)
                : Optional.empty();
    }

    /** Whose position it is what a source says: its own, else that of the one for whom it speaks. */
    public Optional<Entity> findHolder(Link source) {
        Optional<Entity> own = findEntity(source.referent());
        return own.isPresent()
                ? own
                : source.span().map(behalf::get).map(entityOf::get).map(entities::get);
    }

    /** What an entity is told to be to others. */
    public List<Relation> listRelations(String subject) {
        return relations.getOrDefault(subject, List.of());
    }

    /** By the report: the rest follows from it, and comparing it would cost a walk over the whole dossier. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Telling telling && telling.document.id().equals(document.id());
    }

    @Override
    public int hashCode() {
        return document.id().hashCode();
    }
}
