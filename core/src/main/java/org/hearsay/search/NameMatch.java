package org.hearsay.search;

import java.util.Locale;
import org.hearsay.mention.EntityKind;

/**
 * An entity found by a name.
 *
 * @param entity its id
 * @param kind what it is
 * @param name its canonical name
 * @param matched the name that fitted
 * @param rank how it fitted
 * @param reports how many referents of reports it gathers
 */
public record NameMatch(String entity, EntityKind kind, String name, String matched, Rank rank, long reports) {

    /** How a name fitted, the best first. */
    public enum Rank {
        /** Letter by letter. */
        EXACT,
        /** Case, diacritics, script, punctuation, doubled letters and common spellings left aside. */
        FOLDED,
        /** The beginning of the name, or of its words from one on: a surname. */
        PREFIX,
        /** Another spelling or script. */
        SPELLED,
        /** With up to two letters wrong. */
        FUZZY;

        /** The name in answers. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
