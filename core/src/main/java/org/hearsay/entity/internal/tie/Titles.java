package org.hearsay.entity.internal.tie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.entity.RelationKind;
import org.hearsay.mention.EntityKind;
import org.hearsay.model.Syntax;
import org.hearsay.model.Token;

/** An office in words, and what holding it says: a 'head of security' does not lead the firm. */
final class Titles {

    /** What does not belong to the name of an office. */
    private static final Set<String> PASSING = Set.of(
            "own", "new", "newly", "elected", "appointed", "current", "present", "first-ever", "outgoing", "same");

    /** Who leads a place; whoever else is chief of something there leads that. */
    private static final Set<String> RULERS = Set.of(
            "president",
            "prime minister",
            "premier",
            "chancellor",
            "governor",
            "mayor",
            "leader",
            "supreme leader",
            "ruler",
            "monarch",
            "president of the republic",
            "president-elect",
            "president-designate",
            "lead",
            "head",
            "govern",
            "run");

    /** Words before an office that leave it the whole: 'chief executive', 'party chairman'. */
    private static final Set<String> WHOLE = Set.of(
            "chief",
            "executive",
            "general",
            "supreme",
            "managing",
            "party",
            "union",
            "group",
            "company",
            "acting",
            "interim",
            "prime",
            "overall",
            "top",
            "club",
            "movement",
            "team",
            "founding",
            "longtime",
            "veteran");

    private final Syntax syntax;
    private final List<Token> tokens;
    private final Told told;

    Titles(Told told) {
        this.told = told;
        this.syntax = told.syntax;
        this.tokens = told.layers.tokens();
    }

    /** The kind of a tie; of an office that is only part of what it stands with, that it is held. */
    RelationKind kind(Proposal p) {
        Anchor anchor = p.anchor();
        if (anchor.bond() != Bond.LEADS) {
            return p.kind();
        }
        boolean ruler = p.b().kind() != EntityKind.PLACE || RULERS.contains(anchor.word());
        boolean whole = words(anchor).stream()
                .limit(Math.max(0, words(anchor).size() - length(anchor)))
                .allMatch(WHOLE::contains);
        boolean part = anchor.form() == Anchor.Form.NOUN && (!whole || part(p).isPresent());
        return p.b().isPerson() || !ruler || part || anchor.plural() ? RelationKind.HOLDS_ROLE : RelationKind.LEADS;
    }

    private static int length(Anchor anchor) {
        return anchor.word().split(" ").length;
    }

    /** The office as printed, without what says when; empty where the tie is no office or kinship. */
    Optional<String> find(Proposal p) {
        Anchor anchor = p.anchor();
        boolean titled = anchor.bond().isOffice() || anchor.bond() == Bond.FAMILY || anchor.bond() == Bond.SUCCEEDS;
        if (anchor.form() != Anchor.Form.NOUN || !titled) {
            return Optional.empty();
        }
        String words = String.join(" ", printed(anchor));
        return Optional.of(part(p).map(of -> words + " " + of).orElse(words)).filter(t -> !t.isBlank());
    }

    private List<String> printed(Anchor anchor) {
        var words = new ArrayList<String>();
        for (int i = anchor.first(); i < anchor.end(); i++) {
            Token token = tokens.get(i);
            boolean when = TieWords.ENGLISH.isFormer(token.lower()) || TieWords.ENGLISH.isComing(token.lower());
            if (!when && !PASSING.contains(token.lower())) {
                String word = TieWords.bare(token.text());
                words.add(anchor.plural() && i == anchor.head() ? token.lemma() : word);
            }
        }
        return words;
    }

    private List<String> words(Anchor anchor) {
        return printed(anchor).stream()
                .map(w -> w.toLowerCase(java.util.Locale.ROOT))
                .toList();
    }

    /** 'of security' of 'its head of security': what an office is of, where that is none of the two. */
    private Optional<String> part(Proposal p) {
        int head = p.anchor().head();
        for (int child : syntax.listChildren(head, "nmod")) {
            boolean of = syntax.listChildren(child, "case").stream()
                    .anyMatch(c -> tokens.get(c).is("of"));
            boolean inside = child < p.anchor().end();
            boolean at = child == p.b().head() || told.isInName(child);
            boolean under = syntax.isUnder(p.b().head(), child);
            // 'head of the customs office in X': what is in X has no name of its own, a town of X is X
            boolean other = !at
                    && (!under
                            || p.b().head() > child
                                    && !TieWords.ENGLISH.isPlace(
                                            tokens.get(child).lemma()));
            if (of
                    && !inside
                    && other
                    && !told.isInName(child)
                    && child - p.anchor().end() < 4) {
                var words = new ArrayList<String>();
                tokens.subList(p.anchor().end(), child + 1).forEach(t -> words.add(t.text()));
                return Optional.of(String.join(" ", words));
            }
        }
        return Optional.empty();
    }
}
