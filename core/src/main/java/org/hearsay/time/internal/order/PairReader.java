package org.hearsay.time.internal.order;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.Layers;
import org.hearsay.model.Sentence;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;
import org.hearsay.text.CalendarNames;
import org.hearsay.text.Span;

/** Reads the signs of two triggers. */
public final class PairReader {

    private static final Set<String> QUOTES = Set.of("\"", "``", "''");
    private static final Set<String> CLAUSE = Set.of(",", ";", ":", "--", "(", ")", "_");
    private static final Set<String> WHEN = Set.of(
            "ago",
            "yesterday",
            "today",
            "tomorrow",
            "last",
            "next",
            "earlier",
            "later",
            "now",
            "already",
            "still",
            "then",
            "since",
            "recently",
            "previously",
            "once",
            "formerly",
            "originally",
            "soon",
            "finally",
            "again",
            "this",
            "first",
            "currently",
            "afterward",
            "afterwards",
            "meanwhile",
            "subsequently",
            "eventually");

    private final Set<String> cues;

    /** With the verbs of saying of a word list. */
    public PairReader(Lexicon cues) {
        this.cues = new HashSet<>(cues.listTerms("verbs"));
    }

    /** One trigger in its sentence. */
    private record Place(Sentence sentence, List<Token> tokens, int head, VerbForm form) {

        Token token() {
            return tokens.get(head);
        }

        String lower(int i) {
            return i < 0 ? "<" : i >= tokens.size() ? ">" : tokens.get(i).lower();
        }
    }

    /** The signs, each once. */
    public List<String> read(Layers layers, Span first, Span second) {
        Optional<Place> a = place(layers, first);
        Optional<Place> b = place(layers, second);
        if (a.isEmpty() || b.isEmpty()) {
            return List.of();
        }
        var signs = new LinkedHashSet<String>();
        signs.add("always");
        read(a.get(), b.get(), signs);
        return List.copyOf(signs);
    }

    private Optional<Place> place(Layers layers, Span trigger) {
        return layers.findSentence(trigger.start()).map(s -> {
            List<Token> tokens = layers.tokensOf(s);
            int head = layers.firstTokenFrom(trigger.start()) - s.first();
            head = Math.min(Math.max(head, 0), tokens.size() - 1);
            return new Place(s, tokens, head, VerbForm.of(tokens, head));
        });
    }

    private void read(Place a, Place b, Set<String> signs) {
        int apart = Math.min(2, b.sentence.number() - a.sentence.number());
        String near = apart == 0 ? "same" : "next";
        String ta = a.form.tense().slug();
        String tb = b.form.tense().slug();
        String la = a.token().lemma();
        String lb = b.token().lemma();
        String ca = cues.contains(la) ? "cue" : "-";
        String cb = cues.contains(lb) ? "cue" : "-";
        signs.add("near=" + apart);
        one(a, "a", near, signs);
        one(b, "b", near, signs);
        signs.add("tenses=" + ta + "," + tb);
        signs.add("tenses+near=" + ta + "," + tb + "," + near);
        signs.add("cues=" + ca + "," + cb + "," + near);
        signs.add("tenses+cues=" + ta + "," + tb + "," + ca + "," + cb + "," + near);
        signs.add("lemma-a+tense-b=" + la + "," + tb + "," + near);
        signs.add("lemma-b+tense-a=" + lb + "," + ta + "," + near);
        if (la.equals(lb)) {
            signs.add("one-lemma," + near);
        }
        signs.add("lemmas=" + la + "," + lb);
        signs.add("block=" + (a.sentence.block() == b.sentence.block()));
        if (apart == 0) {
            together(a, b, signs);
        } else {
            following(a, b, signs);
        }
    }

    /** What one of the two shows by itself. */
    private void one(Place p, String name, String near, Set<String> signs) {
        String tense = p.form.tense().slug();
        String lemma = p.token().lemma();
        signs.add(name + ".tense=" + tense);
        signs.add(name + ".tense+near=" + tense + "," + near);
        signs.add(name + ".lemma=" + lemma);
        signs.add(name + ".lemma+near=" + lemma + "," + near);
        signs.add(name + ".lemma+tense=" + lemma + "," + tense);
        signs.add(name + ".passive=" + p.form.passive());
        signs.add(name + ".negated=" + p.form.negated());
        if (!p.form.modal().isEmpty()) {
            signs.add(name + ".modal=" + p.form.modal());
        }
        signs.add(name + ".tag=" + p.token().tag());
        signs.add(name + ".cue=" + cues.contains(lemma));
        String lead = lead(p, 0);
        signs.add(name + ".lead=" + lead);
        signs.add(name + ".lead+near=" + lead + "," + near);
        signs.add(name + ".lead+tense=" + lead + "," + tense);
        signs.add(name + ".before=" + p.lower(p.form.first() - 1));
        signs.add(name + ".after=" + p.lower(p.head + 1));
        signs.add(name + ".quoted=" + quoted(p));
        signs.add(name + ".sentence=" + Math.min(3, p.sentence.number()));
        signs.add(name + ".main=" + isFirstVerb(p));
        clauseWords(p).forEach(w -> signs.add(name + ".when=" + w));
    }

    /** Signs of two triggers in one sentence. */
    private void together(Place a, Place b, Set<String> signs) {
        String ta = a.form.tense().slug();
        String tb = b.form.tense().slug();
        String lead = lead(b, a.head + 1);
        signs.add("lead=" + lead);
        signs.add("lead+tenses=" + lead + "," + ta + "," + tb);
        signs.add("lead+lemma-a=" + lead + "," + a.token().lemma());
        signs.add("lead+cue-a=" + lead + "," + cues.contains(a.token().lemma()));
        var between = new ArrayList<String>();
        int verbs = 0;
        for (int i = a.head + 1; i < b.form.first(); i++) {
            Token t = a.tokens.get(i);
            switch (t.tag()) {
                case ADP, SCONJ, CCONJ, PUNCT, PART -> {
                    signs.add("between=" + t.lower());
                    between.add(t.lower());
                }
                case ADV -> signs.add("between=" + t.lower());
                case VERB -> {
                    verbs++;
                    between.add("V");
                }
                case PRON -> {
                    if (t.is("who") || t.is("which") || t.is("that")) {
                        signs.add("between=" + t.lower());
                        between.add(t.lower());
                    }
                }
                case ADJ, AUX, DET, INTJ, NOUN, NUM, PROPN, SYM, X -> {}
            }
        }
        signs.add("verbs-between=" + Math.min(3, verbs));
        signs.add("words-between=" + bucket(b.form.first() - a.head));
        signs.add("verbs-between+lead=" + Math.min(3, verbs) + "," + lead);
        if (between.size() <= 4) {
            signs.add("path=" + String.join(" ", between));
            signs.add("path+tenses=" + String.join(" ", between) + "," + ta + "," + tb);
        }
        signs.add("quotes=" + quoted(a) + "," + quoted(b));
    }

    /** Signs of two triggers in two sentences. */
    private void following(Place a, Place b, Set<String> signs) {
        String opens = b.lower(0);
        signs.add("opens=" + opens);
        signs.add("mains=" + isFirstVerb(a) + "," + isFirstVerb(b));
        signs.add("mains+tenses=" + isFirstVerb(a) + "," + isFirstVerb(b) + ","
                + a.form.tense().slug() + "," + b.form.tense().slug());
        signs.add("quotes-next=" + quoted(a) + "," + quoted(b));
    }

    private static String bucket(int n) {
        return n <= 1 ? "1" : n <= 3 ? "3" : n <= 6 ? "6" : n <= 12 ? "12" : "more";
    }

    /** The word that opens the clause of a trigger: the nearest before it that is no part of its subject. */
    private static String lead(Place p, int from) {
        for (int i = p.form.first() - 1; i >= from; i--) {
            Token t = p.tokens.get(i);
            boolean marks = t.is("that") || t.is("who") || t.is("which") || t.is("what") || t.is("whom");
            switch (t.tag()) {
                case ADP -> {
                    // 'the head of the union said': 'of' is inside the subject
                    if (!t.is("of")) {
                        return t.lower();
                    }
                }
                case SCONJ, CCONJ, PUNCT, VERB, PART -> {
                    if (!t.is("'s")) {
                        return t.tag() == Tag.VERB ? "V" : t.lower();
                    }
                }
                case ADV -> {
                    if (t.is("when") || t.is("where") || t.is("how") || t.is("why") || t.is("then")) {
                        return t.lower();
                    }
                }
                case PRON, DET -> {
                    if (marks) {
                        return t.lower();
                    }
                }
                case ADJ, AUX, INTJ, NOUN, NUM, PROPN, SYM, X -> {}
            }
        }
        return from == 0 ? "<" : "-";
    }

    private static boolean isFirstVerb(Place p) {
        for (int i = 0; i < p.form.first(); i++) {
            if (p.tokens.get(i).tag() == Tag.VERB) {
                return false;
            }
        }
        return true;
    }

    private static boolean quoted(Place p) {
        int marks = 0;
        for (int i = 0; i < p.head; i++) {
            marks += QUOTES.contains(p.tokens.get(i).lower()) ? 1 : 0;
        }
        return marks % 2 == 1;
    }

    private static List<String> clauseWords(Place p) {
        int from = p.form.first();
        while (from > 0 && !CLAUSE.contains(p.lower(from - 1))) {
            from--;
        }
        int to = p.head + 1;
        while (to < p.tokens.size()
                && !CLAUSE.contains(p.lower(to))
                && p.tokens.get(to).tag() != Tag.VERB) {
            to++;
        }
        var found = new ArrayList<String>();
        for (int i = from; i < to; i++) {
            String w = p.lower(i);
            if (WHEN.contains(w) || CalendarNames.isWeekday(w)) {
                found.add(w);
            } else if (w.length() == 4
                    && (w.startsWith("19") || w.startsWith("20"))
                    && Character.isDigit(w.charAt(3))) {
                found.add("YEAR");
            }
        }
        return found;
    }
}
