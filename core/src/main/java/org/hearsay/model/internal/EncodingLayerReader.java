package org.hearsay.model.internal;

import java.util.List;
import java.util.Optional;
import org.hearsay.document.Document;
import org.hearsay.issue.DossierException;
import org.hearsay.model.Encoder;
import org.hearsay.model.Encoding;
import org.hearsay.model.LayerReader;
import org.hearsay.model.Layers;
import org.hearsay.model.Parse;
import org.hearsay.model.Token;

/**
 * Adds what an encoder reads to the layers of another reader, whose tagger works only where the encoder knows no syntax or cannot
 * be run, and in sentences where it is unsure of a word.
 */
public final class EncodingLayerReader implements LayerReader {

    private final OpenNlpLayerReader words;
    private final Encoder encoder;

    /** Cuts with {@code words}; {@code encoder} stays open. */
    public EncodingLayerReader(OpenNlpLayerReader words, Encoder encoder) {
        this.words = words;
        this.encoder = encoder;
    }

    @Override
    public boolean isEncoding() {
        return true;
    }

    @Override
    public Layers read(Document document) {
        Layers cut = words.cut(document);
        try {
            Encoding read = encoder.encode(cut);
            List<Parse> parses = read.parses();
            if (parses.isEmpty()) {
                return tagged(document, cut).with(read);
            }
            List<Token> tokens = words.tag(
                    document,
                    cut,
                    s -> parses.subList(s.first(), s.end()).stream().anyMatch(ReadWords::isUnsure));
            return new Layers(cut.sentences(), tokens, cut.syntax(), Optional.empty()).with(read);
        } catch (DossierException e) {
            // The machine has refused; the rules read on, and whoever asked for an encoding tells of it.
            return tagged(document, cut);
        }
    }

    private Layers tagged(Document document, Layers cut) {
        return new Layers(cut.sentences(), words.tag(document, cut, s -> true));
    }
}
