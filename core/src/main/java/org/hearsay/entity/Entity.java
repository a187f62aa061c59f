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
 * @param doubts which referents of other entities may be it too, sorted
 */
public record Entity(
        String id, EntityKind kind, String name, List<String> aliases, List<ReferentKey> members, List<Doubt> doubts) {

    public Entity {
        aliases = List.copyOf(aliases);
        members = List.copyOf(members);
        doubts = List.copyOf(doubts);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("an entity that no report speaks of: " + name);
        }
    }

    /** One that nothing is in doubt about. */
    public Entity(String id, EntityKind kind, String name, List<String> aliases, List<ReferentKey> members) {
        this(id, kind, name, aliases, members, List.of());
    }
}
