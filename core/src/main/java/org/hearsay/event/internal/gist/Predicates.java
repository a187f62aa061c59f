package org.hearsay.event.internal.gist;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.hearsay.model.Arc;
import org.hearsay.model.Layers;
import org.hearsay.model.Syntax;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;

/** The words of a verb with what it needs: its objects, what completes it, the phrases close behind it; each whole or not at all. */
final class Predicates {

    private static final int DEEP = 3;

    /** A phrase that a verb can do without, if it is no longer than this it stays. */
    private static final int LONG = 9;

    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");

    /** Small words that a verb needs to mean what it means. */
    private static final Set<String> PARTICLES =
            Set.of(("back down up forward through ahead out off over away in on at together apart aside not n't never"
                            + " allegedly reportedly apparently possibly probably supposedly nearly almost barely hardly"
                            + " scarcely narrowly partly")
                    .split(" "));

    /** Prepositions of phrases that comment on the whole sentence. */
    private static final Set<String> LOOSE = Set.of(
            ("according despite amid because due owing thanks unlike except besides including such since until during after"
                            + " before following while pending without instead apart as")
                    .split(" "));

    /** Those of them that some verbs need all the same: 'described it as', 'went ahead after'. */
    private static final Set<String> ROOMY = Set.of("as", "after", "before", "during", "following", "without");

    /** What leads in a gerund that a verb needs: 'accused him of taking money'. */
    private static final Set<String> NEEDED = Set.of("of", "for", "from", "with", "into", "by");

    private static final Set<String> DENYING =
            Set.of("no", "not", "n't", "never", "nobody", "nothing", "neither", "nor", "without");

    /** What tells of something else, whatever it denies. */
    private static final Set<String> CLAUSES = Set.of("ccomp", "advcl", "parataxis", "conj", "acl", "punct");

    private final List<Token> tokens;
    private final Syntax syntax;
    private final BitSet times;
    private final Phrases phrases;

    Predicates(Layers layers, BitSet times, Phrases phrases) {
        this.tokens = layers.tokens();
        this.syntax = layers.syntax();
        this.times = times;
        this.phrases = phrases;
    }

    /** The words of a verb and of what it needs, without its subject. */
    TreeSet<Integer> of(int verb, Room room, boolean timed) {
        var words = new TreeSet<Integer>();
        gather(verb, room, timed, 0, words);
        return words;
    }

    private void gather(int verb, Room room, boolean timed, int depth, Set<Integer> words) {
        words.add(verb);
        int kept = 0;
        int reach = verb + 1;
        for (int child : syntax.listChildren(verb)) {
            Arc arc = syntax.arc(child);
            if (!arc.is("punct") && child > verb && phrases.isParted(reach, child)) {
                break; // behind a comma another part of the sentence begins
            }
            reach = arc.is("punct") ? reach : Math.max(reach, syntax.endOf(child));
            if (arc.is("aux") || arc.is("cop") || isParticle(child, verb, arc)) {
                words.add(child);
            } else if (depth < DEEP && isCompletion(child, verb)) {
                clause(child, room, timed, depth + 1, words);
            } else if (isAdjunct(child, verb, arc, room, kept)) {
                words.addAll(led(child, room, timed));
                kept += isDoer(child, verb) ? 0 : 1;
            } else if (isPart(child, verb, arc)) {
                words.addAll(led(child, room, timed));
                if (depth < DEEP && room != Room.LEAST) {
                    phrases.findContent(child).ifPresent(c -> clause(c, room, timed, depth + 1, words));
                }
            }
        }
    }

    /** An object, an adverb with a phrase of its own ('away from the gate'), and what a tree hangs on a verb by some slip. */
    private boolean isPart(int child, int verb, Arc arc) {
        if (child < verb && !arc.is("nummod") || isRelative(child)) {
            return false;
        }
        return switch (arc.bare()) {
            case "obj", "iobj", "nummod", "amod", "compound", "flat", "fixed", "det" -> true;
            // 'entered its second day'
            case "obl" ->
                syntax.firstOf(child) == verb + 1
                        && tokens.get(verb + 1).tag() == Tag.PRON
                        && syntax.listChildren(child, "case").isEmpty();
            case "advmod" ->
                syntax.endOf(child) - syntax.firstOf(child) > 1
                        && !times.get(child)
                        && syntax.firstOf(child) == child
                        && !syntax.listObliques(child).isEmpty();
            default -> false;
        };
    }

    /** What completes a verb, with its own subject and the word that leads it in. */
    private void clause(int head, Room room, boolean timed, int depth, Set<Integer> words) {
        for (int child : syntax.listChildren(head)) {
            Arc arc = syntax.arc(child);
            if (arc.is("mark") || isRelative(child) && child < head) {
                words.add(child);
            } else if (arc.is("nsubj")) {
                words.addAll(phrases.of(child, room, timed));
            }
        }
        if (tokens.get(head).tag() != Tag.VERB && tokens.get(head).tag() != Tag.AUX) {
            words.addAll(led(head, room, timed));
        }
        gather(head, room, timed, depth, words);
    }

    /** What is said, begun, asked of somebody; what is threatened stands in no name as if it were done. */
    private boolean isCompletion(int child, int verb) {
        Arc arc = syntax.arc(child);
        if (child < verb) {
            return false;
        }
        if (arc.is("advcl")) {
            return tokens.get(child).lower().endsWith("ing")
                    && syntax.listChildren(child, "mark").stream()
                            .anyMatch(m ->
                                    m > verb && NEEDED.contains(tokens.get(m).lower()));
        }
        return arc.is("ccomp") || arc.is("xcomp") && !tokens.get(verb).lemma().equals("threaten");
    }

    /** A phrase behind a verb: who did it, what is closest, and more where there is room. */
    private boolean isAdjunct(int child, int verb, Arc arc, Room room, int kept) {
        if (!arc.is("obl") && !arc.is("nmod")
                || child < verb
                || isRelative(child)
                || times.get(child)
                || syntax.listChildren(child, "case").isEmpty()) {
            return false;
        }
        if (isDoer(child, verb)) {
            return true;
        }
        boolean loose = syntax.listChildren(child, "case").stream()
                .map(c -> tokens.get(c).lower())
                .anyMatch(w -> LOOSE.contains(w) && !(room == Room.ALL && ROOMY.contains(w)));
        boolean close = kept == 0 && phrases.of(child, Room.LEAST, true).size() <= LONG;
        return !loose
                && !phrases.isEmptied(child)
                && tokens.get(child).tag() != Tag.PRON
                && (close || kept < room.adjuncts());
    }

    /** 'was closed by the guards'. */
    private boolean isDoer(int child, int verb) {
        return syntax.isPassive(verb)
                && syntax.listChildren(child, "case").stream()
                        .anyMatch(c -> tokens.get(c).is("by"));
    }

    /** A phrase with the preposition before it. */
    private Set<Integer> led(int head, Room room, boolean timed) {
        Set<Integer> words = phrases.of(head, room, timed);
        for (int mark : syntax.listChildren(head, "case")) {
            if (mark < head) {
                words.add(mark);
                words.addAll(syntax.listChildren(mark, "fixed"));
            }
        }
        return words;
    }

    private boolean isParticle(int token, int verb, Arc arc) {
        // what leads in the day that is left out is no particle
        boolean dated = token + 1 < tokens.size() && times.get(token + 1);
        if (arc.relation().equals("compound:prt")) {
            return !dated;
        }
        boolean beside = token < verb
                ? tokens.get(token).tag() != Tag.ADP
                : token == verb + 1 || token == verb + 2 && tokens.get(verb + 1).tag() == Tag.PRON;
        return beside
                && !dated
                && PARTICLES.contains(tokens.get(token).lower())
                && syntax.endOf(token) - syntax.firstOf(token) == 1;
    }

    /** Whether a 'no' that hangs on a verb is not among the words that are kept of it: 'at no time was it closed'. */
    boolean losesDenial(int verb, Set<Integer> words) {
        return syntax.listChildren(verb).stream()
                .filter(c ->
                        !words.contains(c) && !CLAUSES.contains(syntax.arc(c).bare()))
                .flatMapToInt(c -> IntStream.range(syntax.firstOf(c), syntax.endOf(c)))
                .anyMatch(i -> DENYING.contains(tokens.get(i).lower()));
    }

    /** Whether whom or what it was done to stands too far off to be kept: without it the doer would seem to suffer. */
    boolean losesObject(int verb, Set<Integer> words) {
        return !syntax.isPassive(verb)
                && syntax.listChildren(verb, "obj").stream().anyMatch(o -> o > verb && !words.contains(o));
    }

    boolean isInfinitive(int verb) {
        return syntax.listChildren(verb, "mark").stream()
                .anyMatch(m -> tokens.get(m).is("to"));
    }

    boolean isRelative(int token) {
        return RELATIVE.contains(tokens.get(token).lower());
    }

    /** What a clause is about that hangs on its object: 'the strikes that they launched'. */
    OptionalInt findObjectAbove(int verb) {
        Arc arc = syntax.arc(verb);
        boolean about = arc.relation().equals("acl:relcl") && arc.head() >= 0 && phrases.isNoun(arc.head());
        boolean gap =
                syntax.listChildren(verb).stream().anyMatch(c -> syntax.arc(c).is("obj") && isRelative(c) && c < verb);
        return about && gap ? OptionalInt.of(arc.head()) : OptionalInt.empty();
    }
}
