package org.hearsay.mention.internal.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.internal.word.Reading;
import org.hearsay.mention.internal.word.Vocabulary;
import org.hearsay.model.Encoding;
import org.hearsay.model.LabelledSpan;
import org.hearsay.model.Labelling;
import org.hearsay.model.Tag;

/** The names that the encoder reads, with its boundaries and kinds; rules mend only edges that it cannot know. */
final class EncodedNames {

    /** Below it a name must look like one by its casing too: the encoder alone is wrong more often than right. */
    private static final double LIKELY = 0.5;

    private static final double LEAST = 0.3;

    /** From here on a name keeps its own kind, whatever its namesakes in the report are. */
    private static final double SURE = 0.9;

    /** What a kind weighs that the encoder has no word for: the words beside the name may know better. */
    private static final int OTHER_WEIGHT = 6;

    /** Relations of words that stand for something themselves. */
    private static final Set<String> THINGS = Set.of("nsubj", "obj", "iobj", "obl", "nmod", "conj");

    private final Reading reading;
    private final Vocabulary vocabulary;
    private final NameEdges edges;
    private final Set<String> words;

    EncodedNames(Reading reading, Vocabulary vocabulary, Titles titles) {
        this.reading = reading;
        this.vocabulary = vocabulary;
        this.words = new HashSet<>(reading.lowers);
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
            if (piece.confidence() >= LIKELY || piece.confidence() >= LEAST && isCased(piece)) {
                kind(piece).ifPresent(kind -> names.add(found(piece, kind)));
            }
        }
        names.removeIf(name -> name.words.isEmpty() || isMark(name));
        return names;
    }

    /** 'Q: Who gave the order?': a letter before a colon marks question and answer. */
    private boolean isMark(Found name) {
        return name.to == name.from + 1
                && reading.token(name.from).text().length() == 1
                && reading.lowerNear(name.to, name.from).equals(":");
    }

    private Found found(Piece piece, EntityKind kind) {
        var name = new Found(reading, piece.from(), piece.to());
        // a guess weighs as little as a word beside the name, a sure reading more than two of them
        name.add(kind, piece.is(Piece.OTHER) ? OTHER_WEIGHT : (int) Math.round(30 * piece.confidence() - 10));
        name.own = Optional.of(kind).filter(k -> piece.confidence() >= SURE && !piece.is(Piece.OTHER));
        return name;
    }

    /** Whether the casing says as well that a name stands here: capitals inside a sentence that are no common words. */
    private boolean isCased(Piece piece) {
        for (int i = piece.from(); i < piece.to(); i++) {
            if (!reading.token(i).isCapital()
                    || reading.isLoud(i)
                    || reading.isOpening(i)
                    || reading.token(i).tag() != Tag.PROPN
                    || reading.countLower(reading.lower(i)) > 0) {
                return false;
            }
        }
        return true;
    }

    private Optional<EntityKind> kind(Piece piece) {
        return switch (piece.label()) {
            case Piece.PERSON -> Optional.of(EntityKind.PERSON);
            case Piece.ORGANIZATION -> Optional.of(EntityKind.ORGANIZATION);
            case Piece.PLACE -> Optional.of(isPeople(piece) ? EntityKind.ORGANIZATION : EntityKind.PLACE);
            default -> otherKind(piece);
        };
    }

    /** Of the encoder's other names those of places' people and things are adjectives; the rest are events, bodies and works. */
    private Optional<EntityKind> otherKind(Piece piece) {
        List<String> words = reading.lowers.subList(piece.from(), piece.to());
        if (words.size() == 1) {
            return isMovement(piece) ? Optional.of(EntityKind.ORGANIZATION) : Optional.empty();
        }
        int of = Math.max(words.indexOf("of"), words.indexOf("for"));
        String head = of > 0 ? words.get(of - 1) : words.getLast();
        boolean body = vocabulary.isBodyWord(head) || of > 0 && vocabulary.ofHeads.contains(head);
        if (vocabulary.events.contains(head) || words.getFirst().equals("operation")) {
            return Optional.of(EntityKind.EVENT);
        }
        if (body && (of > 0 || piece.confidence() < SURE)) {
            return Optional.of(EntityKind.ORGANIZATION);
        }
        boolean adjective = reading.token(piece.to() - 1).tag() == Tag.ADJ
                || vocabulary.demonyms.findAt(reading.lowers, piece.to() - 1).isPresent();
        return adjective || body ? Optional.empty() : Optional.of(EntityKind.WORK);
    }

    /** 'the Velmaris' where 'Velmari' stands too, and no list knows a place so called: they are people, not a place. */
    private boolean isPeople(Piece piece) {
        String word = reading.lower(piece.from());
        return piece.to() - piece.from() == 1
                && word.length() > 4
                && word.endsWith("s")
                && reading.lowerNear(piece.from() - 1, piece.from()).equals("the")
                && vocabulary.findPlace(List.of(word)).isEmpty()
                && words.contains(word.substring(0, word.length() - 1));
    }

    /** 'the Velmaris', of no place that a list knows, who act or suffer: a movement, where they are no mere adjective. */
    private boolean isMovement(Piece piece) {
        int at = piece.from();
        return THINGS.contains(reading.layers.syntax().arc(at).bare())
                && reading.lowerNear(at - 1, at).equals("the")
                && vocabulary.demonyms.findAt(reading.lowers, at).isEmpty();
    }
}
