package org.hearsay.entity.internal.tie;

import java.util.Optional;
import org.hearsay.entity.RelationKind;

/** What a tying word says of the first of two. */
public enum Bond {
    LEADS(RelationKind.LEADS),
    HOLDS(RelationKind.HOLDS_ROLE),
    DEPUTY(RelationKind.DEPUTY_OF),
    SPOKES(RelationKind.SPOKESPERSON_OF),
    MEMBER(RelationKind.MEMBER_OF),
    SUCCEEDS(RelationKind.SUCCEEDS),
    FAMILY(RelationKind.FAMILY_OF),
    PART(RelationKind.PART_OF),
    WING(RelationKind.ARMED_WING_OF),
    MOUTH(RelationKind.MOUTHPIECE_OF),
    NEAR(RelationKind.AFFILIATED_WITH),
    OWNED(RelationKind.OWNED_BY),
    SUPPORTS(RelationKind.SUPPORTS),
    FUNDS(RelationKind.FUNDS),
    TRAINS(RelationKind.TRAINS),
    OPPOSES(RelationKind.OPPOSES),
    ALLY(RelationKind.ALLY_OF);

    private final RelationKind kind;

    Bond(RelationKind kind) {
        this.kind = kind;
    }

    /** The kind in exports. */
    public RelationKind kind() {
        return kind;
    }

    /** Whether it is what a person is to a body: an office, a post, membership. */
    boolean isOffice() {
        return switch (this) {
            case LEADS, HOLDS, DEPUTY, SPOKES, MEMBER -> true;
            case SUCCEEDS, FAMILY, PART, WING, MOUTH, NEAR, OWNED, SUPPORTS, FUNDS, TRAINS, OPPOSES, ALLY -> false;
        };
    }

    /** The bond of a {@code rel} in a lexicon; empty for a word that is listed so that it ties nothing. */
    static Optional<Bond> of(String rel) {
        return switch (rel) {
            case "leads" -> Optional.of(LEADS);
            case "holds" -> Optional.of(HOLDS);
            case "deputy" -> Optional.of(DEPUTY);
            case "spokes" -> Optional.of(SPOKES);
            case "member" -> Optional.of(MEMBER);
            case "successor", "succeeds" -> Optional.of(SUCCEEDS);
            case "family" -> Optional.of(FAMILY);
            case "part" -> Optional.of(PART);
            case "wing" -> Optional.of(WING);
            case "mouth" -> Optional.of(MOUTH);
            case "near" -> Optional.of(NEAR);
            case "owned" -> Optional.of(OWNED);
            case "supports" -> Optional.of(SUPPORTS);
            case "funds" -> Optional.of(FUNDS);
            case "trains" -> Optional.of(TRAINS);
            case "opposes" -> Optional.of(OPPOSES);
            case "ally" -> Optional.of(ALLY);
            case "none" -> Optional.empty();
            default -> throw new IllegalArgumentException("a lexicon has an unknown rel=" + rel);
        };
    }
}
