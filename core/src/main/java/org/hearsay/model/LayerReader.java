package org.hearsay.model;

import org.hearsay.document.Document;
import org.hearsay.model.internal.EncodingLayerReader;
import org.hearsay.model.internal.OpenNlpLayerReader;

/** Computes the layers of a document. Implementations are pure and safe for several threads. */
public interface LayerReader {

    /** Sentences and tokens of the readable blocks. */
    Layers read(Document document);

    /** Whether the layers should hold an encoding; where they do not, the encoder could not be run. */
    default boolean isEncoding() {
        return false;
    }

    /** One that cuts by rules and tags with OpenNLP; loads its model at once, so share it. */
    static LayerReader openNlp() {
        return new OpenNlpLayerReader();
    }

    /** The same words, with what an encoder reads in them, once for all steps; the encoder stays open. */
    static LayerReader encoder(Encoder encoder) {
        return new EncodingLayerReader(new OpenNlpLayerReader(), encoder);
    }
}
