package org.hearsay.model;

import org.hearsay.document.Document;

/** Computes the layers of a document. Implementations are pure and safe for several threads. */
public interface LayerReader {

    /** Sentences and tokens of the readable blocks. */
    Layers read(Document document);
}
