package org.hearsay.time.internal.order;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;

/**
 * The form of the verb group around a trigger: 'had been sold' is past perfect and passive.
 *
 * @param first index of the group's first token
 * @param tense its tense, or what kind of non-finite form or noun it is
 * @param passive whether a form of 'be' or 'get' leads a participle
 * @param negated whether 'not' or 'never' stands in it
 * @param modal the modal verb, in lower case, or empty
 */
record VerbForm(int first, Tense tense, boolean passive, boolean negated, String modal) {

    /** What a verb group's form tells of its time. */
    enum Tense {
        PAST,
        PAST_PERFECT,
        PAST_PROGRESSIVE,
        PRESENT,
        PRESENT_PERFECT,
        PRESENT_PROGRESSIVE,
        FUTURE,
        WOULD,
        MODAL,
        INFINITIVE,
        PERFECT_INFINITIVE,
        GERUND,
        PARTICIPLE,
        NOMINAL;

        String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final int REACH = 7;
    private static final Set<String> WILL = Set.of("will", "'ll", "shall", "wo", "going");
    private static final Set<String> WOULD = Set.of("would", "'d");
    private static final Set<String> MODALS =
            Set.of("can", "could", "may", "might", "should", "must", "ought", "ca", "cannot");
    private static final Set<String> HAVE = Set.of("has", "have", "'ve", "had", "having");
    private static final Set<String> WAS = Set.of("was", "were");
    private static final Set<String> IS = Set.of("is", "are", "am", "'re", "'m", "'s");

    /** The form of the group that ends with token {@code head} of a sentence. */
    static VerbForm of(List<Token> tokens, int head) {
        Token verb = tokens.get(head);
        int first = head;
        boolean negated = false;
        for (int i = head - 1; i >= Math.max(0, head - REACH) && goesOn(tokens.get(i)); i--) {
            negated |= tokens.get(i).is("not")
                    || tokens.get(i).is("n't")
                    || tokens.get(i).is("never");
            if (tokens.get(i).tag() != Tag.ADV) {
                first = i;
            }
            if (tokens.get(i).is("to")) {
                break;
            }
        }
        List<Token> group = tokens.subList(first, head);
        boolean be = group.stream()
                .anyMatch(t -> t.lemma().equals("be")
                        || t.is("been")
                        || t.is("'s")
                        || t.lemma().equals("get"));
        boolean passive = be && !verb.lower().endsWith("ing") && isPast(verb);
        String modal = group.stream()
                .map(Token::lower)
                .filter(w -> MODALS.contains(w) || WILL.contains(w) || WOULD.contains(w))
                .findFirst()
                .orElse("");
        return new VerbForm(first, tense(tokens, group, head), passive, negated, modal);
    }

    private static boolean goesOn(Token t) {
        return t.tag() == Tag.AUX
                || t.tag() == Tag.PART && !t.is("'s")
                || t.tag() == Tag.ADV
                || t.is("to")
                || t.is("'s") && t.tag() != Tag.PART
                || HAVE.contains(t.lower())
                || WAS.contains(t.lower())
                || IS.contains(t.lower()) && !t.is("'s")
                || t.is("been")
                || t.is("being")
                || t.is("be")
                || t.is("did")
                || t.is("does")
                || t.is("do");
    }

    private static Tense tense(List<Token> tokens, List<Token> group, int head) {
        Token verb = tokens.get(head);
        boolean ing = verb.lower().endsWith("ing");
        if (group.stream().anyMatch(t -> t.is("to"))) {
            return has(group, Set.of("have")) ? Tense.PERFECT_INFINITIVE : Tense.INFINITIVE;
        }
        if (has(group, WILL)) {
            return Tense.FUTURE;
        }
        // 'he'd gone' is 'he had gone'
        boolean had = has(group, Set.of("'d")) && isPast(verb) && !verb.lower().equals(verb.lemma());
        if (has(group, WOULD) && !had) {
            return Tense.WOULD;
        }
        if (has(group, MODALS)) {
            return Tense.MODAL;
        }
        if (had || has(group, Set.of("had"))) {
            return Tense.PAST_PERFECT;
        }
        if (has(group, HAVE)) {
            return has(group, Set.of("having")) ? Tense.GERUND : Tense.PRESENT_PERFECT;
        }
        if (has(group, WAS)) {
            return ing ? Tense.PAST_PROGRESSIVE : Tense.PAST;
        }
        if (has(group, IS)) {
            boolean perfect = has(group, Set.of("been")) || has(group, Set.of("'s")) && !ing && isPast(verb);
            return ing ? Tense.PRESENT_PROGRESSIVE : perfect ? Tense.PRESENT_PERFECT : Tense.PRESENT;
        }
        if (has(group, Set.of("did"))) {
            return Tense.PAST;
        }
        return bare(tokens, head, ing);
    }

    private static Tense bare(List<Token> tokens, int head, boolean ing) {
        Token verb = tokens.get(head);
        if (verb.tag() == Tag.NOUN || verb.tag() == Tag.PROPN || verb.tag() == Tag.ADJ && !isPast(verb)) {
            return Tense.NOMINAL;
        }
        if (ing) {
            return Tense.GERUND;
        }
        if (!isPast(verb)) {
            return Tense.PRESENT;
        }
        Tag before = head > 0 ? tokens.get(head - 1).tag() : Tag.PUNCT;
        Tag after = head + 1 < tokens.size() ? tokens.get(head + 1).tag() : Tag.PUNCT;
        boolean noun = before == Tag.NOUN || before == Tag.PROPN || before == Tag.PUNCT || before == Tag.ADJ;
        boolean by = head + 1 < tokens.size() && tokens.get(head + 1).is("by");
        return noun && (by || after == Tag.ADP && before != Tag.PROPN) && !verb.is("said")
                ? Tense.PARTICIPLE
                : Tense.PAST;
    }

    private static boolean has(List<Token> group, Set<String> words) {
        return group.stream().anyMatch(t -> words.contains(t.lower()));
    }

    private static boolean isPast(Token t) {
        String s = t.lower();
        return s.endsWith("ed") || !s.equals(t.lemma()) && !s.endsWith("s") && !s.endsWith("ing");
    }
}
