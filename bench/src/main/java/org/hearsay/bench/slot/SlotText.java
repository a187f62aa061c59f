package org.hearsay.bench.slot;

import java.util.List;
import java.util.Optional;
import org.hearsay.document.Document;
import org.hearsay.event.EventKind;
import org.hearsay.event.internal.slot.Candidate;
import org.hearsay.event.internal.slot.Report;
import org.hearsay.event.internal.slot.SlotModel.Question;
import org.hearsay.text.Span;

/**
 * A text in which somebody told what hangs on some events.
 *
 * @param corpus that it is of
 * @param group what is left out together: an event, a text
 * @param document the text
 * @param asked the events
 */
record SlotText(Corpus corpus, String group, Document document, List<Asked> asked) {

    /** Where a text comes from, and how much a pair of it counts. */
    enum Corpus {
        PROPBANK,
        WIKIEVENTS,
        TIMEBANK,
        TELLINGS,
        EVENTS;

        /** Whether all that the reports tell of an event stands beside each of its tellings. */
        boolean isWhole() {
            return this == TELLINGS || this == EVENTS;
        }
    }

    SlotText {
        asked = List.copyOf(asked);
    }

    /** An event of a kind, told somewhere in some words, with one who knows what hangs on it. */
    record Asked(Span at, EventKind kind, Judge judge) {}

    /** Knows what hangs on an event. */
    interface Judge {

        /** Whether the answer to a question about a candidate is yes; empty where the corpus does not tell. */
        Optional<Boolean> answer(Question question, Candidate candidate, Report report);

        /** Whether the corpus tells a right answer to a question at all. */
        default boolean isTold(Question question) {
            return false;
        }

        /** Those who took part, each by the names that are accepted. */
        default List<List<String>> parties() {
            return List.of();
        }
    }
}
