package org.hearsay.mention.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Tag;

/** Mends the edges of what the encoder reads: titles and calendar words are no names, halves of one name are joined. */
final class NameEdges {

    private static final Set<String> BODY_OPENERS = Set.of("without", "for", "against", "of", "before", "behind", "to");
    static final Set<String> OFF = Set.of(System.getProperty("x.off", "").split(","));

    private final Reading reading;
    private final Vocabulary vocabulary;
    private final Titles titles;

    NameEdges(Reading reading, Vocabulary vocabulary, Titles titles) {
        this.reading = reading;
        this.vocabulary = vocabulary;
        this.titles = titles;
    }

    List<Piece> mend(List<Piece> pieces) {
        List<Piece> mended = new ArrayList<>();
        for (Piece piece : pieces) {
            Piece one = piece;
            if (!OFF.contains("untitle")) {
                one = untitled(one);
            }
            if (one.from() >= one.to() || isTime(one)) {
                continue;
            }
            int before = mended.isEmpty() ? 0 : mended.getLast().to();
            if (!mended.isEmpty() && !OFF.contains("join") && isHalf(mended.getLast(), one)) {
                one = joined(mended.removeLast(), one);
            } else if (!OFF.contains("left")) {
                one = withLeft(one, Math.max(before, reading.sentenceAt(one.from()).first()));
            }
            if (!OFF.contains("right")) {
                one = withRight(one);
            }
            mended.add(one);
        }
        return mended;
    }

    /** 'Mayor Ada Toll': the title is no part of the name. */
    private Piece untitled(Piece piece) {
        if (!piece.is("person")) {
            return piece;
        }
        return piece.with(titles.endOf(piece.from(), piece.to()), piece.to());
    }

    private boolean isTime(Piece piece) {
        for (int i = piece.from(); i < piece.to(); i++) {
            if (!vocabulary.calendar.contains(reading.lower(i))) {
                return false;
            }
        }
        return !piece.is("person") || piece.to() - piece.from() > 1 || piece.confidence() < 0.9;
    }

    /** 'Ada' 'van Toll': two halves of a name that the encoder is not sure of. */
    private boolean isHalf(Piece a, Piece b) {
        return a.to() == b.from()
                && reading.sentence(a.from()) == reading.sentence(b.from())
                && !a.is("misc")
                && (a.is("person") && b.is("person") || a.confidence() < 0.7 && b.confidence() < 0.7);
    }

    private static Piece joined(Piece a, Piece b) {
        boolean sameKind = a.is(b.label());
        String label = b.is("person") || a.confidence() < b.confidence() ? b.label() : a.label();
        return new Piece(a.from(), b.to(), label, sameKind ? Math.max(a.confidence(), b.confidence()) : 0.6);
    }

    private Piece withLeft(Piece piece, int first) {
        int at = piece.from() - 1;
        if (at < first || !reading.token(at).isCapital() || !reading.token(at).isWord()) {
            return piece;
        }
        boolean opener = BODY_OPENERS.contains(reading.lower(piece.from()));
        boolean lone = piece.is("person")
                && piece.to() - piece.from() == 1
                && !reading.isOpening(at)
                && !reading.isLoud(at)
                && titles.startBefore(at + 1, Math.max(first, at - 5)) == at + 1
                && vocabulary.demonyms.findAt(reading.lowers, at).isEmpty()
                && !vocabulary.common.contains(reading.lower(at))
                && reading.countLower(reading.lower(piece.from())) == 0;
        return opener || lone ? piece.with(at, piece.to()) : piece;
    }

    private Piece withRight(Piece piece) {
        int end = piece.to();
        int limit = reading.sentenceAt(piece.from()).end();
        // initials of somebody whose surname is a word too
        if (piece.is("person") && end < limit && isInitials(piece) && reading.token(end).isCapital()) {
            return piece.with(piece.from(), end + 1);
        }
        return piece;
    }

    private boolean isInitials(Piece piece) {
        for (int i = piece.from(); i < piece.to(); i++) {
            String text = reading.token(i).text();
            if (text.length() != 2 || text.charAt(1) != '.') {
                return false;
            }
        }
        return true;
    }

    static boolean isNoun(Tag tag) {
        return tag == Tag.NOUN || tag == Tag.ADJ;
    }
}
