package org.hearsay.model.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Arc;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;

/**
 * Mends who is subject and who object of a verb by its voice, which in English shows in its form: a parser that learned what
 * befalls whom most often takes the police of 'police have detained a man' for the detained, and those of 'was detained by police'
 * for nobody at all. What the forms do not show stays as it was read.
 */
final class Voice {

    private static final Set<String> BE =
            Set.of("is", "are", "was", "were", "been", "being", "be", "am", "'s", "'re", "'m");
    private static final Set<String> ACTIVE = Set.of(
            "have", "has", "had", "'ve", "did", "does", "do", "will", "would", "could", "can", "may", "might", "must",
            "should");

    /** How far before its verb an auxiliary stands. */
    private static final int REACH = 6;

    /** What the form of a verb and its helpers shows. */
    private enum Form {
        ACTIVE,
        PASSIVE,
        BARE
    }

    private final List<Token> tokens;
    private final List<Arc> read;
    private final List<Arc> arcs;
    private final List<List<Integer>> children = new ArrayList<>();

    private Voice(List<Token> tokens, List<Arc> read) {
        this.tokens = tokens;
        this.read = read;
        this.arcs = new ArrayList<>(read);
        read.forEach(arc -> children.add(new ArrayList<>(2)));
        for (int i = 0; i < read.size(); i++) {
            if (read.get(i).head() >= 0) {
                children.get(read.get(i).head()).add(i);
            }
        }
    }

    /** The arcs of a document with relations that fit the forms of their verbs. */
    static List<Arc> mended(List<Token> tokens, List<Arc> read) {
        var voice = new Voice(tokens, read);
        for (int verb = 0; verb < read.size(); verb++) {
            if (tokens.get(verb).tag() == Tag.VERB) {
                voice.mend(verb);
            }
        }
        return List.copyOf(voice.arcs);
    }

    private void mend(int verb) {
        Form form = form(verb);
        boolean agent = form == Form.PASSIVE && agents(verb);
        boolean object = children.get(verb).stream().anyMatch(c -> c > verb && isBare(c) && isCore(c));
        boolean led = children.get(verb).stream()
                .anyMatch(
                        c -> c < verb && (read.get(c).is("nsubj") || read.get(c).is("csubj")));
        for (int c : children.get(verb)) {
            if (!isBare(c) || !isCore(c)) {
                continue;
            }
            boolean passive = read.get(c).relation().equals("nsubj:pass");
            if (c > verb) {
                if (read.get(c).is("nsubj") && led) {
                    set(c, "obj");
                }
            } else if (form == Form.PASSIVE && read.get(c).is("obj") && !led && !isAsking(c)) {
                set(c, "nsubj:pass");
            } else if (form == Form.PASSIVE && agent && read.get(c).is("nsubj") && !passive) {
                set(c, "nsubj:pass");
            } else if (passive && (form == Form.ACTIVE || form == Form.BARE && object)) {
                set(c, "nsubj");
            }
        }
    }

    private Form form(int verb) {
        String word = tokens.get(verb).lower();
        if (word.endsWith("ing")) {
            return Form.ACTIVE;
        }
        for (int i = verb - 1; i >= 0 && i > verb - REACH; i--) {
            String before = tokens.get(i).lower();
            boolean helps = tokens.get(i).tag() == Tag.AUX
                    || read.get(i).head() == verb && read.get(i).is("aux");
            if (helps) {
                boolean participle = !word.equals(tokens.get(verb).lemma());
                return BE.contains(before) && participle
                        ? Form.PASSIVE
                        : ACTIVE.contains(before) ? Form.ACTIVE : Form.BARE;
            }
            if (tokens.get(i).tag() != Tag.ADV && tokens.get(i).tag() != Tag.PART) {
                break;
            }
        }
        return Form.BARE;
    }

    /** Marks those behind 'by' as the ones who did it, and hangs the 'by' on them; tells whether there is one. */
    private boolean agents(int verb) {
        boolean any = false;
        for (int c : children.get(verb)) {
            int by = c > verb && isNominal(c) ? by(c, verb) : -1;
            if (by >= 0) {
                arcs.set(by, new Arc(c, "case"));
                set(c, "obl:agent");
                any = true;
            }
        }
        return any;
    }

    /** The 'by' that leads a phrase of a verb in, though the tree may hang it on the verb; -1 where there is none. */
    private int by(int noun, int verb) {
        for (int i = noun - 1; i > verb; i--) {
            int head = read.get(i).head();
            if (tokens.get(i).is("by")) {
                return head == noun || head == verb ? i : -1;
            }
            if (head < i && head != noun || head > noun || tokens.get(i).tag() == Tag.PUNCT) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isCore(int word) {
        return isNominal(word) && (read.get(word).is("nsubj") || read.get(word).is("obj"));
    }

    private boolean isNominal(int word) {
        Tag tag = tokens.get(word).tag();
        boolean person = tag == Tag.NOUN || tag == Tag.PROPN || tag == Tag.PRON;
        return person && !arcs.get(word).relation().equals("obl:agent");
    }

    /** Whether no preposition leads it in. */
    private boolean isBare(int word) {
        return children.get(word).stream().noneMatch(c -> read.get(c).is("case"));
    }

    private boolean isAsking(int word) {
        return switch (tokens.get(word).lower()) {
            case "what", "which", "who", "whom", "that", "whose" -> true;
            default -> false;
        };
    }

    private void set(int word, String relation) {
        arcs.set(word, new Arc(read.get(word).head(), relation));
    }
}
