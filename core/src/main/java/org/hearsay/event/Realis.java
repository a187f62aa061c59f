package org.hearsay.event;

import java.util.Locale;

/** Whether an event is told as having happened. Only {@link #ACTUAL} ones are shown as events; the rest stay claims. */
public enum Realis {
    ACTUAL,
    PLANNED,
    HYPOTHETICAL,
    DENIED;

    /** The name in exports. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
