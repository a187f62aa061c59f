package org.hearsay.claim.internal.weighing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.claim.internal.cue.CueBook;
import org.hearsay.claim.internal.rule.Attribution;
import org.hearsay.claim.internal.rule.ChainFinder;
import org.hearsay.claim.internal.rule.CueHit;
import org.hearsay.claim.internal.rule.Findings;
import org.hearsay.claim.internal.source.SourceFinder.Range;
import org.hearsay.claim.internal.source.Sources;
import org.hearsay.claim.internal.unit.Unit;
import org.hearsay.model.Layers;
import org.hearsay.model.Syntax;
import org.hearsay.model.Tag;
import org.hearsay.text.Span;

/**
 * Reads a verb of saying as the tree has it: its subject is the source; what is said is the clause that completes it, or the one
 * that it is put beside ('P, she said, Q').
 */
final class TreeReading {

    private static final int MOST_PIECES = 3;

    private final Layers layers;
    private final Syntax syntax;
    private final CueBook book;
    private final Sources sources;

    TreeReading(Layers layers, CueBook book, Sources sources) {
        this.layers = layers;
        this.syntax = layers.syntax();
        this.book = book;
        this.sources = sources;
    }

    /** Who says what by a verb; empty where the tree has no clause for it or nobody who says it. */
    Optional<Attribution> read(Unit unit, CueHit hit) {
        int verb = token(unit, hit.verb());
        if (!syntax.isParsed() || hit.passive() || syntax.isPassive(verb)) {
            return Optional.empty();
        }
        OptionalInt said = said(verb);
        Optional<Range> source = said.isPresent() ? source(unit, verb) : Optional.empty();
        if (source.isEmpty()) {
            return Optional.empty();
        }
        var found = new Findings(unit, book, sources);
        Range cue = new Range(hit.from(), hit.to());
        List<Attribution.Content> pieces = pieces(unit, found, said.getAsInt(), verb, source.get(), cue);
        if (pieces.isEmpty() || pieces.size() > MOST_PIECES) {
            return Optional.empty();
        }
        List<Range> chain = new ChainFinder(sources, found).chain(source.get(), hit);
        return Optional.of(new Attribution(unit, hit.cue(), unit.span(hit.from(), hit.to()), chain, pieces));
    }

    private int token(Unit unit, int item) {
        return layers.firstTokenFrom(unit.at(item).span().start());
    }

    /** The word that what is said hangs on. */
    private OptionalInt said(int verb) {
        List<Integer> clauses = syntax.listChildren(verb, "ccomp");
        if (!clauses.isEmpty()) {
            return OptionalInt.of(clauses.getFirst());
        }
        boolean beside = syntax.arc(verb).is("parataxis") && syntax.arc(verb).head() >= 0;
        return beside ? OptionalInt.of(syntax.arc(verb).head()) : OptionalInt.empty();
    }

    private Optional<Range> source(Unit unit, int verb) {
        OptionalInt subject = syntax.findSubject(verb);
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        int head = subject.getAsInt();
        boolean relative =
                syntax.arc(verb).is("acl") && layers.tokens().get(head).tag() == Tag.PRON;
        int named = relative ? syntax.arc(verb).head() : head;
        int end = syntax.endOf(named);
        for (int child : syntax.listChildren(named)) {
            boolean clause = syntax.arc(child).is("acl") || syntax.arc(child).is("parataxis");
            end = clause && syntax.firstOf(child) > named ? Math.min(end, syntax.firstOf(child)) : end;
        }
        while (end > named + 1 && layers.tokens().get(end - 1).tag() == Tag.PUNCT) {
            end--;
        }
        var words = new Span(
                layers.tokens().get(syntax.firstOf(named)).span().start(),
                layers.tokens().get(end - 1).span().end());
        return Proposals.range(unit, words);
    }

    /** What is said in runs of words: those of the clause, without the ones that tell who says it. */
    private List<Attribution.Content> pieces(Unit unit, Findings found, int said, int verb, Range source, Range cue) {
        boolean beside = syntax.isUnder(verb, said);
        var pieces = new ArrayList<Attribution.Content>();
        int from = -1;
        int to = -1;
        int first =
                unit.indexFrom(layers.tokens().get(syntax.firstOf(said)).span().start());
        int end = Math.min(
                unit.size(),
                unit.indexFrom(
                        layers.tokens().get(syntax.endOf(said) - 1).span().end()));
        for (int i = Math.max(0, first - 1); i <= end; i++) {
            boolean apart = i == end
                    || source.from() <= i && i < source.to()
                    || cue.from() <= i && i < cue.to()
                    || unit.tag(i) != Tag.PUNCT && !isSaid(unit, i, said, beside ? verb : -1);
            if (apart && from >= 0) {
                found.piece(unit.is(from, "that") ? from + 1 : from, to).ifPresent(pieces::add);
                from = -1;
            } else if (!apart && unit.tag(i) != Tag.PUNCT) {
                from = from < 0 ? i : from;
                to = i + 1;
            }
        }
        return pieces;
    }

    /** Whether an item, a word or a whole quotation, is under one word of the tree and not under another. */
    private boolean isSaid(Unit unit, int item, int said, int without) {
        int first = token(unit, item);
        int end = layers.firstTokenFrom(unit.at(item).span().end());
        int count = 0;
        for (int i = first; i < end; i++) {
            count += syntax.isUnder(i, said) && (without < 0 || !syntax.isUnder(i, without)) ? 1 : 0;
        }
        return 2 * count > end - first;
    }
}
