package org.hearsay.event;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hearsay.document.DocumentId;
import org.hearsay.event.internal.WindowEventResolver;

/**
 * What two reports tell that may be one event.
 *
 * @param a mentions of the one report that tell of it
 * @param b mentions of the other
 * @param measures what speaks for and against it, by the number of {@link PairModel.Kind#measures}
 */
public record TellingPair(List<ToldEvent> a, List<ToldEvent> b, float[] measures) {

    public TellingPair {
        a = List.copyOf(a);
        b = List.copyOf(b);
    }

    /**
     * All pairs that are asked about.
     *
     * @param tellings mentions of one report each that tell of one event
     */
    public static List<TellingPair> listIn(
            Collection<? extends Collection<ToldEvent>> tellings, Map<DocumentId, Story> stories) {
        return WindowEventResolver.listPairs(tellings, stories);
    }
}
