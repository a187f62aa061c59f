package org.hearsay.claim.internal.weighing;

/** Who found an attribution. */
public enum Backing {
    /** The rules; there is no encoder, or it is silent. */
    RULES,
    /** Rules and encoder, with the same cue and source. */
    BOTH,
    /** The rules; the encoder gives the same cue to somebody else. */
    DOUBTED,
    /** The encoder alone. */
    ENCODER,
    /** Neither: no cue stands there, and the speaker was chosen among all candidates. */
    RANKER
}
