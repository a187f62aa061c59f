package org.hearsay.claim.internal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.claim.internal.cue.Cue;
import org.hearsay.claim.internal.cue.CueBook;
import org.hearsay.claim.internal.source.SourceFinder;
import org.hearsay.claim.internal.source.SourceFinder.Range;
import org.hearsay.claim.internal.source.Sources;
import org.hearsay.claim.internal.unit.Unit;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.model.Tag;

/** Finds phrases that lead in a source: 'according to', 'in her view'. */
public final class LeadFinder {

    private static final int POSSESSOR_REACH = 9;

    private final CueBook book;
    private final Sources sources;
    private final Findings found;
    private final Unit unit;
    private final List<String> lows;
    private final ContentFinder contents;

    public LeadFinder(CueBook book, Sources sources, Findings found) {
        this.sources = sources;
        this.book = book;
        this.found = found;
        this.unit = found.unit();
        this.lows = found.lows();
        this.contents = found.contents();
    }

    public void phrases() {
        var late = new ArrayList<Runnable>();
        found.cited().addAll(ChainFinder.cited(unit, sources));
        for (int i = 0; i < unit.size(); i++) {
            int at = i;
            Optional<PhraseIndex.Hit<Lexicon.Entry>> hit = book.phrases().findAt(lows, i);
            if (hit.isPresent()) {
                late.add(accordingTo(i, i + hit.get().words(), Cue.of(hit.get().value())));
                continue;
            }
            if (unit.is(i, "per") && unit.comma(i - 1)) {
                SourceFinder.after(unit, i + 1)
                        .filter(source -> sources.isActor(unit, source))
                        .flatMap(source -> book.phrases().findAt(List.of("according", "to"), 0))
                        .ifPresent(to -> late.add(accordingTo(at, at + 1, Cue.of(to.value()))));
                continue;
            }
            Optional<PhraseIndex.Hit<Lexicon.Entry>> view = book.views().findAt(lows, i);
            if (view.isPresent()) {
                late.add(ownView(i, i + view.get().words(), Cue.of(view.get().value())));
            }
            possessor(i)
                    .ifPresent(genitive ->
                            book.findView(unit.low(genitive + 1)).ifPresent(cue -> late.add(view(at, genitive, cue))));
            if (ChainFinder.isCiting(unit, i) && i > 0 && unit.comma(i - 1)) {
                found.cut(i - 1);
            }
        }
        late.forEach(Runnable::run);
    }

    private Runnable accordingTo(int i, int to, Cue cue) {
        boolean begins = i == 0 || unit.tag(i - 1) == Tag.CCONJ && i == 1;
        Optional<Range> source = SourceFinder.after(unit, to, begins).map(r -> begins ? beforeName(r) : r);
        boolean lead = begins;
        if (source.isEmpty()) {
            return () -> {};
        }
        int start = i;
        if (!begins) {
            start = unit.comma(i - 1) ? i - 1 : i;
            if (unit.hasFinite(0, start)) {
                found.cut(start);
            } else {
                lead = true;
            }
        }
        boolean first = lead;
        int begin = start;
        return () -> {
            var pieces = new ArrayList<Attribution.Content>();
            List<Range> named = chain(source.get());
            int rest = named.stream().mapToInt(Range::to).max().orElseThrow();
            if (first) {
                int from = afterComma(rest);
                found.piece(from, contents.clauseEnd(from)).ifPresent(pieces::add);
            } else {
                found.piece(found.clauseStart(begin), begin).ifPresent(pieces::add);
                found.rest(rest).ifPresent(pieces::add);
            }
            found.add(cue, unit.span(i, to), named, pieces);
        };
    }

    /** 'According to the report Vell called …': the name begins the clause. */
    private Range beforeName(Range source) {
        if (unit.comma(source.to()) || unit.tag(source.from()) != Tag.DET || !unit.finite(source.to())) {
            return source;
        }
        for (int i = source.to() - 1; i > source.from() + 1; i--) {
            if (unit.tag(i) == Tag.PROPN && unit.tag(i - 1) == Tag.NOUN) {
                return new Range(source.from(), i);
            }
        }
        return source;
    }

    /** The source with whoever cites it, or whom it cites right behind it. */
    private List<Range> chain(Range source) {
        List<Range> named = ChainFinder.citedBy(unit, source);
        for (Range c : found.cited()) {
            boolean behind = c.from() > source.to() && c.from() <= source.to() + 3;
            if (named.size() == 1 && behind) {
                return List.of(source, c);
            }
        }
        return named;
    }

    private Runnable ownView(int i, int to, Cue cue) {
        return () -> {
            int from = afterComma(to);
            var pieces = new ArrayList<Attribution.Content>();
            found.piece(from, contents.clauseEnd(from)).ifPresent(pieces::add);
            found.add(cue, unit.span(i, to), List.of(new Range(i + 1, i + 2)), pieces);
        };
    }

    /** 'in the minister's words': the index of the genitive. */
    private Optional<Integer> possessor(int i) {
        if (!unit.is(i, "in") || i > 0 && !unit.comma(i - 1) && unit.tag(i - 1) != Tag.CCONJ) {
            return Optional.empty();
        }
        for (int k = i + 2; k < Math.min(unit.size() - 1, i + POSSESSOR_REACH); k++) {
            if (unit.is(k, "'s") || unit.is(k, "\u2019s") || unit.is(k, "'") || unit.is(k, "\u2019")) {
                return unit.comma(k + 2) || k + 3 >= unit.size() ? Optional.of(k) : Optional.empty();
            }
            if (unit.finite(k) || unit.comma(k)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Runnable view(int i, int genitive, Cue cue) {
        return () -> {
            int from = afterComma(genitive + 2);
            var pieces = new ArrayList<Attribution.Content>();
            if (from < unit.size() - 1) {
                found.piece(from, contents.clauseEnd(from)).ifPresent(pieces::add);
            } else {
                found.piece(found.clauseStart(i), i).ifPresent(pieces::add);
            }
            found.add(cue, unit.span(i, genitive + 2), List.of(new Range(i + 1, genitive)), pieces);
        };
    }

    private int afterComma(int i) {
        int from = i;
        if (unit.comma(from) && unit.tag(from + 1) == Tag.ADV && unit.comma(from + 2)) {
            from += 2;
        }
        return unit.comma(from) || unit.is(from, ":") ? from + 1 : from;
    }
}
