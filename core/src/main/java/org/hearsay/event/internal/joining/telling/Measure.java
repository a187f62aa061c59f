package org.hearsay.event.internal.joining.telling;

import org.hearsay.event.internal.joining.Head;
import org.hearsay.event.internal.joining.PairMeasure;

/** What is measured of two tellings; {@code NaN} where it is not known of both. The names stand in files of weights. */
public enum Measure implements PairMeasure {
    /** How the nearest two words that name it are kin: the number of a {@link Head.Kinship}. */
    KINSHIP,

    /** How near the nearest kinds stand, 0 to 1. */
    KINDS,

    /** Of how many of the two the kind is not known. */
    OPEN,

    /** How near the two lie in meaning. */
    SENSE,

    /** The same of the nearest two mentions. */
    SENSE_BEST,

    /** How many of the other's report lie nearer, the smaller number. */
    RANK_LOW,

    /** The greater number. */
    RANK_HIGH,

    /** People in both. */
    PEOPLE,

    /** People in the one that has fewer. */
    PEOPLE_LOW,

    /** In the other. */
    PEOPLE_HIGH,

    /** Others in both. */
    BODIES,

    /** Others in the one that has fewer. */
    BODIES_LOW,

    /** In the other. */
    BODIES_HIGH,

    /** The least share of reports that name one of those in both. */
    KNOWN,

    /** Words of nameless participants in both. */
    WORDS,

    /** Such words of the one that has fewer. */
    WORDS_LOW,

    /** Of the other. */
    WORDS_HIGH,

    /** Whether one of the one is in the other by the body alone. */
    REPRESENTED,

    /** 1 where one did both, -1 where others did, 0 where it is not told. */
    AGENT,

    /** The same of whom it struck. */
    PATIENT,

    /** Of those struck down by name. */
    VICTIM,

    /** Whether the sides are turned. */
    SWAPPED,

    /** Of places. */
    PLACE,

    /** Whether the place of one takes part in the other. */
    PLACED,

    /** Of things and sites told by common words. */
    SITE,

    /** Days between the times told. */
    DAYS,

    /** How many tell a day. */
    SETTLED,

    /** Days between the publications. */
    PUBLISHED,

    /** Days between the times told, else the publications. */
    OUT,

    /** How many tell a time. */
    TIMES,

    /** Of counts. */
    TOLL,

    /** How many count. */
    TOLLS,

    /** Words of the instruments in both. */
    MEANS,

    /** Words around both. */
    CONTEXT,

    /** As a share of the fewer. */
    CONTEXT_OVERLAP,

    /** How much these tell. */
    CONTEXT_RARE,

    /** As a cosine. */
    CONTEXT_COS,

    /** Of numbers around. */
    NUMBERS,

    /** How much their reports have in common in words. */
    LIKENESS,

    /** How many of the cast. */
    CAST,

    /** As a share of the smaller. */
    CAST_SHARE,

    /** The least share of reports that tell something by a word of both. */
    HEAD_SHARE,

    /** How many are told as having happened. */
    DONE,

    /** Whether both are told alike in that. */
    REALIS,

    /** Tellings of the report like it, the smaller number. */
    ALIKE_LOW,

    /** The greater. */
    ALIKE_HIGH,

    /** Mentions of the one with fewer. */
    TOLD_LOW,

    /** Of the other. */
    TOLD_HIGH,

    /** How many stand in headline or lead. */
    LEAD,

    /** How many say that they are another. */
    FURTHER,

    /** On how many nothing hangs. */
    BARE,

    /** How many sum up incidents. */
    SUM,

    /** Whether one report tells both. */
    REPORT;

    @Override
    public boolean isOfMeaning() {
        return switch (this) {
            case SENSE, SENSE_BEST, RANK_LOW, RANK_HIGH -> true;
            default -> false;
        };
    }
}
