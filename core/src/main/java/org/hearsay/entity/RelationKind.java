package org.hearsay.entity;

import java.util.Locale;

/** How a subject is related to an object. */
public enum RelationKind {
    HOLDS_ROLE,
    LEADS,
    DEPUTY_OF,
    SPOKESPERSON_OF,
    SUCCEEDS,
    MEMBER_OF,
    PART_OF,
    ARMED_WING_OF,
    MOUTHPIECE_OF,
    AFFILIATED_WITH,
    OWNED_BY,
    SUPPORTS,
    FUNDS,
    TRAINS,
    OPPOSES,
    ALLY_OF,
    FAMILY_OF,
    CITES;

    /** The name in exports. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
