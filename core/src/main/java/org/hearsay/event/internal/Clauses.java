package org.hearsay.event.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.event.internal.Part.Kind;
import org.hearsay.mention.Name;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;
import org.hearsay.text.Span;
import org.hearsay.time.TimeExpression;

/** One sentence cut into parts by its tags, names and times. */
final class Clauses {

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
    private final List<TimeExpression> times;
    private final Triggers triggers;
    private final List<Part> parts = new ArrayList<>();
    private final int[] partOf;

    Clauses(List<Token> tokens, List<Name> names, List<TimeExpression> times, Triggers triggers) {
        this.tokens = Retagging.of(tokens, triggers);
        this.times = times;
        this.triggers = triggers;
        this.named = new boolean[tokens.size()];
        this.timed = new int[tokens.size()];
        this.partOf = new int[tokens.size()];
        Arrays.fill(timed, -1);
        Arrays.fill(partOf, -1);
        mark(names);
        cut();
    }

    private void mark(List<Name> names) {
        for (int k = 0; k < times.size(); k++) {
            for (int i = indexAt(times.get(k).span().start());
                    i < tokens.size() && within(times.get(k).span(), i);
                    i++) {
                timed[i] = k;
            }
        }
        for (Name name : names) {
            for (int i = indexAt(name.span().start()); i < tokens.size() && within(name.span(), i); i++) {
                named[i] = true;
            }
        }
    }

    private boolean within(Span span, int i) {
        return tokens.get(i).span().end() <= span.end();
    }

    /** Index of the first token at or after an offset. */
    int indexAt(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (tokens.get(mid).span().start() < offset) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low;
    }

    // -- what others ask ------------------------------------------------------------------------------------------

    List<Token> tokens() {
        return tokens;
    }

    List<Part> parts() {
        return parts;
    }

    Part part(int p) {
        return parts.get(p);
    }

    int size() {
        return parts.size();
    }

    boolean is(int p, Kind kind) {
        return p >= 0 && p < parts.size() && parts.get(p).is(kind);
    }

    /** Whether the part is this one word. */
    boolean isWord(int p, String word) {
        return p >= 0
                && p < parts.size()
                && parts.get(p).end() - parts.get(p).first() == 1
                && tokens.get(parts.get(p).first()).is(word);
    }

    Token head(int p) {
        return tokens.get(parts.get(p).head());
    }

    String lower(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
    }

    /** The part that holds a token; -1 for brackets, which belong to none. */
    int partOf(int token) {
        return partOf[token];
    }

    boolean isNamed(int token) {
        return named[token];
    }

    /** The time expression that a token belongs to. */
    Optional<TimeExpression> timeAt(int token) {
        return timed[token] < 0 ? Optional.empty() : Optional.of(times.get(timed[token]));
    }

    Span span(int firstToken, int endToken) {
        return Span.of(
                tokens.get(firstToken).span().start(),
                tokens.get(endToken - 1).span().end());
    }

    Span span(Part part) {
        return span(part.first(), part.end());
    }

    // -- verb groups ------------------------------------------------------------------------------------------------

    boolean isInfinitive(Part verb) {
        return tokens.get(verb.first()).is("to");
    }

    boolean hasAuxiliary(Part verb) {
        for (int i = verb.first(); i < verb.head(); i++) {
            if (tokens.get(i).tag() == Tag.AUX) {
                return true;
            }
        }
        return false;
    }

    boolean isGerund(Part verb) {
        return !hasAuxiliary(verb) && tokens.get(verb.head()).lower().endsWith("ing");
    }

    /** A past form, which may be a participle. */
    boolean isPastForm(Part verb) {
        Token t = tokens.get(verb.head());
        String s = t.lower();
        return t.tag() != Tag.AUX
                && (s.endsWith("ed")
                        || !s.endsWith("s") && !s.endsWith("ing") && (!s.equals(t.lemma()) || INVARIANT.contains(s)));
    }

    private static final Set<String> INVARIANT =
            Set.of("hit", "hurt", "cut", "put", "set", "shut", "cast", "split", "burst");

    /** 'was held', or a participle after its noun: 'the meal held by the mayor'. */
    boolean isPassive(int p) {
        Part verb = parts.get(p);
        if (!isPastForm(verb)) {
            return false;
        }
        for (int i = verb.first(); i < verb.head(); i++) {
            String lemma = tokens.get(i).lemma();
            if (tokens.get(i).tag() == Tag.AUX && (lemma.equals("be") || lemma.equals("get"))) {
                return true;
            }
        }
        return isReducedPassive(p);
    }

    /** 'the meal held by …', 'ceremonies organised in …': a participle behind its noun. */
    boolean isReducedPassive(int p) {
        Part verb = parts.get(p);
        if (hasAuxiliary(verb) || !isPastForm(verb) || isInfinitive(verb)) {
            return false;
        }
        int next = p + 1;
        while (is(next, Kind.OTHER)) {
            next++;
        }
        if (isWord(next, "by")) {
            return true;
        }
        // 'shot down five jets': a particle with an object behind it
        boolean particle = isWord(next, "down")
                || isWord(next, "out")
                || isWord(next, "up")
                || isWord(next, "off")
                || isWord(next, "over");
        if (particle && is(next + 1, Kind.NOUN)) {
            return false;
        }
        boolean stop = next >= size() || is(next, Kind.BREAK) || is(next, Kind.COMMA) || is(next, Kind.QUOTE);
        boolean bare = stop || is(next, Kind.PREPOSITION) || is(next, Kind.TIME);
        // 'organised by X and held in Y'
        boolean joined = is(p - 1, Kind.AND) && followsReduced(p - 1);
        boolean after = is(p - 1, Kind.NOUN) || joined;
        if (!bare || !after) {
            return false;
        }
        if (isGap(p)) {
            return false;
        }
        if (triggers.isIn("transitive", tokens.get(verb.head()).lemma())) {
            return true;
        }
        if (stop || joined) {
            return joined;
        }
        // 'the meal held on Monday was …': another verb follows without a noun or a 'who' between them
        for (int q = next; q < size(); q++) {
            if (is(q, Kind.VERB)) {
                Part other = parts.get(q);
                boolean finite = hasAuxiliary(other)
                        || tokens.get(other.head()).tag() == Tag.AUX
                        || (!isGerund(other) && !isInfinitive(other) && isPastForm(other));
                return finite && !is(q - 1, Kind.RELATIVE) && !is(q - 1, Kind.AND);
            }
            if (is(q, Kind.COMMA)
                    || is(q, Kind.BREAK)
                    || is(q, Kind.SUBORDINATE)
                    || is(q, Kind.RELATIVE)
                    || is(q, Kind.QUOTE)) {
                break;
            }
        }
        return false;
    }

    private boolean followsReduced(int and) {
        for (int k = and - 1; k >= 0; k--) {
            if (is(k, Kind.VERB)) {
                return isReducedPassive(k);
            }
            if (is(k, Kind.BREAK) || is(k, Kind.SUBORDINATE) || is(k, Kind.RELATIVE)) {
                return false;
            }
        }
        return false;
    }

    /** 'the strikes that X launched': the object stands before the clause. */
    private boolean isGap(int p) {
        return is(p - 2, Kind.RELATIVE) || isWord(p - 2, "that");
    }

    // -- cutting ----------------------------------------------------------------------------------------------------

    private void cut() {
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

    /** 'last year's attack', 'the October 7 attack': the time stands before its noun inside one phrase. */
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

    /** 'a €300m (£256m) bid': brackets between a number and its noun. */
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
}
