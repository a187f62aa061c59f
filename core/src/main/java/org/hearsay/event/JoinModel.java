package org.hearsay.event;

import java.util.Arrays;
import java.util.List;
import org.hearsay.event.internal.joining.mention.MentionMeasure;
import org.hearsay.lexicon.Trees;
import org.hearsay.lexicon.Weights;

/**
 * Weighs what was measured of two mentions of one report: how likely they are one event, by trees. Immutable, safe for several threads.
 *
 * @param read for two whose words an encoder read
 * @param plain for two of which one was not read: what does not ask for what words mean
 * @param line so likely one event must be for its mentions to be joined
 */
public record JoinModel(Trees read, Trees plain, double line) {

    /** Larger events draw in those of other reports, so it is the more careful of two that were tried: see docs/quality.md. */
    private static final double LINE = 0.45;

    public JoinModel {
        if (!(line > 0 && line < 1)) {
            throw new IllegalArgumentException("line " + line);
        }
    }

    /** The one that comes with the product. */
    public static JoinModel english() {
        return new JoinModel(
                Trees.beside(JoinModel.class, "en/joins.tsv", measures()),
                Trees.beside(JoinModel.class, "en/joins-plain.tsv", measures()),
                LINE);
    }

    /** Names of the measures, in order of their numbers. */
    public static List<String> measures() {
        return Arrays.stream(MentionMeasure.values()).map(Enum::name).toList();
    }

    /** Whether a measure, told by its number, asks for what words mean. */
    public static boolean isOfMeaning(int measure) {
        return MentionMeasure.values()[measure].isOfMeaning();
    }

    /** How likely it is that the two are one event, 0 to 1. */
    public double likely(float[] measures) {
        boolean known = !Float.isNaN(measures[MentionMeasure.LIKE.ordinal()]);
        return Weights.likely((known ? read : plain).sum(measures));
    }

    /** The log odds of a likelihood, less those of the line: above 0 where the two are joined. */
    public double margin(double likely) {
        return Weights.odds(likely) - Weights.odds(line);
    }
}
