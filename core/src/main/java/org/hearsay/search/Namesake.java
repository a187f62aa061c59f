package org.hearsay.search;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.entity.Doubt;
import org.hearsay.entity.Entity;
import org.hearsay.extraction.Reconciliation;
import org.hearsay.mention.EntityKind;

/**
 * An entity that may be another one too; nobody has said yet.
 *
 * @param entity its id
 * @param name its canonical name
 * @param kind what it is
 * @param reasons what speaks for it and against it, in words
 */
public record Namesake(String entity, String name, EntityKind kind, List<String> reasons) {

    public Namesake {
        reasons = List.copyOf(reasons);
    }

    /** Those that an entity may be too, each once, by name. */
    public static List<Namesake> listOf(Entity entity, Reconciliation decided) {
        if (entity.doubts().isEmpty()) {
            return List.of();
        }
        Map<String, Entity> byId = new TreeMap<>();
        decided.identities().entities().forEach(e -> byId.put(e.id(), e));
        var found = new TreeMap<String, Namesake>();
        for (Doubt doubt : entity.doubts()) {
            decided.identities()
                    .find(doubt.other())
                    .map(byId::get)
                    .ifPresent(other -> found.putIfAbsent(
                            other.name() + " " + other.id(),
                            new Namesake(other.id(), other.name(), other.kind(), doubt.reasons())));
        }
        return List.copyOf(found.values());
    }
}
