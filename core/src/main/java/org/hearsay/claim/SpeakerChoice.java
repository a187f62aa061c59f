package org.hearsay.claim;

import java.util.OptionalInt;

/** Chooses who speaks. Implementations are pure and safe for several threads, but for those that learn. */
public interface SpeakerChoice {

    /** The choice among the candidates of a question. */
    Choice choose(SpeakerQuestion question);

    /**
     * A choice.
     *
     * @param candidate index among the candidates; empty where nobody fits well enough
     * @param sure whether it may be taken without a person looking
     * @param confidence how likely it is right, 0 to 1
     */
    record Choice(OptionalInt candidate, boolean sure, double confidence) {

        public Choice {
            if (!(confidence >= 0 && confidence <= 1)) {
                throw new IllegalArgumentException("confidence " + confidence);
            }
            if (sure && candidate.isEmpty()) {
                throw new IllegalArgumentException("sure of nobody");
            }
        }
    }
}
