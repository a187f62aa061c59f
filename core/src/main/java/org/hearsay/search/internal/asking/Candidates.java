package org.hearsay.search.internal.asking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.hearsay.document.DocumentId;
import org.hearsay.model.Sense;
import org.hearsay.search.internal.Fields;
import org.hearsay.search.internal.asking.entry.Cells;
import org.hearsay.text.Span;

/** The sentences that may answer a question, with how each fits, from one state of the index. */
final class Candidates {

    private static final int ANYWHERE = 200;
    private static final int REPORTS = 16;
    private static final int NEAR_REPORTS = 8;
    private static final int NEAR = 100;
    private static final int AFFAIR_REPORTS = 8;
    private static final int MOST = 1500;
    private static final int FEEDBACK_SENTENCES = 10;
    private static final int FEEDBACK_WORDS = 24;
    private static final int THEME_REPORTS = 3;
    private static final int THEME_SENTENCES = 40;
    private static final float TIE = 0.1f;

    /** A sentence of so many words is a long one. */
    private static final double LONG = 40;

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
        ScoreDoc[] anywhere = searcher.search(sentences(first), ANYWHERE).scoreDocs;
        Map<String, Double> reports = reports(anywhere, REPORTS);
        if (reports.isEmpty()) {
            return List.of();
        }
        ScoreDoc[] near = near();
        AffairScores affairs = widen(reports, first, near);
        Query inReports = in(reports.keySet());
        ScoreDoc[] found = searcher.search(and(sentences(first), inReports), MOST).scoreDocs;
        Map<Integer, Map<String, Double>> measures = new LinkedHashMap<>();
        double top = found.length == 0 ? 1 : found[0].score;
        for (ScoreDoc hit : found) {
            measures.computeIfAbsent(hit.doc, d -> new TreeMap<>()).put("first", hit.score / top);
        }
        for (ScoreDoc hit : near) {
            measures.computeIfAbsent(hit.doc, d -> new TreeMap<>());
        }
        measure("sentence", words(Fields.SENTENCE, false), inReports, measures);
        measure("wide", words(Fields.SENTENCE, true), inReports, measures);
        measure("who", words(Fields.WHO, true), inReports, measures);
        measure("around", words(Fields.AROUND, true), inReports, measures);
        measure("date", dates(), inReports, measures);
        measure("feedback", feedback(found), inReports, measures);
        measure("theme", theme(reports), inReports, measures);
        all(inReports, measures);
        var candidates = new ArrayList<Candidate>();
        for (Map.Entry<Integer, Map<String, Double>> one : measures.entrySet()) {
            candidates.add(candidate(one.getKey(), one.getValue(), reports, affairs.shares()));
        }
        Nearness.compare(candidates);
        Surroundings.measure(candidates, asked, this::rarity);
        return candidates;
    }

    /** All sentences of these reports: what answers may share no word with the question. */
    private void all(Query inReports, Map<Integer, Map<String, Double>> measures) throws IOException {
        for (ScoreDoc hit : searcher.search(sentences(inReports), MOST).scoreDocs) {
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

    /** The sentences of all reports that lie nearest by what an encoder makes of them, whatever their words. */
    private ScoreDoc[] near() throws IOException {
        Optional<Sense> meant = asked.meant().whole();
        return meant.isEmpty()
                ? new ScoreDoc[0]
                : searcher.search(
                                new KnnByteVectorQuery(Fields.NEAR, meant.get().axes(), NEAR), NEAR)
                        .scoreDocs;
    }

    /** Adds reports that speak of it in other words: those nearest in meaning, and those of the affair that the others are on. */
    private AffairScores widen(Map<String, Double> reports, Query first, ScoreDoc[] near) throws IOException {
        Map<String, Double> nearest = reports(near, NEAR_REPORTS);
        Map<String, Double> both = new LinkedHashMap<>(reports);
        nearest.forEach((r, score) -> both.merge(r, score, Double::sum));
        var affairs = new AffairScores(searcher, both);
        ScoreDoc[] there = searcher.search(and(sentences(first), in(affairs.best())), ANYWHERE).scoreDocs;
        nearest.keySet().forEach(r -> reports.putIfAbsent(r, 0.0));
        reports(there, AFFAIR_REPORTS).keySet().forEach(r -> reports.putIfAbsent(r, 0.0));
        return affairs;
    }

    /** The reports that speak of it, each with a score up to 1: by the words of the whole and by its best sentences. */
    private Map<String, Double> reports(ScoreDoc[] sentences, int most) throws IOException {
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
        double top = bySentence.values().stream().mapToDouble(d -> d).max().orElse(1);
        var ordered = new LinkedHashMap<String, Double>();
        bySentence.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .forEach(e -> ordered.put(e.getKey(), e.getValue() / top));
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
        return rarities.computeIfAbsent(stem, this::findRarity);
    }

    private double findRarity(String stem) {
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

    private static Query in(Collection<String> reports) {
        return new TermInSetQuery(
                Fields.DOCUMENT, reports.stream().map(BytesRef::new).toList());
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

    private Candidate candidate(
            int entry, Map<String, Double> measures, Map<String, Double> reports, Map<String, Double> affairs)
            throws IOException {
        Document stored = searcher.storedFields().document(entry);
        String document = stored.get(Fields.DOCUMENT);
        String[] place = stored.get(Fields.PLACE).split(":");
        var number = stored.getField(Fields.NUMBER).numericValue();
        measures.put("report", reports.getOrDefault(document, 0.0));
        measures.put("affair", affairs.getOrDefault(document, 0.0));
        String text = stored.get(Fields.SENTENCE);
        Optional<Sense> sense = Optional.ofNullable(stored.get(Fields.MEANING)).map(Sense::new);
        measures.putAll(Nearness.of(asked.meant(), sense, stored));
        List<Stems.Stem> words = STEMS.list(text);
        Set<String> stems = words.stream().map(Stems.Stem::text).collect(Collectors.toSet());
        measures.putAll(Fit.of(asked, stems, this::rarity));
        measures.put("length", Math.min(1, words.size() / LONG));
        return new Candidate(
                entry,
                new DocumentId(document),
                Span.of(Integer.parseInt(place[0]), Integer.parseInt(place[1])),
                number == null ? 0 : number.intValue(),
                text,
                stems,
                Cells.read(Optional.ofNullable(stored.get(Fields.CHAIN)).orElse("")),
                Set.of(stored.get(Fields.SIGNS).split(" ")),
                sense,
                measures);
    }
}
