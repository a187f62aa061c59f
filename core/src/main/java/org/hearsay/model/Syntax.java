package org.hearsay.model;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.text.Span;

/**
 * How the words of a document hang together, sentence by sentence: the one view of syntax that all steps ask. Tokens are
 * named by their index in {@code Layers.tokens()}. A tree is a guess, that of a reader without a model a coarse one
 * ({@link #isParsed}). Immutable.
 */
public final class Syntax {

    private static final Set<String> FUTURE = Set.of("will", "'ll", "wo", "shall");
    private static final Set<String> MODAL = Set.of("would", "could", "should", "might", "may", "can", "must", "ca");
    private static final Set<String> NEGATION = Set.of("not", "n't", "never", "no", "neither", "nor", "hardly");
    private static final Set<String> PRESENT =
            Set.of("is", "'s", "are", "'re", "am", "'m", "has", "have", "'ve", "does", "do");
    private static final Set<String> VERBAL = Set.of("acl", "advcl", "ccomp", "xcomp", "parataxis", "csubj");

    private final List<Token> tokens;
    private final List<Arc> arcs;
    private final boolean parsed;
    private final List<List<Integer>> children;
    private final int[] first;
    private final int[] end;

    private Syntax(List<Token> tokens, List<Arc> arcs, boolean parsed) {
        this.tokens = tokens;
        this.arcs = arcs;
        this.parsed = parsed;
        this.children = children(arcs);
        this.first = new int[arcs.size()];
        this.end = new int[arcs.size()];
        for (int i = 0; i < arcs.size(); i++) {
            first[i] = i;
            end[i] = i + 1;
        }
        spread();
    }

    /**
     * The view over one arc a token.
     *
     * @param parsed whether a trained parser made them
     * @throws IllegalArgumentException where their numbers differ
     */
    public static Syntax of(List<Token> tokens, List<Arc> arcs, boolean parsed) {
        if (tokens.size() != arcs.size()) {
            throw new IllegalArgumentException(arcs.size() + " arcs for " + tokens.size() + " tokens");
        }
        return new Syntax(List.copyOf(tokens), List.copyOf(arcs), parsed);
    }

    private static List<List<Integer>> children(List<Arc> arcs) {
        List<List<Integer>> children = new ArrayList<>(arcs.size());
        for (int i = 0; i < arcs.size(); i++) {
            children.add(List.of());
        }
        for (int i = 0; i < arcs.size(); i++) {
            int head = arcs.get(i).head();
            if (head >= 0) {
                if (children.get(head).isEmpty()) {
                    children.set(head, new ArrayList<>(4));
                }
                children.get(head).add(i);
            }
        }
        children.replaceAll(List::copyOf);
        return children;
    }

    /** Lets each head reach as far as what hangs on it: up from every token, which a tree bounds by its depth. */
    private void spread() {
        for (int i = 0; i < arcs.size(); i++) {
            int at = arcs.get(i).head();
            while (at >= 0 && (first[at] > i || end[at] <= i)) {
                first[at] = Math.min(first[at], i);
                end[at] = Math.max(end[at], i + 1);
                at = arcs.get(at).head();
            }
        }
    }

    /** Whether a trained parser made the tree, so that fine questions make sense. */
    public boolean isParsed() {
        return parsed;
    }

    /** What governs a token, and as what. */
    public Arc arc(int token) {
        return arcs.get(token);
    }

    /** What hangs directly on a token, in order. */
    public List<Integer> listChildren(int token) {
        return children.get(token);
    }

    /** What hangs directly on a token by a relation, whatever its subtype, in order. */
    public List<Integer> listChildren(int token, String relation) {
        return children.get(token).stream()
                .filter(child -> arcs.get(child).is(relation))
                .toList();
    }

    /** Index of the first token of what hangs on a token, itself included. */
    public int firstOf(int token) {
        return first[token];
    }

    /** Index behind the last token of what hangs on a token, itself included. */
    public int endOf(int token) {
        return end[token];
    }

    /** Where the words stand that hang on a token, itself included. */
    public Span spanOf(int token) {
        return new Span(
                tokens.get(first[token]).span().start(),
                tokens.get(end[token] - 1).span().end());
    }

    /** Of the tokens of a run, half-open, the first that hangs on one outside of it; its first where none does. */
    public int topOf(int from, int to) {
        for (int i = from; i < to; i++) {
            int head = arcs.get(i).head();
            if (head < from || head >= to) {
                return i;
            }
        }
        return from;
    }

    /** Whether a token hangs on another, at whatever depth, or is it. */
    public boolean isUnder(int token, int above) {
        int at = token;
        while (at >= 0 && at != above) {
            at = arcs.get(at).head();
        }
        return at == above;
    }

    /** The subject of a verb or predicate: its own, else that of the verb that it is joined to or that it completes. */
    public OptionalInt findSubject(int verb) {
        int at = verb;
        while (at >= 0) {
            for (int child : children.get(at)) {
                if (arcs.get(child).is("nsubj") || arcs.get(child).is("csubj")) {
                    return OptionalInt.of(child);
                }
            }
            boolean shared = arcs.get(at).is("conj") || arcs.get(at).is("xcomp");
            at = shared ? arcs.get(at).head() : Parse.ROOT;
        }
        return OptionalInt.empty();
    }

    /** The word before a verb and what helps it: 'nobody' in 'nobody was badly hurt'; empty where there is none. */
    public OptionalInt findBefore(int verb) {
        int i = verb - 1;
        while (i >= 0 && (tokens.get(i).tag() == Tag.AUX || tokens.get(i).tag() == Tag.ADV)) {
            i--;
        }
        return i < 0 ? OptionalInt.empty() : OptionalInt.of(i);
    }

    /** Whether the subject of a verb suffers what it tells. */
    public boolean isPassive(int verb) {
        return children.get(verb).stream()
                .map(child -> arcs.get(child).relation())
                .anyMatch(relation -> relation.equals("nsubj:pass") || relation.equals("aux:pass"));
    }

    /** Who does what a verb tells: the subject, or in the passive the one behind 'by'. */
    public OptionalInt findAgent(int verb) {
        return isPassive(verb)
                ? listObliques(verb, "by").stream().mapToInt(i -> i).findFirst()
                : findSubject(verb);
    }

    /** The direct object of a verb. */
    public OptionalInt findObject(int verb) {
        return children.get(verb).stream()
                .filter(child -> arcs.get(child).is("obj"))
                .mapToInt(child -> child)
                .findFirst();
    }

    /** The adjuncts of a verb or noun that a preposition leads in, or none: 'on Tuesday', 'last week'. */
    public List<Integer> listObliques(int word) {
        return children.get(word).stream()
                .filter(child -> arcs.get(child).is("obl") || arcs.get(child).is("nmod"))
                .toList();
    }

    /** Those led in by this preposition. */
    public List<Integer> listObliques(int word, String preposition) {
        return listObliques(word).stream()
                .filter(child -> listChildren(child, "case").stream()
                        .anyMatch(mark -> tokens.get(mark).is(preposition)))
                .toList();
    }

    /** Whether a word is denied by one that hangs on it, or on its subject or object: 'no report has', 'found no bodies'. */
    public boolean isNegated(int word) {
        for (int child : children.get(word)) {
            Arc arc = arcs.get(child);
            if (!arc.is("punct") && NEGATION.contains(tokens.get(child).lower())) {
                return true;
            }
            if ((arc.is("nsubj") || arc.is("obj"))
                    && listChildren(child, "det").stream()
                            .anyMatch(det -> tokens.get(det).is("no"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a modal verb that asserts nothing ('would', 'may') stands with a verb. */
    public boolean isModal(int verb) {
        return listChildren(verb, "aux").stream()
                .anyMatch(aux -> MODAL.contains(tokens.get(aux).lower()));
    }

    /** The tense of a verb with its auxiliaries; of a predicate without a verb that of its copula. */
    public Tense tense(int verb) {
        Tense tense = Tense.NONE;
        boolean helped = false;
        for (int child : children.get(verb)) {
            if (arcs.get(child).is("aux") || arcs.get(child).is("cop")) {
                String word = tokens.get(child).lower();
                if (FUTURE.contains(word) || word.equals("going")) {
                    return Tense.FUTURE;
                }
                if (!helped) {
                    tense = PRESENT.contains(word) && !isPerfect(child, verb) ? Tense.PRESENT : Tense.PAST;
                }
                helped = true;
            } else if (arcs.get(child).is("mark") && tokens.get(child).is("to")) {
                return Tense.NONE;
            }
        }
        return helped ? tense : byForm(verb);
    }

    /** 'has said' tells of what is past. */
    private boolean isPerfect(int aux, int verb) {
        return tokens.get(aux).lemma().equals("have")
                && !tokens.get(verb).lower().endsWith("ing");
    }

    private Tense byForm(int verb) {
        Token token = tokens.get(verb);
        if (token.tag() != Tag.VERB && token.tag() != Tag.AUX || token.lower().endsWith("ing")) {
            return Tense.NONE;
        }
        boolean base = token.lower().equals(token.lemma());
        boolean third = !base && token.lower().endsWith("s");
        if (base || third) {
            return Tense.PRESENT;
        }
        boolean participle = VERBAL.stream().anyMatch(arcs.get(verb)::is)
                && findOwnSubject(verb).isEmpty();
        return participle ? Tense.NONE : Tense.PAST;
    }

    private OptionalInt findOwnSubject(int verb) {
        return children.get(verb).stream()
                .filter(child -> arcs.get(child).is("nsubj"))
                .mapToInt(child -> child)
                .findFirst();
    }
}
