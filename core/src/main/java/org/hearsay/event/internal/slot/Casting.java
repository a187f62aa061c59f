package org.hearsay.event.internal.slot;

import org.hearsay.event.EventKind;
import org.hearsay.event.Participant.Role;

/** The part that doer, object and anybody else of an event of some kind take in it. */
final class Casting {

    private Casting() {}

    static Role doer(EventKind kind) {
        return switch (kind) {
            case MEET -> Role.ATTENDEE;
            case DIE, ACCIDENT, DISASTER, RESIGN -> Role.PATIENT;
            default -> Role.AGENT;
        };
    }

    static Role object(EventKind kind) {
        return switch (kind) {
            case MEET -> Role.ATTENDEE;
            case SPEAK, STATEMENT, LETTER, AID, FUND, TRAIN -> Role.BENEFICIARY;
            default -> Role.PATIENT;
        };
    }

    static Role other(EventKind kind) {
        return switch (kind) {
            case MEET, CEREMONY -> Role.ATTENDEE;
            case AGREE, SIGN, FIGHT -> Role.AGENT;
            case ATTACK, KILL, INJURE, DIE, ACCIDENT, DISASTER, ARREST, ABDUCT, SENTENCE, PROTEST -> Role.PATIENT;
            default -> Role.BENEFICIARY;
        };
    }
}
