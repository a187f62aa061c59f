package org.hearsay.search.internal.asking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.hearsay.document.DocumentId;
import org.hearsay.search.internal.Fields;
import org.hearsay.text.Span;

/** The sentences that may answer a question, with how each fits, from one state of the index. */
final class Candidates {

    private static final int REPORTS = 16;
    private static final int MOST = 600;
    private static final int FEEDBACK_SENTENCES = 10;
    private static final int FEEDBACK_WORDS = 24;
    private static final int WHOLE = 6;
    private static final int THEME_REPORTS = 3;
    private static final int THEME_SENTENCES = 40;
    private static final int FOCUS_SENTENCES = 5;
    private static final float TIE = 0.1f;

    private static final Map<String, Integer> SIDES = Map.of("before", -1, "after", 1);
    private static final List<String> BESIDE = List.of("first", "kin", "feedback");

    private static final Stems STEMS = new Stems();

    private final IndexSearcher searcher;
    private final Asked asked;
    private final Map<String, Double> rarities = new HashMap<>();

    Candidates(IndexSearcher searcher, Asked asked) {
        this.searcher = searcher;
        this.asked = asked;
    }

    List<Candidate> list() throws IOException {
        if (asked.isEmpty()) {
            return List.of();
        }
        Query first = or(List.of(
                boost(words(Fields.SENTENCE, true), 1),
                boost(words(Fields.WHO, true), 0.5f),
                boost(words(Fields.AROUND, true), 0.4f),
                boost(dates(), 2)));
        ScoreDoc[] anywhere = searcher.search(sentences(first), 200).scoreDocs;
        Map<String, Double> reports = reports(anywhere);
        if (reports.isEmpty()) {
            return List.of();
        }
        Query inReports = new TermInSetQuery(
                Fields.DOCUMENT, reports.keySet().stream().map(BytesRef::new).toList());
        ScoreDoc[] found = searcher.search(and(sentences(first), inReports), MOST).scoreDocs;
        Map<Integer, Map<String, Double>> measures = new LinkedHashMap<>();
        double top = found.length == 0 ? 1 : found[0].score;
        for (ScoreDoc hit : found) {
            measures.computeIfAbsent(hit.doc, d -> new TreeMap<>()).put("first", hit.score / top);
        }
        measure("sentence", words(Fields.SENTENCE, false), inReports, measures);
        measure("wide", words(Fields.SENTENCE, true), inReports, measures);
        measure("who", words(Fields.WHO, true), inReports, measures);
        measure("around", words(Fields.AROUND, true), inReports, measures);
        measure("date", dates(), inReports, measures);
        measure("feedback", feedback(found), inReports, measures);
        measure("theme", theme(reports), inReports, measures);
        all(reports, measures);
        var candidates = new ArrayList<Candidate>();
        for (Map.Entry<Integer, Map<String, Double>> one : measures.entrySet()) {
            candidates.add(candidate(one.getKey(), one.getValue(), reports));
        }
        besides(candidates);
        focus(candidates);
        return candidates;
    }

    /** All sentences of the reports that speak of it most: what answers may share no word with the question. */
    private void all(Map<String, Double> reports, Map<Integer, Map<String, Double>> measures) throws IOException {
        List<BytesRef> most =
                reports.keySet().stream().limit(WHOLE).map(BytesRef::new).toList();
        for (ScoreDoc hit : searcher.search(sentences(new TermInSetQuery(Fields.DOCUMENT, most)), MOST).scoreDocs) {
            measures.computeIfAbsent(hit.doc, d -> new TreeMap<>());
        }
    }

    /** The words that the reports which speak of it most have in common: what the matter is called there. */
    private Query theme(Map<String, Double> reports) throws IOException {
        Map<String, Double> counts = new HashMap<>();
        for (String report : reports.keySet().stream().limit(THEME_REPORTS).toList()) {
            Map<String, Integer> here = new HashMap<>();
            Query its = sentences(new TermQuery(new Term(Fields.DOCUMENT, report)));
            for (ScoreDoc hit : searcher.search(its, THEME_SENTENCES).scoreDocs) {
                String text = searcher.storedFields()
                        .document(hit.doc, Set.of(Fields.SENTENCE))
                        .get(Fields.SENTENCE);
                STEMS.list(text).forEach(stem -> here.merge(stem.text(), 1, Integer::sum));
            }
            here.forEach((stem, n) -> counts.merge(stem, 1 + Math.log(n), Double::sum));
        }
        return or(counts.entrySet().stream()
                .map(e -> Map.entry(e.getKey(), e.getValue() * rarity(e.getKey())))
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(FEEDBACK_WORDS)
                .map(e -> boost(new TermQuery(new Term(Fields.SENTENCE, e.getKey())), (float)
                        (double) counts.getOrDefault(e.getKey(), 0.0)))
                .toList());
    }

    /** How much a report is about it: by its five sentences that are nearest to what the best have in common. */
    private static void focus(List<Candidate> candidates) {
        for (String measure : List.of("theme", "feedback")) {
            Map<DocumentId, Double> sums = new HashMap<>();
            Map<DocumentId, Integer> counted = new HashMap<>();
            candidates.stream()
                    .sorted(Comparator.comparingDouble(
                                    (Candidate c) -> c.measures().getOrDefault(measure, 0.0))
                            .reversed())
                    .filter(c -> counted.merge(c.document(), 1, Integer::sum) <= FOCUS_SENTENCES)
                    .forEach(c -> sums.merge(c.document(), c.measures().getOrDefault(measure, 0.0), Double::sum));
            double most = sums.values().stream().mapToDouble(d -> d).max().orElse(1);
            candidates.forEach(c ->
                    c.measures().put("focus " + measure, most == 0 ? 0 : sums.getOrDefault(c.document(), 0.0) / most));
        }
    }

    /** What stands right before and after fits too: 'He denies it' answers by the sentence before. */
    private static void besides(List<Candidate> candidates) {
        Map<String, Map<String, Double>> byPlace = new HashMap<>();
        candidates.forEach(c -> byPlace.put(c.document() + " " + c.number(), Map.copyOf(c.measures())));
        for (Candidate c : candidates) {
            for (Map.Entry<String, Integer> side : SIDES.entrySet()) {
                Map<String, Double> beside =
                        byPlace.getOrDefault(c.document() + " " + (c.number() + side.getValue()), Map.of());
                for (String measure : BESIDE) {
                    Double value = beside.get(measure);
                    if (value != null) {
                        c.measures().put(side.getKey() + " " + measure, value);
                    }
                }
            }
        }
    }

    /** The reports that speak of it, each with a score up to 1: by the words of the whole and by its best sentences. */
    private Map<String, Double> reports(ScoreDoc[] sentences) throws IOException {
        Map<String, Double> bySentence = new HashMap<>();
        Map<String, Integer> counted = new HashMap<>();
        for (ScoreDoc hit : sentences) {
            String report = searcher.storedFields()
                    .document(hit.doc, Set.of(Fields.DOCUMENT))
                    .get(Fields.DOCUMENT);
            if (counted.merge(report, 1, Integer::sum) <= 3) {
                bySentence.merge(report, (double) hit.score, Double::sum);
            }
        }
        double most = bySentence.values().stream().mapToDouble(d -> d).max().orElse(1);
        var ordered = new LinkedHashMap<String, Double>();
        bySentence.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(REPORTS)
                .forEach(e -> ordered.put(e.getKey(), e.getValue() / most));
        return ordered;
    }

    private void measure(String name, Query query, Query inReports, Map<Integer, Map<String, Double>> measures)
            throws IOException {
        ScoreDoc[] found = searcher.search(and(sentences(query), inReports), MOST).scoreDocs;
        double top = found.length == 0 ? 1 : found[0].score;
        for (ScoreDoc hit : found) {
            measures.computeIfAbsent(hit.doc, d -> new TreeMap<>()).put(name, hit.score / top);
        }
    }

    /** The words that the best sentences share beyond those of the question. */
    private Query feedback(ScoreDoc[] best) throws IOException {
        Map<String, Double> weights = new HashMap<>();
        double all = searcher.getIndexReader().numDocs() + 1.0;
        for (int i = 0; i < Math.min(best.length, FEEDBACK_SENTENCES); i++) {
            String text = searcher.storedFields()
                    .document(best[i].doc, Set.of(Fields.SENTENCE))
                    .get(Fields.SENTENCE);
            Set<String> seen = new HashSet<>();
            for (Stems.Stem stem : STEMS.list(text)) {
                if (seen.add(stem.text())) {
                    weights.merge(stem.text(), (double) best[i].score / best[0].score, Double::sum);
                }
            }
        }
        Map<String, Double> weighed = new HashMap<>();
        for (Map.Entry<String, Double> e : weights.entrySet()) {
            int in = searcher.getIndexReader().docFreq(new Term(Fields.SENTENCE, e.getKey()));
            weighed.put(e.getKey(), e.getValue() * Math.log(all / (in + 1)));
        }
        List<Query> words = weighed.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(FEEDBACK_WORDS)
                .map(e -> boost(new TermQuery(new Term(Fields.SENTENCE, e.getKey())), (float)
                        (double) weights.getOrDefault(e.getKey(), 0.0)))
                .toList();
        return or(words);
    }

    private Query words(String field, boolean wide) {
        var words = new ArrayList<Query>();
        for (Asked.Group group : asked.groups()) {
            var kin = new ArrayList<Query>();
            kin.add(term(field, group.stem()));
            if (wide) {
                group.others().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .forEach(e -> kin.add(boost(term(field, e.getKey()), (float) (double) e.getValue())));
            }
            words.add(boost(new DisjunctionMaxQuery(kin, TIE), (float) group.weight()));
        }
        return or(words);
    }

    private Query dates() {
        return or(asked.dates().stream().sorted().map(d -> term(Fields.DATE, d)).toList());
    }

    /** How rare a word is among sentences; 0 for one that stands in none. */
    private double rarity(String stem) {
        try {
            int in = searcher.getIndexReader().docFreq(new Term(Fields.SENTENCE, stem));
            return in == 0 ? 0 : Math.log(1 + searcher.getIndexReader().numDocs() / (double) in);
        } catch (IOException e) {
            throw new UncheckedIOException("the search index cannot be read", e);
        }
    }

    private static Query term(String field, String word) {
        return new TermQuery(new Term(field, word));
    }

    private static Query boost(Query query, float by) {
        return new BoostQuery(query, by);
    }

    private static Query or(List<Query> queries) {
        var or = new BooleanQuery.Builder();
        queries.forEach(q -> or.add(q, BooleanClause.Occur.SHOULD));
        return or.build();
    }

    private static Query sentences(Query query) {
        return and(query, new TermQuery(new Term(Fields.KIND, Fields.SENTENCE_KIND)));
    }

    private static Query and(Query query, Query filter) {
        return new BooleanQuery.Builder()
                .add(query, BooleanClause.Occur.MUST)
                .add(filter, BooleanClause.Occur.FILTER)
                .build();
    }

    private Candidate candidate(int entry, Map<String, Double> measures, Map<String, Double> reports)
            throws IOException {
        Document stored = searcher.storedFields().document(entry);
        String document = stored.get(Fields.DOCUMENT);
        String[] place = stored.get(Fields.PLACE).split(":");
        var number = stored.getField(Fields.NUMBER).numericValue();
        measures.put("report", reports.getOrDefault(document, 0.0));
        measures.put("rank", 1.0 / (1 + List.copyOf(reports.keySet()).indexOf(document)));
        String text = stored.get(Fields.SENTENCE);
        measures.putAll(Fit.of(asked, STEMS.list(text), s -> rarities.computeIfAbsent(s, this::rarity)));
        return new Candidate(
                entry,
                new DocumentId(document),
                Span.of(Integer.parseInt(place[0]), Integer.parseInt(place[1])),
                number == null ? 0 : number.intValue(),
                text,
                Cells.read(Optional.ofNullable(stored.get(Fields.CHAIN)).orElse("")),
                Set.of(stored.get(Fields.SIGNS).split(" ")),
                measures);
    }
}
