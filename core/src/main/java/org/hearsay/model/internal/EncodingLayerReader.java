package org.hearsay.model.internal;

import org.hearsay.document.Document;
import org.hearsay.issue.DossierException;
import org.hearsay.model.Encoder;
import org.hearsay.model.LayerReader;
import org.hearsay.model.Layers;

/** Adds what an encoder reads to the layers of another reader. */
public final class EncodingLayerReader implements LayerReader {

    private final LayerReader words;
    private final Encoder encoder;

    /** Cuts with {@code words}; {@code encoder} stays open. */
    public EncodingLayerReader(LayerReader words, Encoder encoder) {
        this.words = words;
        this.encoder = encoder;
    }

    @Override
    public boolean isEncoding() {
        return true;
    }

    @Override
    public Layers read(Document document) {
        Layers layers = words.read(document);
        try {
            return layers.with(encoder.encode(layers));
        } catch (DossierException e) {
            // The machine has refused; the rules read on, and whoever asked for an encoding tells of it.
            return layers;
        }
    }
}
