package org.hearsay.entity.internal.tie;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Name;
import org.hearsay.model.Sentence;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;

/**
 * Whom a tying word means by what stands right beside it: "X's chief", 'chief of X', 'X chief', 'X, whose chief'; 'chief Y', 'the
 * chief, Y,'. So close the words leave less doubt than a tree does.
 */
final class Beside {

    private static final Set<String> OWNING = Set.of("of", "for", "at");
    private static final Set<String> ENDS = Set.of(",", ".", ";", ":", ")", "(", "-", "–", "—");
    private static final Set<String> POSSESSIVE = Set.of("'s", "’s", "'", "’");
    private static final Set<Tag> PHRASE = Set.of(Tag.NOUN, Tag.ADJ, Tag.NUM);
    private static final int LONGEST = 4;

    private final Told told;
    private final List<Token> tokens;

    Beside(Told told) {
        this.told = told;
        this.tokens = told.layers.tokens();
    }

    /** The person who holds an office; empty where the words leave it open. */
    Optional<Grammar.Meant> holder(Anchor anchor) {
        int end = anchor.end();
        Optional<Grammar.Meant> title = person(end).map(n -> meant(n, "title"));
        if (title.isPresent()) {
            return title;
        }
        Optional<Grammar.Meant> after = after(end);
        // 'X, the chief of Z, Y': whose office it is only the sentence tells
        return after.isPresent()
                ? after
                : after(behindOwner(anchor)).filter(m -> before(anchor).isEmpty());
    }

    private Optional<Grammar.Meant> after(int comma) {
        return isComma(comma)
                ? person(comma + 1).filter(n -> isEnd(behind(n))).map(n -> meant(n, "appos"))
                : Optional.empty();
    }

    /** Where the phrase ends, with the one whose office it is: behind 'chief of X'. */
    private int behindOwner(Anchor anchor) {
        return behind(anchor)
                .flatMap(m -> told.findName(m.token()))
                .map(this::behind)
                .orElse(anchor.end());
    }

    /** The person before the office, 'Y, chief of X,', where nothing else says who it is. */
    Optional<Grammar.Meant> before(Anchor anchor) {
        int at = anchor.first() - 1;
        for (int i = 0; i < 2 * LONGEST && at > 0 && isBetween(at); i++) {
            at--;
        }
        return isComma(at) && isEnd(behindOwner(anchor)) && !isTaken(at - 1)
                ? person(at - 1).map(n -> meant(n, "appos of"))
                : Optional.empty();
    }

    /** Whether the name at a token is that of another office: X of 'the mayor, X, the chief of Z, Y'. */
    private boolean isTaken(int token) {
        int start = told.findTitled(token)
                .map(n -> told.layers.firstTokenFrom(n.span().start()))
                .orElse(token);
        return isComma(start - 1)
                && start > 1
                && TieWords.ENGLISH
                        .findListed(List.of(tokens.get(start - 2).lower()), 0)
                        .isPresent();
    }

    private boolean isBetween(int at) {
        Tag tag = tokens.get(at).tag();
        return told.isInName(at) || tag == Tag.DET || tag == Tag.ADJ || tag == Tag.ADV || isPossessive(at);
    }

    /** Whose office it is, or of what; empty where the words leave it open. */
    Optional<Grammar.Meant> owner(Anchor anchor) {
        Optional<Grammar.Meant> behind = behind(anchor);
        int at = anchor.first() - 1;
        if (at <= 0) {
            return behind;
        }
        Optional<Grammar.Meant> ahead;
        Token before = tokens.get(at);
        if (isPossessive(at)) {
            ahead = told.findName(at - 1).map(n -> meant(n, "poss"));
        } else if (before.is("whose") && isComma(at - 1)) {
            ahead = told.findName(at - 2).map(n -> meant(n, "whose"));
        } else {
            // "Velm's Tarn envoy": of the two only the sentence tells which
            ahead = told.findName(at)
                    .filter(n -> n.kind() != EntityKind.PERSON)
                    .filter(n ->
                            !isPossessive(told.layers.firstTokenFrom(n.core().start()) - 1))
                    .map(n -> meant(n, "before"));
        }
        return behind.isPresent() == ahead.isPresent() ? Optional.empty() : behind.isPresent() ? behind : ahead;
    }

    private Optional<Grammar.Meant> behind(Anchor anchor) {
        int at = anchor.end();
        if (at >= tokens.size() || !OWNING.contains(tokens.get(at).lower())) {
            return Optional.empty();
        }
        int first = at + 1 < tokens.size() && tokens.get(at + 1).tag() == Tag.DET ? at + 2 : at + 1;
        return told.findName(first)
                .filter(n -> !isPossessive(behind(n)))
                .or(() -> described(first))
                .map(n -> meant(n, "of"));
    }

    /**
     * The body whose name stands right behind a description without one that begins at a token: 'residents' group Save the Bay',
     * "movement's armed wing, the Bay Brigades,", "Velm's Bay Guard".
     */
    Optional<Name> described(int first) {
        int at = told.findName(first).map(n -> behind(n) + 1).orElse(first);
        if (at > first && told.isInName(at)) {
            return told.findName(at);
        }
        while (at < tokens.size() && at - first < LONGEST && !told.isInName(at) && isOfPhrase(at)) {
            at++;
        }
        boolean noun = at > first && tokens.get(at - 1).tag() == Tag.NOUN;
        return noun ? namedAt(at) : Optional.empty();
    }

    private boolean isOfPhrase(int at) {
        return PHRASE.contains(tokens.get(at).tag()) || isPossessive(at);
    }

    private boolean isPossessive(int at) {
        return at >= 0
                && at < tokens.size()
                && POSSESSIVE.contains(tokens.get(at).text());
    }

    /** The body named right behind a common noun, or between commas: 'the club Velm Rovers', 'the wing, the Velm Guard,'. */
    private Optional<Name> namedAt(int behind) {
        Optional<Name> next = body(behind);
        if (next.isPresent() || !isComma(behind)) {
            return next;
        }
        int at = behind + 1 < tokens.size() && tokens.get(behind + 1).tag() == Tag.DET ? behind + 2 : behind + 1;
        return body(at).filter(n -> isEnd(behind(n)));
    }

    private Optional<Name> body(int at) {
        return told.findName(at).filter(n -> n.kind() == EntityKind.ORGANIZATION);
    }

    private Optional<Name> person(int at) {
        return told.findTitled(at).filter(n -> n.kind() == EntityKind.PERSON);
    }

    private Grammar.Meant meant(Name name, String rule) {
        return new Grammar.Meant(told.layers.firstTokenFrom(name.core().start()), rule);
    }

    private int behind(Name name) {
        return told.layers.firstTokenFrom(name.span().end());
    }

    private boolean isComma(int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).is(",");
    }

    private boolean isEnd(int at) {
        return at >= tokens.size()
                || ENDS.contains(tokens.get(at).text())
                || told.layers
                        .findSentence(tokens.get(at).span().start())
                        .map(Sentence::first)
                        .filter(f -> f == at)
                        .isPresent();
    }
}
