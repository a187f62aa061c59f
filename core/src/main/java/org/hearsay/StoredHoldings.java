package org.hearsay;

import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.hearsay.document.DocumentId;
import org.hearsay.extraction.Extraction;
import org.hearsay.extraction.Reconciliation;
import org.hearsay.pipeline.ReaderVersion;
import org.hearsay.search.Holdings;
import org.hearsay.store.Snapshot;

/** Shows a dossier at one moment to the search index. */
final class StoredHoldings implements Holdings {

    private final Snapshot snapshot;
    private final Supplier<Reconciliation> decided;

    StoredHoldings(Snapshot snapshot, Supplier<Reconciliation> decided) {
        this.snapshot = snapshot;
        this.decided = decided;
    }

    /** The version is part of it, for what follows from all documents changes with the rules too. */
    @Override
    public String state() {
        return ReaderVersion.CURRENT + " " + snapshot.change();
    }

    @Override
    public Map<DocumentId, String> readings() {
        var readings = new HashMap<DocumentId, String>();
        snapshot.lastReadings().forEach((id, last) -> {
            if (snapshot.editions().isNewest(id)) {
                readings.put(id, last.toString());
            }
        });
        return readings;
    }

    @Override
    public Extraction getExtraction(DocumentId id) {
        return snapshot.findExtraction(id).orElseThrow(() -> new NoSuchElementException("no document " + id));
    }

    @Override
    public Reconciliation reconciliation() {
        return decided.get();
    }
}
