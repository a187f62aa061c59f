package org.hearsay.export.internal.row;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hearsay.claim.Claim;
import org.hearsay.document.Document;
import org.hearsay.extraction.Extraction;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;

/** Rows of the claims of one document. */
final class ClaimRows {

    private final Document document;
    private final EntityNaming names;
    private final Map<Span, Edtf> values = new HashMap<>();

    ClaimRows(Extraction extraction, EntityNaming names) {
        this.document = extraction.document();
        this.names = names;
        extraction.times().forEach(t -> t.value().ifPresent(v -> values.put(t.span(), v)));
    }

    Row row(Claim claim) {
        return Row.of(RowType.CLAIM, claim.id())
                .put("document", document.id().value())
                .put("content", Row.words(document, claim.content().span()))
                .putRow("cue", claim.cue().map(c -> Row.words(document, c)))
                .putRows("chain", claim.chain(), link -> names.link(document.id(), link))
                .put("form", claim.form().slug())
                .put("act", claim.act().slug())
                .put("polarity", claim.polarity().slug())
                .put("certainty", claim.certainty().slug())
                .put(
                        "hedges",
                        claim.hedges().stream().map(h -> h.of(document.text())).toList())
                .putRow("said", claim.said().map(this::said))
                .put("parent", claim.parent())
                .put("quote", claim.quote())
                .putRows("insertions", claim.insertions(), s -> Row.words(document, s))
                .putRows("omissions", claim.omissions(), s -> Row.words(document, s))
                .put("gloss_of", claim.glossOf())
                .put("sure", claim.sure())
                .put("by", claim.content().by().toString())
                .put("confidence", claim.confidence());
    }

    private Row said(Span span) {
        return Row.words(document, span).put("edtf", Optional.ofNullable(values.get(span)));
    }
}
