package org.hearsay.claim.internal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.claim.internal.rule.VerbDrafts.Draft;
import org.hearsay.claim.internal.source.SourceFinder;
import org.hearsay.claim.internal.source.SourceFinder.Range;
import org.hearsay.claim.internal.source.Sources;
import org.hearsay.claim.internal.unit.Phrases;
import org.hearsay.claim.internal.unit.Unit;
import org.hearsay.model.Tag;
import org.hearsay.text.Span;

/** Gives each verb of saying its content, and a subject to those that share one. */
public final class VerbClauses {

    private final Sources sources;
    private final Findings found;
    private final ChainFinder links;
    private final Unit unit;
    private final ContentFinder contents;

    public VerbClauses(Sources sources, Findings found) {
        this.sources = sources;
        this.found = found;
        this.links = new ChainFinder(sources, found);
        this.unit = found.unit();
        this.contents = found.contents();
    }

    /** Adds what every draft says. */
    public void completeAll(List<Draft> drafts) {
        for (Draft draft : drafts) {
            complete(draft, drafts);
        }
    }

    private void complete(Draft draft, List<Draft> all) {
        Optional<Range> subject = draft.subject().or(() -> shared(draft, all));
        if (subject.isEmpty()) {
            return;
        }
        CueHit hit = draft.hit();
        Span cue = unit.span(hit.from(), hit.to());
        var pieces = new ArrayList<Attribution.Content>();
        if (draft.trailing()) {
            trailing(draft, subject.get(), cue, pieces);
            return;
        }
        Optional<ContentFinder.Found> after = contents.after(hit);
        if (after.isEmpty()) {
            if (unit.is(unit.size() - 1, ":")) {
                found.add(new Attribution(
                        unit, hit.cue(), cue, links.chain(subject.get(), Optional.empty(), hit), List.of()));
            }
            return;
        }
        ContentFinder.Found f = withoutMainClause(subject.get(), after.get());
        boolean thing = !f.that()
                && hit.cue().takes('n')
                && !unit.isQuotation(f.from())
                && !sources.isActor(unit, subject.get());
        if (thing) {
            return;
        }
        split(f).forEach(p -> found.piece(p.from(), p.to()).ifPresent(pieces::add));
        found.add(hit.cue(), cue, links.chain(subject.get(), f.addressee(), hit), pieces);
    }

    private void trailing(Draft draft, Range subject, Span cue, List<Attribution.Content> pieces) {
        int start = Math.min(draft.start(), draft.hit().from());
        if (found.isSplit(draft.hit().from(), draft.end())) {
            // subject and verb belong together, so the reporting clause between them stays inside
            found.piece(found.clauseStart(start), contents.clauseEnd(draft.end() + 1))
                    .ifPresent(pieces::add);
        } else if (unit.comma(start - 1) && Phrases.RELATIVE.contains(unit.low(start - 2))) {
            // 'the fee which, she says, they wanted': only the clause that it stands in
            int from = unit.comma(draft.end()) ? draft.end() + 1 : draft.end();
            found.piece(from, contents.clauseEnd(draft.end() + 1)).ifPresent(pieces::add);
        } else {
            found.piece(found.clauseStart(start), start).ifPresent(pieces::add);
            found.rest(draft.end()).ifPresent(pieces::add);
        }
        int to = draft.hit().to();
        Optional<Range> told = Optional.empty();
        if (draft.hit().cue().takes('e') && subject.from() < draft.hit().from()) {
            int end = Phrases.nounPhraseEnd(unit, to, true);
            told = end > to ? Optional.of(new Range(to, end)) : Optional.empty();
        }
        found.add(draft.hit().cue(), cue, links.chain(subject, told, draft.hit()), pieces);
    }

    /** 'While critics say that P, Q': behind the comma the report speaks in its own voice again. */
    private ContentFinder.Found withoutMainClause(Range subject, ContentFinder.Found f) {
        int k = subject.from() - 1;
        while (k > 0 && unit.tag(k) == Tag.ADV) {
            k--;
        }
        boolean fronted = k >= 0 && isFronting(unit.low(k)) && (k == 0 || unit.tag(k - 1) == Tag.CCONJ && k == 1);
        for (int i = f.from() + 2; fronted && i < f.to() - 2; i++) {
            boolean clause = unit.comma(i)
                    && unit.hasFinite(f.from(), i)
                    && (unit.noun(i + 1) || unit.tag(i + 1) == Tag.DET || unit.tag(i + 1) == Tag.PRON)
                    && unit.hasFinite(i + 2, f.to());
            if (clause) {
                return new ContentFinder.Found(f.from(), i, f.that(), f.addressee());
            }
        }
        return f;
    }

    private static boolean isFronting(String word) {
        return switch (word) {
            case "while", "although", "though", "as", "when", "if", "because", "since", "after", "whereas" -> true;
            default -> false;
        };
    }

    private List<Range> split(ContentFinder.Found f) {
        var ranges = new ArrayList<Range>();
        int from = f.from();
        if (f.that()) {
            for (int i = from + 1; i < f.to() - 1; i++) {
                if (unit.tag(i) == Tag.CCONJ && unit.is(i + 1, "that") && unit.hasFinite(i + 2, f.to())) {
                    ranges.add(new Range(from, contents.trimEnd(from, i)));
                    from = i + 2;
                }
            }
        }
        ranges.add(new Range(from, f.to()));
        return ranges;
    }

    /** A cue without a subject of its own takes that of the verb before it: 'denied it but added that …'. */
    private Optional<Range> shared(Draft draft, List<Draft> all) {
        if (!draft.shared() || draft.hit().from() == 0) {
            return Optional.empty();
        }
        int before = draft.hit().from() - 1;
        boolean joined = unit.tag(before) == Tag.CCONJ
                || unit.comma(before)
                || draft.hit().isIng();
        if (!joined) {
            return Optional.empty();
        }
        Optional<Range> antecedent = antecedent(before);
        if (antecedent.isPresent()) {
            return antecedent;
        }
        Optional<Range> last = Optional.empty();
        for (Draft other : all) {
            if (other.hit().verb() < draft.hit().verb() && other.subject().isPresent()) {
                last = other.subject();
            }
        }
        return last.isPresent() ? last : mainSubject(draft.hit().from());
    }

    /** 'the guests, who form one body and believe that …': those that 'who' stands for. */
    private Optional<Range> antecedent(int joint) {
        if (unit.tag(joint) != Tag.CCONJ) {
            return Optional.empty();
        }
        for (int k = joint - 1; k > 0 && !unit.comma(k) && !unit.isQuotation(k); k--) {
            if (unit.is(k, "who")) {
                return SourceFinder.before(unit, k + 1);
            }
        }
        return Optional.empty();
    }

    private Optional<Range> mainSubject(int before) {
        int from = 1;
        for (int i = 1; i < before; i++) {
            from = unit.is(i, "that") && unit.hasFinite(i + 1, before) ? i + 1 : from;
        }
        for (int i = from; i < before; i++) {
            if (unit.finite(i)) {
                int start = i;
                while (start > 0 && (unit.tag(start - 1) == Tag.AUX || unit.tag(start - 1) == Tag.ADV)) {
                    start--;
                }
                return SourceFinder.before(unit, start);
            }
        }
        return Optional.empty();
    }
}
