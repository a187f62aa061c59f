package org.hearsay.event.internal.gist;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.hearsay.model.Arc;
import org.hearsay.model.Layers;
import org.hearsay.model.Syntax;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;

/**
 * The words of a clause as they stand in its sentence, from its subject on as far as there is room: what is left out stands between
 * two commas or behind the last word. So a slip of the tree costs a phrase, not the sense.
 */
final class WholeClauses {

    private static final int MOST = 20;

    private static final int LEAST = 3;

    /** What a verb cannot do without. */
    private static final Set<String> NEEDED = Set.of("obj", "iobj", "xcomp", "ccomp", "compound", "cop", "aux", "flat");

    /** What begins a clause of its own. */
    private static final Set<String> OTHERS = Set.of("conj", "cc", "parataxis", "advcl", "list", "discourse");

    private final List<Token> tokens;
    private final Syntax syntax;
    private final Phrases phrases;
    private final Predicates predicates;

    WholeClauses(Layers layers, Phrases phrases, Predicates predicates) {
        this.tokens = layers.tokens();
        this.syntax = layers.syntax();
        this.phrases = phrases;
        this.predicates = predicates;
    }

    /** The words of a verb and its own subject before it; none where they do not hang together or are too many. */
    Optional<TreeSet<Integer>> find(int verb, int subject) {
        if (subject >= verb || syntax.arc(subject).head() != verb || predicates.isRelative(subject)) {
            return Optional.empty();
        }
        var words = new TreeSet<Integer>();
        int first = syntax.firstOf(subject);
        List<Integer> breaks = IntStream.range(subject + 1, verb)
                .filter(i -> phrases.isBreak(i) && !isOfList(i))
                .boxed()
                .toList();
        if (breaks.size() == 1) {
            return Optional.empty();
        }
        for (int i = first; i < verb; i++) {
            boolean inserted = !breaks.isEmpty() && i >= breaks.getFirst() && i <= breaks.getLast();
            if (!inserted) {
                words.add(i);
            }
        }
        int end = end(verb, words.size());
        IntStream.range(verb, end).forEach(words::add);
        boolean lost = syntax.listChildren(verb).stream()
                .anyMatch(c -> c >= end && NEEDED.contains(syntax.arc(c).bare()));
        return lost || words.size() < LEAST || words.size() > MOST ? Optional.empty() : Optional.of(words);
    }

    /** A comma between those who are named one after the other. */
    private boolean isOfList(int mark) {
        int above = syntax.arc(mark).head();
        return above >= 0 && syntax.arc(above).is("conj");
    }

    /** Where the clause ends: behind what the verb needs, and what else there is room for. */
    private int end(int verb, int before) {
        int end = verb + 1;
        for (int child : syntax.listChildren(verb)) {
            Arc arc = syntax.arc(child);
            if (child < verb || arc.is("punct")) {
                continue;
            }
            int first = syntax.firstOf(child);
            boolean parted = IntStream.rangeClosed(end, first).anyMatch(phrases::isBreak);
            if (parted || OTHERS.contains(arc.bare())) {
                break;
            }
            int stop = IntStream.range(child + 1, syntax.endOf(child))
                    .filter(i -> phrases.isBreak(i) && !isOfList(i))
                    .findFirst()
                    .orElse(syntax.endOf(child));
            boolean needed = NEEDED.contains(arc.bare());
            if (!needed && before + stop - verb > MOST) {
                break;
            }
            end = Math.max(end, stop);
            if (stop < syntax.endOf(child)) {
                break;
            }
        }
        while (end > verb + 1 && isOpen(tokens.get(end - 1))) {
            end--;
        }
        return end;
    }

    /** What leads in words that are not there. */
    private static boolean isOpen(Token last) {
        return last.tag() == Tag.PUNCT || last.tag() == Tag.CCONJ || last.tag() == Tag.DET;
    }
}
