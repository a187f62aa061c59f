package org.hearsay.entity;

import java.util.Collection;
import org.hearsay.entity.internal.NameEntityResolver;

/** Decides who is who across reports. Pure; the order of the profiles does not show in the result. */
public interface EntityResolver {

    /** Every profile becomes a member of exactly one entity. */
    Identities resolve(Collection<Profile> profiles);

    /** One that works by names. */
    static EntityResolver byName() {
        return new NameEntityResolver();
    }
}
