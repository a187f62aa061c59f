package org.hearsay.event.internal.trigger;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Encoding;
import org.hearsay.model.EventHint;
import org.hearsay.model.Layers;
import org.hearsay.model.Parse;
import org.hearsay.model.Syntax;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;

/** What speaks for and against a word being an event word. */
public final class TriggerSigns {

    /** A word that the encoder gives less is never weighed. */
    private static final double LEAST = 0.02;

    private static final Set<Tag> OPEN = EnumSet.of(Tag.VERB, Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.NUM, Tag.AUX);

    private static final List<String> ENDINGS = List.of(
            "tion", "sion", "ment", "ing", "ance", "ence", "al", "ure", "th", "er", "or", "ist", "ity", "ness", "ed");

    private static final Set<String> AROUND_VERB = Set.of(
            "nsubj",
            "nsubj:pass",
            "obj",
            "aux",
            "aux:pass",
            "mark",
            "obl",
            "xcomp",
            "ccomp",
            "cop",
            "advmod",
            "compound:prt",
            "advcl");

    private final List<Token> tokens;
    private final Syntax syntax;
    private final List<Double> eventness;
    private final List<EventHint> hints;
    private final int word;
    private final List<String> signs = new ArrayList<>();

    /** Of a word that {@link #isCandidate}. */
    public TriggerSigns(Layers layers, int word) {
        this.tokens = layers.tokens();
        this.syntax = layers.syntax();
        this.eventness = layers.encoding().map(Encoding::eventness).orElse(List.of());
        this.hints = layers.encoding().map(Encoding::hints).orElse(List.of());
        this.word = word;
    }

    /** Whether a word may be weighed at all. */
    public static boolean isCandidate(Layers layers, int word) {
        List<Double> eventness = layers.encoding().map(Encoding::eventness).orElse(List.of());
        List<EventHint> hints = layers.encoding().map(Encoding::hints).orElse(List.of());
        return word < eventness.size()
                && (eventness.get(word) >= LEAST
                        || word < hints.size() && hints.get(word).kinded() >= LEAST)
                && OPEN.contains(layers.tokens().get(word).tag());
    }

    /** All signs of the word, in a fixed order. */
    public List<String> list() {
        Token t = tokens.get(word);
        signs.add("bias");
        int event = step(eventness.get(word));
        int kinded = step(kinded(word));
        signs.add("event " + event);
        signs.add("kinded " + kinded);
        signs.add("event " + event / 2 + " kinded " + kinded / 2);
        signs.add("kinded " + kinded / 2 + " tag " + t.tag());
        signs.add("tag " + t.tag());
        signs.add("relation " + syntax.arc(word).bare());
        signs.add("tag " + t.tag() + " as " + syntax.arc(word).relation());
        switch (t.tag()) {
            case NOUN, PROPN -> noun(t);
            case VERB, AUX, ADJ -> verb(t);
            case ADP, ADV, CCONJ, DET, INTJ, NUM, PART, PRON, PUNCT, SCONJ, SYM, X -> {}
        }
        int head = syntax.arc(word).head();
        if (head != Parse.ROOT) {
            signs.add("on event " + quarter(head));
            signs.add("on kinded " + (int) (4 * kinded(head)));
            signs.add("on tag " + tokens.get(head).tag());
        }
        if (t.isCapital() && word > 0) {
            signs.add("capital");
        }
        return signs;
    }

    /** Whole steps of the logarithm of the odds: what is near 0 or 1 keeps its order. */
    private static int step(double share) {
        double p = Math.clamp(share, 1e-4, 1 - 1e-4);
        return (int) Math.floor(Math.log(p / (1 - p)));
    }

    /** How surely the head of kinds takes a word for an event word. */
    private double kinded(int other) {
        return other < hints.size() ? hints.get(other).kinded() : 0;
    }

    private int quarter(int other) {
        return (int) (4 * eventness.get(other));
    }

    private void noun(Token t) {
        ENDINGS.stream().filter(t.lemma()::endsWith).forEach(e -> signs.add("ending " + e));
        String led = "none";
        for (int child : syntax.listChildren(word)) {
            String relation = syntax.arc(child).relation();
            if (relation.equals("det") || relation.equals("nmod:poss")) {
                led = relation.equals("det") ? tokens.get(child).lower() : "owner";
            } else if (relation.equals("amod") || relation.equals("nmod") || relation.equals("compound")) {
                signs.add("noun with " + relation);
            }
        }
        signs.add("led by " + led);
        if (!t.lower().equals(t.lemma())) {
            signs.add("plural");
        }
    }

    private void verb(Token t) {
        signs.add("form " + form(t));
        for (int child : syntax.listChildren(word)) {
            String relation = syntax.arc(child).relation();
            if (AROUND_VERB.contains(relation)) {
                signs.add("verb with " + relation);
            }
            if (relation.equals("aux") || relation.equals("mark")) {
                signs.add("verb with " + tokens.get(child).lower());
            }
            if (relation.equals("obj") || relation.equals("nsubj:pass")) {
                signs.add("object event " + quarter(child));
            }
            if (relation.equals("xcomp")) {
                signs.add("complement event " + quarter(child));
            }
        }
    }

    private static String form(Token t) {
        if (t.lower().endsWith("ing")) {
            return "ing";
        }
        return t.lower().equals(t.lemma()) ? "base" : t.lower().endsWith("s") ? "third" : "past";
    }
}
