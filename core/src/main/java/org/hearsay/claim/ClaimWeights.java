package org.hearsay.claim;

/**
 * What was learned about claims, in one piece.
 *
 * @param attributions tells what is said by somebody
 * @param denials tells what a content rejects
 * @param speakers chooses whose a quotation without a cue is, and whom a pronoun stands for
 */
public record ClaimWeights(AttributionModel attributions, AttributionModel denials, SpeakerChoice speakers) {

    /** What comes with the product. */
    public static ClaimWeights english() {
        return new ClaimWeights(AttributionModel.english(), AttributionModel.denials(), SpeakerModel.english());
    }

    /** The same with another choice of speakers. */
    public ClaimWeights with(SpeakerChoice other) {
        return new ClaimWeights(attributions, denials, other);
    }

    /** The same with other weights of attributions and denials. */
    public ClaimWeights with(AttributionModel told, AttributionModel rejected) {
        return new ClaimWeights(told, rejected, speakers);
    }
}
