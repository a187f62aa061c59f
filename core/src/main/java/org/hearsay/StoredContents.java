package org.hearsay;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.document.DocumentId;
import org.hearsay.document.Edition;
import org.hearsay.document.Part;
import org.hearsay.export.Contents;
import org.hearsay.extraction.Extraction;
import org.hearsay.extraction.Reconciliation;
import org.hearsay.extraction.Tally;
import org.hearsay.issue.Issue;
import org.hearsay.store.Snapshot;

/** Shows a dossier at one moment to the writers of exports. */
final class StoredContents implements Contents {

    private final Snapshot snapshot;
    private final Reconciliation reconciliation;
    private final Map<DocumentId, Part> parts;

    StoredContents(Snapshot snapshot, Reconciliation reconciliation) {
        this.snapshot = snapshot;
        this.reconciliation = reconciliation;
        this.parts = snapshot.parts();
    }

    @Override
    public String product() {
        return Product.version();
    }

    @Override
    public Tally tally() {
        return snapshot.tally();
    }

    @Override
    public int reports() {
        return snapshot.listDocuments().size();
    }

    @Override
    public Stream<Extraction> extractions() {
        return snapshot.extractions();
    }

    @Override
    public Reconciliation reconciliation() {
        return reconciliation;
    }

    @Override
    public List<Issue> issues() {
        return snapshot.listIssues();
    }

    @Override
    public Edition editionOf(DocumentId document) {
        return snapshot.editions().of(document);
    }

    @Override
    public Optional<Part> partOf(DocumentId document) {
        return Optional.ofNullable(parts.get(document));
    }
}
