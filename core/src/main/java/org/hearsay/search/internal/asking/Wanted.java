package org.hearsay.search.internal.asking;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a question asks for. */
public enum Wanted {
    HOW_MANY("quantity", "figure", "toll"),
    WHO("name-person"),
    WHEN("time", "hour", "dated"),
    /** At what time of the day. */
    HOUR("hour"),
    WHERE("name-place", "placed"),
    WHY("cause"),
    /** Who denies, rejects, contradicts. */
    DENIED("denial", "act-deny", "realis-denied"),
    /** By whose word. */
    SOURCE("claim"),
    /** What was announced, promised, planned, and what came of it. */
    AHEAD("realis-planned", "act-promise", "act-threaten");

    private final Set<String> signs;

    Wanted(String... signs) {
        this.signs = Set.of(signs);
    }

    /** The name in the lexicon and among signs. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What is asked for, as a reader is told; what only narrows the sentences is told of with these. */
    Optional<String> words() {
        return switch (this) {
            case HOW_MANY -> Optional.of("how many");
            case WHO -> Optional.of("who");
            case WHEN, HOUR -> Optional.of("when");
            case WHERE -> Optional.of("where");
            case WHY -> Optional.of("why");
            case DENIED -> Optional.of("who denies it");
            case SOURCE -> Optional.of("by whose word");
            case AHEAD -> Optional.of("what was meant");
        };
    }

    /** Whether a sentence has what is asked for, by its signs. */
    boolean isIn(Set<String> sentence) {
        return signs.stream().anyMatch(sentence::contains);
    }
}
