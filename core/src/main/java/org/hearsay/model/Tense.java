package org.hearsay.model;

/** When a verb puts what it tells, as its form and its auxiliaries say. */
public enum Tense {
    PAST,
    PRESENT,
    /** 'will', 'shall', 'is going to'. */
    FUTURE,
    /** Infinitives, participles and all that is no verb. */
    NONE
}
