package org.hearsay.entity.internal.tie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.entity.RelationKind;
import org.hearsay.entity.Tenure;
import org.hearsay.mention.Name;
import org.hearsay.text.Span;

/**
 * The ties that a report tells: what the scorer takes for likely, put into words. A tie is sure where the scorer is and grammar
 * means these two; else it stays open.
 */
public final class Ties {

    /**
     * A tie.
     *
     * @param kind how the subject is tied to the object
     * @param subject referent number
     * @param object referent number
     * @param title the office in words
     * @param tenure when it holds
     * @param likely how surely it is told, 0 to 1
     * @param open whether that is too little
     * @param span the words that tell it
     */
    public record Tie(
            RelationKind kind,
            int subject,
            int object,
            Optional<String> title,
            Tenure tenure,
            double likely,
            boolean open,
            Span span) {}

    private static final double UNPARSED = 0.9;
    private static final int BESIDE = 60;

    private final Told told;
    private final TieModel model;
    private final Titles titles;
    private final Tenures tenures;

    /** Those of a report, weighed by the product's own model. */
    public Ties(Told told) {
        this.told = told;
        this.model = TieModel.english();
        this.titles = new Titles(told);
        this.tenures = new Tenures(told);
    }

    /** All, in order of place. */
    public List<Tie> list() {
        var ties = new ArrayList<Tie>();
        for (List<Proposal> word : new Proposals(told).list()) {
            Optional<Proposal> beside = told.syntax.isParsed()
                    ? Optional.empty()
                    : word.stream().filter(Ties::isBeside).findFirst();
            if (beside.isPresent()) {
                ties.add(tie(new Choice.Chosen(beside.get(), UNPARSED)));
            } else {
                Choice.of(word, model, model.open()).forEach(c -> ties.add(tie(c)));
            }
        }
        return ties;
    }

    /** 'Y commander X', "Y's Z Force": what needs no tree to be seen. */
    private static boolean isBeside(Proposal p) {
        boolean title = p.signs().contains("A gap >")
                && (p.signs().contains("B gap <") || p.signs().contains("B gap < 's"));
        return title
                || p.anchor().form() == Anchor.Form.BARE && p.anchor().word().equals("'s");
    }

    private Tie tie(Choice.Chosen chosen) {
        Proposal p = chosen.proposal();
        // without a parser grammar says little, and the scorer must be surer
        boolean sure =
                told.syntax.isParsed() ? p.isPlain() && chosen.likely() >= model.shown() : chosen.likely() >= UNPARSED;
        boolean open = !sure || tenures.isLongAgo(p);
        double likely = Math.round(chosen.likely() * 100) / 100.0;
        return new Tie(titles.kind(p), p.subject(), p.object(), titles.find(p), tenures.of(p), likely, open, span(p));
    }

    /** With the name of whom a description stands for, where it stands beside. */
    private Span named(int referent, Span words) {
        return told.mentions.listIn(new Span(Math.max(0, words.start() - BESIDE), words.end() + BESIDE)).stream()
                .filter(m -> m instanceof Name && m.referent().equals(OptionalInt.of(referent)))
                .map(m -> Span.cover(m.span(), words))
                .filter(s -> told.layers.findSentence(s.start()).equals(told.layers.findSentence(words.start())))
                .findFirst()
                .orElse(words);
    }

    /** From the first of the word and those whom it ties to the last. */
    private Span span(Proposal p) {
        Span word = p.anchor().span(told.layers);
        Span holder = Span.cover(word, p.a().span());
        Span both = p.isAround() ? holder : Span.cover(holder, p.b().span());
        boolean described = p.a().head() == p.anchor().head() && p.anchor().form() == Anchor.Form.NOUN;
        return described ? named(p.a().referent(), both) : both;
    }
}
