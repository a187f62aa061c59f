package org.hearsay.account;

import java.util.Locale;
import java.util.Optional;
import org.hearsay.document.Evidence;
import org.hearsay.text.Edtf;

/**
 * Where somebody stands on whether an event happened.
 *
 * @param id made from proposition, holder and words
 * @param proposition id of what is affirmed or denied, the same for all who speak of it
 * @param text that proposition in short words
 * @param holder entity id of the one who speaks
 * @param stance how it is met
 * @param time when the report that tells it came out; who changes stance has both, each with its time
 * @param claim id of the claim; empty where the holder would not speak
 * @param evidence the words
 */
public record Position(
        String id,
        String proposition,
        String text,
        String holder,
        Stance stance,
        Optional<Edtf> time,
        Optional<String> claim,
        Evidence evidence) {

    /** How a proposition is met. */
    public enum Stance {
        AFFIRM,
        DENY,
        HEDGE,
        NO_COMMENT;

        /** The name in exports. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
