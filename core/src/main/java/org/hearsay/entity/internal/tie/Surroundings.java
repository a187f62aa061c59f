package org.hearsay.entity.internal.tie;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Name;
import org.hearsay.mention.Pronoun;
import org.hearsay.model.Arc;
import org.hearsay.model.Sentence;
import org.hearsay.model.Token;

/**
 * The bodies told of before, one of which an office without a body of its own may be of: 'Foreign Minister X' in a report on
 * Tarn, 'its chairman, Y' behind a sentence on the Bay Trust. A few an office, so the work grows with the offices.
 */
final class Surroundings {

    private static final int BACK = 4;
    private static final int MOST = 4;
    private static final Set<String> ITS = Set.of("its", "their");

    private record Body(Side side, Sentence sentence) {}

    private final Told told;
    private final Grammar grammar;
    private final List<Token> tokens;

    Surroundings(Told told) {
        this.told = told;
        this.grammar = new Grammar(told);
        this.tokens = told.layers.tokens();
    }

    /** The proposals that tie a named holder of an office to a body told of before; none where the words say whose it is. */
    List<Proposal> of(Anchor anchor, Sentence sentence, List<Side> here) {
        boolean office = anchor.form() == Anchor.Form.NOUN
                && anchor.bond().isOffice()
                && anchor.bond() != Bond.MEMBER
                && !anchor.plural();
        if (!office || !told.syntax.isParsed() || isOwned(anchor)) {
            return List.of();
        }
        Optional<Grammar.Meant> who = grammar.first(anchor);
        Optional<Side> holder = who.flatMap(m -> here.stream()
                .filter(s -> s.isPerson() && s.source() == Side.Source.NAME)
                .filter(s -> s.head() == m.token()
                        || s.span().contains(tokens.get(m.token()).span()))
                .findFirst());
        if (holder.isEmpty()) {
            return List.of();
        }
        String rule = who.map(Grammar.Meant::rule).orElse("none");
        List<Body> bodies = bodies(sentence, anchor);
        return bodies.stream()
                .map(b -> new Proposal(
                        anchor,
                        holder.get(),
                        new Side(
                                Side.Source.CONTEXT,
                                b.side().referent(),
                                b.side().kind(),
                                b.side().head(),
                                b.side().span(),
                                b.side().mention()),
                        signs(anchor, rule, sentence, b, bodies)))
                .toList();
    }

    /** Whether the phrase itself says of what or whose the office is. */
    private boolean isOwned(Anchor anchor) {
        Optional<Grammar.Meant> owner = grammar.second(anchor);
        return owner.isPresent()
                && (told.isMention(owner.get().token())
                        || owner.get().token() > anchor.head()
                        || told.findPronoun(owner.get().token())
                                .flatMap(p -> p.referent().stream().boxed().findFirst())
                                .isPresent());
    }

    /** The nearest of them and those that the report names most. */
    private List<Body> bodies(Sentence sentence, Anchor anchor) {
        Map<Integer, Body> near = new LinkedHashMap<>();
        for (int n = sentence.number(); n >= Math.max(0, sentence.number() - BACK) && near.size() < MOST; n--) {
            Sentence from = told.layers.sentences().get(n);
            for (Side s : told.sides(from).reversed()) {
                if (isBody(s) && (n < sentence.number() || s.head() < anchor.first()) && near.size() < MOST) {
                    near.putIfAbsent(s.referent(), new Body(s, from));
                }
            }
        }
        told.mostNamed()
                .forEach(m -> told.layers
                        .findSentence(m.span().start())
                        .filter(s -> s.number() < sentence.number())
                        .ifPresent(s -> told.sides(s).stream()
                                .filter(side -> side.mention().filter(m::equals).isPresent())
                                .findFirst()
                                .ifPresent(side -> near.putIfAbsent(side.referent(), new Body(side, s)))));
        return List.copyOf(near.values());
    }

    private boolean isBody(Side side) {
        return side.isBody()
                && side.mention().filter(Pronoun.class::isInstance).isEmpty()
                && !told.mentions.getReferent(side.referent()).medium();
    }

    private List<String> signs(Anchor anchor, String rule, Sentence sentence, Body body, List<Body> all) {
        Side side = body.side();
        String sort = sort(side);
        String word = anchor.word();
        int back = Math.min(3, sentence.number() - body.sentence().number());
        long rivals = all.stream()
                .filter(b -> b != body && sort(b.side()).equals(sort))
                .count();
        boolean first = all.stream()
                        .filter(b -> sort(b.side()).equals(sort))
                        .findFirst()
                        .orElse(body)
                == body;
        int named = told.countNamed(side.referent());
        boolean most = all.stream()
                .filter(b -> b != body && sort(b.side()).equals(sort))
                .allMatch(b -> told.countNamed(b.side().referent()) < named);
        Arc arc = told.syntax.arc(side.head());
        String owner = owner(anchor);
        var signs = new ArrayList<String>(List.of(
                "context",
                "context " + sort,
                "context " + sort + " " + word,
                "context " + anchor.bond() + " " + sort,
                "context back " + back,
                "context " + sort + " back " + back,
                "context rivals " + Math.min(2, rivals),
                "context " + sort + " rivals " + Math.min(2, rivals) + (first ? " nearest" : "")
                        + (most ? " most" : ""),
                "context " + (first ? "nearest" : "farther") + (most ? " most" : ""),
                "context named " + Math.min(3, named),
                "context as " + arc.relation(),
                "context " + side.source(),
                "context owner " + owner,
                "context owner " + owner + " " + sort,
                "context owner " + owner + (first ? " nearest" : "") + (most ? " most" : "") + " back " + back));
        for (int i = anchor.first(); i < anchor.end(); i++) {
            signs.add("context " + sort + " before " + tokens.get(i).lower());
        }
        if (fits(anchor, side)) {
            signs.add("context fits");
        }
        signs.add("context rule " + rule);
        return signs;
    }

    /** How the phrase begins: 'its chairman', 'the chairman', 'chairman', 'ministry chairman'. */
    private String owner(Anchor anchor) {
        int at = anchor.first() - 1;
        if (at < 0) {
            return "none";
        }
        String before = tokens.get(at).lower();
        return ITS.contains(before) ? "its" : before.equals("the") ? "the" : before.equals("a") ? "a" : "none";
    }

    private static String sort(Side side) {
        boolean country = side.kind() == EntityKind.PLACE
                && (side.source() == Side.Source.DEMONYM
                        || side.mention()
                                .filter(m -> m instanceof Name n && TieWords.ENGLISH.isCountry(n.text()))
                                .isPresent());
        return country ? "country" : side.kind().toString().toLowerCase(Locale.ROOT);
    }

    /** Whether the body's name holds a word of the office: 'ministry spokesman', 'Ministry of Works'. */
    private boolean fits(Anchor anchor, Side side) {
        List<String> name =
                Told.words(told.mentions.getReferent(side.referent()).name());
        for (int i = Math.max(0, anchor.first() - 1); i < anchor.end(); i++) {
            if (name.contains(tokens.get(i).lower())) {
                return true;
            }
        }
        return false;
    }
}
