package org.hearsay.mention.internal.name;

import java.util.Set;
import org.hearsay.mention.internal.word.Reading;
import org.hearsay.mention.internal.word.Vocabulary;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;

/** Decides whether a word may belong to a name: by its capital, its tag, where it stands, and how the report writes it elsewhere. */
final class Capitals {

    /** Adjectives that open many names though they often open sentences too. */
    private static final Set<String> NAME_OPENERS = Set.of(
            "new", "old", "great", "good", "high", "low", "long", "first", "second", "third", "last", "one", "another");

    /** Months that are given or family names too. */
    private static final Set<String> NAME_MONTHS = Set.of("may", "march", "april", "june", "august");

    private static final Set<String> PARTICIPLES = Set.of(
            "backed",
            "led",
            "based",
            "made",
            "born",
            "run",
            "held",
            "style",
            "era",
            "wide",
            "like",
            "funded",
            "language",
            "speaking",
            "owned",
            "controlled",
            "linked",
            "aligned",
            "built",
            "friendly",
            "related",
            "free",
            "only",
            "dominated",
            "occupied",
            "affiliated",
            "sponsored",
            "supported",
            "trained",
            "brokered",
            "mediated",
            "registered",
            "flagged",
            "listed",
            "imposed",
            "level",
            "type",
            "ruled",
            "administered",
            "educated",
            "supplied",
            "allied",
            "inspired");

    private static final Set<String> TIED_ARTICLES =
            Set.of("al", "el", "ul", "an", "as", "ad", "ar", "ash", "at", "az", "abd", "bin", "ibn", "d", "o");

    private final Reading reading;
    private final Vocabulary vocabulary;
    private final Titles titles;

    Capitals(Reading reading, Vocabulary vocabulary, Titles titles) {
        this.reading = reading;
        this.vocabulary = vocabulary;
        this.titles = titles;
    }

    /** Whether a word may belong to a name by its capital, its tag and where it stands. */
    boolean isNameable(int i) {
        Token token = reading.token(i);
        if (!token.isWord() || reading.isLoud(i)) {
            return false;
        }
        if (!Reading.startsUpper(token.text())) {
            return isInnerCapital(token.text());
        }
        String lower = token.lower();
        if (isMixedAcronym(token.text())) {
            return true;
        }
        if (isParticipial(token.text())) {
            return false;
        }
        if (vocabulary.calendar.contains(lower)) {
            boolean paper = lower.equals("sun") && i > 0 && reading.lower(i - 1).equals("the");
            return paper || isNameMonth(i, lower);
        }
        if (isNumeral(token.text())) {
            return !reading.isOpening(i) && reading.tagNear(i - 1, i) == Tag.PROPN;
        }
        if (vocabulary.common.contains(lower)) {
            return isCommonInName(i, lower);
        }
        return !reading.isOpening(i) || isNameAtOpening(i, token);
    }

    /** 'VdK', 'LoV': capitals and small letters mixed. */
    static boolean isMixedAcronym(String text) {
        return text.length() <= 5 && Reading.isAcronym(text) && text.chars().anyMatch(Character::isLowerCase);
    }

    /** 'Arland-backed', 'Velish-built': an adjective made from a name. */
    private static boolean isParticipial(String text) {
        int hyphen = text.lastIndexOf('-');
        return hyphen > 0 && hyphen + 3 < text.length() && PARTICIPLES.contains(text.substring(hyphen + 1));
    }

    private boolean isNameMonth(int i, String lower) {
        return NAME_MONTHS.contains(lower)
                && !reading.isOpening(i)
                && reading.tagNear(i - 1, i) == Tag.PROPN
                && reading.tagNear(i + 1, i) != Tag.NUM;
    }

    /** 'IV', 'XVI' behind the name of a ruler. */
    private static boolean isNumeral(String text) {
        return text.length() >= 2 && text.length() <= 5 && text.chars().allMatch(c -> c == 'I' || c == 'V' || c == 'X');
    }

    private boolean isCommonInName(int i, String lower) {
        if (vocabulary
                .places
                .findAt(reading.lowers, i)
                .filter(h -> h.words() > 1)
                .isPresent()) {
            return isCapitalAt(i + 1);
        }
        boolean after = !reading.isOpening(i)
                && i > 0
                && reading.tagNear(i - 1, i) == Tag.PROPN
                && reading.token(i).tag() == Tag.PROPN;
        return !reading.isOpening(i) && NAME_OPENERS.contains(lower) && isCapitalAt(i + 1)
                || after && reading.token(i).text().length() > 3 && vocabulary.outletWords.contains(lower);
    }

    private boolean isNameAtOpening(int i, Token token) {
        String lower = token.lower();
        if (vocabulary.places.findAt(reading.lowers, i).isPresent()
                || vocabulary.demonyms.findAt(reading.lowers, i).isPresent()
                || titles.endOf(i, Math.min(i + 6, reading.size())) > i && isCapitalAt(i + 1)) {
            return true;
        }
        boolean follows = i + 1 < reading.size()
                && isCapitalAt(i + 1)
                && reading.token(i + 1).isWord();
        if (vocabulary.heads.findAt(reading.lowers, i).isPresent() && !follows) {
            return reading.countCapital(lower) > reading.countLower(lower);
        }
        int small = reading.countLower(lower);
        int capital = reading.countCapital(lower);
        return switch (token.tag()) {
            case PROPN -> small == 0 || capital > 0 || follows;
            case NOUN, ADJ, X ->
                small == 0 && (capital > 0 || follows && reading.token(i + 1).tag() == Tag.PROPN);
            case ADP, ADV, AUX, CCONJ, DET, INTJ, NUM, PART, PRON, PUNCT, SCONJ, SYM, VERB -> small == 0 && capital > 0;
        };
    }

    /** 'al-Masri', 'iPhone': small at its head, a capital further on. */
    private static boolean isInnerCapital(String text) {
        int hyphen = text.indexOf('-');
        if (hyphen > 0 && TIED_ARTICLES.contains(text.substring(0, hyphen)) && hyphen + 1 < text.length()) {
            return Reading.startsUpper(text.substring(hyphen + 1)) && Character.isLetter(text.charAt(0));
        }
        return text.length() > 2
                && Character.isLowerCase(text.charAt(0))
                && Character.isUpperCase(text.charAt(1))
                && Character.isLowerCase(text.charAt(2));
    }

    private boolean isCapitalAt(int i) {
        return i < reading.size() && Reading.startsUpper(reading.token(i).text());
    }
}
