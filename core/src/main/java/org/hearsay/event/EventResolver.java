package org.hearsay.event;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hearsay.document.DocumentId;
import org.hearsay.event.internal.WindowEventResolver;

/** Decides which mentions tell of one event. Pure; the order of the mentions does not show in the result. */
public interface EventResolver {

    /**
     * Every mention becomes a member of exactly one event; events sorted by id. {@code stories} tells more of the reports,
     * where it is known.
     */
    List<Event> resolve(Collection<ToldEvent> told, Map<DocumentId, Story> stories);

    /** The same, from the mentions alone. */
    default List<Event> resolve(Collection<ToldEvent> told) {
        return resolve(told, Map.of());
    }

    /** One that joins by learned weights, inside reports and then across them. */
    static EventResolver byWindow() {
        return byWindow(PairModel.english(PairModel.Kind.MENTIONS), PairModel.english(PairModel.Kind.TELLINGS));
    }

    /** The same with other weights. */
    static EventResolver byWindow(PairModel joins, PairModel across) {
        return new WindowEventResolver(joins, across);
    }
}
