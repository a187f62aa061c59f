package org.hearsay.model.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hearsay.model.Arc;
import org.hearsay.model.Sentence;
import org.hearsay.model.Syntax;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;

/**
 * Trees without a model: a noun before its verb is the subject, one behind it the object or, behind a preposition, an adjunct.
 * Right in plain sentences, and enough for rules that must do without an encoder.
 */
public final class NearTree {

    /** An article or adjective stands so near before its noun. */
    private static final int NEAR = 5;

    private final List<Token> tokens;
    private final int first;
    private final int end;
    private final List<Arc> arcs;

    private NearTree(List<Token> tokens, Sentence sentence, List<Arc> arcs) {
        this.tokens = tokens;
        this.first = sentence.first();
        this.end = sentence.end();
        this.arcs = arcs;
    }

    /** The syntax of a document's sentences. */
    public static Syntax of(List<Sentence> sentences, List<Token> tokens) {
        List<Arc> arcs = new ArrayList<>(Collections.nCopies(tokens.size(), Arc.TOP));
        for (Sentence sentence : sentences) {
            new NearTree(tokens, sentence, arcs).fill();
        }
        return Syntax.of(tokens, arcs, false);
    }

    private void fill() {
        int root = root();
        int verb = -1;
        for (int i = first; i < end; i++) {
            if (i == root) {
                verb = isVerb(i) ? i : verb;
                continue;
            }
            arcs.set(i, arc(i, root, verb));
            verb = isVerb(i) ? i : verb;
        }
    }

    /** The first verb that is no infinitive, else the first noun, else the first word. */
    private int root() {
        int noun = -1;
        for (int i = first; i < end; i++) {
            if (isVerb(i) && !isTo(i - 1)) {
                return i;
            }
            noun = noun < 0 && isNoun(i) && !isNoun(i + 1) ? i : noun;
        }
        return noun < 0 ? first : noun;
    }

    /** The arc of a word, {@code verb} being the last one before it, or -1. */
    private Arc arc(int i, int root, int verb) {
        return switch (tokens.get(i).tag()) {
            case DET -> modifier(i, root, "det");
            case ADJ -> modifier(i, root, "amod");
            case NUM -> modifier(i, root, "nummod");
            case ADP, SCONJ, PART -> modifier(i, root, isTo(i) || tag(i) == Tag.SCONJ ? "mark" : "case");
            case CCONJ -> new Arc(root, "cc");
            case AUX -> isVerb(i) ? verb(i, root, verb) : auxiliary(i, root);
            case ADV -> new Arc(nextVerb(i, NEAR) >= 0 ? nextVerb(i, NEAR) : verb >= 0 ? verb : root, "advmod");
            case VERB -> verb(i, root, verb);
            case NOUN, PROPN, PRON -> noun(i, root, verb);
            case PUNCT -> new Arc(root, "punct");
            case INTJ, SYM, X -> new Arc(root, "dep");
        };
    }

    private Arc auxiliary(int i, int root) {
        int verb = nextVerb(i, NEAR);
        return verb >= 0 ? new Arc(verb, "aux") : new Arc(root, "cop");
    }

    private Arc verb(int i, int root, int before) {
        int head = before >= 0 ? before : root;
        if (isTo(i - 1)) {
            return new Arc(head, "xcomp");
        }
        return switch (tag(i - 1)) {
            case CCONJ -> new Arc(head, "conj");
            case NOUN, PROPN, PRON, AUX -> new Arc(head, "ccomp");
            default -> new Arc(head, "parataxis");
        };
    }

    private Arc noun(int i, int root, int verb) {
        if (isNoun(i + 1) && tag(i + 1) != Tag.PRON) {
            return new Arc(runEnd(i), "compound");
        }
        int start = i;
        while (start > first && isInside(start - 1)) {
            start--;
        }
        boolean led = start > first && tag(start - 1) == Tag.ADP;
        if (led
                && start - 2 >= first
                && isNoun(start - 2)
                && tokens.get(start - 1).is("of")) {
            return new Arc(start - 2, "nmod");
        }
        int next = nextVerb(i, NEAR);
        if (!led && next >= 0) {
            return new Arc(next, "nsubj");
        }
        return verb >= 0 ? new Arc(verb, led ? "obl" : "obj") : new Arc(root, "dep");
    }

    /** An article, adjective, number or preposition belongs to the noun behind it. */
    private Arc modifier(int i, int root, String relation) {
        for (int k = i + 1; k < Math.min(end, i + NEAR); k++) {
            if (isNoun(k)) {
                int head = runEnd(k);
                return head == i ? new Arc(root, "dep") : new Arc(head, relation);
            }
            if (isVerb(k) || tag(k) == Tag.PUNCT) {
                return isVerb(k) && relation.equals("mark") ? new Arc(k, relation) : new Arc(root, "dep");
            }
        }
        return new Arc(root, "dep");
    }

    private int runEnd(int i) {
        int k = i;
        while (isNoun(k + 1) && tag(k + 1) != Tag.PRON) {
            k++;
        }
        return k;
    }

    /** Past auxiliaries and adverbs, nothing else. */
    private int nextVerb(int i, int within) {
        for (int k = i + 1; k < Math.min(end, i + within); k++) {
            if (isVerb(k)) {
                return k;
            }
            if (tag(k) != Tag.AUX && tag(k) != Tag.ADV && tag(k) != Tag.PART) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isInside(int i) {
        return switch (tag(i)) {
            case NOUN, PROPN, ADJ, DET, NUM -> true;
            default -> false;
        };
    }

    /** A full verb; an auxiliary without one behind it carries the clause itself. */
    private boolean isVerb(int i) {
        return tag(i) == Tag.VERB || tag(i) == Tag.AUX && nextFull(i) < 0;
    }

    private int nextFull(int i) {
        for (int k = i + 1; k < Math.min(end, i + NEAR); k++) {
            if (tag(k) == Tag.VERB) {
                return k;
            }
            if (tag(k) != Tag.AUX && tag(k) != Tag.ADV && tag(k) != Tag.PART) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isTo(int i) {
        return i >= first && i < end && tokens.get(i).is("to");
    }

    private boolean isNoun(int i) {
        Tag tag = tag(i);
        return tag == Tag.NOUN || tag == Tag.PROPN || tag == Tag.PRON;
    }

    private Tag tag(int i) {
        return i < first || i >= end ? Tag.PUNCT : tokens.get(i).tag();
    }
}
