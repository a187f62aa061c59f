package org.hearsay.event.internal.clause;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.event.internal.Triggers;
import org.hearsay.event.internal.clause.Part.Kind;
import org.hearsay.mention.Name;
import org.hearsay.model.Layers;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;
import org.hearsay.text.Span;
import org.hearsay.time.TimeExpression;

/** One sentence cut into parts by its tags, names and times. */
public final class Clauses {

    private final List<Token> tokens;
    private final boolean[] named;
    private final int[] timed;
    private final List<TimeExpression> times;
    private final Triggers triggers;
    private final Sight sight;
    private final List<Part> parts;
    private final int[] partOf;

    public Clauses(List<Token> tokens, List<Name> names, List<TimeExpression> times, Triggers triggers, Sight sight) {
        this.tokens = sight.isKnown() ? tokens : triggers.mended(tokens);
        this.sight = sight;
        this.times = times;
        this.triggers = triggers;
        this.named = new boolean[tokens.size()];
        this.timed = new int[tokens.size()];
        this.partOf = new int[tokens.size()];
        Arrays.fill(timed, -1);
        Arrays.fill(partOf, -1);
        mark(names);
        this.parts = new PartCutter(this.tokens, named, timed, partOf).cut();
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
                // in a headline the verb has a capital too and is taken for the end of a name
                named[i] = tokens.get(i).tag() != Tag.VERB || !sight.isEvent(i);
            }
        }
    }

    private boolean within(Span span, int i) {
        return tokens.get(i).span().end() <= span.end();
    }

    /** Index of the first token at or after an offset. */
    public int indexAt(int offset) {
        return Layers.firstFrom(tokens, offset);
    }

    // -- what others ask ------------------------------------------------------------------------------------------

    public List<Token> tokens() {
        return tokens;
    }

    public List<Part> parts() {
        return parts;
    }

    /** What the encoder read in the sentence. */
    public Sight sight() {
        return sight;
    }

    public Part part(int p) {
        return parts.get(p);
    }

    public int size() {
        return parts.size();
    }

    public boolean is(int p, Kind kind) {
        return p >= 0 && p < parts.size() && parts.get(p).is(kind);
    }

    /** Whether the part is this one word. */
    public boolean isWord(int p, String word) {
        return p >= 0
                && p < parts.size()
                && parts.get(p).end() - parts.get(p).first() == 1
                && tokens.get(parts.get(p).first()).is(word);
    }

    public Token head(int p) {
        return tokens.get(parts.get(p).head());
    }

    public String lower(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
    }

    /** The part that holds a token; -1 for brackets, which belong to none. */
    public int partOf(int token) {
        return partOf[token];
    }

    public boolean isNamed(int token) {
        return named[token];
    }

    /** The time expression that a token belongs to. */
    public Optional<TimeExpression> timeAt(int token) {
        return timed[token] < 0 ? Optional.empty() : Optional.of(times.get(timed[token]));
    }

    public Span span(int firstToken, int endToken) {
        return Span.of(
                tokens.get(firstToken).span().start(),
                tokens.get(endToken - 1).span().end());
    }

    public Span span(Part part) {
        return span(part.first(), part.end());
    }

    // -- verb groups ------------------------------------------------------------------------------------------------

    public boolean isInfinitive(Part verb) {
        return tokens.get(verb.first()).is("to");
    }

    public boolean hasAuxiliary(Part verb) {
        for (int i = verb.first(); i < verb.head(); i++) {
            if (tokens.get(i).tag() == Tag.AUX) {
                return true;
            }
        }
        return false;
    }

    public boolean isGerund(Part verb) {
        return !hasAuxiliary(verb) && tokens.get(verb.head()).lower().endsWith("ing");
    }

    /** A past form, which may be a participle. */
    public boolean isPastForm(Part verb) {
        Token t = tokens.get(verb.head());
        String s = t.lower();
        return t.tag() != Tag.AUX
                && (s.endsWith("ed")
                        || !s.endsWith("s") && !s.endsWith("ing") && (!s.equals(t.lemma()) || INVARIANT.contains(s)));
    }

    private static final Set<String> INVARIANT =
            Set.of("hit", "hurt", "cut", "put", "set", "shut", "cast", "split", "burst");

    /** 'was held', or a participle after its noun: 'the meal held by the mayor'. */
    public boolean isPassive(int p) {
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
    public boolean isReducedPassive(int p) {
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
}
