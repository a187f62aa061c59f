package org.hearsay.export.internal.row;

import java.util.function.Consumer;
import org.hearsay.document.Edition;
import org.hearsay.export.Contents;
import org.hearsay.export.JsonLines;
import org.hearsay.extraction.Extraction;
import org.hearsay.extraction.Reconciliation;
import org.hearsay.extraction.Tally;
import org.hearsay.issue.Issue;

/** Makes the rows of an export, whatever they are written as. */
public final class Rows {

    private final Contents contents;
    private final Consumer<Row> to;

    public Rows(Contents contents, Consumer<Row> to) {
        this.contents = contents;
        this.to = to;
    }

    public static Row head(Contents contents) {
        Tally tally = contents.tally();
        return new Row()
                .put("type", RowType.EXPORT.slug())
                .put("version", JsonLines.VERSION)
                .put("product", contents.product())
                .put("expected", tally.expected())
                .put("read", tally.read())
                .put("known", tally.known())
                .put("skipped", tally.skipped())
                .put("failed", tally.failed())
                .put("reports", contents.reports());
    }

    /** Hands over every row but the head, in no order. */
    public void make() {
        Holdings holdings = Holdings.of(contents);
        Reconciliation reconciliation = contents.reconciliation();
        var across = new ReconciliationRows(reconciliation);
        for (Issue issue : contents.issues()) {
            to.accept(DocumentRows.issue(issue));
        }
        var names = new EntityNaming(reconciliation.identities());
        var links = new LinkRows(reconciliation.identities());
        var commitments = new CommitmentRows(reconciliation, names);
        try (var extractions = contents.extractions()) {
            extractions.forEach(e -> {
                document(e, holdings, names, across, commitments);
                if (contents.editionOf(e.document().id()).isNewest()) {
                    links.see(e);
                }
            });
        }
        across.rows(names).forEach(to);
        commitments.threads().forEach(to);
        links.rows().forEach(to);
        reconciliation.inconsistencies().forEach(found -> to.accept(InconsistencyRows.row(found)));
    }

    private void document(
            Extraction e,
            Holdings holdings,
            EntityNaming names,
            ReconciliationRows across,
            CommitmentRows commitments) {
        Edition edition = contents.editionOf(e.document().id());
        to.accept(DocumentRows.document(
                e.document(), edition, contents.partOf(e.document().id()), holdings));
        if (!edition.isNewest()) {
            return;
        }
        e.issues().forEach(issue -> to.accept(DocumentRows.issue(issue)));
        MentionRows.of(e, names).forEach(to);
        var claims = new ClaimRows(e, names);
        e.claims().forEach(claim -> to.accept(claims.row(claim)));
        var events = new EventMentionRows(e.document(), names, across);
        e.events().forEach(mention -> to.accept(events.row(mention)));
        e.inconsistencies().forEach(found -> to.accept(InconsistencyRows.row(found)));
        commitments.of(e, edition).forEach(to);
    }
}
