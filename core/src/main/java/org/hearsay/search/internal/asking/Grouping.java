package org.hearsay.search.internal.asking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.hearsay.claim.Link;
import org.hearsay.document.DocumentId;
import org.hearsay.search.ChainLink;
import org.hearsay.search.HitKind;
import org.hearsay.search.Passage;
import org.hearsay.search.ReportLine;
import org.hearsay.search.Sourced;
import org.hearsay.search.answer.Answer;
import org.hearsay.search.answer.AskedSlot;
import org.hearsay.search.internal.Fields;
import org.hearsay.search.internal.asking.entry.SentenceEntries;
import org.hearsay.text.Span;

/** Puts ranked sentences under the events that they tell. */
final class Grouping {

    private static final int MOST_EVENTS = 4;

    /** Sentences that answer a question, if any do. */
    private static final int BEST = 3;

    private static final Stems STEMS = new Stems();

    private final IndexSearcher searcher;
    private final Asked asked;
    private final Map<DocumentId, ReportLine> reports = new HashMap<>();
    private final Map<String, KeptEvent> kept = new HashMap<>();

    Grouping(IndexSearcher searcher, Asked asked) {
        this.searcher = searcher;
        this.asked = asked;
    }

    /** An event with the sentences found that tell it. */
    record Told(Document entry, List<Ranking.Ranked> lines, double weight) {

        private static final int LEAST_LINES = 2;
        private static final double AHEAD = 1.6;

        /** Whether more of the best sentences tell it than any other event that may be meant. */
        boolean isClear(List<Told> others) {
            return lines.size() >= LEAST_LINES && others.stream().allMatch(o -> weight >= AHEAD * o.weight);
        }
    }

    Answer answer(String words, List<Ranking.Ranked> ranked) throws IOException {
        if (ranked.isEmpty()) {
            return Answer.nothing(words);
        }
        List<Told> events = events(ranked);
        Map<Ranking.Ranked, Told> eventOf = new HashMap<>();
        for (Told event : events) {
            // A heading over one sentence says nothing that the sentence does not.
            if (event.lines().size() > 1) {
                event.lines().forEach(l -> eventOf.putIfAbsent(l, event));
            }
        }
        Map<Optional<Told>, List<Answer.Line>> groups = new LinkedHashMap<>();
        int rank = 1;
        for (Ranking.Ranked one : ranked) {
            groups.computeIfAbsent(Optional.ofNullable(eventOf.get(one)), e -> new ArrayList<>())
                    .add(new Answer.Line(rank++, sourced(one.candidate()), one.score()));
        }
        List<AskedSlot> slots = slots(events, ranked);
        List<Answer.Group> listed = groups.entrySet().stream()
                .map(g -> g.getKey()
                        .map(told -> group(told, slots, g.getValue()))
                        .orElseGet(() -> new Answer.Group(Optional.empty(), g.getValue())))
                .toList();
        return new Answer(words, wanted(), slots, listed);
    }

    /** The sentences of an event, with what is in dispute of it and does not stand above them already. */
    private Answer.Group group(Told told, List<AskedSlot> shown, List<Answer.Line> lines) {
        KeptEvent event = kept(told);
        List<AskedSlot> disputes =
                event.disputes().stream().filter(d -> !shown.contains(d)).toList();
        return new Answer.Group(Optional.of(event.name()), disputes, event.echoes(), lines);
    }

    private KeptEvent kept(Told told) {
        return kept.computeIfAbsent(told.entry().get(Fields.ID), id -> KeptEvent.of(told.entry(), this::report));
    }

    private List<String> wanted() {
        return asked.wanted().stream()
                .sorted()
                .flatMap(w -> w.words().stream())
                .distinct()
                .toList();
    }

    /** What is told of the slot asked for, where one event clearly is meant. */
    private List<AskedSlot> slots(List<Told> events, List<Ranking.Ranked> ranked) throws IOException {
        var slots = new Slots(asked);
        List<Told> named = events.stream().filter(e -> slots.isNamed(e.entry())).toList();
        if (named.isEmpty() || !named.getFirst().isClear(named.subList(1, named.size()))) {
            return List.of();
        }
        Set<String> names = slots.names(named.getFirst().entry());
        List<Candidate> best = ranked.stream()
                .limit(BEST)
                .map(Ranking.Ranked::candidate)
                .filter(c -> Slots.holds(c.text(), names))
                .toList();
        return slots.of(kept(named.getFirst())).stream()
                .filter(s -> isTold(s, best))
                .toList();
    }

    /** Whether one of the best sentences that name the event tells a value: what stands in none is hardly meant. */
    private static boolean isTold(AskedSlot slot, List<Candidate> best) {
        return slot.values().stream()
                .anyMatch(v -> best.stream()
                        .anyMatch(c -> c.text().contains(v.text())
                                && v.tellers().stream()
                                        .anyMatch(t -> t.report().id().equals(c.document()))));
    }

    /** The events that these sentences tell; first those that most of the best tell. */
    private List<Told> events(List<Ranking.Ranked> ranked) throws IOException {
        Map<Integer, List<Ranking.Ranked>> lines = new LinkedHashMap<>();
        Map<Integer, Double> weights = new HashMap<>();
        for (int i = 0; i < ranked.size(); i++) {
            Candidate c = ranked.get(i).candidate();
            var query = new BooleanQuery.Builder()
                    .add(new TermQuery(new Term(Fields.KIND, HitKind.EVENT.slug())), BooleanClause.Occur.FILTER)
                    .add(
                            new TermQuery(new Term(
                                    Fields.TELLING,
                                    SentenceEntries.key(c.document().value(), c.place()))),
                            BooleanClause.Occur.FILTER)
                    .build();
            for (ScoreDoc hit : searcher.search(query, MOST_EVENTS).scoreDocs) {
                lines.computeIfAbsent(hit.doc, d -> new ArrayList<>()).add(ranked.get(i));
                weights.merge(hit.doc, 1.0 / (2 + i), Double::sum);
            }
        }
        var events = new ArrayList<Told>();
        List<Integer> ordered = lines.keySet().stream()
                .sorted((a, b) -> {
                    int byWeight = Double.compare(weights.getOrDefault(b, 0.0), weights.getOrDefault(a, 0.0));
                    return byWeight == 0 ? Integer.compare(a, b) : byWeight;
                })
                .toList();
        for (int entry : ordered) {
            events.add(new Told(
                    searcher.storedFields().document(entry),
                    lines.getOrDefault(entry, List.of()),
                    weights.getOrDefault(entry, 0.0)));
        }
        return events;
    }

    private Sourced sourced(Candidate c) {
        List<ChainLink> chain = c.chain().stream()
                .map(r -> new ChainLink(r.get(1), Link.Role.valueOf(r.get(0)), Optional.empty()))
                .toList();
        return new Sourced(report(c.document()), chain, passage(c));
    }

    /** The sentence with the words asked for marked, and what stands for them. */
    private Passage passage(Candidate c) {
        var marks = new ArrayList<Span>();
        for (Stems.Stem stem : STEMS.list(c.text())) {
            boolean isAsked = asked.groups().stream()
                    .anyMatch(g -> g.stem().equals(stem.text()) || g.others().containsKey(stem.text()));
            if (isAsked) {
                marks.add(Span.of(c.place().start() + stem.start(), c.place().start() + stem.end()));
            }
        }
        return new Passage(c.document(), c.place(), c.text(), marks);
    }

    private ReportLine report(DocumentId id) {
        return reports.computeIfAbsent(id, this::find);
    }

    private ReportLine find(DocumentId id) {
        try {
            var query = new BooleanQuery.Builder()
                    .add(new TermQuery(new Term(Fields.ID, id.value())), BooleanClause.Occur.FILTER)
                    .add(new TermQuery(new Term(Fields.KIND, HitKind.REPORT.slug())), BooleanClause.Occur.FILTER)
                    .build();
            ScoreDoc[] found = searcher.search(query, 1).scoreDocs;
            return found.length == 0
                    ? new ReportLine(id, id.value(), Optional.empty(), Optional.empty(), id.value())
                    : line(
                            id,
                            searcher.storedFields()
                                    .document(
                                            found[0].doc,
                                            Set.of(Fields.HEADING, Fields.OUTLET, Fields.PUBLISHED, Fields.FILE)));
        } catch (IOException e) {
            throw new UncheckedIOException("the search index cannot be read", e);
        }
    }

    private static ReportLine line(DocumentId id, Document report) {
        return new ReportLine(
                id,
                report.get(Fields.HEADING),
                Optional.ofNullable(report.get(Fields.OUTLET)),
                Optional.ofNullable(report.get(Fields.PUBLISHED)),
                report.get(Fields.FILE));
    }
}
