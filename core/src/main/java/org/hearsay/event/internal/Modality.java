package org.hearsay.event.internal;

import java.util.List;
import java.util.Set;
import org.hearsay.event.EventKind;
import org.hearsay.event.Realis;
import org.hearsay.event.internal.Part.Kind;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;

/** Whether an event is told as having happened, by the words around its trigger. */
final class Modality {

    /** Infinitives behind these have happened: 'managed to cross', 'is said to have crossed'. */
    private static final Set<String> REACHED = Set.of(
            "manage",
            "help",
            "begin",
            "start",
            "continue",
            "come",
            "go",
            "use",
            "seem",
            "appear",
            "claim",
            "say",
            "report",
            "believe",
            "have",
            "proceed",
            "happen",
            "allege",
            "force",
            "compel",
            "lead",
            "cause",
            "enable");

    private static final Set<EventKind> ENDINGS =
            Set.of(EventKind.WITHDRAW, EventKind.REFUSE, EventKind.DISMISS, EventKind.RESIGN, EventKind.OTHER);

    private static final Set<String> MAYBE = Set.of("may", "might", "could", "can", "should", "must");

    private final Triggers triggers;
    private final Clauses c;
    private final Grammar g;

    Modality(Triggers triggers, Clauses clauses, Grammar grammar) {
        this.triggers = triggers;
        this.c = clauses;
        this.g = grammar;
    }

    Realis ofVerb(int verb, EventKind kind) {
        return ofVerb(verb, kind, 0);
    }

    private Realis ofVerb(int verb, EventKind kind, int depth) {
        Part v = c.part(verb);
        List<Token> tokens = c.tokens();
        Realis own = Realis.ACTUAL;
        for (int i = v.first(); i < v.end(); i++) {
            String t = tokens.get(i).lower();
            if (triggers.isIn("negative", t)) {
                return Realis.DENIED;
            }
            if (t.equals("will") || t.equals("shall") || t.equals("'ll") || t.equals("wo")) {
                own = Realis.PLANNED;
            } else if (t.equals("would")) {
                own = isConditional(verb) ? Realis.HYPOTHETICAL : Realis.PLANNED;
            } else if (MAYBE.contains(t) && tokens.get(i).tag() == Tag.AUX) {
                own = Realis.HYPOTHETICAL;
            } else if (t.equals("to") && i > v.first() && isBe(tokens.get(i - 1))) {
                own = Realis.PLANNED;
            } else if (t.equals("going")
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1).is("to")) {
                own = Realis.PLANNED;
            }
        }
        if (own != Realis.ACTUAL) {
            return own;
        }
        if (isUnderIf(verb)) {
            return Realis.HYPOTHETICAL;
        }
        if (c.isInfinitive(v) && depth < 4) {
            return ofInfinitive(verb, kind, depth);
        }
        if (c.isGerund(v) && depth < 4) {
            return ofGerund(verb, kind, depth);
        }
        return subjectIsNone(verb) ? Realis.DENIED : isUnderDenial(verb) ? Realis.DENIED : Realis.ACTUAL;
    }

    private static boolean isBe(Token t) {
        return t.lemma().equals("be");
    }

    private boolean subjectIsNone(int verb) {
        return g.subjects(verb).stream().anyMatch(p -> {
            String first = c.lower(c.part(p).first());
            return first.equals("no") || first.equals("none") || first.equals("nobody") || first.equals("neither");
        });
    }

    private boolean isConditional(int verb) {
        for (int k = 0; k < c.size(); k++) {
            if (c.isWord(k, "if") || c.isWord(k, "unless")) {
                return true;
            }
        }
        return false;
    }

    private boolean isUnderIf(int verb) {
        for (int k = verb - 1; k >= 0; k--) {
            if (c.isWord(k, "if") || c.isWord(k, "unless") || c.isWord(k, "whether")) {
                return true;
            }
            if (c.is(k, Kind.BREAK) || c.is(k, Kind.VERB) || c.is(k, Kind.COMMA) || c.is(k, Kind.SUBORDINATE)) {
                return false;
            }
        }
        return false;
    }

    /** 'denied that X met Y'. */
    private boolean isUnderDenial(int verb) {
        for (int k = verb - 1; k > 0; k--) {
            if (c.isWord(k, "that") && c.is(k, Kind.SUBORDINATE)) {
                int v = k - 1;
                while (c.is(v, Kind.OTHER) || c.is(v, Kind.TIME)) {
                    v--;
                }
                return c.is(v, Kind.VERB) && triggers.isIn("denying", c.head(v).lemma()) && !isNegated(v);
            }
            if (c.is(k, Kind.VERB) || c.is(k, Kind.BREAK)) {
                return false;
            }
        }
        return false;
    }

    private boolean isNegated(int verb) {
        Part v = c.part(verb);
        for (int i = v.first(); i < v.end(); i++) {
            if (triggers.isIn("negative", c.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private Realis ofInfinitive(int verb, EventKind kind, int depth) {
        Part v = c.part(verb);
        boolean perfect = v.first() + 1 < v.head()
                && c.tokens().get(v.first() + 1).lemma().equals("have");
        int k = verb - 1;
        while (c.is(k, Kind.OTHER) || c.is(k, Kind.TIME) || c.is(k, Kind.AND)) {
            k--;
        }
        int governor = k;
        while (governor >= 0 && (c.is(governor, Kind.NOUN) || c.is(governor, Kind.PREPOSITION))) {
            governor--;
        }
        if (c.is(k, Kind.NOUN)) {
            String noun = c.head(k).lemma();
            if (noun.equals("decision") && ENDINGS.contains(kind)) {
                return Realis.ACTUAL;
            }
        }
        if (!c.is(governor, Kind.VERB)) {
            return Realis.PLANNED;
        }
        String lemma = c.head(governor).lemma();
        Realis above = ofVerb(governor, kind, depth + 1);
        if (perfect || REACHED.contains(lemma)) {
            return above;
        }
        if (lemma.equals("decide") && ENDINGS.contains(kind) && above == Realis.ACTUAL) {
            return Realis.ACTUAL;
        }
        if (lemma.equals("refuse") || lemma.equals("decline") || lemma.equals("fail")) {
            return Realis.DENIED;
        }
        if (lemma.equals("be") || above == Realis.ACTUAL || above == Realis.PLANNED) {
            return Realis.PLANNED;
        }
        return above;
    }

    private Realis ofGerund(int verb, EventKind kind, int depth) {
        int k = verb - 1;
        while (c.is(k, Kind.OTHER)) {
            k--;
        }
        if (c.is(k, Kind.VERB) && triggers.isIn("denying", c.head(k).lemma())) {
            return Realis.DENIED;
        }
        if (c.is(k, Kind.VERB) && (triggers.isIn("planned", c.head(k).lemma()))) {
            return Realis.PLANNED;
        }
        if (c.isWord(k, "without")
                || c.isWord(k, "of")
                        && c.is(k - 1, Kind.NOUN)
                        && isWish(c.head(k - 1).lemma())) {
            return c.isWord(k, "without") ? Realis.DENIED : Realis.PLANNED;
        }
        if (c.is(k, Kind.VERB) || c.is(k, Kind.COMMA)) {
            for (int v = k; v >= 0 && !c.is(v, Kind.BREAK); v--) {
                if (g.isFinite(v)) {
                    Realis above = ofVerb(v, kind, depth + 1);
                    return above == Realis.DENIED ? Realis.ACTUAL : above;
                }
            }
        }
        return Realis.ACTUAL;
    }

    private static boolean isWish(String lemma) {
        return Set.of("goal", "aim", "purpose", "hope", "intention", "prospect", "possibility", "risk", "idea")
                .contains(lemma);
    }

    /** Of an event noun that no verb carries. */
    Realis ofNoun(int noun) {
        Part p = c.part(noun);
        for (int i = p.first(); i < p.head(); i++) {
            String t = c.lower(i);
            if (t.equals("no")) {
                return Realis.DENIED;
            }
            if (t.equals("planned")
                    || t.equals("upcoming")
                    || t.equals("proposed")
                    || t.equals("future")
                    || t.equals("forthcoming")
                    || t.equals("scheduled")) {
                return Realis.PLANNED;
            }
            if (t.equals("possible") || t.equals("potential") || t.equals("any") || t.equals("every")) {
                return Realis.HYPOTHETICAL;
            }
        }
        if (c.is(noun - 1, Kind.PREPOSITION) || c.is(noun - 1, Kind.SUBORDINATE)) {
            return behindPreposition(noun);
        }
        return Realis.ACTUAL;
    }

    private Realis behindPreposition(int noun) {
        String word = c.head(noun - 1).lower();
        boolean indefinite = isIndefinite(noun);
        if (word.equals("before") && indefinite
                || c.isWord(noun - 2, "ahead")
                || word.equals("ahead")
                || word.equals("without")) {
            return word.equals("without") ? Realis.DENIED : Realis.PLANNED;
        }
        if (c.is(noun - 2, Kind.NOUN)) {
            String governor = c.head(noun - 2).lemma();
            boolean wish = (word.equals("for") || word.equals("of") || word.equals("on"))
                    && (triggers.isIn("planned", governor)
                            || isWish(governor)
                            || governor.equals("threat")
                            || governor.equals("interest"));
            return wish && indefinite ? Realis.PLANNED : Realis.ACTUAL;
        }
        if (c.is(noun - 2, Kind.VERB) && word.equals("for") && indefinite) {
            String verb = c.head(noun - 2).lemma();
            return verb.equals("call")
                            || verb.equals("push")
                            || verb.equals("ask")
                            || verb.equals("prepare")
                            || verb.equals("wait")
                            || verb.equals("hope")
                            || verb.equals("plan")
                    ? Realis.PLANNED
                    : Realis.ACTUAL;
        }
        return Realis.ACTUAL;
    }

    /** Whether a phrase has no article, demonstrative or possessor that points at something known. */
    boolean isIndefinite(int noun) {
        Part p = c.part(noun);
        String first = c.lower(p.first());
        if (first.equals("the")
                || first.equals("this")
                || first.equals("that")
                || first.equals("these")
                || first.equals("those")) {
            return false;
        }
        for (int i = p.first(); i <= p.head(); i++) {
            if (c.lower(i).equals("'s")
                    || c.lower(i).equals("his")
                    || c.lower(i).equals("her")
                    || c.lower(i).equals("its")
                    || c.lower(i).equals("their")) {
                return false;
            }
        }
        return true;
    }
}
