package org.hearsay.claim.internal.rule;

import org.hearsay.claim.internal.cue.Cue;
import org.hearsay.claim.internal.cue.CueBook;

/**
 * A verb of saying in a unit.
 *
 * @param cue of the lexicon
 * @param shape form of its first word
 * @param from first item of the verb group, auxiliaries and adverbs included
 * @param verb the verb itself
 * @param to after the verb and its particles
 * @param passive whether a form of 'be' makes it passive
 * @param unreal whether it is negated, a mere infinitive or under a modal verb
 */
public record CueHit(Cue cue, CueBook.Shape shape, int from, int verb, int to, boolean passive, boolean unreal) {

    public boolean isIng() {
        return shape == CueBook.Shape.ING;
    }
}
