package org.hearsay.entity.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import org.hearsay.document.Ids;
import org.hearsay.entity.Entity;
import org.hearsay.entity.EntityResolver;
import org.hearsay.entity.Identities;
import org.hearsay.entity.Profile;
import org.hearsay.entity.ReferentKey;

/** Decides who is who by names. */
public final class NameEntityResolver implements EntityResolver {

    @Override
    public Identities resolve(Collection<Profile> profiles) {
        var entities = new ArrayList<Entity>();
        var entityOf = new HashMap<ReferentKey, String>();
        for (Profile profile : profiles.stream().sorted().toList()) {
            String id = Ids.of("e", profile.key().document(), profile.key().number());
            entities.add(new Entity(
                    id, profile.referent().kind(), profile.referent().name(), List.of(), List.of(profile.key())));
            entityOf.put(profile.key(), id);
        }
        return new Identities(entities, entityOf);
    }
}
