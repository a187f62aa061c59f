package org.hearsay.export.internal.row;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.hearsay.commitment.Correspondence;
import org.hearsay.commitment.Intention;
import org.hearsay.commitment.Outcome;
import org.hearsay.commitment.Retraction;
import org.hearsay.document.DocumentId;
import org.hearsay.document.Edition;
import org.hearsay.extraction.Extraction;
import org.hearsay.extraction.Reconciliation;

/** Rows of what is meant, what is taken back, and of letters with their replies. */
final class CommitmentRows {

    private final Map<String, Outcome> outcomes = new HashMap<>();
    private final Reconciliation reconciliation;
    private final EntityNaming names;

    CommitmentRows(Reconciliation reconciliation, EntityNaming names) {
        this.reconciliation = reconciliation;
        this.names = names;
        reconciliation.outcomes().forEach(o -> outcomes.put(o.intention(), o));
    }

    /** Those of one report. */
    Stream<Row> of(Extraction e, Edition edition) {
        String text = e.document().text();
        return Stream.concat(
                e.intentions().stream().map(i -> intention(i, text)),
                e.retractions().stream().map(r -> retraction(r, text, edition)));
    }

    private Row intention(Intention i, String text) {
        DocumentId document = i.evidence().document();
        Optional<Outcome> outcome = Optional.ofNullable(outcomes.get(i.id()));
        return Row.of(RowType.INTENTION, i.id())
                .put("document", document.value())
                .put("claim", i.claim())
                .put("holder", names.find(document, i.holder().referent()))
                .put("holder_text", i.holder().text())
                .put("manner", i.manner().slug())
                .put("text", i.evidence().span().of(text))
                .put(i.evidence().span())
                .put("horizon", i.horizon())
                .put("outcome", outcome.map(o -> o.kind().slug()).orElse(Outcome.OPEN))
                .put("outcome_event", outcome.map(Outcome::event))
                .put("by", i.evidence().by().toString());
    }

    private Row retraction(Retraction r, String text, Edition edition) {
        DocumentId document = r.evidence().document();
        Optional<String> of =
                r.claim().or(() -> r.ownReport() ? edition.supersedes().map(DocumentId::value) : Optional.empty());
        return Row.of(RowType.RETRACTION, r.id())
                .put("document", document.value())
                .put(r.evidence().span())
                .put("text", r.evidence().span().of(text))
                .put("from", r.from().flatMap(f -> names.find(document, f.referent())))
                .put("from_text", r.from().map(f -> f.text()))
                .put("of", of)
                .put("date", r.date())
                .put("by", r.evidence().by().toString());
    }

    /** Letters with their replies, of all reports. */
    Stream<Row> threads() {
        return reconciliation.correspondences().stream().map(CommitmentRows::thread);
    }

    private static Row thread(Correspondence thread) {
        return Row.of(RowType.THREAD, thread.id())
                .putRows("items", thread.items(), CommitmentRows::item)
                .put("by", thread.items().getFirst().letter().evidence().by().toString());
    }

    private static Row item(Correspondence.Item item) {
        Row row = new Row()
                .put("document", item.document().value())
                .put("claim", item.letter().claim())
                .put("from", item.from())
                .put("to", item.to())
                .put("date", item.letter().date())
                .put(item.letter().evidence().span());
        OptionalInt to = item.repliesTo();
        return to.isPresent() ? row.put("replies_to", to.getAsInt()) : row;
    }
}
