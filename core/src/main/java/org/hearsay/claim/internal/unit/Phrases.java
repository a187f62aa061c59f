package org.hearsay.claim.internal.unit;

import java.util.Set;
import org.hearsay.model.Tag;
import org.hearsay.text.CalendarNames;

/** Noun phrases and adjuncts by tags alone, forwards and backwards from a verb. */
public final class Phrases {

    public static final Set<String> RELATIVE = Set.of("who", "which", "whose", "whom", "where");
    public static final Set<String> SUBJECT_PRONOUNS = Set.of(
            "he",
            "she",
            "they",
            "it",
            "we",
            "i",
            "you",
            "who",
            "others",
            "this",
            "another",
            "both",
            "everyone",
            "nobody");
    private static final Set<String> TIME = Set.of(
            "yesterday",
            "today",
            "tomorrow",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec",
            "week",
            "month",
            "year",
            "night",
            "morning",
            "afternoon",
            "evening",
            "earlier",
            "later",
            "ago",
            "time",
            "day",
            "overnight",
            "recently",
            "now",
            "then",
            "again",
            "weekend",
            "noon",
            "spring",
            "summer",
            "autumn",
            "winter");
    private static final Set<String> TIME_DETERMINERS =
            Set.of("last", "this", "earlier", "late", "early", "next", "on");

    private Phrases() {}

    public static boolean isTime(String word) {
        return isTimeWord(word) || isNumber(word);
    }

    private static boolean isTimeWord(String word) {
        return TIME.contains(word) || CalendarNames.isWeekday(word) || CalendarNames.isMonth(word);
    }

    public static boolean isNumber(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }

    /** After the noun phrase that begins at {@code from}; {@code from} itself where there is none. */
    public static int nounPhraseEnd(Unit unit, int from, boolean long_) {
        int i = from;
        boolean head = false;
        while (i < unit.size()) {
            Tag tag = unit.tag(i);
            String word = unit.low(i);
            boolean mark = head && !long_ && unit.isParted(i);
            if (unit.isQuotation(i) || mark) {
                break;
            }
            if (tag == Tag.PRON && !word.equals("'s") && !isPossessive(word)) {
                return i == from ? i + 1 : i;
            }
            if (tag == Tag.DET || isPossessive(word)) {
                if (head) {
                    break;
                }
            } else if (tag == Tag.NOUN || tag == Tag.PROPN) {
                boolean newName = head && tag == Tag.PROPN && unit.tag(i - 1) == Tag.NOUN && !long_;
                if (newName) {
                    break;
                }
                head = true;
            } else if (word.equals("'s") || word.equals("'")) {
                head = false;
            } else if (tag == Tag.ADJ
                    || tag == Tag.NUM
                    || word.equals("-")
                    || word.equals("/")
                    || word.equals("[")
                    || word.equals("]")) {
                if (head && tag != Tag.NUM && long_) {
                    break;
                }
            } else if (tag == Tag.ADP && long_ && head && joins(unit, i)) {
                head = false;
            } else if (word.equals("(") && head) {
                int close = closing(unit, i);
                if (close < 0) {
                    break;
                }
                i = close;
            } else if ((word.equals("and") || word.equals("&")) && head && long_ && joinsNames(unit, i)) {
                head = false;
            } else if (tag == Tag.VERB && !head && unit.is(i - 1, "'s") && word.endsWith("ing")) {
                head = true;
            } else if (!(tag == Tag.ADV && !head)
                    && !(tag == Tag.VERB
                            && !head
                            && (unit.noun(i + 1) || unit.is(i - 1, "'s") && word.endsWith("ing")))) {
                break;
            }
            i++;
        }
        while (i > from && (unit.tag(i - 1) == Tag.ADP || unit.tag(i - 1) == Tag.ADV || unit.tag(i - 1) == Tag.CCONJ)) {
            i--;
        }
        return i;
    }

    private static boolean joins(Unit unit, int i) {
        Tag next = unit.tag(i + 1);
        boolean nominal = next == Tag.DET
                || next == Tag.NOUN
                || next == Tag.PROPN
                || next == Tag.ADJ
                || next == Tag.NUM
                || isPossessive(unit.low(i + 1));
        return nominal
                && !isTime(unit.low(i + 1))
                && !(TIME_DETERMINERS.contains(unit.low(i + 1)) && isTime(unit.low(i + 2)));
    }

    private static boolean joinsNames(Unit unit, int i) {
        Tag next = unit.tag(i + 1);
        return next == Tag.PROPN || next == Tag.DET || next == Tag.NOUN || next == Tag.ADJ;
    }

    public static boolean isPossessive(String word) {
        return switch (word) {
            case "his", "her", "its", "their", "our", "my", "your", "whose" -> true;
            default -> false;
        };
    }

    /** Index of the bracket that closes the one at {@code open}, or -1. */
    public static int closing(Unit unit, int open) {
        for (int i = open + 1; i < unit.size() && i < open + 25; i++) {
            if (unit.is(i, ")") || unit.is(i, "]")) {
                return i;
            }
        }
        return -1;
    }

    /** After time words, places and other adjuncts that stand between a verb and what it leads in. */
    public static int skipAdjuncts(Unit unit, int from) {
        int i = from;
        while (i < unit.size()) {
            int next = skipOne(unit, i);
            if (next == i) {
                return i;
            }
            i = next;
        }
        return i;
    }

    private static int skipOne(Unit unit, int i) {
        String word = unit.low(i);
        Tag tag = unit.tag(i);
        if (word.equals("(")) {
            int close = closing(unit, i);
            return close < 0 ? i : close + 1;
        }
        if (word.equals("[")) {
            return i;
        }
        if (unit.comma(i)) {
            int close = i + 1;
            while (close < unit.size() && close < i + 9 && !unit.comma(close) && !unit.isQuotation(close)) {
                close++;
            }
            boolean adverb = unit.tag(i + 1) == Tag.ADV || unit.tag(i + 1) == Tag.ADP || isTime(unit.low(i + 1));
            return unit.comma(close)
                            && adverb
                            && !unit.hasFinite(i, close)
                            && (unit.is(close + 1, "that") || unit.isQuotation(close + 1))
                    ? close + 1
                    : i;
        }
        if (tag == Tag.ADP && !word.equals("that")
                || word.equals("to") && unit.tag(i + 1) != Tag.VERB && unit.tag(i + 1) != Tag.AUX) {
            return afterPreposition(unit, i);
        }
        if (tag == Tag.ADV
                && !word.equals("there")
                && !word.equals("how")
                && !word.equals("why")
                && !word.equals("when")
                && !word.equals("where")) {
            return i + 1;
        }
        if (isTimeWord(word) && !word.equals("may") || TIME_DETERMINERS.contains(word) && isTimeWord(unit.low(i + 1))) {
            int end = i + 1;
            while (isTime(unit.low(end))) {
                end++;
            }
            return end;
        }
        return i;
    }

    private static int afterPreposition(Unit unit, int i) {
        if (isTime(unit.low(i + 1)) || TIME_DETERMINERS.contains(unit.low(i + 1)) && isTime(unit.low(i + 2))) {
            int end = i + 2;
            while (isTime(unit.low(end))
                    || unit.comma(end)
                            && isTime(unit.low(end + 1))
                            && isTime(unit.low(end - 1))
                            && Character.isDigit(unit.low(end + 1).charAt(0))) {
                end++;
            }
            return end;
        }
        int end = nounPhraseEnd(unit, i + 1, true);
        return end > i + 1 ? end : i;
    }
}
