package org.hearsay.claim.internal.rule;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.claim.internal.cue.Cue;
import org.hearsay.claim.internal.source.SourceFinder;
import org.hearsay.claim.internal.unit.Phrases;
import org.hearsay.claim.internal.unit.Unit;
import org.hearsay.model.Tag;

/** Finds what is said behind a cue. */
public final class ContentFinder {

    /**
     * Items from..to that hold what is said.
     *
     * @param that whether a 'that' leads it in
     * @param addressee who was told, items from..to
     */
    public record Found(int from, int to, boolean that, Optional<SourceFinder.Range> addressee) {}

    private static final Set<String> WH =
            Set.of("how", "what", "why", "whether", "who", "whose", "which", "when", "where", "if");

    private static final int MEASURE_REACH = 10;

    private final Unit unit;
    private final TreeMap<Integer, Integer> cuts;
    private final Map<String, Cue> nouns;

    public ContentFinder(Unit unit, TreeMap<Integer, Integer> cuts, Map<String, Cue> nouns) {
        this.unit = unit;
        this.cuts = cuts;
        this.nouns = nouns;
    }

    /** End of a clause that begins at {@code from}: the next place where another attribution begins, or a semicolon. */
    public int clauseEnd(int from) {
        int end = unit.size();
        for (Map.Entry<Integer, Integer> cut : cuts.tailMap(from, false).entrySet()) {
            if (cut.getValue() <= from) {
                end = cut.getKey();
                break;
            }
        }
        for (int i = from; i < end; i++) {
            if (unit.is(i, ";")) {
                end = i;
            }
        }
        return trimEnd(from, end);
    }

    public int trimEnd(int from, int to) {
        int end = to;
        while (end > from
                && (unit.tag(end - 1) == Tag.PUNCT && !isClosing(unit.low(end - 1))
                        || unit.tag(end - 1) == Tag.CCONJ)) {
            end--;
        }
        return end;
    }

    private static boolean isClosing(String word) {
        return word.equals(")") || word.equals("]") || word.equals("%") || word.equals("\u2026");
    }

    /** The content behind a cue, where there is one. */
    public Optional<Found> after(CueHit hit) {
        int i = hit.to();
        Optional<SourceFinder.Range> addressee = Optional.empty();
        Cue cue = hit.cue();
        if (cue.takes('e')) {
            int end = Phrases.nounPhraseEnd(unit, i, true);
            if (end > i && !unit.is(i, "that")) {
                addressee = Optional.of(new SourceFinder.Range(i, end));
                i = end;
                if (cue.takes('o') && unit.is(i, "to") && unit.tag(i + 1) == Tag.VERB) {
                    return found(i, false, addressee);
                }
            }
        }
        int direct = i;
        i = Phrases.skipAdjuncts(unit, i);
        Optional<Found> open = opened(cue, i, addressee);
        if (open.isPresent()) {
            return open;
        }
        if (cue.takes('b') && clause(i, hit.to(), addressee.isPresent())) {
            return found(i, false, addressee);
        }
        return other(cue, direct, addressee, hit);
    }

    /** Contents with a mark or word that opens them. */
    private Optional<Found> opened(Cue cue, int i, Optional<SourceFinder.Range> addressee) {
        if (unit.is(i, ":") && i + 1 < unit.size() && (cue.takes('q') || cue.takes('t'))) {
            return found(i + 1, false, addressee);
        }
        if (unit.comma(i) && unit.isQuotation(i + 1) && cue.takes('q')) {
            return found(i + 1, false, addressee);
        }
        int that = unit.comma(i) && unit.is(i + 1, "that") ? i + 1 : i;
        if (unit.is(that, "that")
                && cue.takes('t')
                && (unit.hasFinite(that + 1, clauseEnd(that + 1)) || hasQuotation(that + 1))) {
            return found(that + 1, true, addressee);
        }
        if (unit.isQuotation(i) && (cue.takes('q') || cue.takes('n'))) {
            return found(i, false, addressee);
        }
        if (cue.takes('w') && WH.contains(unit.low(i)) && unit.hasFinite(i + 1, clauseEnd(i + 1))) {
            return found(i, false, addressee);
        }
        if (cue.takes('i') && unit.is(i, "to") && (unit.tag(i + 1) == Tag.VERB || unit.tag(i + 1) == Tag.AUX)) {
            return found(i, false, addressee);
        }
        return Optional.empty();
    }

    private boolean hasQuotation(int from) {
        int end = clauseEnd(from);
        for (int i = from; i < end; i++) {
            if (unit.isQuotation(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a clause of its own begins here: a noun phrase with a finite verb before the clause ends. */
    private boolean clause(int from, int to, boolean told) {
        if (from >= unit.size() || !startsPhrase(from) && !(from == to && unit.tag(from) == Tag.VERB)) {
            return false;
        }
        int end = clauseEnd(from);
        for (int i = from; i < end; i++) {
            if ((unit.finite(i) || unit.isQuotation(i)) && (i > from || unit.tag(i) == Tag.AUX)) {
                return true;
            }
            if (Phrases.RELATIVE.contains(unit.low(i)) && unit.comma(i - 1)) {
                while (i + 1 < end && !unit.comma(i + 1)) {
                    i++;
                }
            }
            boolean joined = unit.tag(i) == Tag.CCONJ && unit.tag(i + 1) == Tag.VERB;
            if (joined || told && unit.comma(i) || i > from && unit.is(i, "that") && unit.tag(i - 1) != Tag.NOUN) {
                return false;
            }
        }
        return false;
    }

    private boolean startsPhrase(int i) {
        Tag tag = unit.tag(i);
        return tag == Tag.DET
                || tag == Tag.PRON
                || tag == Tag.NOUN
                || tag == Tag.PROPN
                || tag == Tag.NUM
                || tag == Tag.ADJ
                || tag == Tag.VERB && unit.low(i).endsWith("ing")
                || unit.is(i, "if")
                || unit.is(i, "there")
                || unit.is(i, "[");
    }

    /** Objects, infinitives behind an object, gerunds, 'as' and 'of'. */
    private Optional<Found> other(Cue cue, int from, Optional<SourceFinder.Range> addressee, CueHit hit) {
        if (unit.tag(from) == Tag.PUNCT && !unit.is(from, "[") || from >= unit.size()) {
            return Optional.empty();
        }
        if (cue.takes('g') && unit.low(from).endsWith("ing") && unit.tag(from) != Tag.NOUN) {
            return found(from, false, addressee);
        }
        if (cue.takes('o')) {
            int end = clauseEnd(from);
            int to = Phrases.nounPhraseEnd(unit, from, true);
            for (int i = to; i < Math.min(end, to + 4); i++) {
                if (to > from && unit.is(i, "to") && (unit.tag(i + 1) == Tag.VERB || unit.tag(i + 1) == Tag.AUX)) {
                    return found(from, false, addressee);
                }
            }
        }
        if (cue.takes('u')) {
            return isMeasure(from) ? found(from, false, addressee) : Optional.empty();
        }
        if (cue.takes('c') && !cue.prepositions().contains(unit.low(from)) && isNaming(from)) {
            return found(from, false, addressee);
        }
        if (cue.takes('a') && hasAs(from)) {
            return found(from, false, addressee);
        }
        if (cue.takes('n')) {
            Optional<Found> object = object(cue, from, addressee);
            int later = Phrases.skipAdjuncts(unit, from);
            return object.isPresent() || later == from ? object : object(cue, later, addressee);
        }
        return prepositional(cue, from, addressee);
    }

    /** '[put] the number of dead at about nine'. */
    private boolean isMeasure(int from) {
        for (int i = from + 1; i < Math.min(unit.size() - 1, from + MEASURE_REACH); i++) {
            if (unit.is(i, "at")) {
                for (int k = i + 1; k < i + 4; k++) {
                    if (unit.tag(k) == Tag.NUM || Phrases.isNumber(unit.low(k))) {
                        return true;
                    }
                }
                return false;
            }
            if (unit.finite(i) || unit.comma(i) || unit.isQuotation(i)) {
                return false;
            }
        }
        return false;
    }

    /** 'called it a lie', 'called the talk “nonsense”': two phrases, or a quoted one. */
    private boolean isNaming(int from) {
        if (unit.is(from, "that") && unit.tag(from + 1) == Tag.ADJ) {
            return true;
        }
        int end = clauseEnd(from);
        int first = isPointing(unit.low(from)) ? from + 1 : Phrases.nounPhraseEnd(unit, from, false);
        if (first == from || first >= end) {
            return false;
        }
        if (unit.isQuotation(first)) {
            return true;
        }
        boolean gap = unit.at(first).span().start() - unit.at(first - 1).span().end() > 1;
        Tag next = unit.tag(first);
        return gap
                || next == Tag.DET
                || next == Tag.ADJ
                || next == Tag.ADV && unit.tag(first + 1) == Tag.ADJ
                || next == Tag.VERB && unit.low(first).endsWith("ing")
                || next == Tag.NOUN;
    }

    /** A word that is an object by itself, though a tagger may take it for the article of what follows. */
    private boolean isPointing(String word) {
        return switch (word) {
            case "it", "this", "that", "them", "him" -> true;
            default -> false;
        };
    }

    private boolean hasAs(int from) {
        int end = clauseEnd(from);
        for (int i = from; i < end; i++) {
            if (unit.is(i, "as")) {
                return !unit.is(i + 1, "well") && (i > from || unit.tag(i + 1) != Tag.PRON);
            }
        }
        return false;
    }

    private Optional<Found> object(Cue cue, int from, Optional<SourceFinder.Range> addressee) {
        Tag tag = unit.tag(from);
        boolean preposition = cue.prepositions().contains(unit.low(from)) && !Phrases.isTime(unit.low(from + 1));
        boolean nominal = tag == Tag.DET
                || tag == Tag.NOUN
                || tag == Tag.PROPN
                || tag == Tag.ADJ
                || tag == Tag.NUM
                || Phrases.isPossessive(unit.low(from))
                || unit.isQuotation(from)
                || unit.is(from, "[")
                || preposition
                || tag == Tag.PRON
                        && (unit.is(from, "this")
                                || unit.is(from, "that")
                                || unit.is(from, "it")
                                || unit.is(from, "any"));
        if (!nominal) {
            return Optional.empty();
        }
        int end = clauseEnd(from);
        for (int i = from; i < Math.min(end, from + 8); i++) {
            if (unit.is(i, "that") && nouns.containsKey(unit.low(i - 1)) && unit.hasFinite(i + 1, end)) {
                return found(i + 1, true, addressee);
            }
        }
        return found(preposition ? from + 1 : from, false, addressee);
    }

    private Optional<Found> prepositional(Cue cue, int from, Optional<SourceFinder.Range> addressee) {
        if (cue.prepositions().isEmpty() || cue.takes('c')) {
            return Optional.empty();
        }
        for (int i = from; i < Math.min(unit.size(), from + 12); i++) {
            if (cue.prepositions().contains(unit.low(i)) && i + 1 < unit.size()) {
                return found(i + 1, false, addressee);
            }
            if (unit.finite(i) || unit.comma(i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Found> found(int from, boolean that, Optional<SourceFinder.Range> addressee) {
        int end = clauseEnd(from);
        return end > from ? Optional.of(new Found(from, end, that, addressee)) : Optional.empty();
    }
}
