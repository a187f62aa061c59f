package org.hearsay.claim.internal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.claim.internal.cue.Cue;
import org.hearsay.claim.internal.cue.CueBook;
import org.hearsay.claim.internal.source.SourceFinder.Range;
import org.hearsay.claim.internal.unit.Phrases;
import org.hearsay.claim.internal.unit.Unit;
import org.hearsay.model.Tag;

/** Finds what nouns tell: 'reports that', 'her claim that'. */
public final class NounFinder {

    private final CueBook book;
    private final Findings found;
    private final Unit unit;
    private final ContentFinder contents;

    public NounFinder(CueBook book, Findings found) {
        this.book = book;
        this.found = found;
        this.unit = found.unit();
        this.contents = found.contents();
    }

    /** 'reports that P', 'her claim that P', 'a report in X that P'. */
    public void nounClauses() {
        for (int i = 0; i < unit.size() - 2; i++) {
            Cue cue = book.nouns().get(unit.low(i));
            int at = i;
            if (found.list().stream()
                    .anyMatch(a -> a.cueSpan().contains(unit.at(at).span()))) {
                continue;
            }
            boolean verb = unit.tag(i) == Tag.VERB
                    && unit.tag(i - 1) != Tag.ADP
                    && !(unit.is(i - 1, "to") && unit.low(i).endsWith("s"));
            if (cue == null || verb || unit.tag(i) == Tag.AUX || isAdjunctOfCue(i)) {
                continue;
            }
            int that = i + 1;
            Optional<Range> medium = Optional.empty();
            if (unit.is(that, "in") || unit.is(that, "by") || unit.is(that, "from")) {
                int end = Phrases.nounPhraseEnd(unit, that + 1, false);
                medium = end > that + 1 ? Optional.of(new Range(that + 1, end)) : Optional.empty();
                that = Phrases.skipAdjuncts(unit, that);
            }
            if (unit.is(that, "that")
                    && unit.hasFinite(that + 1, contents.clauseEnd(that + 1))
                    && !isRelative(contents.clauseEnd(that + 1))
                    && !unit.finite(that + 1)) {
                int from = that + 1;
                var pieces = new ArrayList<Attribution.Content>();
                found.piece(from, contents.clauseEnd(from)).ifPresent(pieces::add);
                found.add(cue, unit.span(i, that), List.of(medium.orElse(owner(i))), pieces);
            }
        }
    }

    /** 'a claim that the mayor denied': the verb at the end has 'that' for its object. */
    private boolean isRelative(int end) {
        return unit.tag(end - 1) == Tag.VERB
                && book.forms(unit.low(end - 1)).stream()
                        .anyMatch(f -> f.rest().isEmpty() && f.cue().takes('n'));
    }

    /** 'said in a statement that': the noun belongs to the verb before it. */
    private boolean isAdjunctOfCue(int noun) {
        int k = noun - 1;
        while (k > 0 && (unit.tag(k) == Tag.DET || unit.tag(k) == Tag.ADJ || unit.noun(k))) {
            k--;
        }
        int in = k;
        return unit.is(in, "in")
                && in > 0
                && (book.isReporting(unit.low(in - 1))
                        || found.list().stream()
                                .anyMatch(a -> a.cueSpan().end()
                                        == unit.at(in - 1).span().end()));
    }

    /** Who made the claim: its possessor, else the noun with what describes it. */
    private Range owner(int noun) {
        int s = noun;
        while (s > 0
                // '"untrue" reports'
                && !unit.isParted(s)
                && (unit.tag(s - 1) == Tag.ADJ || unit.noun(s - 1) || unit.tag(s - 1) == Tag.NUM)) {
            s--;
        }
        if (s > 0 && Phrases.isPossessive(unit.low(s - 1))) {
            return new Range(s - 1, s);
        }
        if (s > 1 && unit.is(s - 1, "'s")) {
            int from = s - 1;
            while (from > 0
                    && (unit.noun(from - 1) || unit.tag(from - 1) == Tag.ADJ || unit.tag(from - 1) == Tag.DET)) {
                from--;
            }
            return from < s - 1 ? new Range(from, s - 1) : new Range(s, noun + 1);
        }
        return new Range(s > 0 && unit.tag(s - 1) == Tag.DET ? s - 1 : s, noun + 1);
    }
}
