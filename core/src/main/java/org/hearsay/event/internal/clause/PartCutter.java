package org.hearsay.event.internal.clause;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.hearsay.event.internal.clause.Part.Kind;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;

/** Cuts a sentence into parts: where noun phrases and verb groups begin and end, by tags, names and times. */
public final class PartCutter {

    private static final Set<String> RELATIVES = Set.of("who", "whom", "which", "whose");
    private static final Set<String> SUBORDINATES = Set.of(
            "that",
            "when",
            "where",
            "while",
            "because",
            "if",
            "unless",
            "whether",
            "although",
            "though",
            "after",
            "before",
            "until",
            "since",
            "as",
            "once",
            "what",
            "how",
            "why",
            "till",
            "whereas");
    private static final Set<String> QUANTIFIERS = Set.of("least", "most", "more", "fewer", "less");
    private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their", "our", "my", "your", "whose");
    private static final Set<String> BREAKS =
            Set.of(";", ":", "(", ")", "—", "–", "--", "…", "...", ".", "!", "?", "|", "/");

    private final List<Token> tokens;
    private final boolean[] named;
    private final int[] timed;
    private final int[] partOf;
    private final List<Part> parts = new ArrayList<>();

    /**
     * For one sentence.
     *
     * @param named which tokens stand in a name
     * @param timed number of the time expression that each token stands in, or -1
     * @param partOf filled with the part of each token
     */
    public PartCutter(List<Token> tokens, boolean[] named, int[] timed, int[] partOf) {
        this.tokens = tokens;
        this.named = named;
        this.timed = timed;
        this.partOf = partOf;
    }

    /** The parts in order; brackets belong to none. */
    public List<Part> cut() {
        int i = 0;
        while (i < tokens.size()) {
            String t = tokens.get(i).lower();
            if (t.equals("[") || t.equals("]")) {
                i++;
                continue;
            }
            int end = next(i);
            i = Math.max(end, i + 1);
        }
        return parts;
    }

    private int next(int i) {
        Token t = tokens.get(i);
        if (timed[i] >= 0 && !leadsToNoun(i)) {
            int end = endOfTime(i);
            return add(Kind.TIME, i, end, end - 1);
        }
        if (t.is("\"") || (t.is("'") && t.tag() == Tag.PUNCT && !isOwner(i))) {
            return add(Kind.QUOTE, i, i + 1, i);
        }
        if (lower(i + 1).equals("well") && t.is("as") && lower(i + 2).equals("as")) {
            return add(Kind.AND, i, i + 3, i);
        }
        boolean with = (t.is("along") || t.is("together")) && lower(i + 1).equals("with");
        if (with) {
            return add(Kind.AND, i, i + 2, i);
        }
        if (t.is(",")) {
            return add(Kind.COMMA, i, i + 1, i);
        }
        if (BREAKS.contains(t.lower())) {
            return add(Kind.BREAK, i, i + 1, i);
        }
        if (isNominal(i) || startsQuantity(i)) {
            return noun(i);
        }
        if (startsVerb(i)) {
            return verb(i);
        }
        return add(kindOfWord(i), i, i + 1, i);
    }

    private Kind kindOfWord(int i) {
        Token t = tokens.get(i);
        if (RELATIVES.contains(t.lower())) {
            return Kind.RELATIVE;
        }
        if (t.is("that") && !parts.isEmpty() && parts.getLast().is(Kind.NOUN) && t.tag() != Tag.SCONJ) {
            return Kind.RELATIVE;
        }
        boolean clause =
                (t.tag() == Tag.SCONJ || t.tag() == Tag.ADV || t.tag() == Tag.PRON) && SUBORDINATES.contains(t.lower());
        if (clause) {
            return Kind.SUBORDINATE;
        }
        return switch (t.tag()) {
            case ADP -> Kind.PREPOSITION;
            case SCONJ -> Kind.SUBORDINATE;
            case CCONJ -> Kind.AND;
            case ADJ, ADV, AUX, DET, INTJ, NOUN, NUM, PART, PRON, PROPN, PUNCT, SYM, VERB, X -> Kind.OTHER;
        };
    }

    private int add(Kind kind, int first, int end, int head) {
        Arrays.fill(partOf, first, end, parts.size());
        parts.add(new Part(kind, first, end, head));
        return end;
    }

    private int endOfTime(int i) {
        int end = i;
        while (end < tokens.size() && timed[end] == timed[i]) {
            end++;
        }
        return end;
    }

    /** 'last year's attack', 'the June 3 flood': the time stands before its noun inside one phrase. */
    private boolean leadsToNoun(int i) {
        int end = endOfTime(i);
        if (end >= tokens.size()) {
            return false;
        }
        if (lower(end).equals("'s") || lower(end).equals("'")) {
            return true;
        }
        Tag before = i > 0 ? tokens.get(i - 1).tag() : Tag.PUNCT;
        boolean opened = before == Tag.DET
                || before == Tag.ADJ
                || POSSESSIVES.contains(lower(i - 1))
                || lower(i - 1).equals("'s")
                || lower(i).equals("the")
                || lower(i).equals("a");
        Tag after = tokens.get(end).tag();
        return opened && (after == Tag.NOUN || after == Tag.ADJ || after == Tag.PROPN) && before != Tag.ADP;
    }

    private boolean isNominal(int i) {
        if (named[i] || timed[i] >= 0) {
            return true;
        }
        Token t = tokens.get(i);
        return switch (t.tag()) {
            case NOUN, PROPN, NUM, DET, ADJ, SYM -> true;
            case PRON ->
                !RELATIVES.contains(t.lower())
                                && !(t.is("that") && isThatClause(i))
                                && !SUBORDINATES.contains(t.lower())
                        || (t.is("that") && !isThatClause(i));
            case ADP, ADV, AUX, CCONJ, INTJ, PART, PUNCT, SCONJ, VERB, X -> false;
        };
    }

    private boolean isThatClause(int i) {
        if (i == 0 || parts.isEmpty()) {
            return false;
        }
        // 'proposed in May that X come'
        Tag next = i + 1 < tokens.size() ? tokens.get(i + 1).tag() : Tag.PUNCT;
        boolean opens = parts.getLast().is(Kind.TIME) && (next == Tag.PROPN || next == Tag.DET || next == Tag.PRON);
        return opens || parts.getLast().is(Kind.NOUN) || parts.getLast().is(Kind.VERB);
    }

    /** 'at least 38', 'more than 40', 'up to 12'. */
    private boolean startsQuantity(int i) {
        boolean at = (lower(i).equals("at")
                        || lower(i).equals("more")
                        || lower(i).equals("fewer")
                        || lower(i).equals("less"))
                && i + 2 < tokens.size()
                && (QUANTIFIERS.contains(lower(i + 1)) || lower(i + 1).equals("than"));
        boolean about = Set.of("about", "around", "nearly", "almost", "some", "roughly", "over")
                .contains(lower(i));
        return at && tokens.get(i + 2).tag() == Tag.NUM
                || about && i + 1 < tokens.size() && tokens.get(i + 1).tag() == Tag.NUM && timed[i + 1] < 0;
    }

    private int noun(int i) {
        int end = i;
        int head = -1;
        if (startsQuantity(i)) {
            end = lower(i).equals("at") || lower(i + 1).equals("than") ? i + 2 : i + 1;
        }
        while (end < tokens.size()) {
            Token t = tokens.get(end);
            boolean inName = named[end];
            if (t.is("[") || t.is("]")) {
                if (!bracketGoesOn(end)) {
                    break;
                }
                end++;
                continue;
            }
            int insert = endOfInsert(end, head);
            if (insert > end) {
                end = insert;
                continue;
            }
            if (head >= 0 && !inName && breaksAfterNoun(end, head)) {
                break;
            }
            boolean possessive = head >= 0 && (t.is("'s") || isOwner(end));
            boolean modifier = isModifier(end, head);
            boolean hyphen = head >= 0 && t.is("-") && end + 1 < tokens.size() && isNominal(end + 1);
            if (!(inName || possessive || modifier || hyphen || isNominal(end))) {
                break;
            }
            if (inName || t.tag() == Tag.NOUN || t.tag() == Tag.PROPN || t.tag() == Tag.PRON || t.tag() == Tag.NUM) {
                head = end;
            }
            end++;
        }
        while (end > i + 1 && (lower(end - 1).equals("[") || lower(end - 1).equals("]"))) {
            end--;
        }
        return add(Kind.NOUN, i, Math.max(end, i + 1), head < 0 ? Math.max(i, end - 1) : head);
    }

    /** 'a 40m (5bn) offer': brackets between a number and its noun. */
    private int endOfInsert(int i, int head) {
        boolean number = head >= 0
                && lower(i).equals("(")
                && Character.isDigit(lower(head).charAt(0));
        for (int j = i + 1; number && j < Math.min(i + 5, tokens.size() - 1); j++) {
            if (lower(j).equals(")")) {
                return tokens.get(j + 1).tag() == Tag.NOUN ? j + 1 : i;
            }
        }
        return i;
    }

    /** The mark of 'the players' vote': close behind an s, with a noun after it. */
    private boolean isOwner(int i) {
        if (i == 0 || i + 1 >= tokens.size() || !tokens.get(i).is("'")) {
            return false;
        }
        Token before = tokens.get(i - 1);
        Tag after = tokens.get(i + 1).tag();
        boolean noun = after == Tag.NOUN || after == Tag.PROPN || after == Tag.ADJ || after == Tag.NUM;
        boolean close = before.span().end() == tokens.get(i).span().start();
        return close && noun && before.lower().endsWith("s") && (before.tag() == Tag.NOUN || before.tag() == Tag.PROPN);
    }

    private boolean bracketGoesOn(int i) {
        int j = i + 1;
        return j < tokens.size() && (isNominal(j) || lower(j).equals("]") || lower(j).equals("[")) && timed[j] < 0;
    }

    /** A determiner or pronoun after the noun begins another phrase; so does a time that leads to no noun. */
    private boolean breaksAfterNoun(int i, int head) {
        Token t = tokens.get(i);
        if (timed[i] >= 0 && timed[head] != timed[i]) {
            return !leadsToNoun(i);
        }
        boolean afterPossessive = lower(i - 1).equals("'s") || lower(i - 1).equals("'");
        boolean pronounHead = tokens.get(head).tag() == Tag.PRON && !POSSESSIVES.contains(lower(head));
        return t.tag() == Tag.DET && !afterPossessive
                || t.tag() == Tag.PRON
                || (pronounHead && !named[i])
                || named[head] && !named[i] && t.tag() == Tag.NUM;
    }

    /** 'the crashed jet', 'a joint, televised address': a participle or adverb before its noun. */
    private boolean isModifier(int i, int head) {
        Token t = tokens.get(i);
        if (i + 1 >= tokens.size() || i == 0) {
            return false;
        }
        Tag next = tokens.get(i + 1).tag();
        if (t.is("armed") && next == Tag.NOUN) {
            return true;
        }
        boolean nounNext = next == Tag.NOUN || next == Tag.ADJ || next == Tag.PROPN;
        boolean opened =
                Set.of(Tag.DET, Tag.ADJ, Tag.NUM).contains(tokens.get(i - 1).tag())
                        || POSSESSIVES.contains(lower(i - 1))
                        || lower(i - 1).equals("'s");
        if (t.tag() == Tag.VERB) {
            return nounNext
                    && opened
                    && (t.lower().endsWith("ed")
                            || t.lower().endsWith("ing")
                            || t.lower().endsWith("en"));
        }
        if (t.tag() == Tag.ADV) {
            return opened && (next == Tag.ADJ || next == Tag.NUM) && head < 0;
        }
        return false;
    }

    private boolean startsVerb(int i) {
        Token t = tokens.get(i);
        if (t.tag() == Tag.VERB || t.tag() == Tag.AUX) {
            return true;
        }
        return t.is("to") && i + 1 < tokens.size() && followsVerb(i + 1);
    }

    private boolean followsVerb(int i) {
        int j = i;
        while (j < tokens.size() && j < i + 2 && tokens.get(j).tag() == Tag.ADV) {
            j++;
        }
        return j < tokens.size()
                && !named[j]
                && (tokens.get(j).tag() == Tag.VERB || tokens.get(j).tag() == Tag.AUX);
    }

    private int verb(int i) {
        int end = i;
        int head = i;
        boolean main = false;
        while (end < tokens.size() && !main) {
            Token t = tokens.get(end);
            if (t.tag() == Tag.AUX || t.tag() == Tag.VERB) {
                head = end;
                main = t.tag() == Tag.VERB;
                end++;
            } else if (t.tag() == Tag.ADV || t.tag() == Tag.PART || t.is("to") || t.is("[") || t.is("]")) {
                int j = end + 1;
                while (j < tokens.size()
                        && j < end + 3
                        && (tokens.get(j).tag() == Tag.ADV
                                || tokens.get(j).tag() == Tag.PART
                                || lower(j).equals("[")
                                || lower(j).equals("]"))) {
                    j++;
                }
                boolean goesOn = j < tokens.size()
                        && !named[j]
                        && (tokens.get(j).tag() == Tag.VERB || tokens.get(j).tag() == Tag.AUX);
                if (!goesOn) {
                    boolean not = t.is("not") || t.is("n't");
                    if (not) {
                        end++;
                    }
                    break;
                }
                end = j;
            } else {
                break;
            }
        }
        return add(Kind.VERB, i, Math.max(end, i + 1), head);
    }

    private String lower(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
    }
}
