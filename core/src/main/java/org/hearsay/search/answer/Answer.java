package org.hearsay.search.answer;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hearsay.search.Sourced;

/**
 * What was found for a question. It is no verdict: an empty one means that nothing was found, not that no report tells it.
 *
 * @param words the question
 * @param wanted what it asks for, in words: 'how many', 'when'; none where it asks for nothing in particular
 * @param slots what is told of what is asked for, where one event clearly is meant; the first asked for first
 * @param groups the sentences under their events, the group of the best sentence first
 */
public record Answer(String words, List<String> wanted, List<AskedSlot> slots, List<Group> groups) {

    public Answer {
        wanted = List.copyOf(wanted);
        slots = List.copyOf(slots);
        groups = List.copyOf(groups);
    }

    /** One without anything. */
    public static Answer nothing(String words) {
        return new Answer(words, List.of(), List.of(), List.of());
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

    /** The groups with the sentences down to a rank alone; those that lose all of theirs are left out. */
    public List<Group> groupsTo(int rank) {
        return groups(l -> l.rank() <= rank);
    }

    /** The groups with the sentences behind a rank alone. */
    public List<Group> groupsAfter(int rank) {
        return groups(l -> l.rank() > rank);
    }

    private List<Group> groups(Predicate<Line> kept) {
        return groups.stream()
                .map(g -> g.with(g.lines().stream().filter(kept).toList()))
                .filter(g -> !g.lines().isEmpty())
                .toList();
    }

    /**
     * Sentences that tell one event, or none that is known.
     *
     * @param event that they tell
     * @param disputes slots of the event of which accounts tell what cannot all hold, or what was told otherwise later
     * @param echoes accounts of the event that only repeat another
     * @param lines the best first
     */
    public record Group(Optional<Named> event, List<AskedSlot> disputes, List<Echo> echoes, List<Line> lines) {

        public Group {
            disputes = List.copyOf(disputes);
            echoes = List.copyOf(echoes);
            lines = List.copyOf(lines);
        }

        /** Sentences alone. */
        public Group(Optional<Named> event, List<Line> lines) {
            this(event, List.of(), List.of(), lines);
        }

        /** The same with some of the sentences. */
        Group with(List<Line> some) {
            return new Group(event, disputes, echoes, some);
        }
    }

    /**
     * That an account is no source of its own.
     *
     * @param account that only repeats
     * @param origin what it repeats
     */
    public record Echo(AskedSlot.Teller account, AskedSlot.Teller origin) {

        /** The source that both have it from, where neither need have it from the other. */
        public Optional<String> source() {
            return last(account)
                    .filter(s -> last(origin).filter(s::equalsIgnoreCase).isPresent());
        }

        private static Optional<String> last(AskedSlot.Teller teller) {
            return teller.chain().isEmpty()
                    ? Optional.empty()
                    : Optional.of(teller.chain().getLast().text());
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
