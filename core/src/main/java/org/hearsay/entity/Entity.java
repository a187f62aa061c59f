package org.hearsay.entity;

import java.util.List;
import org.hearsay.mention.EntityKind;

/**
 * A person, body, place, named event or work, under every spelling.
 *
 * @param id made from its first member in order
 * @param kind what it is
 * @param name the canonical name
 * @param aliases other names, the canonical one left out, sorted
 * @param members its referents in the reports, sorted
 */
public record Entity(String id, EntityKind kind, String name, List<String> aliases, List<ReferentKey> members) {

    public Entity {
        aliases = List.copyOf(aliases);
        members = List.copyOf(members);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("an entity that no report speaks of: " + name);
        }
    }
}
