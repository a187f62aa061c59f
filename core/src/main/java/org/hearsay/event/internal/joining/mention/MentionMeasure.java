package org.hearsay.event.internal.joining.mention;

import org.hearsay.event.internal.joining.Head;
import org.hearsay.event.internal.joining.PairMeasure;

/**
 * What is measured of two mentions of one report, of which A comes first; {@code NaN} where it is not known. The names stand in files of
 * weights.
 */
public enum MentionMeasure implements PairMeasure {
    /** How their words are kin: the number of a {@link Head.Kinship}. */
    KIN,

    /** How many of the two name no happening of their own. */
    GENERAL,

    /** Where the later names none, whether it says which one it is. */
    POINTING,

    /** Outer form of the word: the number of a {@link Head.Form}. */
    FORM_A,
    FORM_B,

    /** What leads it in: the place in a list, the surer the higher. */
    ARTICLE_A,
    ARTICLE_B,

    /** What stands before it as a verb: the place in a list. */
    HELP_A,
    HELP_B,

    /** Whether two nouns are of one number. */
    NUMBER,

    /** Whether the words are the same. */
    STEMS,

    /** Frames that the later evokes. */
    SENSES,

    /** Frames in both. */
    FRAMES,

    /** How near the two lie in meaning. */
    LIKE,

    /** How many lie nearer, the smaller number. */
    RANK_LOW,

    /** The greater number. */
    RANK_HIGH,

    /** How near their kinds stand, 0 to 1. */
    KINDS,

    /** Of how many the kind is not known. */
    OPEN,

    /** The number of the kind. */
    KIND_A,
    KIND_B,

    /** Who takes part in both. */
    WHO,
    WHO_A,
    WHO_B,

    /** Words of nameless participants in both. */
    WORDS,
    WORDS_A,
    WORDS_B,

    /** 1 where one did both, -1 where others did. */
    AGENT,

    /** The same of whom it struck. */
    PATIENT,

    /** Whether the sides are turned. */
    SWAPPED,

    /** 2 where one word tells both places, 1 where they are one, -1 where they are two. */
    PLACE,

    /** How many tell a place. */
    PLACES,

    /** Whether the place of one takes part in the other. */
    PLACED,

    /** Days between the times told. */
    DAYS,

    /** Whether one word tells both times. */
    TIME,

    /** How many tell a time. */
    TIMES,

    /** How many tell a day. */
    SETTLED,

    /** 1 where counts agree, -1 where they do not, 0 where they are of two kinds or one is not told. */
    TOLL,

    /** How many count. */
    TOLLS,

    /** Sentences between the two. */
    SENTENCES,

    /** The number of the sentence. */
    SENTENCE_A,
    SENTENCE_B,

    /** Mentions between the two, and one. */
    BESIDE,

    /** Mentions of the report that are named by the later one's words. */
    ALIKE,

    /** Those of them between the two. */
    BETWEEN,

    /** Words around both; of one sentence not known. */
    CONTEXT,

    /** As a share of the fewer. */
    CONTEXT_OVERLAP,

    /** Names in both sentences. */
    NAMES,

    /** Names in the sentence that has fewer. */
    NAMES_LOW,

    /** Whether both are told alike as having happened or not. */
    REALIS,

    /** How many are told as having happened. */
    DONE,

    /** 0 where the report tells both, 1 where one claim does, 2 where one of them is a claim's, 3 where two claims do. */
    CLAIM,

    /** Whether nothing hangs on it. */
    BARE_A,
    BARE_B,

    /** Mentions of the report. */
    TOLD;

    @Override
    public boolean isOfMeaning() {
        return switch (this) {
            case LIKE, RANK_LOW, RANK_HIGH -> true;
            default -> false;
        };
    }
}
