package org.hearsay.event.internal.count;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.hearsay.event.EventKind;
import org.hearsay.event.Toll.What;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.Arc;
import org.hearsay.model.Layers;
import org.hearsay.model.Syntax;
import org.hearsay.model.Token;

/**
 * What the noun of a count itself says of its people: detainees, hostages, patients are held or cared for, and are counted among
 * the dead or wounded only where a word says that of them; 'one of' a group is a count only where something befalls that one.
 */
final class States {

    private static final Set<String> LIVING =
            Set.copyOf(Lexicon.english("triggers").listTerms("living"));

    private static final Set<String> FALLEN =
            Set.of("kill", "die", "dead", "wound", "injure", "hurt", "shoot", "execute", "perish", "drown", "succumb");

    private static final EnumSet<What> FELL = EnumSet.of(What.KILLED, What.WOUNDED);

    private static final EnumSet<What> BEFELL = EnumSet.of(
            What.KILLED, What.WOUNDED, What.MISSING, What.DETAINED, What.DISPLACED, What.SURVIVED, What.DESTROYED);

    private static final EnumSet<EventKind> FATAL =
            EnumSet.of(EventKind.KILL, EventKind.DIE, EventKind.INJURE, EventKind.ATTACK, EventKind.EXPLODE);

    /** From a number to the word that says what befell those counted: past its noun, and what that is joined to. */
    private static final int STEPS = 3;

    private final Layers layers;
    private final Syntax syntax;

    States(Layers layers) {
        this.layers = layers;
        this.syntax = layers.syntax();
    }

    /**
     * What of some sorts a number may count.
     *
     * @param kinds of the events of its sentence, by the word that tells of each
     */
    Set<What> narrow(CountPhrase p, Set<What> open, Map<Integer, EventKind> kinds) {
        var left = EnumSet.noneOf(What.class);
        left.addAll(open);
        boolean living = p.noun() >= 0 && isLiving(layers.tokens().get(p.noun()));
        if (living && !isFallen(p, kinds)) {
            left.removeAll(FELL);
        }
        if (isOneOf(p) && !isArgument(p, kinds)) {
            left.removeAll(BEFELL);
        }
        return left;
    }

    /** Whether a noun says that its people are held, cared for or sought. */
    static boolean isLiving(Token noun) {
        return LIVING.contains(noun.lemma());
    }

    /** 'Nine hostages were killed', 'nine hostages dead', 'killing nine hostages'. */
    private boolean isFallen(CountPhrase p, Map<Integer, EventKind> kinds) {
        int last = Math.max(p.end(), p.noun() + 1);
        if (last < layers.tokens().size() && isFallen(last, kinds)) {
            return true;
        }
        if (syntax.listChildren(p.noun()).stream().anyMatch(c -> isFallen(c, kinds))) {
            return true;
        }
        int at = p.head();
        for (int step = 0; step < STEPS; step++) {
            Arc arc = syntax.arc(at);
            boolean argument = arc.relation().startsWith("nsubj") || arc.is("obj");
            boolean part =
                    arc.is("nummod") || arc.is("nmod") || arc.is("conj") || arc.is("compound") || arc.is("appos");
            if (arc.head() < 0 || !argument && !part) {
                return false;
            }
            at = arc.head();
            if (argument) {
                return isFallen(at, kinds);
            }
        }
        return false;
    }

    private boolean isFallen(int word, Map<Integer, EventKind> kinds) {
        EventKind kind = kinds.get(word);
        return FALLEN.contains(layers.tokens().get(word).lemma()) || kind != null && FATAL.contains(kind);
    }

    private boolean isOneOf(CountPhrase p) {
        Token number = layers.tokens().get(p.first());
        return p.end() == p.first() + 1
                && number.is("one")
                && p.end() < layers.tokens().size()
                && layers.tokens().get(p.end()).is("of");
    }

    private boolean isArgument(CountPhrase p, Map<Integer, EventKind> kinds) {
        int one = syntax.topOf(p.first(), p.end());
        Arc arc = syntax.arc(one);
        return (arc.relation().startsWith("nsubj") || arc.is("obj")) && isFallen(arc.head(), kinds);
    }
}
