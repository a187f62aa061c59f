package org.hearsay.entity;

import java.util.List;
import org.hearsay.mention.Referent;

/**
 * What one report tells of one referent: all that identity is decided from.
 *
 * @param key whose profile it is
 * @param referent its names, kind, titles and gender in the report
 * @param bodies names of bodies and places that the report ties it to ('commander of X', 'Y's president')
 * @param setting what else tells it from others of its name
 */
public record Profile(ReferentKey key, Referent referent, List<String> bodies, Setting setting)
        implements Comparable<Profile> {

    public Profile {
        bodies = List.copyOf(bodies);
    }

    /** By key. */
    @Override
    public int compareTo(Profile other) {
        return key.compareTo(other.key);
    }
}
