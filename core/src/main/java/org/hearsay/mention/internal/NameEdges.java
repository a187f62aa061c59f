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
            if (!OFF.contains("list")) {
                one = withList(one);
            }
            if (!OFF.contains("opening") && isOpening(one)) {
                continue;
            }
            if (!OFF.contains("members")) {
                one = withoutMembers(one);
            }
            if (before < one.to() || mended.isEmpty()) {
                mended.add(before > one.from() ? one.with(before, one.to()) : one);
            }
        }
        return mended;
    }

    /** 'Ministry of Ports, Roads and Fisheries': what the body is for may be a list. */
    private Piece withList(Piece piece) {
        int of = -1;
        for (int i = piece.from() + 1; i < piece.to(); i++) {
            boolean tie = reading.lower(i).equals("of") || reading.lower(i).equals("for");
            of = tie ? i : of;
        }
        if (of < 0 || !piece.is("organization") || piece.to() - of > 4) {
            return piece;
        }
        int limit = reading.sentenceAt(piece.from()).end();
        int end = piece.to();
        while (end + 1 < limit && reading.lower(end).equals(",") && isCommonCapital(end + 1)) {
            end = pastCapitals(end + 1, limit);
        }
        boolean and = end + 1 < limit && reading.lower(end).equals("and") && isCommonCapital(end + 1);
        return and ? piece.with(piece.from(), pastCapitals(end + 1, limit)) : piece;
    }

    private boolean isCommonCapital(int i) {
        return reading.token(i).isCapital() && reading.token(i).isWord() && titles.wordsAt(i) == 0
                && vocabulary.places.findAt(reading.lowers, i).isEmpty();
    }

    private int pastCapitals(int from, int limit) {
        int i = from;
        while (i < limit && i < from + 2 && isCommonCapital(i)) {
            i++;
        }
        return i;
    }

    /** 'Snow kept them': a capital word that only opens its sentence and is tagged as a common noun. */
    private boolean isOpening(Piece piece) {
        int at = piece.from();
        return piece.to() - at == 1
                && reading.isOpening(at)
                && reading.layers.encoding().get().parses().get(at).tag() != Tag.PROPN
                && !NameTyper.isAcronym(reading.token(at).text())
                && vocabulary.places.findAt(reading.lowers, at).isEmpty()
                && reading.countCapital(reading.lower(at)) == 0;
    }

    /** 'Fighters of the Cedar Brigade': those who belong to it are no part of its name. */
    private Piece withoutMembers(Piece piece) {
        int at = piece.from();
        boolean members = piece.is("organization")
                && piece.to() - at > 3
                && reading.isOpening(at)
                && vocabulary.heads.findAt(reading.lowers, at).filter(h -> h.value().plural() && h.words() == 1).isPresent()
                && reading.lower(at + 1).equals("of");
        int from = at + (reading.lower(Math.min(at + 2, piece.to() - 1)).equals("the") ? 3 : 2);
        return members && from < piece.to() ? piece.with(from, piece.to()) : piece;
    }

    /** 'Mayor Ada Toll': the title is no part of the name. */
    private Piece untitled(Piece piece) {
        if (!piece.is("person") || piece.confidence() >= 0.9) {
            return piece;
        }
        int end = titles.endOf(piece.from(), piece.to());
        return end < piece.to() && !reading.token(end).isCapital() ? piece : piece.with(end, piece.to());
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
                && (OFF.contains("+miscjoin") && a.is("misc") && vocabulary.demonyms.findAt(reading.lowers, a.from()).isEmpty() && b.confidence() < 0.7 || !a.is("misc"))
                && (OFF.contains("+miscjoin") && a.is("misc") || a.is("person") && b.is("person") || (a.is("person") || b.is("person")) && a.confidence() < 0.7 && b.confidence() < 0.7);
    }

    private static Piece joined(Piece a, Piece b) {
        boolean sameKind = a.is(b.label());
        String label = a.is("misc") ? "organization" : b.is("person") || a.confidence() < b.confidence() ? b.label() : a.label();
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
                && !vocabulary.calendar.contains(reading.lower(at))
                && reading.countLower(reading.lower(piece.from())) == 0;
        boolean body = OFF.contains("+bodyleft") && piece.is("organization")
                && !reading.isOpening(at)
                && !reading.isLoud(at)
                && titles.wordsAt(at) == 0
                && !vocabulary.calendar.contains(reading.lower(at))
                && vocabulary.demonyms.findAt(reading.lowers, at).isEmpty()
                && vocabulary.places.findAt(reading.lowers, at).isEmpty();
        return opener || lone || body ? piece.with(at, piece.to()) : piece;
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
