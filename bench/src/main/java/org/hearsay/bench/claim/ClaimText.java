package org.hearsay.bench.claim;

import java.util.List;
import java.util.Optional;
import org.hearsay.document.Document;

/**
 * A text whose attributions somebody has listed.
 *
 * @param corpus that it is from
 * @param group what is left out together: an article, an event
 * @param document the text
 * @param told its attributions
 */
record ClaimText(Corpus corpus, String group, Document document, List<Told> told) {

    /** What the texts of a corpus list. */
    enum Corpus {
        /** Every attribution of one level, thoughts and attitudes too; marked word by word. */
        POLNEAR,
        /** Every claim of a report, by some of its words and the names of its source. */
        EVENTS,
        /** The same in reports of the project's own, where contents of one or two words are not asked for. */
        REPORTS,
        /** Every attribution of a passage, those within others too; marked word by word. */
        NESTED;

        /** Whether a source is known by its names rather than its place. */
        boolean isByName() {
            return this == EVENTS || this == REPORTS;
        }
    }

    ClaimText {
        told = List.copyOf(told);
    }

    /**
     * An attribution.
     *
     * @param contents pieces of what is said, as words of the text
     * @param sources words of the text that name who says it; empty where nobody is named, or where names are listed
     * @param names names that are accepted for a link of its chain
     * @param denied whether it rejects what is said, where that is asked
     * @param asked whether it is missed where it is not found; else it is neither asked for nor false
     * @param media words of the text that name press which is told it
     */
    record Told(
            Places contents,
            Places sources,
            List<String> names,
            Optional<Boolean> denied,
            boolean asked,
            Places media) {

        Told(Places contents, Places sources) {
            this(contents, sources, List.of(), Optional.empty(), true, Places.none());
        }

        Told {
            names = List.copyOf(names);
        }
    }
}
