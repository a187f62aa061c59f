package org.hearsay;

import java.util.function.Function;
import java.util.stream.Stream;
import org.hearsay.extraction.Extraction;
import org.hearsay.extraction.Reconciliation;
import org.hearsay.issue.DossierException;
import org.hearsay.pipeline.ReaderVersion;
import org.hearsay.pipeline.Reconciling;
import org.hearsay.store.DossierStore;
import org.hearsay.store.ReadSession;
import org.hearsay.store.Snapshot;

/** What was decided across the documents of a dossier, as of now: the whole of it, or the part that bears on a question. */
final class Decisions {

    private final DossierStore store;

    Decisions(DossierStore store) {
        this.store = store;
    }

    /** All of it; {@code snapshot} should be asked for after {@link #refresh}. */
    static Reconciliation all(Snapshot snapshot) {
        return about(snapshot, Snapshot::reconciliation);
    }

    /**
     * A part of it as the store looks it up. Where a reading was cut off and nothing could be written, all is made for this once,
     * and is the part.
     */
    static Reconciliation about(Snapshot snapshot, Function<Snapshot, Reconciliation> part) {
        return snapshot.isStale() ? reconcile(snapshot) : part.apply(snapshot);
    }

    /** Makes up for a reading that was cut off. */
    void refresh() {
        if (look(Snapshot::isStale)) {
            try (ReadSession session = store.beginReading(ReaderVersion.CURRENT)) {
                session.keep(look(Decisions::reconcile));
            } catch (DossierException e) {
                // Something reads just now, or nothing can be written: whoever asks gets it made for this once.
            }
        }
    }

    private <T> T look(Function<Snapshot, T> question) {
        try (Snapshot snapshot = store.snapshot()) {
            return question.apply(snapshot);
        }
    }

    private static Reconciliation reconcile(Snapshot snapshot) {
        try (Stream<Extraction> extractions = snapshot.newest()) {
            return Reconciling.rules().reconcile(extractions, snapshot.copies());
        }
    }
}
