package org.hearsay.account.internal.slot;

/** How two different values of a slot stand to each other. */
enum Standing {
    /** Both can hold: one is more exact, or they speak of different things. */
    COMPATIBLE,
    /** They are told differently; whether both can hold is open. */
    DIFFERENT,
    /** The later one replaces the earlier. */
    LATER,
    /** They cannot both hold. */
    CONFLICT
}
