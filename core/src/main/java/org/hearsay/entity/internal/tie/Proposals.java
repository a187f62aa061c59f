package org.hearsay.entity.internal.tie;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.entity.internal.tie.Anchor.Form;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Name;
import org.hearsay.mention.Nominal;
import org.hearsay.model.Arc;
import org.hearsay.model.Sentence;
import org.hearsay.text.Span;

/** Lists the ties that the sentences of a report may tell: a few pairs a tying word, so the work grows with the words. */
public final class Proposals {

    /** So many mentions on each side of a tying word are asked. */
    private static final int NEAREST = 4;

    private final Told told;
    private final Signs signs;
    private final Surroundings around;

    public Proposals(Told told) {
        this.told = told;
        this.signs = new Signs(told);
        this.around = new Surroundings(told);
    }

    /** The proposals of each tying word, word after word; one without any is left out. */
    public List<List<Proposal>> list() {
        var all = new ArrayList<List<Proposal>>();
        for (Sentence sentence : told.layers.sentences()) {
            List<Side> sides = told.sides(sentence);
            for (Anchor anchor : new Anchors(told, sentence).list()) {
                var proposals = new ArrayList<>(anchored(anchor, sides));
                proposals.addAll(around.of(anchor, sentence, sides));
                add(all, proposals);
            }
            bare(sides).forEach(p -> add(all, List.of(p)));
        }
        return all;
    }

    private static void add(List<List<Proposal>> all, List<Proposal> some) {
        if (!some.isEmpty()) {
            all.add(some);
        }
    }

    private List<Proposal> anchored(Anchor anchor, List<Side> sides) {
        List<Side> near = new ArrayList<>(near(anchor, sides));
        List<Side> as = new ArrayList<>(near);
        self(anchor).ifPresent(as::add);
        List<Side> bs = near;
        if (anchor.form() == Form.ENDING) {
            Optional<Side> named = named(anchor);
            if (named.isEmpty()) {
                return List.of();
            }
            as = List.of(named.get());
        }
        var proposals = new ArrayList<Proposal>();
        for (Side a : as) {
            for (Side b : bs) {
                if (fits(anchor, a, b)) {
                    proposals.add(new Proposal(anchor, a, b, signs.of(anchor, a, b, near)));
                }
            }
        }
        return proposals;
    }

    private List<Side> near(Anchor anchor, List<Side> sides) {
        List<Side> left = sides.stream()
                .filter(s -> s.head() < anchor.first())
                .sorted(Comparator.comparingInt(Side::head).reversed())
                .limit(NEAREST)
                .sorted(Comparator.comparingInt(Side::head))
                .toList();
        var near = new ArrayList<>(left);
        sides.stream()
                .filter(s -> s.head() >= anchor.end())
                .sorted(Comparator.comparingInt(Side::head))
                .limit(NEAREST)
                .forEach(near::add);
        return near;
    }

    /** Whom the description stands for whose head the tying word is. */
    private Optional<Side> self(Anchor anchor) {
        if (anchor.form() != Form.NOUN) {
            return Optional.empty();
        }
        Optional<Nominal> nominal = told.findNominal(anchor.head());
        return nominal.filter(n -> n.referent().isPresent()).map(n -> {
            var who = told.mentions.getReferent(n.referent().getAsInt());
            return new Side(
                    Side.Source.NOMINAL,
                    who.number(),
                    who.kind(),
                    anchor.head(),
                    anchor.span(told.layers),
                    Optional.of(n));
        });
    }

    private Optional<Side> named(Anchor anchor) {
        var token = told.layers.tokens().get(anchor.head());
        String word = token.text().substring(0, token.text().lastIndexOf('-'));
        OptionalInt who = told.findNamed(word);
        return who.isEmpty()
                ? Optional.empty()
                : Optional.of(new Side(
                        Side.Source.ENDING,
                        who.getAsInt(),
                        told.mentions.getReferent(who.getAsInt()).kind(),
                        anchor.head(),
                        new Span(token.span().start(), token.span().start() + word.length()),
                        Optional.empty()));
    }

    /** Whether kinds allow it at all. */
    private static boolean fits(Anchor anchor, Side a, Side b) {
        if (a.referent() == b.referent() || a.head() == b.head() && a.span().equals(b.span())) {
            return false;
        }
        return switch (anchor.bond()) {
            case LEADS -> a.isPerson() && (b.isBody() || anchor.form() == Form.NOUN);
            case HOLDS, DEPUTY, SPOKES -> a.isPerson();
            case MEMBER -> b.isBody();
            case SUCCEEDS, FAMILY -> a.isPerson() && b.isPerson();
            case PART, WING, MOUTH, NEAR ->
                (anchor.swap() ? b : a).kind() == EntityKind.ORGANIZATION && (anchor.swap() ? a : b).isBody();
            case OWNED -> (anchor.swap() ? b : a).kind() == EntityKind.ORGANIZATION;
            case SUPPORTS, FUNDS, TRAINS, OPPOSES, ALLY -> true;
        };
    }

    /** "Y's Z", 'X of Y': one name hangs on another, with no word that says how. */
    private List<Proposal> bare(List<Side> sides) {
        var proposals = new ArrayList<Proposal>();
        for (int i = 0; i < sides.size(); i++) {
            for (int k = Math.max(0, i - 2); k < Math.min(sides.size(), i + 3); k++) {
                if (i != k) {
                    bare(sides.get(i), sides.get(k)).ifPresent(proposals::add);
                }
            }
        }
        return proposals;
    }

    private Optional<Proposal> bare(Side a, Side b) {
        Arc arc = told.syntax.arc(b.head());
        boolean hangs = arc.head() == a.head() && (arc.is("nmod") || arc.is("compound"));
        boolean inside = a.mention().orElse(null) instanceof Name outer
                && b.mention().isPresent()
                && b.span().start() == outer.span().start()
                && b.span().end() < outer.core().start();
        boolean named = a.source() == Side.Source.NAME && b.mention().orElse(null) instanceof Name;
        if (!hangs && !inside || !named || a.referent() == b.referent() || !b.isBody()) {
            return Optional.empty();
        }
        Bond bond;
        if (a.isPerson()) {
            bond = Bond.MEMBER;
        } else if (a.kind() == EntityKind.ORGANIZATION) {
            bond = told.mentions.getReferent(a.referent()).medium() ? Bond.NEAR : Bond.PART;
        } else {
            return Optional.empty();
        }
        String word = told.syntax.listChildren(b.head(), "case").stream()
                .findFirst()
                .map(c -> told.layers.tokens().get(c).lower())
                .orElse(inside ? "'s" : "-");
        var anchor = new Anchor(Form.BARE, bond, false, a.head(), a.head(), a.head() + 1, word, false);
        return Optional.of(new Proposal(anchor, a, b, signs.of(anchor, a, b, List.of(a, b))));
    }
}
