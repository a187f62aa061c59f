package org.hearsay.model.internal;

import org.hearsay.document.Document;
import org.hearsay.issue.DossierException;
import org.hearsay.model.Encoder;
import org.hearsay.model.Encoding;
import org.hearsay.model.LayerReader;
import org.hearsay.model.Layers;

/**
 * Adds what an encoder reads to the layers of another reader, whose tagger works only where the encoder knows no syntax or cannot
 * be run.
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
            return read.parses().isEmpty() ? words.read(document).with(read) : cut.with(read);
        } catch (DossierException e) {
            // The machine has refused; the rules read on, and whoever asked for an encoding tells of it.
            return words.read(document);
        }
    }
}
