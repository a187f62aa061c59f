package org.hearsay.commitment;

import java.util.List;
import java.util.OptionalInt;
import org.hearsay.document.DocumentId;

/**
 * Letters between two parties, with who answers whom.
 *
 * @param id made from the parties and the first letter
 * @param items in order of time
 */
public record Correspondence(String id, List<Item> items) implements Comparable<Correspondence> {

    /**
     * One letter.
     *
     * @param document that tells it first
     * @param letter as that report tells it
     * @param from entity id of the sender
     * @param to entity id of the addressee
     * @param repliesTo number of the item that it answers, from 0
     */
    public record Item(DocumentId document, Letter letter, String from, String to, OptionalInt repliesTo) {}

    public Correspondence {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("a correspondence without a letter: " + id);
        }
    }

    /** By id. */
    @Override
    public int compareTo(Correspondence other) {
        return id.compareTo(other.id);
    }
}
