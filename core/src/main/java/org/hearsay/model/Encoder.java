package org.hearsay.model;

/**
 * Reads every layer of a document in one pass of a trained model: attribution, names, syntax, events, times. Pure: what it
 * finds depends on the tokens and sentences given and on nothing else. Safe for several threads, which share one model.
 */
public interface Encoder extends AutoCloseable {

    /** How deep contents are read for attributions inside them, unless told otherwise. */
    int DEPTH = 4;

    /** Tells one model from another; part of the version that a document is read by. */
    String version();

    /** What stands in a document, attributions within attributions included. */
    default Encoding encode(Layers layers) {
        return encode(layers, DEPTH);
    }

    /**
     * What stands in a document, with attributions within attributions down to {@code depth}; 1 is one pass over the text.
     *
     * @throws org.hearsay.issue.DossierException where the machine cannot run the model on it
     */
    Encoding encode(Layers layers, int depth);

    /** Lets the model go; nothing may be encoded afterwards. */
    @Override
    void close();
}
