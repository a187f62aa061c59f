package org.hearsay.model;

import org.hearsay.document.Document;
import org.hearsay.model.internal.OpenNlpLayerReader;

/** Computes the layers of a document. Implementations are pure and safe for several threads. */
public interface LayerReader {

    /** Sentences and tokens of the readable blocks. */
    Layers read(Document document);

    /** One that cuts by rules and tags with OpenNLP; loads its model at once, so share it. */
    static LayerReader openNlp() {
        return new OpenNlpLayerReader();
    }
}
