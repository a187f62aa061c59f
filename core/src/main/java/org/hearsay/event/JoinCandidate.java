package org.hearsay.event;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hearsay.document.DocumentId;
import org.hearsay.event.internal.WindowEventResolver;

/**
 * Two mentions of one report that may tell of one event, with what speaks for and against it.
 *
 * @param earlier in the report
 * @param later in the report
 * @param signs in a fixed order
 */
public record JoinCandidate(ToldEvent earlier, ToldEvent later, List<String> signs) {

    public JoinCandidate {
        signs = List.copyOf(signs);
    }

    /** All pairs that are asked about: of each mention some before it. */
    public static List<JoinCandidate> listIn(Collection<ToldEvent> told, Map<DocumentId, Story> stories) {
        return WindowEventResolver.listCandidates(told, stories);
    }
}
