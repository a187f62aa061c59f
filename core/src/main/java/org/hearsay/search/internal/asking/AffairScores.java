package org.hearsay.search.internal.asking;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.hearsay.search.internal.Fields;

/** Which affair is asked about, by the reports found: what one of its reports does not name, the others may. */
final class AffairScores {

    private static final int MOST_AFFAIRS = 40;

    private final Map<String, Double> shares = new HashMap<>();
    private List<String> best = List.of();

    /** From the scores of reports. */
    AffairScores(IndexSearcher searcher, Map<String, Double> reports) throws IOException {
        var query = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.KIND, Fields.AFFAIR_KIND)), BooleanClause.Occur.FILTER)
                .add(
                        new TermInSetQuery(
                                Fields.REPORTS,
                                reports.keySet().stream().map(BytesRef::new).toList()),
                        BooleanClause.Occur.FILTER)
                .build();
        double most = 0;
        for (ScoreDoc hit : searcher.search(query, MOST_AFFAIRS).scoreDocs) {
            Document affair = searcher.storedFields().document(hit.doc);
            List<String> its = List.of(affair.getValues(Fields.REPORTS));
            double sum =
                    its.stream().mapToDouble(r -> reports.getOrDefault(r, 0.0)).sum();
            its.forEach(r -> shares.put(r, sum));
            if (sum > most) {
                most = sum;
                best = its;
            }
        }
        double top = most;
        shares.replaceAll((r, sum) -> top == 0 ? 0 : sum / top);
    }

    /** How much the affair of each report is asked about, up to 1, by the report. */
    Map<String, Double> shares() {
        return shares;
    }

    /** The reports of the affair that most is asked about. */
    List<String> best() {
        return best;
    }
}
