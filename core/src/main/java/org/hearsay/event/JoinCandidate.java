package org.hearsay.event;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hearsay.document.DocumentId;
import org.hearsay.event.internal.WindowEventResolver;

/**
 * Two mentions of one report that may tell of one event, with what was measured of them.
 *
 * @param earlier in the report
 * @param later in the report
 * @param measures by the number of {@link org.hearsay.event.internal.joining.mention.MentionMeasure}
 */
public record JoinCandidate(ToldEvent earlier, ToldEvent later, float[] measures) {

    /** All pairs that are asked about: of each mention some before it. */
    public static List<JoinCandidate> listIn(Collection<ToldEvent> told, Map<DocumentId, Story> stories) {
        return WindowEventResolver.listCandidates(told, stories);
    }
}
