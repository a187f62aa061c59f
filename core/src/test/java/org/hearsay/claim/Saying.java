package org.hearsay.claim;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hearsay.document.Document;
import org.hearsay.document.ParagraphLines;
import org.hearsay.mention.MentionFinder;
import org.hearsay.model.LayerReader;
import org.hearsay.model.Layers;

/**
 * Reads a report given as a text block, a paragraph a line, headings with '# ' before them, and writes each claim as
 * {@code source / source | cue | content | form polarity certainty}, in order of place.
 */
final class Saying {

    private static final LayerReader LAYERS = LayerReader.openNlp();

    private Saying() {}

    static ClaimExtractor.Result read(String report) {
        return read(report, layers -> layers);
    }

    /** With what an encoder is made to have read. */
    static ClaimExtractor.Result read(String report, UnaryOperator<Layers> encoder) {
        return read(report, encoder, AttributionModel.english());
    }

    /** The same by other weights. */
    static ClaimExtractor.Result read(String report, UnaryOperator<Layers> encoder, AttributionModel weights) {
        Document document = ParagraphLines.of(report);
        var layers = encoder.apply(LAYERS.read(document));
        return ClaimExtractor.rules(ClaimWeights.english().with(weights))
                .extract(document, layers, MentionFinder.rules().find(document, layers));
    }

    /** What these weights tell of a report. */
    static List<Claim> claims(String report, AttributionModel weights) {
        return read(report, layers -> layers, weights).claims();
    }

    /** All that could be told of a report. */
    static List<Candidate> candidates(String report) {
        Document document = ParagraphLines.of(report);
        Layers layers = LAYERS.read(document);
        return ClaimExtractor.rules()
                .candidates(document, layers, MentionFinder.rules().find(document, layers));
    }

    /** The claims of a report, a line each. */
    static String claims(String report) {
        return claims(report, layers -> layers);
    }

    static String claims(String report, UnaryOperator<Layers> encoder) {
        return lines(report, read(report, encoder));
    }

    /** The chains of a report by other weights, a line each. */
    static List<String> chains(String report, ClaimWeights weights) {
        Document document = ParagraphLines.of(report);
        Layers layers = LAYERS.read(document);
        return ClaimExtractor.rules(weights)
                .extract(document, layers, MentionFinder.rules().find(document, layers))
                .claims()
                .stream()
                .map(c -> c.chain().stream().map(Link::text).collect(Collectors.joining(" / ")))
                .toList();
    }

    /** A line a claim. */
    static String lines(String report, ClaimExtractor.Result read) {
        return read.claims().stream().map(c -> line(c, report)).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(Claim claim, String report) {
        String chain = claim.chain().stream().map(Link::text).collect(Collectors.joining(" / "));
        String cue = claim.cue().map(c -> c.of(report)).orElse("-");
        return chain + " | " + cue + " | " + claim.content().span().of(report) + " | "
                + claim.form().slug() + " " + claim.polarity().slug() + " "
                + claim.certainty().slug();
    }
}
