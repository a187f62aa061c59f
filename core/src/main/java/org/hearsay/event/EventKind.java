package org.hearsay.event;

import java.util.Locale;

/** Kinds of event, each with its PLOVER type (openeventdata/PLOVER) where that vocabulary has room for it. */
public enum EventKind {
    MEET("CONSULT"),
    VISIT("CONSULT"),
    SPEAK("CONSULT"),
    STATEMENT(""),
    LETTER("CONSULT"),
    AGREE("AGREE"),
    SIGN("AGREE"),
    REFUSE("REJECT"),
    DENY("REJECT"),
    ACCUSE("ACCUSE"),
    THREATEN("THREATEN"),
    DEMAND("REQUEST"),
    ATTACK("ASSAULT"),
    KILL("ASSAULT"),
    DIE(""),
    INJURE("ASSAULT"),
    FIGHT("ASSAULT"),
    EXPLODE("ASSAULT"),
    ACCIDENT(""),
    ABDUCT("ASSAULT"),
    ARREST("COERCE"),
    RELEASE("CONCEDE"),
    SENTENCE("COERCE"),
    SUE("ACCUSE"),
    PROTEST("PROTEST"),
    SANCTION("SANCTION"),
    AID("AID"),
    FUND("AID"),
    TRAIN("AID"),
    SUPPLY("AID"),
    DEPLOY("MOBILIZE"),
    WITHDRAW("RETREAT"),
    APPOINT(""),
    DISMISS(""),
    RESIGN("CONCEDE"),
    ELECT(""),
    VOTE(""),
    LAUNCH(""),
    ACQUIRE(""),
    TRANSFER(""),
    CEREMONY(""),
    DISASTER(""),
    OTHER("");

    private final String plover;

    EventKind(String plover) {
        this.plover = plover;
    }

    /** The PLOVER type, or empty where there is none. */
    public String plover() {
        return plover;
    }

    /** The name in exports. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
