package org.hearsay.export.internal.row;

import org.hearsay.account.Inconsistency;
import org.hearsay.document.Evidence;

/** Rows of what does not agree, inside one report and between quotations of several. */
final class InconsistencyRows {

    private InconsistencyRows() {}

    static Row row(Inconsistency found) {
        Evidence first = found.sides().getFirst().evidence();
        return Row.of(RowType.INCONSISTENCY, found.id())
                .put("document", found.document().value())
                .put("kind", found.kind().slug())
                .putRows("spans", found.sides(), InconsistencyRows::side)
                .put("message", found.message())
                .put("by", first.by().toString());
    }

    private static Row side(Inconsistency.Side side) {
        return new Row()
                .put("document", side.evidence().document().value())
                .put(side.evidence().span())
                .put("text", side.text());
    }
}
