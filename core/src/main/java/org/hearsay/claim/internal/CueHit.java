package org.hearsay.claim.internal;

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
record CueHit(Cue cue, CueBook.Shape shape, int from, int verb, int to, boolean passive, boolean unreal) {

    boolean isIng() {
        return shape == CueBook.Shape.ING;
    }
}
