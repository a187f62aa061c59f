package org.hearsay.model.internal.encoder;

import java.util.Set;
import org.hearsay.model.internal.encoder.head.Scores;
import org.hearsay.model.internal.encoder.window.Batch;

/** The model itself: scores for every word of a batch. Safe for several threads. */
interface Scorer extends AutoCloseable {

    /**
     * The scores of some heads.
     *
     * @throws org.hearsay.issue.DossierException where the machine cannot run the model
     */
    Scores score(Batch batch, Set<String> heads);

    @Override
    void close();
}
