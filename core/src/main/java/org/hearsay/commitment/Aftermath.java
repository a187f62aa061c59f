package org.hearsay.commitment;

import java.util.List;

/**
 * What follows across reports from intentions and letters.
 *
 * @param outcomes of intentions, by intention; those without one are open
 * @param correspondences by id
 */
public record Aftermath(List<Outcome> outcomes, List<Correspondence> correspondences) {

    /** That of reports that tell of none. */
    public static final Aftermath NONE = new Aftermath(List.of(), List.of());

    public Aftermath {
        outcomes = List.copyOf(outcomes);
        correspondences = List.copyOf(correspondences);
    }
}
