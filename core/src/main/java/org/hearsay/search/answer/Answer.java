package org.hearsay.search.answer;

import java.util.List;
import java.util.Optional;
import org.hearsay.search.Sourced;

/**
 * What was found for a question. It is no verdict: an empty one means that nothing was found, not that no report tells it.
 *
 * @param words the question
 * @param slots what is told of what is asked for, where one event clearly is meant; the first asked for first
 * @param groups the sentences under their events, the group of the best sentence first
 */
public record Answer(String words, List<AskedSlot> slots, List<Group> groups) {

    public Answer {
        slots = List.copyOf(slots);
        groups = List.copyOf(groups);
    }

    /** One without anything. */
    public static Answer nothing(String words) {
        return new Answer(words, List.of(), List.of());
    }

    /** Whether nothing was found. */
    public boolean isEmpty() {
        return groups.isEmpty();
    }

    /** All sentences, the best first. */
    public List<Line> lines() {
        return groups.stream()
                .flatMap(g -> g.lines().stream())
                .sorted((a, b) -> Integer.compare(a.rank(), b.rank()))
                .toList();
    }

    /**
     * Sentences that tell one event, or none that is known.
     *
     * @param event that they tell
     * @param lines the best first
     */
    public record Group(Optional<Named> event, List<Line> lines) {

        public Group {
            lines = List.copyOf(lines);
        }
    }

    /**
     * An event by its name.
     *
     * @param id of the event
     * @param name of the event
     */
    public record Named(String id, String name) {}

    /**
     * A sentence.
     *
     * @param rank from 1, among all of the answer
     * @param sourced the sentence, the words asked for marked, and through whom it is told
     * @param score the higher the better; comparable inside one answer only
     */
    public record Line(int rank, Sourced sourced, double score) {}
}
