package org.hearsay.claim;

/**
 * What was learned about claims, in one piece.
 *
 * @param attributions tells what is said by somebody
 * @param speakers chooses whose a quotation without a cue is, and whom a pronoun stands for
 * @param sources tells which speakers are sure, and who is press among those told
 */
public record ClaimWeights(AttributionModel attributions, SpeakerChoice speakers, SourceJudge sources) {

    /** What comes with the product. */
    public static ClaimWeights english() {
        return new ClaimWeights(AttributionModel.english(), SpeakerModel.english(), SourceModel.english());
    }

    /** The same with another choice of speakers. */
    public ClaimWeights with(SpeakerChoice other) {
        return new ClaimWeights(attributions, other, sources);
    }

    /** The same with other weights of attributions. */
    public ClaimWeights with(AttributionModel other) {
        return new ClaimWeights(other, speakers, sources);
    }

    /** The same with another judge of sources. */
    public ClaimWeights with(SourceJudge other) {
        return new ClaimWeights(attributions, speakers, other);
    }
}
