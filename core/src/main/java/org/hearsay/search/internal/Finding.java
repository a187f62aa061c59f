package org.hearsay.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.hearsay.document.DocumentId;
import org.hearsay.search.Hit;
import org.hearsay.search.HitKind;
import org.hearsay.search.Passage;
import org.hearsay.search.Question;
import org.hearsay.search.ReportLine;
import org.hearsay.search.Results;
import org.hearsay.text.Span;

/** Answers questions from one state of the index. */
public final class Finding {

    /** An event is meant by the word that tells it rather than by one that stands beside it. */
    private static final Map<String, Float> WEIGHTS = Map.of(Fields.TEXT, 1f, Fields.NAMES, 2f, Fields.TRIGGER, 4f);

    /** They answer questions; what only shuts words out would find them here. */
    private static final Query SENTENCES = new TermQuery(new Term(Fields.KIND, Fields.SENTENCE_KIND));

    private final IndexSearcher searcher;
    private final Marks marks;

    /** One that asks this state of the index. */
    public Finding(IndexSearcher searcher) {
        this.searcher = searcher;
        this.marks = new Marks(searcher);
    }

    /** The hits of one page, and how many there are of each kind. */
    public Results find(Question question) throws IOException {
        var parser = new SimpleQueryParser(new Words(), WEIGHTS);
        parser.setDefaultOperator(BooleanClause.Occur.MUST);
        Query query = parser.parse(question.words());
        var counts = new EnumMap<HitKind, Integer>(HitKind.class);
        for (HitKind kind : HitKind.values()) {
            counts.put(kind, searcher.count(only(query, kind)));
        }
        Query asked = question.kind()
                .map(k -> only(query, k))
                .orElseGet(() -> new BooleanQuery.Builder()
                        .add(query, BooleanClause.Occur.MUST)
                        .add(SENTENCES, BooleanClause.Occur.MUST_NOT)
                        .build());
        ScoreDoc[] found = searcher.search(asked, question.offset() + question.limit()).scoreDocs;
        var hits = new ArrayList<Hit>();
        for (int i = question.offset(); i < found.length; i++) {
            hits.add(hit(query, found[i]));
        }
        return new Results(hits, counts);
    }

    private static Query only(Query query, HitKind kind) {
        return new BooleanQuery.Builder()
                .add(query, BooleanClause.Occur.MUST)
                .add(new TermQuery(new Term(Fields.KIND, kind.slug())), BooleanClause.Occur.FILTER)
                .build();
    }

    private Hit hit(Query query, ScoreDoc found) throws IOException {
        Document entry = searcher.storedFields().document(found.doc);
        Optional<Passage> passage = passage(query, found.doc, entry);
        Optional<ReportLine> report = Optional.empty();
        if (passage.isPresent()) {
            report = ReportTexts.findReport(searcher, passage.get().document()).map(Finding::line);
        } else if (entry.get(Fields.FILE) != null) {
            report = Optional.of(line(entry));
        }
        return new Hit(
                kind(entry.get(Fields.KIND)),
                entry.get(Fields.ID),
                entry.get(Fields.HEADING),
                entry.get(Fields.NOTE),
                report,
                passage,
                found.score);
    }

    private static HitKind kind(String slug) {
        for (HitKind kind : HitKind.values()) {
            if (kind.slug().equals(slug)) {
                return kind;
            }
        }
        throw new IllegalStateException("an index entry of the kind " + slug);
    }

    private static ReportLine line(Document report) {
        return new ReportLine(
                new DocumentId(report.get(Fields.ID)),
                report.get(Fields.HEADING),
                Optional.ofNullable(report.get(Fields.OUTLET)),
                Optional.ofNullable(report.get(Fields.PUBLISHED)),
                report.get(Fields.FILE));
    }

    private Optional<Passage> passage(Query query, int number, Document entry) throws IOException {
        String pieces = entry.get(Fields.PIECES);
        if (pieces == null || pieces.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(best(Pieces.read(pieces), marks.of(query, number), entry.get(Fields.TEXT)));
    }

    /** The sentence with the most of the words asked for; the first of several, and of all where there is none. */
    private static Passage best(List<Pieces.Piece> pieces, List<Marks.Mark> marks, String text) {
        Pieces.Piece best = pieces.getFirst();
        List<Marks.Mark> bestMarks = List.of();
        int bestTerms = 0;
        int next = 0;
        for (Pieces.Piece piece : pieces) {
            Set<String> terms = new HashSet<>();
            int from = next;
            while (next < marks.size()
                    && marks.get(next).start() < piece.from() + piece.span().length()) {
                if (piece.holds(marks.get(next).start())) {
                    terms.add(marks.get(next).term());
                } else {
                    from = next + 1;
                }
                next++;
            }
            if (terms.size() > bestTerms) {
                best = piece;
                bestTerms = terms.size();
                bestMarks = marks.subList(from, next);
            }
        }
        Pieces.Piece chosen = best;
        List<Span> places = bestMarks.stream()
                .map(m -> chosen.inReport(m.start(), m.end()))
                .distinct()
                .sorted()
                .toList();
        int end = best.from() + best.span().length();
        return new Passage(best.document(), best.span(), text.substring(best.from(), end), places);
    }
}
