package org.hearsay.claim.internal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.claim.internal.cue.CueBook;
import org.hearsay.claim.internal.source.SourceFinder;
import org.hearsay.claim.internal.source.SourceFinder.Range;
import org.hearsay.claim.internal.unit.Phrases;
import org.hearsay.claim.internal.unit.Unit;
import org.hearsay.model.Tag;

/** Looks at every verb of saying for where it stands to its subject and content, and marks where contents must end. */
public final class VerbDrafts {

    private final Findings found;
    private final Unit unit;
    private final ContentFinder contents;

    public VerbDrafts(Findings found) {
        this.found = found;
        this.unit = found.unit();
        this.contents = found.contents();
    }

    /** So many words before a reporting clause are its content, even where the tagger saw no verb in them. */
    private static final int LONG_LEAD = 10;

    /** A cue with its subject, before its content is known. */
    public record Draft(CueHit hit, Optional<Range> subject, boolean trailing, boolean shared, int start, int end) {}

    public List<Draft> drafts(List<CueHit> hits) {
        var drafts = new ArrayList<Draft>();
        for (CueHit hit : hits) {
            boolean inferred =
                    hit.isIng() && hit.from() == hit.verb() && hit.cue().takes('x') && unit.comma(hit.from() - 1);
            if (hit.unreal() || isDescribing(hit) || inferred) {
                continue;
            }
            Draft draft = draft(hit);
            drafts.add(draft);
            cut(draft);
        }
        return drafts;
    }

    /** A participle that only describes its noun: 'claims made by', 'the reported deal'. */
    private boolean isDescribing(CueHit hit) {
        int i = hit.verb();
        if (hit.from() < i || hit.shape() == CueBook.Shape.PRESENT || hit.shape() == CueBook.Shape.BASE) {
            return false;
        }
        if (hit.isIng()) {
            Tag before = unit.tag(i - 1);
            return before == Tag.DET || before == Tag.ADP && !unit.is(i - 1, "as") || before == Tag.ADJ;
        }
        return unit.is(i + 1, "by") || unit.tag(i - 1) == Tag.DET || unit.tag(i - 1) == Tag.ADP;
    }

    private Draft draft(CueHit hit) {
        boolean participle = hit.isIng() && hit.from() == hit.verb() && !unit.noun(hit.from() - 1);
        boolean joined = hit.from() > 0 && unit.tag(hit.from() - 1) == Tag.CCONJ;
        boolean inverted = !participle && !joined && !isTold(hit) && isInverted(hit);
        Optional<Range> subject =
                participle || joined || inverted ? Optional.empty() : SourceFinder.before(unit, hit.from());
        if (subject.isPresent()) {
            int start = subject.get().from();
            boolean closed = start > 0
                    && (unit.comma(start - 1)
                            || unit.isQuotation(start - 1)
                            || unit.is(start - 1, "\u2013")
                            || unit.is(start - 1, "\u2014"));
            int end = endOfTrailing(hit);
            boolean quoted =
                    start > 0 && (unit.isQuotation(start - 1) || unit.comma(start - 1) && unit.isQuotation(start - 2));
            if (quoted
                    && end < 0
                    && !unit.is(hit.to(), "that")
                    && contents.after(hit).isEmpty()) {
                end = Phrases.skipAdjuncts(unit, hit.to());
            }
            boolean relative = unit.is(hit.from() - 1, "who") || unit.is(hit.from() - 1, "which");
            boolean trailing = closed && !relative && end >= 0 && hit.cue().takes('r');
            return new Draft(hit, subject, trailing, false, start, trailing ? end : hit.to());
        }
        if (inverted) {
            Optional<Range> behind = SourceFinder.after(unit, hit.to());
            if (behind.isPresent()) {
                int end = Phrases.skipAdjuncts(unit, behind.get().to());
                return new Draft(hit, behind, true, false, hit.from(), end);
            }
        }
        return new Draft(hit, Optional.empty(), false, true, hit.from(), hit.to());
    }

    /** '…, the fire chief, Oswin Radeke, told us': who is told something stands behind the verb, and who tells it before. */
    private boolean isTold(CueHit hit) {
        return hit.cue().takes('e')
                && unit.comma(hit.from() - 1)
                && SourceFinder.before(unit, hit.from()).isPresent();
    }

    /** '…, said the minister.': a comma or quotation before the verb, and behind it no more than who it was. */
    private boolean isInverted(CueHit hit) {
        if (!hit.cue().takes('r') || !found.isAfterContent(hit.from()) || hit.from() < hit.verb()) {
            return false;
        }
        int end = Phrases.nounPhraseEnd(unit, hit.to(), true);
        boolean time = Phrases.isTime(unit.low(hit.to()));
        boolean closed = end >= unit.size()
                || unit.comma(end)
                || unit.is(end, ".")
                || unit.is(end, ";")
                || unit.isQuotation(end)
                || unit.tag(end) == Tag.ADP
                || unit.is(end, "in")
                || unit.tag(end) == Tag.VERB && isBehindQuotation(hit.from())
                || Phrases.RELATIVE.contains(unit.low(end));
        return end > hit.to()
                && !time
                && closed
                && unit.hasFinite(0, hit.from()) | unit.isQuotation(hit.from() - 1) | unit.isQuotation(hit.from() - 2);
    }

    /** 'told X in an interview published on Sunday' */
    private static boolean isCarried(String word) {
        return switch (word) {
            case "published", "broadcast", "aired", "released", "posted", "televised", "printed" -> true;
            default -> false;
        };
    }

    private boolean isBehindQuotation(int i) {
        return unit.isQuotation(i - 1) || unit.comma(i - 1) && unit.isQuotation(i - 2);
    }

    /** After a reporting clause that holds no content of its own: '…, she told reporters on Monday.'; else -1. */
    private int endOfTrailing(CueHit hit) {
        int i = hit.to();
        if (hit.cue().takes('e')) {
            int end = Phrases.nounPhraseEnd(unit, i, true);
            if (!unit.is(i, "that")) {
                i = end;
            }
        }
        i = Phrases.skipAdjuncts(unit, i);
        if (isCarried(unit.low(i))) {
            i = Phrases.skipAdjuncts(unit, i + 1);
        }
        String word = unit.low(i);
        boolean ends = i >= unit.size()
                || unit.isQuotation(i)
                || word.equals(",")
                || word.equals(".")
                || word.equals(";")
                || word.equals("\u2013")
                || word.equals("\u2014")
                || word.equals("[")
                || unit.tag(i) == Tag.CCONJ
                || word.equals("\u2026")
                || unit.tag(i) == Tag.SCONJ && !word.equals("that");
        boolean before = unit.comma(i) && unit.isQuotation(i + 1) && !hasContentBefore(hit);
        boolean any = hasContentBefore(hit)
                || unit.hasFinite(0, hit.from())
                || hit.from() > LONG_LEAD
                || found.isSplit(hit.from(), i);
        return any && ends && !before && !(unit.isQuotation(i) && !hasContentBefore(hit)) ? i : -1;
    }

    private boolean hasContentBefore(CueHit hit) {
        for (int i = 0; i < hit.from(); i++) {
            if (unit.isQuotation(i)) {
                return true;
            }
        }
        return false;
    }

    /** Marks where the content of an earlier cue must end. */
    private void cut(Draft draft) {
        int start = draft.start();
        if (draft.trailing()) {
            found.cut(start > 0 && unit.comma(start - 1) ? start - 1 : start);
            return;
        }
        int before = start - 1;
        if (contents.after(draft.hit()).isEmpty()) {
            return;
        }
        if (draft.shared()) {
            if (before >= 0 && unit.tag(before) == Tag.CCONJ) {
                found.cut(before > 0 && unit.comma(before - 1) ? before - 1 : before);
            } else if (before >= 0 && unit.comma(before)) {
                found.cut(before);
            }
            return;
        }
        int close = draft.hit().from() - 1;
        if (unit.comma(close)) {
            int open = draft.subject().map(Range::to).orElse(start);
            found.cut(close, open < close ? open : start);
        }
        boolean conj = before > 0
                && (unit.tag(before) == Tag.CCONJ
                        || unit.is(before, "while")
                        || unit.is(before, "although")
                        || unit.is(before, "whereas")
                        || unit.is(before, "though"));
        if (conj) {
            found.cut(unit.comma(before - 1) ? before - 1 : before);
        }
    }
}
