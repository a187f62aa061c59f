package org.hearsay.claim;

/**
 * What was learned about claims, in one piece.
 *
 * @param attributions tells what is said by somebody
 * @param speakers chooses whose a quotation without a cue is, and whom a pronoun stands for
 */
public record ClaimWeights(AttributionModel attributions, SpeakerChoice speakers) {

    /** What comes with the product. */
    public static ClaimWeights english() {
        return new ClaimWeights(AttributionModel.english(), SpeakerModel.english());
    }

    /** The same with another choice of speakers. */
    public ClaimWeights with(SpeakerChoice other) {
        return new ClaimWeights(attributions, other);
    }

    /** The same with other weights of attributions. */
    public ClaimWeights with(AttributionModel other) {
        return new ClaimWeights(other, speakers);
    }
}
