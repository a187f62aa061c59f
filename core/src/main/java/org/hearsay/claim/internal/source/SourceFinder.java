package org.hearsay.claim.internal.source;

import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.internal.unit.Phrases;
import org.hearsay.claim.internal.unit.Unit;
import org.hearsay.model.Tag;

/** Finds who speaks: the subject before a verb, or behind it where the order is turned round. */
public final class SourceFinder {

    /** Items from..to of a unit that name a source. */
    public record Range(int from, int to) {}

    private static final Set<String> BOUNDARY =
            Set.of(",", ";", ":", "\u2013", "\u2014", "--", "-", ".", "?", "!", "\u2026", "...");
    private static final Set<String> TIME_POINTERS =
            Set.of("that", "this", "last", "next", "same", "later", "early", "late");
    private static final int REACH = 40;

    private SourceFinder() {}

    /** The subject whose verb group begins at {@code end}. */
    public static Optional<Range> before(Unit unit, int end) {
        int e = end;
        while (e > 0 && unit.tag(e - 1) == Tag.ADV) {
            e--;
        }
        if (e > 1 && parts(unit, e - 1)) {
            return beforeComma(unit, e - 1);
        }
        if (e > 0 && Phrases.isTime(unit.low(e - 1))) {
            int t = e - 1;
            while (t > 0 && (Phrases.isTime(unit.low(t - 1)) || unit.is(t - 1, "last") || unit.is(t - 1, "this"))) {
                t--;
            }
            if (t > 0 && unit.tag(t - 1) == Tag.ADP) {
                t--;
            }
            if (t > 0 && (unit.noun(t - 1) || unit.tag(t - 1) == Tag.PRON)) {
                e = t;
            }
        }
        if (e > 1 && isRelative(unit.low(e - 1))) {
            int noun = unit.comma(e - 2) ? e - 2 : e - 1;
            return phraseBefore(unit, noun).map(s -> withName(unit, s));
        }
        return phraseBefore(unit, e).filter(s -> !isTimeAlone(unit, s)).map(s -> withName(unit, s));
    }

    /** 'raised its count and that evening reported': the evening reports nothing. */
    private static boolean isTimeAlone(Unit unit, Range range) {
        boolean time = false;
        for (int i = range.from(); i < range.to(); i++) {
            boolean part = unit.tag(i) == Tag.DET
                    || unit.tag(i) == Tag.ADJ
                    || unit.tag(i) == Tag.ADV
                    || TIME_POINTERS.contains(unit.low(i));
            time |= Phrases.isTime(unit.low(i)) && !Phrases.isNumber(unit.low(i));
            if (!part && !Phrases.isTime(unit.low(i))) {
                return false;
            }
        }
        return time;
    }

    /** 'X, the minister, said' and 'X, who leads Y, said': the comma before the verb closes what the name is given. */
    private static Optional<Range> beforeComma(Unit unit, int close) {
        int reach = Math.max(0, close - REACH);
        for (int open = close - 1; open > reach; open--) {
            if (unit.isQuotation(open) || unit.is(open, ";") || unit.is(open, ":")) {
                return Optional.empty();
            }
            if (!parts(unit, open)) {
                continue;
            }
            Tag first = unit.tag(open + 1);
            boolean apposition = unit.is(open + 1, "citing")
                    || unit.is(open + 1, "quoting")
                    || first == Tag.DET
                    || first == Tag.PRON
                    || first == Tag.ADJ
                    || first == Tag.NOUN
                    || first == Tag.PROPN
                    || first == Tag.ADV
                    || first == Tag.ADP
                    || first == Tag.NUM
                    || Phrases.RELATIVE.contains(unit.low(open + 1));
            boolean participle = first == Tag.VERB
                    && (unit.low(open + 1).endsWith("ed")
                            || unit.low(open + 1).endsWith("n")
                            || unit.low(open + 1).endsWith("ing"));
            boolean own = unit.hasFinite(participle ? open + 2 : open + 1, firstSide(unit, open + 1, close));
            apposition |= participle;
            if (!apposition || own) {
                continue;
            }
            Optional<Range> name = phraseBefore(unit, open);
            boolean age = name.isPresent()
                    && (Phrases.isTime(unit.low(name.get().from()))
                            || unit.tag(name.get().from()) == Tag.NUM
                                    && name.get().to() - name.get().from() == 1);
            if (name.isPresent()
                    && !age
                    && !unit.hasFinite(name.get().from(), name.get().to())) {
                Range range = withName(unit, name.get());
                return Optional.of(isAdjunct(unit, open + 1) ? range : new Range(range.from(), close));
            }
        }
        return Optional.empty();
    }

    private static boolean parts(Unit unit, int i) {
        return unit.comma(i) || unit.is(i, "--") || unit.is(i, "\u2013") || unit.is(i, "\u2014");
    }

    /** Where a clause beside begins, whose verbs are none of the sentence's own. */
    private static int firstSide(Unit unit, int from, int to) {
        int i = from;
        while (i < to
                && !Phrases.RELATIVE.contains(unit.low(i))
                && !isSubordinator(unit.low(i))
                && !(unit.is(i, "that") && i > from && unit.tag(i) != Tag.DET)) {
            i++;
        }
        return i;
    }

    private static boolean isAdjunct(Unit unit, int i) {
        Tag tag = unit.tag(i);
        return tag == Tag.VERB
                || tag == Tag.ADV
                || tag == Tag.ADP
                || Phrases.RELATIVE.contains(unit.low(i))
                || unit.tag(i) == Tag.PRON;
    }

    /** 'Ada Vell, chairwoman of Orvane, [who …,] said': takes the name in where the words before the verb only describe it. */
    private static Range withName(Unit unit, Range range) {
        int comma = range.from() - 1;
        boolean describes = comma > 0
                && unit.comma(comma)
                && unit.tag(comma - 1) == Tag.PROPN
                && !unit.at(range.from()).capital()
                && unit.tag(range.from()) != Tag.PRON
                && unit.tag(range.from()) != Tag.NUM;
        if (!describes || unit.tag(range.to() - 1) == Tag.PROPN && unit.tag(range.from()) != Tag.NOUN) {
            return range;
        }
        int run = comma;
        while (run > 0 && unit.at(run - 1).capital() && unit.noun(run - 1)) {
            run--;
        }
        if (Phrases.isTime(unit.low(comma - 1))) {
            return range;
        }
        // 'In Orvane, the council said', 'Speaking to Zarnik, the mayor said': nothing before tells of a deed
        boolean behind = (unit.tag(run - 1) == Tag.ADP || unit.is(run - 1, "to")) && unit.hasFinite(0, run - 1);
        if (run < comma && behind && unit.tag(range.from()) == Tag.DET) {
            return new Range(run, range.to());
        }
        Optional<Range> name = phraseBefore(unit, comma);
        boolean clean = name.isPresent()
                && (name.get().from() == 0
                        || unit.comma(name.get().from() - 1)
                        || unit.tag(name.get().from() - 1) == Tag.CCONJ)
                && !unit.hasFinite(0, name.get().from());
        return clean ? new Range(name.get().from(), range.to()) : range;
    }

    private static boolean isRelative(String word) {
        return word.equals("who") || word.equals("which");
    }

    /** The noun phrase that ends before {@code end}, with its of-phrases, participles and coordination. */
    private static Optional<Range> phraseBefore(Unit unit, int end) {
        int k = end - 1;
        int low = Math.max(0, end - REACH);
        while (k >= low) {
            String word = unit.low(k);
            Tag tag = unit.tag(k);
            if (k == end - 1
                    && Phrases.SUBJECT_PRONOUNS.contains(word)
                    && (tag == Tag.PRON || !unit.noun(k - 1))
                    && !unit.is(k - 1, "and")) {
                return Optional.of(new Range(k, end));
            }
            if (word.equals(")")) {
                k = opening(unit, k) - 1;
                continue;
            }
            if (BOUNDARY.contains(word) && !(word.equals("-") && k > 0) || unit.isQuotation(k) || word.equals("(")) {
                if (unit.comma(k) && isList(unit, k, end)) {
                    k--;
                    continue;
                }
                break;
            }
            if (tag == Tag.SCONJ || word.equals("that") && unit.tag(k) != Tag.DET || Phrases.RELATIVE.contains(word)) {
                break;
            }
            if (isSubordinator(word) && !word.equals("as")) {
                break;
            }
            if (isNearness(unit, k)) {
                k--;
                continue;
            }
            if (tag == Tag.VERB || tag == Tag.AUX) {
                int before = beforeModifier(unit, k);
                if (before < 0) {
                    break;
                }
                k = before;
                continue;
            }
            if (tag == Tag.CCONJ && !joinsNouns(unit, k, end)) {
                break;
            }
            if (tag == Tag.PRON && !Phrases.isPossessive(word) && !word.equals("'s") && k < end - 1) {
                break;
            }
            if (tag == Tag.DET && k > 0 && unit.noun(k - 1) && k < end - 1) {
                k--;
                break;
            }
            k--;
        }
        return trim(unit, k + 1, end);
    }

    /** 'sources close to', 'people familiar with': adjectives behind their noun, whatever the tagger saw. */
    private static boolean isNearness(Unit unit, int k) {
        return unit.noun(k - 1)
                && (unit.is(k, "close") && unit.is(k + 1, "to")
                        || unit.is(k, "familiar") && unit.is(k + 1, "with")
                        || unit.is(k, "briefed") && unit.is(k + 1, "on"));
    }

    private static int opening(Unit unit, int close) {
        int k = close;
        while (k > 0 && !unit.is(k, "(")) {
            k--;
        }
        return k;
    }

    /** Where a verb form only describes the noun before it, the index of that noun; else -1. */
    private static int beforeModifier(Unit unit, int k) {
        if (unit.low(k).endsWith("ing") && unit.noun(k - 1)
                || unit.isReduced(k)
                || unit.tag(k - 1) == Tag.ADJ && unit.noun(k + 1)
                || unit.low(k).endsWith("ed")
                        && (unit.noun(k + 1) || unit.tag(k + 1) == Tag.ADJ)
                        && (unit.tag(k - 1) == Tag.DET
                                || unit.tag(k - 1) == Tag.ADP
                                || Phrases.isPossessive(unit.low(k - 1)))) {
            return k - 1;
        }
        if (unit.low(k).endsWith("ing") && (unit.tag(k - 1) == Tag.DET || unit.tag(k - 1) == Tag.ADP)) {
            return k - 1;
        }
        for (int r = k - 1; r > 0 && r > k - 10; r--) {
            if (unit.is(r, "who")
                    || unit.is(r, "which")
                    || unit.is(r, "whose")
                    || unit.is(r, "that") && unit.noun(r - 1) && !unit.finite(r - 1)) {
                return unit.comma(r - 1) ? -1 : r - 1;
            }
            if (BOUNDARY.contains(unit.low(r)) || unit.isQuotation(r)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean joinsNouns(Unit unit, int k, int end) {
        if (!(unit.noun(k - 1) || unit.is(k - 1, ")") || unit.tag(k - 1) == Tag.NUM || unit.tag(k - 1) == Tag.ADJ)
                || unit.is(k, "but")) {
            return false;
        }
        for (int i = k - 1; i >= 0 && i > k - REACH; i--) {
            String word = unit.low(i);
            if (word.equals(";") || word.equals(":") || unit.isQuotation(i) || unit.comma(i) && !isList(unit, i, end)) {
                return true;
            }
            if (unit.finite(i) || unit.tag(i) == Tag.SCONJ) {
                return false;
            }
        }
        return true;
    }

    /** Whether a comma parts names of a list: 'A, B and C said'. */
    private static boolean isList(Unit unit, int comma, int end) {
        int i = comma + 1;
        while (i < end && (unit.noun(i) || unit.tag(i) == Tag.DET || unit.tag(i) == Tag.ADJ || unit.is(i, "'s"))) {
            i++;
        }
        boolean next = i > comma + 1 && (unit.is(i, "and") || unit.comma(i) && isList(unit, i, end));
        return next && i < end && unit.noun(comma - 1) && !unit.hasFinite(0, comma);
    }

    /** Takes leading adverbial phrases off: 'In December the two firms'. */
    private static Optional<Range> trim(Unit unit, int from, int end) {
        int s = from;
        while (s < end) {
            Tag tag = unit.tag(s);
            String word = unit.low(s);
            if (isSubordinator(word)) {
                s++;
            } else if (tag == Tag.ADP || word.equals("to")) {
                int next = afterAdjunct(unit, s, end);
                if (next >= end) {
                    return Optional.empty();
                }
                s = next;
            } else if (tag == Tag.ADV && !unit.is(s, "at")
                    || tag == Tag.CCONJ
                    || tag == Tag.SCONJ
                    || tag == Tag.PUNCT && !word.equals("[")
                    || tag == Tag.AUX
                    || tag == Tag.PART && !word.equals("'s")) {
                s++;
            } else {
                break;
            }
        }
        while (end > s && (unit.tag(end - 1) == Tag.ADV || unit.comma(end - 1) || unit.tag(end - 1) == Tag.ADP)) {
            end--;
        }
        boolean nominal = false;
        for (int i = s; i < end; i++) {
            nominal |= unit.noun(i)
                    || unit.tag(i) == Tag.PRON
                    || unit.tag(i) == Tag.NUM
                    || unit.tag(i) == Tag.ADJ
                    || unit.at(i).capital();
        }
        return s < end && nominal ? Optional.of(new Range(s, end)) : Optional.empty();
    }

    private static boolean isSubordinator(String word) {
        return switch (word) {
            case "after",
                    "before",
                    "since",
                    "until",
                    "once",
                    "while",
                    "when",
                    "because",
                    "although",
                    "though",
                    "if",
                    "as",
                    "whereas" -> true;
            default -> false;
        };
    }

    private static int afterAdjunct(Unit unit, int s, int end) {
        int i = s + 1;
        boolean head = false;
        while (i < end) {
            Tag tag = unit.tag(i);
            boolean opens = tag == Tag.DET
                    || tag == Tag.PRON && !unit.is(i, "'s")
                    || tag == Tag.PROPN && unit.tag(i - 1) == Tag.NOUN
                    || tag == Tag.NUM && !Phrases.isTime(unit.low(i - 1));
            if (head && opens
                    || i > s + 1
                            && Phrases.isTime(unit.low(i - 1))
                            && !Phrases.isTime(unit.low(i))
                            && !unit.is(i, "'s")) {
                return i;
            }
            head |= tag == Tag.NOUN || tag == Tag.PROPN;
            if (tag == Tag.ADP || unit.is(i, "'s") || tag == Tag.CCONJ) {
                head = false;
            }
            i++;
        }
        return end;
    }

    /** The noun phrase behind a verb: 'said Ada Vell, the minister'. */
    public static Optional<Range> after(Unit unit, int from) {
        return after(unit, from, false);
    }

    /** As above; {@code leading} where a clause of its own follows, so that only a closed pair of commas describes. */
    public static Optional<Range> after(Unit unit, int from, boolean leading) {
        int end = Phrases.nounPhraseEnd(unit, from, true);
        if (end == from) {
            return Optional.empty();
        }
        if (unit.comma(end)) {
            int close = end + 1;
            while (close < unit.size() && !unit.comma(close) && !unit.is(close, ".") && !unit.isQuotation(close)) {
                close++;
            }
            Tag first = unit.tag(end + 1);
            boolean apposition = first == Tag.DET || first == Tag.NOUN || first == Tag.PROPN || first == Tag.ADJ;
            if (apposition
                    && (!leading || unit.comma(close) && !isDescribed(unit, close))
                    && !unit.hasFinite(end + 1, close)
                    && !Phrases.isTime(unit.low(end + 1))) {
                return Optional.of(new Range(from, close));
            }
        }
        return Optional.of(new Range(from, end));
    }

    /** 'According to the filing, Ada Vell, the clerk, left': what stands between the first two commas has an apposition itself. */
    private static boolean isDescribed(Unit unit, int comma) {
        int end = Phrases.nounPhraseEnd(unit, comma + 1, true);
        return end > comma + 1
                && unit.tag(comma + 1) != Tag.PRON
                && unit.comma(end)
                && (unit.finite(end + 1) || unit.tag(end + 1) == Tag.ADV && unit.finite(end + 2));
    }
}
