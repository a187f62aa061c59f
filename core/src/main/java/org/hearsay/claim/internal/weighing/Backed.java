package org.hearsay.claim.internal.weighing;

import java.util.List;
import org.hearsay.claim.internal.rule.Attribution;
import org.hearsay.text.Span;

/**
 * An attribution and who found it.
 *
 * @param attribution by rules, or made of what the encoder read
 * @param backing who found it
 * @param confidence how likely it is right, 0 to 1, as the scorer weighs it
 * @param later sentences behind the unit over which the content goes on, by place
 */
public record Backed(Attribution attribution, Backing backing, double confidence, List<Span> later) {

    public Backed {
        later = List.copyOf(later);
    }

    /** One whose content ends with its unit. */
    public Backed(Attribution attribution, Backing backing, double confidence) {
        this(attribution, backing, confidence, List.of());
    }
}
