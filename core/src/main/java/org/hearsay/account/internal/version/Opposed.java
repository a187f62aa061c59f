package org.hearsay.account.internal.version;

import org.hearsay.account.SlotKind;

/** Two values of a slot that cannot both hold, or of which one replaced the other; the order of the two means nothing. */
public record Opposed(SlotKind slot, String a, String b) {

    public Opposed {
        if (a.compareTo(b) > 0) {
            String other = a;
            a = b;
            b = other;
        }
    }
}
