package org.hearsay.account.internal.slot;

import org.hearsay.account.internal.told.Draft;

/**
 * A value that one account tells.
 *
 * @param by the account
 * @param value as it is compared
 * @param key how it is shown in comparable form; equal keys are one value
 * @param text the words
 * @param hedged whether it is told with doubt
 * @param unsure whether it is doubtful that it is told of this event at all, as where it stands in another sentence
 */
record Told<T>(Draft by, T value, String key, String text, boolean hedged, boolean unsure) {

    /** One that is surely told of the event. */
    Told(Draft by, T value, String key, String text, boolean hedged) {
        this(by, value, key, text, hedged, false);
    }

    /** Whether it is told without any doubt. */
    boolean isFirm() {
        return !hedged && !unsure;
    }
}
