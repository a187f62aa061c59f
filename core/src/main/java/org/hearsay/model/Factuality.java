package org.hearsay.model;

import java.util.Locale;
import java.util.Optional;

/** How far a text commits itself to an event having happened. */
public enum Factuality {
    CERTAINLY_NOT,
    PROBABLY_NOT,
    OPEN,
    PROBABLY,
    CERTAINLY;

    /** Its name in {@code heads.json}: {@code certainly-not}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one of this name in {@code heads.json}. */
    public static Optional<Factuality> find(String slug) {
        for (Factuality value : values()) {
            if (value.slug().equals(slug)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
