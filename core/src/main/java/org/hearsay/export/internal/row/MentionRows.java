package org.hearsay.export.internal.row;

import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.document.DocumentId;
import org.hearsay.document.Ids;
import org.hearsay.extraction.Extraction;
import org.hearsay.mention.Name;
import org.hearsay.mention.Quantity;
import org.hearsay.text.Span;
import org.hearsay.time.TimeExpression;

/** Rows of names, times and quantities; descriptions and pronouns have none. */
final class MentionRows {

    private final DocumentId document;

    private MentionRows(DocumentId document) {
        this.document = document;
    }

    static Stream<Row> of(Extraction e, EntityNaming names) {
        var rows = new MentionRows(e.document().id());
        Stream<Row> named = e.mentions().names().map(name -> rows.name(name, names));
        Stream<Row> counted = e.mentions().mentions().stream()
                .filter(Quantity.class::isInstance)
                .map(Quantity.class::cast)
                .map(rows::quantity);
        return Stream.concat(Stream.concat(named, counted), e.times().stream().map(rows::time));
    }

    private Row name(Name name, EntityNaming names) {
        return row(name.span(), name.text(), name.kind().slug(), "mention-rules@1")
                .put("entity", names.find(document, name.referent()))
                .put("title", name.title());
    }

    private Row quantity(Quantity quantity) {
        Optional<Long> high = quantity.high() == Long.MAX_VALUE ? Optional.empty() : Optional.of(quantity.high());
        return row(quantity.span(), quantity.text(), "quantity", "mention-rules@1")
                .put("low", quantity.low())
                .put("high", high)
                .put("unit", quantity.unit());
    }

    private Row time(TimeExpression time) {
        return row(time.span(), time.text(), "time", "time-rules@1")
                .put("edtf", time.value())
                .put("basis", time.basis().toString());
    }

    static String id(DocumentId document, String kind, Span span) {
        return Ids.of("m", document, kind, span.start(), span.end());
    }

    private Row row(Span span, String text, String kind, String by) {
        return Row.of(RowType.MENTION, id(document, kind, span))
                .put("document", document.value())
                .put(span)
                .put("text", text)
                .put("kind", kind)
                .put("by", by);
    }
}
