package org.hearsay.event;

import java.util.Locale;
import java.util.OptionalInt;
import org.hearsay.text.Span;

/**
 * Who or what took part.
 *
 * @param role in the event
 * @param span the words
 * @param text the words, or the name of the referent where they are a pronoun
 * @param referent number of the referent in the report
 */
public record Participant(Role role, Span span, String text, OptionalInt referent) {

    /** Part taken in an event. */
    public enum Role {
        AGENT,
        PATIENT,
        ATTENDEE,
        ORGANIZER,
        BENEFICIARY;

        /** The name in exports. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
