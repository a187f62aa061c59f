package org.hearsay.entity;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who is who in a dossier.
 *
 * @param entities sorted by id
 * @param entityOf entity id of each referent
 */
public record Identities(List<Entity> entities, Map<ReferentKey, String> entityOf) {

    public Identities {
        entities = List.copyOf(entities);
        entityOf = Map.copyOf(entityOf);
    }

    /** The entity id of a referent, where it has one. */
    public Optional<String> find(ReferentKey key) {
        return Optional.ofNullable(entityOf.get(key));
    }
}
