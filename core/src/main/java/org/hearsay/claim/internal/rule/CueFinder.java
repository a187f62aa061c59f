package org.hearsay.claim.internal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.internal.cue.CueBook;
import org.hearsay.claim.internal.unit.Unit;
import org.hearsay.model.Tag;

/** Finds the verbs of saying in a unit. */
public final class CueFinder {

    private static final Set<String> BE = Set.of("is", "are", "was", "were", "been", "being", "be", "'s", "'re", "am");
    private static final Set<String> MODAL = Set.of(
            "will", "would", "should", "could", "can", "might", "may", "must", "shall", "'ll", "'d", "cannot", "wo",
            "ca");
    private static final Set<String> NOT = Set.of("not", "n't", "never");
    /** Verbs after which an infinitive is told as done: 'went on to say', 'continued to deny'. */
    private static final Set<String> DOES = Set.of(
            "continued", "continues", "continue", "on", "appeared", "seemed", "refused", "quick", "began", "tended");

    private final CueBook book;

    public CueFinder(CueBook book) {
        this.book = book;
    }

    public List<CueHit> find(Unit unit) {
        var hits = new ArrayList<CueHit>();
        int i = 0;
        while (i < unit.size()) {
            Optional<CueHit> hit = at(unit, i);
            hit.ifPresent(hits::add);
            i = hit.map(CueHit::to).orElse(i + 1);
        }
        return hits;
    }

    private Optional<CueHit> at(Unit unit, int i) {
        List<CueBook.Form> forms = book.forms(unit.low(i));
        if (forms.isEmpty() || !isVerb(unit, i, forms)) {
            return Optional.empty();
        }
        CueBook.Form best = null;
        for (CueBook.Form form : forms) {
            boolean longer = best == null || form.rest().size() > best.rest().size();
            if (longer && follows(unit, i + 1, form.rest())) {
                best = form;
            }
        }
        return best == null ? Optional.empty() : Optional.of(group(unit, i, best));
    }

    private static boolean follows(Unit unit, int from, List<String> rest) {
        for (int k = 0; k < rest.size(); k++) {
            if (!unit.is(from + k, rest.get(k))) {
                return false;
            }
        }
        return true;
    }

    /** Tags are guesses, so a form that is no common noun is believed without one. */
    private boolean isVerb(Unit unit, int i, List<CueBook.Form> forms) {
        Tag tag = unit.tag(i);
        if (tag == Tag.VERB || tag == Tag.AUX) {
            return true;
        }
        String word = unit.low(i);
        CueBook.Shape shape = forms.getFirst().shape();
        boolean nounBefore = unit.noun(i - 1)
                || unit.tag(i - 1) == Tag.PRON && !unit.is(i - 1, "'s")
                || unit.comma(i - 1)
                || unit.isQuotation(i - 1);
        if (book.isAlsoNoun(word)) {
            return isVerbInPlaceOfNoun(unit, i, shape, nounBefore);
        }
        return switch (shape) {
            case PRESENT, PAST -> nounBefore || unit.tag(i - 1) == Tag.ADV || unit.tag(i - 1) == Tag.AUX;
            case BASE, PARTICIPLE, ING -> false;
        };
    }

    /** 'The Post reports.', 'X claims to have …', '…, media report': a form that could be a noun, where only a verb fits. */
    private static boolean isVerbInPlaceOfNoun(Unit unit, int i, CueBook.Shape shape, boolean nounBefore) {
        boolean last = i == unit.size() - 1 || i == unit.size() - 2 && unit.tag(i + 1) == Tag.PUNCT;
        if (shape == CueBook.Shape.PRESENT) {
            boolean opens =
                    unit.is(i + 1, "that") || unit.is(i + 1, "to") && (unit.is(i + 2, "have") || unit.is(i + 2, "be"));
            return (nounBefore || unit.tag(i - 1) == Tag.ADJ)
                    && (opens && !unit.hasFinite(0, i) || last || isBetweenCommas(unit, i));
        }
        if (shape != CueBook.Shape.BASE || !last) {
            return false;
        }
        int k = i - 1;
        while (k > 0 && k > i - 4 && (unit.noun(k) || unit.tag(k) == Tag.ADJ)) {
            k--;
        }
        return k < i - 1 && unit.comma(k);
    }

    /** '…, the Post reports, citing …': a subject and nothing else between the commas. */
    private static boolean isBetweenCommas(Unit unit, int i) {
        int k = i - 1;
        while (k > 0 && (unit.noun(k) || unit.tag(k) == Tag.DET || unit.tag(k) == Tag.ADJ)) {
            k--;
        }
        return unit.comma(i + 1) && unit.comma(k) && k < i - 1 && unit.hasFinite(0, k);
    }

    /** 'If the inquiry confirms arson': nobody has confirmed anything. */
    private static boolean isConditional(Unit unit, int from) {
        for (int k = from - 1; k >= 0 && !unit.comma(k) && !unit.isQuotation(k) && !unit.is(k, ";"); k--) {
            if (unit.is(k, "if") || unit.is(k, "unless")) {
                return true;
            }
            if (unit.finite(k) || unit.is(k, "that")) {
                return false;
            }
        }
        return false;
    }

    private static CueHit group(Unit unit, int verb, CueBook.Form form) {
        int from = verb;
        boolean be = false;
        boolean unreal = false;
        boolean not = false;
        boolean modal = false;
        boolean to = false;
        for (int k = verb - 1; k >= 0; k--) {
            String word = unit.low(k);
            Tag tag = unit.tag(k);
            if (word.equals("to") && !to) {
                to = true;
                unreal |= !DOES.contains(unit.low(k - 1));
            } else if (tag == Tag.AUX
                    || NOT.contains(word)
                    || word.equals("has")
                    || word.equals("have")
                    || word.equals("had")) {
                be |= BE.contains(word) && !to;
                not |= NOT.contains(word);
                modal |= MODAL.contains(word);
            } else if (word.equals("nor") || word.equals("neither")) {
                unreal = true;
            } else if (!(tag == Tag.ADV && !unit.comma(k - 1))) {
                if (!(unit.is(k, "and") && k < verb - 1 && unit.tag(k + 1) == Tag.ADV && unit.tag(k - 1) == Tag.ADV)) {
                    break;
                }
            }
            from = k;
        }
        boolean participle = form.shape() == CueBook.Shape.PAST || form.shape() == CueBook.Shape.PARTICIPLE;
        unreal |= isConditional(unit, from);
        boolean rejects = not && !modal && !unreal && form.cue().takes('N');
        return new CueHit(
                rejects ? form.cue().denied() : form.cue(),
                form.shape(),
                from,
                verb,
                verb + 1 + form.rest().size(),
                be && participle,
                unreal || modal || not && !rejects);
    }
}
