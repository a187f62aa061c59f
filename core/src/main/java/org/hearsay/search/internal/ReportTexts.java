package org.hearsay.search.internal;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.hearsay.document.DocumentId;
import org.hearsay.search.HitKind;
import org.hearsay.text.Span;

/** The report entries of an index, by document; a few are kept at hand, for events come in no order of theirs. */
final class ReportTexts {

    private static final int KEPT = 64;

    private final IndexSearcher searcher;
    private final Map<DocumentId, Optional<ReportText>> kept = new LinkedHashMap<>(KEPT, 0.75f, true);

    ReportTexts(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** A sentence and where it stands. */
    record Sentence(DocumentId document, Span span, String text) {}

    /** The text of a report and its sentences. */
    record ReportText(DocumentId document, String text, List<Pieces.Piece> pieces) {

        Optional<Sentence> around(Span place) {
            int low = 0;
            int high = pieces.size() - 1;
            while (low <= high) {
                int mid = (low + high) >>> 1;
                Span span = pieces.get(mid).span();
                if (span.contains(place.start())) {
                    return Optional.of(new Sentence(document, span, span.of(text)));
                }
                if (place.start() < span.start()) {
                    high = mid - 1;
                } else {
                    low = mid + 1;
                }
            }
            return Optional.empty();
        }
    }

    Optional<ReportText> find(DocumentId id) throws IOException {
        Optional<ReportText> known = kept.get(id);
        if (known == null) {
            known = findReport(searcher, id)
                    .map(d -> new ReportText(id, d.get(Fields.TEXT), Pieces.read(d.get(Fields.PIECES))));
            kept.put(id, known);
            if (kept.size() > KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return known;
    }

    /** The stored fields of a report's entry. */
    static Optional<Document> findReport(IndexSearcher searcher, DocumentId id) throws IOException {
        var query = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.ID, id.value())), BooleanClause.Occur.FILTER)
                .add(new TermQuery(new Term(Fields.KIND, HitKind.REPORT.slug())), BooleanClause.Occur.FILTER)
                .build();
        TopDocs found = searcher.search(query, 1);
        return found.scoreDocs.length == 0
                ? Optional.empty()
                : Optional.of(searcher.storedFields().document(found.scoreDocs[0].doc));
    }
}
