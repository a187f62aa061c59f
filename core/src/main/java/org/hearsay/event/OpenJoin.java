package org.hearsay.event;

import java.util.List;

/**
 * That an event may be the same as another: the scorer could not tell, and nothing forbids it. It stays open until somebody decides.
 *
 * @param own id of a mention of the event
 * @param other id of a mention of the other event
 * @param event id of that other event
 * @param reasons what speaks for it and how sure it is, in short words
 */
public record OpenJoin(String own, String other, String event, List<String> reasons) {

    public OpenJoin {
        reasons = List.copyOf(reasons);
    }
}
