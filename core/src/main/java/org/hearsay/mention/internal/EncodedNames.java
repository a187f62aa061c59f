package org.hearsay.mention.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.mention.EntityKind;
import org.hearsay.model.Encoding;
import org.hearsay.model.LabelledSpan;
import org.hearsay.model.Labelling;

/** The names that the encoder reads, with its boundaries and kinds; rules mend only edges that it cannot know. */
final class EncodedNames {

    /** Below it the encoder's spans are wrong more often than right. */
    private static final double FLOOR = Double.parseDouble(System.getProperty("x.floor", "0.5"));

    private static final double SURE = Double.parseDouble(System.getProperty("x.sure", "0.9"));

    private final Reading reading;
    private final Vocabulary vocabulary;
    private final NameEdges edges;

    EncodedNames(Reading reading, Vocabulary vocabulary, Titles titles) {
        this.reading = reading;
        this.vocabulary = vocabulary;
        this.edges = new NameEdges(reading, vocabulary, titles);
    }

    /** The names, by place, without overlap. */
    List<Found> find(Encoding encoding) {
        List<Piece> pieces = new ArrayList<>();
        for (LabelledSpan span : encoding.listSpans(Labelling.NAME)) {
            int end = Math.min(span.end(), reading.sentenceAt(span.first()).end());
            pieces.add(new Piece(span.first(), end, span.label(), span.confidence()));
        }
        List<Found> names = new ArrayList<>();
        for (Piece piece : edges.mend(pieces)) {
            if (piece.confidence() >= FLOOR) {
                kind(piece).ifPresent(kind -> names.add(found(piece, kind)));
            }
        }
        names.removeIf(n -> n.words.isEmpty());
        return names;
    }

    private Found found(Piece piece, EntityKind kind) {
        var name = new Found(reading, piece.from(), piece.to());
        name.add(kind, (int) Math.round(30 * piece.confidence() - 10));
        if (piece.confidence() >= SURE && !NameEdges.OFF.contains("own")) {
            name.own = Optional.of(kind);
        }
        return name;
    }

    private Optional<EntityKind> kind(Piece piece) {
        return switch (piece.label()) {
            case "person" -> Optional.of(EntityKind.PERSON);
            case "organization" -> Optional.of(EntityKind.ORGANIZATION);
            case "location" -> Optional.of(EntityKind.PLACE);
            default -> other(reading.lowers.subList(piece.from(), piece.to()));
        };
    }

    /** Of the encoder's other names only events, works and what a word calls a body are mentions; the rest are adjectives. */
    private Optional<EntityKind> other(List<String> words) {
        String last = words.getLast();
        int of = Math.max(words.indexOf("of"), words.indexOf("for"));
        String head = of > 0 ? words.get(of - 1) : last;
        if (words.size() == 1) {
            return Optional.empty();
        }
        if (vocabulary.events.contains(head) || words.getFirst().equals("operation")) {
            return Optional.of(EntityKind.EVENT);
        }
        if (vocabulary.works.contains(head)) {
            return Optional.of(EntityKind.WORK);
        }
        return of > 0 && (vocabulary.isBodyWord(head) || vocabulary.ofHeads.contains(head))
                ? Optional.of(EntityKind.ORGANIZATION)
                : Optional.empty();
    }
}
