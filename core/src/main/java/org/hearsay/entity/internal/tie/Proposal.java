package org.hearsay.entity.internal.tie;

import java.util.List;
import org.hearsay.entity.RelationKind;
import org.hearsay.mention.EntityKind;

/**
 * A tie that a sentence may tell: what weights are fitted on.
 *
 * @param anchor the word that ties
 * @param a of whom the word says it
 * @param b to whom
 * @param signs what a model weighs
 */
public record Proposal(Anchor anchor, Side a, Side b, List<String> signs) {

    public Proposal {
        signs = List.copyOf(signs);
    }

    /** What it is told to be. */
    public RelationKind kind() {
        return anchor.bond().kind();
    }

    /** Referent of the one of whom the kind is said. */
    public int subject() {
        return anchor.swap() ? b.referent() : a.referent();
    }

    /** Referent of the other. */
    public int object() {
        return anchor.swap() ? a.referent() : b.referent();
    }

    /** Whether nothing but what was told of before says to whom. */
    boolean isAround() {
        return b.source() == Side.Source.CONTEXT;
    }

    /** Whether grammar finds a side only as joined by 'and' to the one that the word means. */
    boolean isJoined(String side) {
        return signs.stream().anyMatch(s -> s.startsWith(side + " rule joined"));
    }

    /** Whether a holder of whom grammar says nothing stands for nobody surely: a pronoun, a body, or one beyond a copula. */
    private boolean isUnbound() {
        boolean beyond = signs.stream().anyMatch(s -> s.matches("A gap [<>] (is|was|are|were)( .*)?"));
        return anchor.form() == Anchor.Form.NOUN && (a.source() == Side.Source.PRONOUN || !a.isPerson() || beyond);
    }

    /** 'His partner was X' may tell of one meeting alone. */
    private boolean isLoosely() {
        return anchor.bond() == Bond.ALLY || anchor.bond() == Bond.OPPOSES || anchor.bond() == Bond.SUPPORTS;
    }

    /**
     * Whether grammar means these two, so that nothing but words and kinds is left to doubt. Where it means another, or one that
     * is no mention ('its captain's wife'), or a pronoun might stand for one of several, the tie is never sure.
     */
    public boolean isPlain() {
        boolean wide = anchor.bond() == Bond.MEMBER || anchor.bond() == Bond.NEAR;
        boolean situated = anchor.form() == Anchor.Form.BARE && !anchor.word().equals("'s");
        // "Velm's Bay Front" is a front there, and no part of the country
        boolean local = anchor.form() == Anchor.Form.BARE && anchor.bond() == Bond.PART && b.kind() == EntityKind.PLACE;
        boolean people = anchor.bond() == Bond.PART && b.source() == Side.Source.DEMONYM;
        // 'the front's own newspaper': which one is told by a name beside, not by what was last spoken of
        boolean described = a.source() == Side.Source.NOMINAL && !a.isPerson() && a.head() == anchor.head();
        if (isAround()
                || described
                || people
                || local
                || (wide || situated) && b.kind() == EntityKind.PLACE && !anchor.swap()) {
            return false;
        }
        boolean unruled = anchor.form() == Anchor.Form.VERB;
        boolean ruled = anchor.form() == Anchor.Form.NOUN || anchor.form() == Anchor.Form.VERB;
        for (String sign : signs) {
            boolean doubt = ruled && (sign.startsWith("B rule o") || sign.startsWith("B rule no"))
                    || ruled && (sign.startsWith("A rule other") || sign.startsWith("A rule no mention"))
                    || sign.startsWith("A rule none") && (unruled || isUnbound())
                    || sign.startsWith("A rule this predicate") && isLoosely()
                    || sign.equals("negated")
                    || sign.equals("negated above")
                    || sign.equals("self-styled")
                    || sign.equals("B loose")
                    || sign.endsWith(" mixed")
                    || sign.startsWith("A cut")
                    || sign.startsWith("B cut")
                    || sign.contains("pronoun told") && sign.matches(".* [123]")
                    || sign.contains("pronoun told never")
                    || sign.contains("pronoun told long ago")
                    || ruled && sign.startsWith("B rule joined NOMINAL");
            if (doubt) {
                return false;
            }
        }
        return true;
    }
}
