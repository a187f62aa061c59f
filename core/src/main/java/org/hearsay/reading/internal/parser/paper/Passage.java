package org.hearsay.reading.internal.parser.paper;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.reading.internal.parser.DraftBuilder;
import org.hearsay.reading.internal.parser.Part;

/** A paragraph of a manuscript in its pieces. */
record Passage(List<Piece> pieces, Part.Hint hint) {

    /** What a paragraph is made of. */
    sealed interface Piece {}

    record Words(String words) implements Piece {}

    /** A new line. */
    record Break() implements Piece {}

    /** The mark of a note. */
    record Mark(String label) implements Piece {}

    record LinkBegin(String target) implements Piece {}

    record LinkEnd() implements Piece {}

    private record Opened(int from, String target) {}

    Passage {
        pieces = List.copyOf(pieces);
    }

    Passage as(Part.Hint other) {
        return new Passage(pieces, other);
    }

    /** The words alone. */
    String words() {
        return pieces.stream()
                .filter(Words.class::isInstance)
                .map(p -> ((Words) p).words())
                .collect(Collectors.joining());
    }

    void write(DraftBuilder out) {
        writeOpen(out);
        out.end(hint);
    }

    /** Writes it without an end. */
    void writeOpen(DraftBuilder out) {
        Deque<Opened> links = new ArrayDeque<>();
        for (Piece piece : pieces) {
            switch (piece) {
                case Words words -> out.append(words.words());
                case Break line -> out.breakLine();
                case Mark mark -> {
                    int from = out.position();
                    out.append("[" + mark.label() + "]");
                    out.mark(from, mark.label());
                }
                case LinkBegin link -> links.push(new Opened(out.position(), link.target()));
                case LinkEnd link -> {
                    if (!links.isEmpty()) {
                        Opened opened = links.pop();
                        out.link(opened.from(), opened.target());
                    }
                }
            }
        }
    }
}
