package org.hearsay.event;

import java.util.List;
import org.hearsay.event.internal.joining.PairMeasure;
import org.hearsay.event.internal.joining.mention.MentionMeasure;
import org.hearsay.event.internal.joining.telling.Measure;
import org.hearsay.lexicon.Trees;
import org.hearsay.lexicon.Weights;

/**
 * Weighs what was measured of two that may tell of one event: how likely they do, by trees. Immutable, safe for several threads.
 *
 * @param of what the two are
 * @param read for two whose words an encoder read
 * @param plain for two of which one was not read: what does not ask for what words mean
 * @param line so likely one event must be for the two to be joined
 */
public record PairModel(Kind of, Trees read, Trees plain, double line) {

    /** What the two are, with what is measured of them. */
    public enum Kind {
        /** Mentions of one report. Larger events draw in those of other reports, so its line is the more careful of two that were tried. */
        MENTIONS(List.of(MentionMeasure.values()), MentionMeasure.LIKE, "joins", 0.45),
        /** Tellings, of two reports or of one. A lower line joins more that is wrong, a higher one is right no more often. */
        TELLINGS(List.of(Measure.values()), Measure.SENSE, "across", 0.45);

        private final List<? extends PairMeasure> measures;
        private final PairMeasure likeness;
        private final String file;
        private final double line;

        Kind(List<? extends PairMeasure> measures, PairMeasure likeness, String file, double line) {
            this.measures = measures;
            this.likeness = likeness;
            this.file = file;
            this.line = line;
        }

        /** Names of the measures, in order of their numbers. */
        public List<String> measures() {
            return measures.stream().map(PairMeasure::name).toList();
        }

        /** Whether a measure, told by its number, asks for what words mean. */
        public boolean isOfMeaning(int measure) {
            return measures.get(measure).isOfMeaning();
        }

        /** The line of the model that comes with the product. */
        public double line() {
            return line;
        }

        private Trees trees(String suffix) {
            return Trees.beside(PairModel.class, "en/" + file + suffix + ".tsv", measures());
        }
    }

    public PairModel {
        if (!(line > 0 && line < 1)) {
            throw new IllegalArgumentException("line " + line);
        }
    }

    /** The one that comes with the product. */
    public static PairModel english(Kind of) {
        return new PairModel(of, of.trees(""), of.trees("-plain"), of.line);
    }

    /** How likely it is that the two are one event, 0 to 1. */
    public double likely(float[] measures) {
        boolean known = !Float.isNaN(measures[of.likeness.ordinal()]);
        return Weights.likely((known ? read : plain).sum(measures));
    }

    /** The log odds of a likelihood, less those of the line: above 0 where the two are joined. */
    public double margin(double likely) {
        return Weights.odds(likely) - Weights.odds(line);
    }
}
