package org.hearsay.event.internal.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.event.internal.clause.Part.Kind;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;

/**
 * Who does what in a sentence, by the order of its parts: subjects, objects and prepositional phrases of verb groups.
 *
 * <p>No parser: it walks from the verb to its neighbours, over inserts between commas and 'who' clauses. Where the walk meets
 * something else, there is no answer rather than a guess.
 */
public final class Grammar {

    /** A preposition with the noun phrases (or the time) behind it; {@code at} is its part. */
    public record Complement(String word, int at, List<Integer> phrases) {}

    private static final Set<String> OBJECT_CONTROL = Set.of(
            "ask",
            "order",
            "urge",
            "tell",
            "force",
            "allow",
            "invite",
            "want",
            "help",
            "expect",
            "enable",
            "permit",
            "call",
            "pressure",
            "persuade",
            "authorize",
            "authorise",
            "instruct",
            "direct",
            "request");

    private static final int DEPTH = 6;

    private final Clauses c;

    public Grammar(Clauses clauses) {
        this.c = clauses;
    }

    // -- subjects ---------------------------------------------------------------------------------------------------

    /** The noun phrase parts that are the subject of a verb group, in order; for a passive one those that suffer it. */
    public List<Integer> subjects(int verb) {
        OptionalInt s = subject(verb, 0);
        return s.isEmpty() ? List.of() : leftwards(s.getAsInt());
    }

    private OptionalInt subject(int verb, int depth) {
        if (depth > DEPTH) {
            return OptionalInt.empty();
        }
        Part v = c.part(verb);
        if (c.isInfinitive(v)) {
            return subjectOfInfinitive(verb, depth);
        }
        if (c.isReducedPassive(verb)) {
            return subjectOfParticiple(verb, depth);
        }
        if (c.isGerund(v)) {
            return subjectOfGerund(verb, depth);
        }
        return subjectLeft(verb, depth);
    }

    /** 'The dinner (…) held by X and attended by Y': the noun that the first participle hangs on. */
    private OptionalInt subjectOfParticiple(int verb, int depth) {
        int k = verb - 1;
        while (c.is(k, Kind.OTHER) || c.is(k, Kind.COMMA) || c.is(k, Kind.QUOTE)) {
            k--;
        }
        if (c.is(k, Kind.AND)) {
            return shared(k, depth);
        }
        int open = openingBracket(k);
        k = open > 0 ? open - 1 : k;
        return c.is(k, Kind.NOUN) ? OptionalInt.of(outOfPhrase(k)) : OptionalInt.empty();
    }

    private OptionalInt subjectLeft(int verb, int depth) {
        int k = verb - 1;
        while (k >= 0) {
            switch (c.part(k).kind()) {
                case OTHER, TIME, PREPOSITION, QUOTE -> k--;
                case RELATIVE -> {
                    return antecedent(k);
                }
                case SUBORDINATE -> {
                    return c.isWord(k, "that") && k == verb - 1 && c.is(k - 1, Kind.NOUN)
                            ? antecedent(k)
                            : OptionalInt.empty();
                }
                case NOUN -> {
                    // 'before X came', 'three of them being shot': the noun is the verb's own
                    boolean own = k == verb - 1
                            && (isConnective(k - 1)
                                    || c.lower(c.part(verb).first()).equals("being"));
                    if (own || !isComplement(k)) {
                        return OptionalInt.of(k);
                    }
                    k -= 2;
                }
                case COMMA -> k = beforeInsert(k);
                case AND -> {
                    return shared(k, depth);
                }
                case VERB -> {
                    int clause = beforeRelative(k);
                    if (clause < 0 && !c.isReducedPassive(k)) {
                        return c.is(k + 1, Kind.NOUN) ? OptionalInt.of(k + 1) : OptionalInt.empty();
                    }
                    k = clause < 0 ? k - 1 : clause;
                }
                case BREAK -> {
                    int open = openingBracket(k);
                    if (open < 0) {
                        return OptionalInt.empty();
                    }
                    k = open - 1;
                }
            }
        }
        return OptionalInt.empty();
    }

    /** 'The strikes that X launched hit …': the part before the clause that ends in a verb; -1 where it is none. */
    private int beforeRelative(int verb) {
        int k = c.is(verb - 1, Kind.NOUN) ? verb - 2 : verb - 1;
        return c.is(k, Kind.RELATIVE) || c.isWord(k, "that") ? k - 1 : -1;
    }

    private boolean isConnective(int p) {
        return c.isWord(p, "before")
                || c.isWord(p, "after")
                || c.isWord(p, "since")
                || c.isWord(p, "until")
                || c.isWord(p, "as");
    }

    /** Whether a noun phrase hangs on the preposition before it. */
    private boolean isComplement(int p) {
        return c.is(p - 1, Kind.PREPOSITION);
    }

    /** The first noun of 'the leader of the group'. */
    private int outOfPhrase(int p) {
        int k = p;
        while (c.isWord(k - 1, "of") && c.is(k - 2, Kind.NOUN)) {
            k -= 2;
        }
        return k;
    }

    private OptionalInt antecedent(int relative) {
        int k = relative - 1;
        while (c.is(k, Kind.COMMA) || c.is(k, Kind.OTHER) || c.is(k, Kind.TIME) || c.is(k, Kind.PREPOSITION)) {
            k--;
        }
        return c.is(k, Kind.NOUN) ? OptionalInt.of(k) : OptionalInt.empty();
    }

    /** Where the walk goes on at a comma: before the comma that opens the insert, or one further. */
    private int beforeInsert(int comma) {
        for (int j = comma - 1; j > 0; j--) {
            if (c.is(j, Kind.BREAK)) {
                break;
            }
            if (c.is(j, Kind.COMMA) && (c.is(j - 1, Kind.NOUN) || c.is(j - 1, Kind.BREAK))) {
                return j - 1;
            }
        }
        return comma - 1;
    }

    /** 'X came and met Y': the verb before the 'and' has the same subject. */
    private OptionalInt shared(int and, int depth) {
        for (int k = and - 1; k >= 0 && !c.is(k, Kind.BREAK); k--) {
            if (c.is(k, Kind.VERB) && !(c.isGerund(c.part(k)) && !c.is(k - 1, Kind.RELATIVE))) {
                return subject(k, depth + 1);
            }
        }
        return OptionalInt.empty();
    }

    private int openingBracket(int p) {
        if (!c.isWord(p, ")")) {
            return -1;
        }
        for (int k = p - 1; k >= 0; k--) {
            if (c.isWord(k, "(")) {
                return k;
            }
        }
        return -1;
    }

    private OptionalInt subjectOfInfinitive(int verb, int depth) {
        int k = verb - 1;
        while (c.is(k, Kind.OTHER) || c.is(k, Kind.AND) || c.is(k, Kind.TIME)) {
            k--;
        }
        if (c.is(k, Kind.VERB)) {
            return subject(k, depth + 1);
        }
        if (!c.is(k, Kind.NOUN)) {
            return OptionalInt.empty();
        }
        int v = k - 1;
        while (c.is(v, Kind.PREPOSITION) || c.is(v, Kind.NOUN) || c.is(v, Kind.OTHER)) {
            v--;
        }
        if (!c.is(v, Kind.VERB)) {
            return OptionalInt.empty();
        }
        boolean controlled = OBJECT_CONTROL.contains(c.head(v).lemma()) && v == k - 1;
        return controlled ? OptionalInt.of(k) : subject(v, depth + 1);
    }

    private OptionalInt subjectOfGerund(int verb, int depth) {
        int k = verb - 1;
        while (c.is(k, Kind.OTHER)) {
            k--;
        }
        if (c.is(k, Kind.NOUN)) {
            return OptionalInt.of(k);
        }
        if (c.is(k, Kind.RELATIVE)) {
            return antecedent(k);
        }
        for (int v = k; v >= 0 && !c.is(v, Kind.BREAK); v--) {
            if (isFinite(v)) {
                return subject(v, depth + 1);
            }
        }
        for (int v = verb + 1; v < c.size() && !c.is(v, Kind.BREAK); v++) {
            if (isFinite(v)) {
                return subject(v, depth + 1);
            }
        }
        return OptionalInt.empty();
    }

    /** A verb group that makes a clause of its own. */
    public boolean isFinite(int p) {
        if (!c.is(p, Kind.VERB)) {
            return false;
        }
        Part v = c.part(p);
        return !c.isInfinitive(v) && !c.isGerund(v) && !c.isReducedPassive(p);
    }

    /** 'A, B and C' from C: all of them, in order; each with the first noun of its phrase. */
    private List<Integer> leftwards(int last) {
        var found = new ArrayList<Integer>(List.of(last));
        int k = last;
        boolean and = false;
        while (true) {
            int j = k - 1;
            boolean here = c.is(j, Kind.AND);
            if (here) {
                j--;
            }
            if (c.is(j, Kind.COMMA) && (here || and)) {
                j--;
            } else if (!here) {
                break;
            }
            if (!c.is(j, Kind.NOUN)) {
                break;
            }
            int first = outOfPhrase(j);
            // 'met X, and Y said': the first is the object of another verb
            if (isComplement(first) || c.is(first - 1, Kind.VERB)) {
                break;
            }
            and = true;
            found.addFirst(first);
            k = first;
        }
        return found;
    }

    // -- objects and prepositions -----------------------------------------------------------------------------------

    /** The objects of a verb group: those behind it, or the noun that a 'that' clause without object hangs on. */
    public List<Integer> objects(int verb) {
        int k = firstBehind(verb);
        if (c.is(k, Kind.NOUN)) {
            return rightwards(k);
        }
        // 'the strikes that X carried out'
        int s = verb - 1;
        while (c.is(s, Kind.OTHER)) {
            s--;
        }
        if (c.is(s, Kind.NOUN) && (c.isWord(s - 1, "that") || c.isWord(s - 1, "which")) && isFinite(verb)) {
            int noun = c.is(s - 2, Kind.COMMA) ? s - 3 : s - 2;
            return c.is(noun, Kind.NOUN) ? List.of(noun) : List.of();
        }
        return List.of();
    }

    /** The part behind a verb and its particles. */
    public int firstBehind(int verb) {
        int k = verb + 1;
        while (c.is(k, Kind.OTHER) || c.is(k, Kind.TIME) || isParticle(k)) {
            k++;
        }
        return k;
    }

    private boolean isParticle(int p) {
        if (!c.is(p, Kind.PREPOSITION)) {
            return false;
        }
        Token t = c.head(p);
        boolean adverbial = t.is("down") || t.is("out") || t.is("up") || t.is("off") || t.is("over");
        return adverbial && (c.is(p + 1, Kind.NOUN) || c.is(p + 1, Kind.PREPOSITION));
    }

    /** 'A, B and C' from A, appositions left out. */
    public List<Integer> rightwards(int first) {
        var found = new ArrayList<Integer>(List.of(first));
        int k = first + 1;
        while (k < c.size()) {
            if (c.is(k, Kind.PREPOSITION)
                    && (c.isWord(k, "of") || c.isWord(k, "from") || c.isWord(k, "in"))
                    && c.is(k + 1, Kind.NOUN)
                    && listGoesOn(k + 2)) {
                k += 2;
            } else if (c.is(k, Kind.AND) && c.is(k + 1, Kind.NOUN) && !startsClause(k + 1)) {
                found.add(k + 1);
                k += 2;
            } else if (c.is(k, Kind.COMMA) && c.is(k + 1, Kind.AND) && c.is(k + 2, Kind.NOUN) && !startsClause(k + 2)) {
                found.add(k + 2);
                k += 3;
            } else if (c.is(k, Kind.COMMA) && c.is(k + 1, Kind.NOUN) && listGoesOn(k + 2)) {
                if (!isApposition(k + 1)) {
                    found.add(k + 1);
                }
                k += 2;
            } else {
                break;
            }
        }
        return found;
    }

    /** Whether an 'and' with a noun closes the list further on, with only nouns, commas and prepositions between. */
    private boolean listGoesOn(int from) {
        for (int k = from; k < c.size() && k < from + 24; k++) {
            if (c.is(k, Kind.AND) && c.is(k + 1, Kind.NOUN)) {
                return !startsClause(k + 1);
            }
            boolean inside = c.isWord(k, "of") || c.isWord(k, "in") || c.isWord(k, "from") || c.isWord(k, "for");
            if (!(c.is(k, Kind.COMMA) || c.is(k, Kind.NOUN) || inside)) {
                return false;
            }
        }
        return false;
    }

    private boolean isApposition(int p) {
        Token first = c.tokens().get(c.part(p).first());
        Token head = c.head(p);
        return (first.is("the") || first.is("a") || first.is("an"))
                && !c.isNamed(c.part(p).head())
                && head.tag() == Tag.NOUN;
    }

    /** Whether a noun phrase is the subject of a new clause: a finite verb follows it. */
    private boolean startsClause(int p) {
        int k = p + 1;
        while (c.is(k, Kind.OTHER) || (c.is(k, Kind.PREPOSITION) && c.is(k + 1, Kind.NOUN))) {
            k += c.is(k, Kind.OTHER) ? 1 : 2;
        }
        return isFinite(k);
    }

    /** The prepositional phrases behind a part, up to the end of its clause. */
    public List<Complement> complements(int from) {
        var found = new ArrayList<Complement>();
        int k = from;
        while (k < c.size()) {
            if (c.is(k, Kind.PREPOSITION) && c.is(k + 1, Kind.NOUN)) {
                List<Integer> phrases = rightwards(k + 1);
                found.add(new Complement(word(k), k, phrases));
                k = phrases.getLast() + 1;
            } else if (c.is(k, Kind.PREPOSITION) || c.is(k, Kind.TIME) || c.is(k, Kind.OTHER) || c.is(k, Kind.QUOTE)) {
                k++;
            } else if (c.is(k, Kind.NOUN) && c.is(k - 1, Kind.TIME) && c.isWord(k + 1, "from")) {
                k++; // 'on Monday three miles from the port'
            } else if (c.is(k, Kind.SUBORDINATE) && c.is(k + 1, Kind.NOUN) && !startsClause(k + 1)) {
                List<Integer> phrases = rightwards(k + 1);
                found.add(new Complement(word(k), k, phrases));
                k = phrases.getLast() + 1;
            } else if (c.is(k, Kind.COMMA) && (c.is(k + 1, Kind.PREPOSITION) || c.is(k + 1, Kind.TIME))) {
                k++;
            } else if (c.is(k, Kind.COMMA) && c.is(k + 1, Kind.NOUN) && isPlaceApposition(k + 1)) {
                k += 2;
            } else {
                break;
            }
        }
        return found;
    }

    /** 'Port Ansel, Norland, on Wednesday'. */
    private boolean isPlaceApposition(int p) {
        return c.isNamed(c.part(p).head()) && (c.is(p + 1, Kind.COMMA) || c.is(p + 1, Kind.BREAK));
    }

    private String word(int p) {
        return c.head(p).lower();
    }
}
