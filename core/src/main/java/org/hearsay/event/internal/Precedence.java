package org.hearsay.event.internal;

import java.util.EnumSet;
import java.util.Set;
import org.hearsay.event.EventKind;

/**
 * How sure the encoder must be before it counts beside the rules, 0 to 1; all in one place, so that they can be set anew for
 * another model. The order of precedence that they serve stands in {@code org.hearsay.event}. Chosen on corpora apart from the
 * scored ones, {@code bin/quality events} measures them.
 */
final class Precedence {

    /** A word of the lexicon that is an event word with no more than this is none: the hurricane that is a town. */
    static final double REJECTED = 0.03;

    /** The same where the encoder takes it for another part of speech than the rule: 'the sign', 'a time bomb'. */
    static final double REJECTED_AS = 0.1;

    static final double OTHER_TAG = 0.7;

    /** A part of speech stands against that of the tagger, for a word that may name an event. */
    static final double TAG = 0.9;

    /** And the word is an event word with at least this. */
    static final double EVENT = 0.8;

    /** A kind is believed of a word that the lexicon does not know. */
    static final double KIND = 0.85;

    /** Kinds that mean the same to the encoder and the lexicon, wide ones left out ('move', 'speak', 'other'). */
    static final Set<EventKind> OPEN = EnumSet.of(
            EventKind.ATTACK,
            EventKind.KILL,
            EventKind.DIE,
            EventKind.INJURE,
            EventKind.EXPLODE,
            EventKind.ACCIDENT,
            EventKind.ARREST,
            EventKind.SENTENCE,
            EventKind.PROTEST);

    private Precedence() {}
}
