package org.hearsay.event.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;

/** Corrects tags around words that name events, where the tagger is often led astray by headlines and rare words. */
final class Retagging {

    private static final Set<String> GERUND_AFTER = Set.of("by", "after", "before", "without", "since");

    private static final Set<String> PAST_AND_NOUN =
            Set.of("rose", "shot", "saw", "ground", "wound", "bit", "spoke", "felt", "left", "found", "bound", "lay");

    private Retagging() {}

    /** The encoder's part of speech for event words that it is sure of, then what the rules know. */
    static List<Token> of(List<Token> tokens, Triggers triggers, Sight sight) {
        return byRules(seen(tokens, triggers, sight), triggers);
    }

    /** 'SUSPECT ARRESTED': a verb that names an event whatever stands around it, where capitals lead the tagger astray. */
    private static List<Token> seen(List<Token> tokens, Triggers triggers, Sight sight) {
        var seen = new ArrayList<Token>(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            Token t = tokens.get(i);
            boolean open = t.tag() == Tag.NOUN || t.tag() == Tag.PROPN || t.tag() == Tag.ADJ || t.tag() == Tag.ADV;
            Optional<String> verb = open && sight.isEvent(i) ? sight.verb(i) : Optional.empty();
            // 'gas supply', 'an arrest': a base form is as often a noun, whatever the encoder holds it to be
            boolean inflected = verb.filter(v -> !v.equals(t.lower())).isPresent();
            boolean noun = !triggers.noun(t.lemma()).isEmpty();
            if (inflected && !noun && verb.filter(triggers::isPlainVerb).isPresent()) {
                seen.set(i, new Token(t.span(), t.text(), t.lower(), Tag.VERB, verb.get()));
            }
        }
        return seen;
    }

    private static List<Token> byRules(List<Token> tokens, Triggers triggers) {
        var corrected = new ArrayList<Token>(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            Token t = tokens.get(i);
            Tag before = i > 0 ? tokens.get(i - 1).tag() : Tag.PUNCT;
            Tag after = i + 1 < tokens.size() ? tokens.get(i + 1).tag() : Tag.PUNCT;
            boolean nounBefore = before == Tag.NOUN || before == Tag.PROPN;
            if (t.is("n't")) {
                corrected.set(i, new Token(t.span(), t.text(), t.lower(), Tag.PART, "not"));
                continue;
            }
            boolean denied = i > 1
                    && (tokens.get(i - 1).is("n't") || tokens.get(i - 1).is("not"))
                    && tokens.get(i - 2).lemma().equals("do");
            if (denied && t.tag() == Tag.NOUN) {
                corrected.set(i - 2, auxiliary(tokens.get(i - 2)));
                verb(corrected, i, triggers);
                continue;
            }
            switch (t.tag()) {
                case ADJ, ADV -> {
                    boolean object = after == Tag.NOUN
                            || after == Tag.PROPN
                            || after == Tag.DET
                            || after == Tag.ADP
                            || after == Tag.NUM;
                    if (nounBefore && object && (t.lower().endsWith("ed") || t.tag() == Tag.ADV)) {
                        verb(corrected, i, triggers);
                    }
                }
                case NOUN -> {
                    if (nounBefore && isPhrasal(tokens, i, triggers) || isPast(t, before, after, triggers)) {
                        verb(corrected, i, triggers);
                    }
                    boolean led =
                            i > 0 && GERUND_AFTER.contains(tokens.get(i - 1).lower());
                    if (led
                            && t.lower().endsWith("ing")
                            && (after == Tag.PROPN || after == Tag.NOUN || after == Tag.DET)) {
                        verb(corrected, i, triggers);
                    }
                }
                case VERB -> {
                    boolean singular =
                            before == Tag.NOUN && !tokens.get(i - 1).lower().endsWith("s")
                                    || before == Tag.ADJ
                                    || before == Tag.DET;
                    boolean base = t.lower().equals(t.lemma());
                    boolean end = after == Tag.ADP || after == Tag.PUNCT || after == Tag.AUX;
                    if (singular
                            && base
                            && end
                            && isInPhrase(tokens, i)
                            && !triggers.noun(t.lemma()).isEmpty()) {
                        corrected.set(i, new Token(t.span(), t.text(), t.lower(), Tag.NOUN, t.lemma()));
                    }
                }
                case ADP, AUX, CCONJ, DET, INTJ, NUM, PART, PRON, PROPN, PUNCT, SCONJ, SYM, X -> {}
            }
        }
        return corrected;
    }

    /** 'The army shot down five jets': a past form with the particle of a trigger behind it, and an object. */
    private static boolean isPhrasal(List<Token> tokens, int i, Triggers triggers) {
        if (i + 2 >= tokens.size()) {
            return false;
        }
        Tag object = tokens.get(i + 2).tag();
        boolean begins = object == Tag.DET
                || object == Tag.NUM
                || object == Tag.PROPN
                || object == Tag.ADJ
                || object == Tag.PRON;
        return begins
                && triggers.findIrregular(tokens.get(i).lower()).stream()
                        .flatMap(l -> triggers.verb(l).stream())
                        .anyMatch(r -> !r.particle().isEmpty()
                                && tokens.get(i + 1).is(r.particle().getFirst()));
    }

    /** 'The ferry sank in the bay': an irregular past form, which is no noun, ends the phrase before it. */
    private static boolean isPast(Token t, Tag before, Tag after, Triggers triggers) {
        return !PAST_AND_NOUN.contains(t.lower())
                && before != Tag.DET
                && before != Tag.ADP
                && after != Tag.NOUN
                && after != Tag.VERB
                && triggers.findIrregular(t.lower())
                        .filter(l -> !l.equals(t.lower()))
                        .isPresent();
    }

    /** Whether a determiner opens the phrase that a word stands in. */
    private static boolean isInPhrase(List<Token> tokens, int i) {
        for (int k = i - 1; k >= 0 && k > i - 5; k--) {
            Tag tag = tokens.get(k).tag();
            if (tag == Tag.DET) {
                return true;
            }
            if (tag != Tag.NOUN && tag != Tag.ADJ && tag != Tag.PROPN) {
                return false;
            }
        }
        return false;
    }

    private static Token auxiliary(Token t) {
        return new Token(t.span(), t.text(), t.lower(), Tag.AUX, t.lemma());
    }

    private static void verb(List<Token> tokens, int i, Triggers triggers) {
        Token t = tokens.get(i);
        List<String> lemmas = triggers.findIrregular(t.lower()).map(List::of).orElseGet(() -> stems(t.lower()));
        for (String lemma : lemmas) {
            if (!triggers.verb(lemma).isEmpty()) {
                tokens.set(i, new Token(t.span(), t.text(), t.lower(), Tag.VERB, lemma));
                return;
            }
        }
    }

    private static List<String> stems(String s) {
        if (s.endsWith("ing") && s.length() > 5) {
            String stem = s.substring(0, s.length() - 3);
            return List.of(stem, stem + "e");
        }
        if (s.endsWith("ed") && s.length() > 4) {
            String stem = s.substring(0, s.length() - 2);
            return List.of(stem, stem + "e", stem.substring(0, stem.length() - 1));
        }
        return List.of(s);
    }
}
