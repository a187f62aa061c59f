package org.hearsay.event;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What kinds of event have in common: the one table that all steps ask. */
public enum KindTrait {
    /** Has causes and tolls that other sentences tell. */
    INCIDENT(EventKind.ACCIDENT, EventKind.ATTACK, EventKind.EXPLODE, EventKind.DISASTER, EventKind.FIGHT),
    /** Something struck a body or thing: a cause and a means may be told apart. */
    PHYSICAL(
            EventKind.ACCIDENT, EventKind.EXPLODE, EventKind.DIE, EventKind.KILL, EventKind.DISASTER, EventKind.INJURE),
    /** Has a doer and those who suffer. */
    VIOLENT(
            EventKind.ATTACK,
            EventKind.KILL,
            EventKind.INJURE,
            EventKind.EXPLODE,
            EventKind.ABDUCT,
            EventKind.ACCIDENT,
            EventKind.DIE),
    /** Takes place in one spot: two places exclude each other. */
    ONE_SPOT(
            EventKind.MEET,
            EventKind.SPEAK,
            EventKind.AGREE,
            EventKind.SIGN,
            EventKind.CEREMONY,
            EventKind.ACCIDENT,
            EventKind.DIE,
            EventKind.KILL,
            EventKind.EXPLODE,
            EventKind.ABDUCT,
            EventKind.ARREST,
            EventKind.VOTE),
    /** How far and which way from some place is told of it. */
    BEARING(
            EventKind.ACCIDENT,
            EventKind.EXPLODE,
            EventKind.ATTACK,
            EventKind.DISASTER,
            EventKind.ABDUCT,
            EventKind.FIGHT),
    /** Happens where its report is, even where its own sentence names no place. */
    REPORTED_THERE(
            EventKind.ATTACK,
            EventKind.KILL,
            EventKind.INJURE,
            EventKind.EXPLODE,
            EventKind.ABDUCT,
            EventKind.ACCIDENT,
            EventKind.DIE,
            EventKind.DISASTER,
            EventKind.PROTEST,
            EventKind.MEET,
            EventKind.CEREMONY,
            EventKind.ARREST,
            EventKind.RELEASE,
            EventKind.SENTENCE,
            EventKind.SUE,
            EventKind.ELECT,
            EventKind.VOTE),
    /** Its sum is fixed once, as that of a fine or a sale, and does not rise as more is known. */
    ONE_SUM(
            EventKind.SENTENCE,
            EventKind.SANCTION,
            EventKind.ACQUIRE,
            EventKind.TRANSFER,
            EventKind.FUND,
            EventKind.AGREE,
            EventKind.SIGN),
    /** People come together or turn to each other. */
    TALKS(
            EventKind.MEET,
            EventKind.VISIT,
            EventKind.SPEAK,
            EventKind.CEREMONY,
            EventKind.AGREE,
            EventKind.SIGN,
            EventKind.LETTER),
    /** May last: that one begins before the other ends orders nothing. */
    LONG(
            EventKind.FIGHT,
            EventKind.PROTEST,
            EventKind.AID,
            EventKind.FUND,
            EventKind.TRAIN,
            EventKind.SUPPLY,
            EventKind.DEPLOY,
            EventKind.DISASTER),
    /** Happens again and again: two days are no slip. */
    REPEATED(
            EventKind.STATEMENT,
            EventKind.SPEAK,
            EventKind.ACCUSE,
            EventKind.DENY,
            EventKind.THREATEN,
            EventKind.DEMAND,
            EventKind.ATTACK,
            EventKind.FIGHT,
            EventKind.PROTEST,
            EventKind.AID,
            EventKind.SUPPLY,
            EventKind.OTHER),
    /** Has two sides: one acts, the other is acted on. */
    SIDED(EventKind.ATTACK, EventKind.KILL, EventKind.ABDUCT, EventKind.ARREST, EventKind.ACCUSE, EventKind.VISIT),
    /** Befalls people alone, and no place: a town named among them is where they come from. */
    SUFFERED(EventKind.DIE, EventKind.KILL, EventKind.INJURE, EventKind.ARREST, EventKind.ABDUCT, EventKind.SENTENCE),
    /** Befalls a person: another name is another event. */
    PERSONAL(
            EventKind.KILL,
            EventKind.DIE,
            EventKind.INJURE,
            EventKind.ARREST,
            EventKind.ABDUCT,
            EventKind.SENTENCE,
            EventKind.RELEASE,
            EventKind.APPOINT,
            EventKind.DISMISS,
            EventKind.RESIGN),
    /** Done by words, or of no kind: that one denies it denies no happening. */
    WORDS(
            EventKind.STATEMENT,
            EventKind.SPEAK,
            EventKind.DENY,
            EventKind.ACCUSE,
            EventKind.DEMAND,
            EventKind.REFUSE,
            EventKind.OTHER),
    /** Its telling says little by itself: a person makes many statements. */
    LOOSE(
            EventKind.STATEMENT,
            EventKind.SPEAK,
            EventKind.OTHER,
            EventKind.DENY,
            EventKind.ACCUSE,
            EventKind.DEMAND,
            EventKind.THREATEN,
            EventKind.REFUSE);

    private final Set<EventKind> kinds;

    KindTrait(EventKind first, EventKind... rest) {
        this.kinds = Collections.unmodifiableSet(EnumSet.of(first, rest));
    }

    /** The kinds that have it. */
    public Set<EventKind> kinds() {
        return kinds;
    }

    /** Whether a kind has it. */
    public boolean isOf(EventKind kind) {
        return kinds.contains(kind);
    }
}
