package org.hearsay.mention.internal.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.mention.internal.word.Reading;
import org.hearsay.mention.internal.word.Vocabulary;

/**
 * Mends what the encoder reads where its halves are no names by themselves: titles and days are none, two halves of one name
 * are joined, a small word at an edge belongs to what stands beside it, and what a body is for may be a list.
 */
final class NameEdges {

    /** Above it the encoder's own edge stands against the word lists: 'Dean Toll' is no dean. */
    private static final double SURE = 0.9;

    /** Small words that no name begins with. */
    private static final Set<String> NO_OPENERS =
            Set.of("without", "for", "against", "of", "before", "behind", "to", "in");

    /** Small words that no name ends with. */
    private static final Set<String> NO_CLOSERS = Set.of("of", "for", "in", "the", "and", "on", "de", "al");

    /** What a body is for, as listed in its name, seldom counts more words: 'Ports and Inland Waters'. */
    private static final int ITEM_WORDS = 2;

    private final Reading reading;
    private final Vocabulary vocabulary;
    private final Titles titles;

    /** What the encoder surely reads as one name somewhere in the report, by its words. */
    private final Map<List<String>, Piece> whole = new HashMap<>();

    NameEdges(Reading reading, Vocabulary vocabulary, Titles titles) {
        this.reading = reading;
        this.vocabulary = vocabulary;
        this.titles = titles;
    }

    /** The pieces with their edges mended, by place, without overlap. */
    List<Piece> mend(List<Piece> pieces) {
        List<Piece> mended = new ArrayList<>();
        pieces.stream().filter(p -> p.confidence() >= SURE).forEach(p -> whole.putIfAbsent(words(p), p));
        for (int at = 0; at < pieces.size(); at++) {
            Piece read = pieces.get(at);
            int next = at + 1 < pieces.size() ? pieces.get(at + 1).from() : reading.size();
            int taken = mended.isEmpty() ? 0 : mended.getLast().to();
            Piece piece = read.from() < taken ? read.with(taken, Math.max(taken, read.to())) : read;
            piece = untitled(withoutCountry(piece));
            if (piece.from() == piece.to() || isTime(piece)) {
                continue;
            }
            if (!mended.isEmpty() && isHalf(mended.getLast(), piece)) {
                Piece half = mended.removeLast();
                Piece both = joined(half, piece);
                piece = Optional.ofNullable(whole.get(words(both)))
                        .map(p -> p.with(half.from(), both.to()))
                        .orElse(both);
            } else {
                int first = reading.sentenceAt(piece.from()).first();
                piece = withOpener(piece, Math.max(taken, first));
            }
            piece = withoutMembers(piece);
            piece = withList(withRun(piece, taken, next));
            mended.add(withSurname(piece));
        }
        return mended.stream().map(this::closed).filter(p -> p.to() > p.from()).toList();
    }

    /** 'Mayor Ada Toll': the title is no part of the name. */
    private Piece untitled(Piece piece) {
        if (!piece.is(Piece.PERSON) || piece.confidence() >= SURE) {
            return piece;
        }
        int end = titles.endOf(piece.from(), piece.to());
        return end < piece.to() && !reading.token(end).isCapital() ? piece : piece.with(end, piece.to());
    }

    private List<String> words(Piece piece) {
        return reading.lowers.subList(piece.from(), piece.to());
    }

    /** 'Danish Salt Works', of no kind that the encoder has a word for: the adjective is no part of the name. */
    private Piece withoutCountry(Piece piece) {
        int words = vocabulary
                .demonyms
                .findAt(reading.lowers, piece.from())
                .map(PhraseIndex.Hit::words)
                .orElse(0);
        boolean led = piece.is(Piece.OTHER) && words > 0 && piece.from() + words < piece.to();
        return led ? piece.with(piece.from() + words, piece.to()) : piece;
    }

    /** A day or month by itself; as somebody's name only where the encoder is sure of it. */
    private boolean isTime(Piece piece) {
        for (int i = piece.from(); i < piece.to(); i++) {
            if (!vocabulary.calendar.contains(reading.lower(i))) {
                return false;
            }
        }
        return !piece.is(Piece.PERSON) || piece.confidence() < SURE;
    }

    /** 'June' 'van Toll', 'League in' 'Velm': nothing stands between two halves of a name. */
    private boolean isHalf(Piece a, Piece b) {
        if (a.to() != b.from() || reading.sentence(a.from()) != reading.sentence(b.from())) {
            return false;
        }
        if (a.is(Piece.OTHER)) {
            return articledBefore(b.from(), a.from()) < b.from();
        }
        boolean known = whole.containsKey(words(a.with(a.from(), b.to())));
        boolean people = a.is(Piece.PERSON) && b.is(Piece.PERSON);
        boolean open = a.to() - a.from() > 1 && NO_CLOSERS.contains(reading.lower(a.to() - 1));
        return known || people || open;
    }

    private static Piece joined(Piece a, Piece b) {
        String named = b.is(Piece.PERSON) ? b.label() : a.label();
        String label = a.is(Piece.OTHER) ? Piece.ORGANIZATION : named;
        return new Piece(a.from(), b.to(), label, Math.max(a.confidence(), b.confidence()));
    }

    /** 'Doctors' before 'Without Walls', and the given name before a lone surname, where it is a capital word of no other use. */
    private Piece withOpener(Piece piece, int first) {
        int at = piece.from() - 1;
        int articled = articledBefore(piece.from(), first);
        if (articled < piece.from()) {
            // people have given names without the article: it is a body
            return new Piece(articled, piece.to(), Piece.ORGANIZATION, piece.confidence());
        }
        if (at >= first && isTied(piece.from()) && isBody(reading.lower(at))) {
            return new Piece(at, piece.to(), Piece.ORGANIZATION, piece.confidence());
        }
        if (at < first || !reading.token(at).isCapital() || !reading.token(at).isWord()) {
            return piece;
        }
        boolean opener = NO_OPENERS.contains(reading.lower(piece.from()));
        boolean lone = piece.is(Piece.PERSON)
                && piece.to() - piece.from() == 1
                && !reading.isOpening(at)
                && !reading.isLoud(at)
                && titles.startBefore(at + 1, Math.max(first, at - 5)) == at + 1
                && vocabulary.demonyms.findAt(reading.lowers, at).isEmpty()
                && !vocabulary.common.contains(reading.lower(at))
                && !vocabulary.calendar.contains(reading.lower(at));
        return opener || lone ? piece.with(at, piece.to()) : piece;
    }

    /** 'of Velm' behind 'army': the small word ties what follows to what stands before it. */
    private boolean isTied(int at) {
        return NO_OPENERS.contains(reading.lower(at)) && !reading.token(at).isCapital();
    }

    /** Where 'Al-Velm' begins before 'Al-Tari': of two words with the article the second is told of the first. */
    private int articledBefore(int from, int first) {
        if (isArticled(from)) {
            for (int at = from - 1; at >= Math.max(first, from - 3); at--) {
                if (isArticled(at)
                        && (at == from - 1
                                || at == from - 3 && reading.lower(at + 1).equals("-"))) {
                    return at;
                }
            }
        }
        return from;
    }

    private boolean isArticled(int at) {
        String word = reading.lower(at);
        boolean article = word.equals("al") || word.equals("el");
        return reading.token(at).isCapital()
                && (word.startsWith("al-")
                        || word.startsWith("el-")
                        || article && reading.lowerNear(at + 1, at).equals("-"));
    }

    /** 'Fighters of the Cedar Brigade': those who belong to it are no part of its name. */
    private Piece withoutMembers(Piece piece) {
        int at = piece.from();
        boolean members = piece.is(Piece.ORGANIZATION)
                && piece.to() - at > 3
                && reading.isOpening(at)
                && reading.lower(at + 1).equals("of")
                && vocabulary
                        .heads
                        .findAt(reading.lowers, at)
                        .filter(h -> h.words() == 1 && h.value().plural())
                        .isPresent();
        return members ? piece.with(reading.lower(at + 2).equals("the") ? at + 3 : at + 2, piece.to()) : piece;
    }

    /** 'Mend Our' before 'Marsh', 'Let' before 'Birds Sing': capitals beside a body of which the encoder is not sure. */
    private Piece withRun(Piece piece, int taken, int next) {
        if (!piece.is(Piece.ORGANIZATION) || piece.confidence() >= SURE || piece.to() - piece.from() < 2) {
            return piece;
        }
        var sentence = reading.sentenceAt(piece.from());
        int from = piece.from();
        while (from > Math.max(taken, sentence.first()) && isRun(from - 1)) {
            from--;
        }
        int end = piece.to();
        while (end < Math.min(next, sentence.end()) && isRun(end)) {
            end++;
        }
        return piece.with(from, end);
    }

    private boolean isRun(int at) {
        String word = reading.lower(at);
        return reading.token(at).isCapital()
                && reading.token(at).isWord()
                && !reading.isOpening(at)
                && !reading.isLoud(at)
                && titles.wordsAt(at) == 0
                && vocabulary.demonyms.findAt(reading.lowers, at).isEmpty()
                && !vocabulary.calendar.contains(word)
                && !NO_CLOSERS.contains(word);
    }

    /** 'Ministry of Ports, Roads and Fisheries'. */
    private Piece withList(Piece piece) {
        int tie = piece.to() - 1;
        while (tie > piece.from()
                && !reading.lower(tie).equals("of")
                && !reading.lower(tie).equals("for")) {
            tie--;
        }
        boolean body = piece.is(Piece.ORGANIZATION)
                || piece.is(Piece.OTHER) && tie > piece.from() && isBody(reading.lower(tie - 1));
        if (!body || tie == piece.from() || piece.to() - tie > ITEM_WORDS + 2) {
            return piece;
        }
        int limit = reading.sentenceAt(piece.from()).end();
        int end = piece.to();
        while (end + 1 < limit && reading.lower(end).equals(",") && isItem(end + 1)) {
            end = itemEnd(end + 1, limit);
        }
        boolean and = end + 1 < limit && reading.lower(end).equals("and") && isItem(end + 1);
        return and ? piece.with(piece.from(), itemEnd(end + 1, limit)) : piece;
    }

    private boolean isBody(String word) {
        return vocabulary.isBodyWord(word) || vocabulary.ofHeads.contains(word);
    }

    private boolean isItem(int i) {
        return reading.token(i).isCapital()
                && reading.token(i).isWord()
                && titles.wordsAt(i) == 0
                && vocabulary.places.findAt(reading.lowers, i).isEmpty();
    }

    private int itemEnd(int from, int limit) {
        int i = from;
        while (i < limit && i < from + ITEM_WORDS && isItem(i)) {
            i++;
        }
        return i;
    }

    /** 'T. W.' before 'March': initials have a surname, though it be a word of another use. */
    private Piece withSurname(Piece piece) {
        int end = piece.to();
        boolean open = piece.is(Piece.PERSON)
                && end < reading.sentenceAt(piece.from()).end()
                && reading.token(end).isCapital();
        for (int i = piece.from(); i < end && open; i++) {
            String text = reading.token(i).text();
            open = text.length() == 2 && text.charAt(1) == '.';
        }
        return open ? piece.with(piece.from(), end + 1) : piece;
    }

    /** Without the small words at its ends. */
    private Piece closed(Piece piece) {
        int end = piece.to();
        int from = piece.from();
        while (from < end && isTied(from)) {
            from++;
        }
        while (end > from && NO_CLOSERS.contains(reading.lower(end - 1))) {
            end--;
        }
        return piece.with(from, end);
    }
}
