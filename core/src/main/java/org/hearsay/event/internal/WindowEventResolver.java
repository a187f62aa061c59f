package org.hearsay.event.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hearsay.document.DocumentId;
import org.hearsay.document.Ids;
import org.hearsay.event.Event;
import org.hearsay.event.EventKind;
import org.hearsay.event.EventResolver;
import org.hearsay.event.JoinCandidate;
import org.hearsay.event.JoinModel;
import org.hearsay.event.Story;
import org.hearsay.event.ToldEvent;
import org.hearsay.event.internal.joining.Candidates;
import org.hearsay.event.internal.joining.Clusters;
import org.hearsay.event.internal.joining.Clusters.Pair;
import org.hearsay.event.internal.joining.Features;
import org.hearsay.event.internal.joining.PairScore;
import org.hearsay.event.internal.joining.ReportJoins;
import org.hearsay.event.internal.joining.Scorer;

/**
 * Groups event mentions by kind, actors, place and a time window: first inside each report, where 'the meeting' points
 * back, then across reports, where two things beside the kind must fit.
 */
public final class WindowEventResolver implements EventResolver {

    private static final double LINK_ACROSS = 2.7;
    private static final double LEAST = -1.5;
    private static final double MEAN_ACROSS = 1.5;
    private static final int ANCHORS_ACROSS = 2;

    private final JoinModel joins;

    /** One that joins inside reports by these weights. */
    public WindowEventResolver(JoinModel joins) {
        this.joins = joins;
    }

    /** The pairs inside reports that are asked about. */
    public static List<JoinCandidate> listCandidates(Collection<ToldEvent> told, Map<DocumentId, Story> stories) {
        return byDocument(told, stories).values().stream()
                .flatMap(report ->
                        new ReportJoins(report, story(report, stories), KindTable::nearness).candidates().stream())
                .toList();
    }

    private static SortedMap<DocumentId, List<ToldEvent>> byDocument(
            Collection<ToldEvent> told, Map<DocumentId, Story> stories) {
        var byDocument = new TreeMap<DocumentId, List<ToldEvent>>();
        for (ToldEvent t : Ownership.settle(told.stream().sorted().toList(), stories)) {
            byDocument.computeIfAbsent(t.document(), d -> new ArrayList<>()).add(t);
        }
        return byDocument;
    }

    private static Story story(List<ToldEvent> report, Map<DocumentId, Story> stories) {
        return stories.getOrDefault(report.getFirst().document(), Story.EMPTY);
    }

    @Override
    public List<Event> resolve(Collection<ToldEvent> told, Map<DocumentId, Story> stories) {
        var scorer = new Scorer(stories);
        List<Features> nodes = byDocument(told, stories).values().parallelStream()
                .map(report -> inside(report, stories))
                .flatMap(List::stream)
                .toList();
        return across(nodes, scorer, stories).stream()
                .map(WindowEventResolver::event)
                .sorted(Comparator.comparing(Event::id))
                .toList();
    }

    private List<Features> inside(List<ToldEvent> report, Map<DocumentId, Story> stories) {
        return new ReportJoins(report, story(report, stories), KindTable::nearness)
                .join(joins).stream()
                        .map(event ->
                                Features.of(event.stream().map(report::get).toList(), stories))
                        .toList();
    }

    private static List<Features> across(List<Features> nodes, Scorer scorer, Map<DocumentId, Story> stories) {
        var pairs = new ArrayList<Pair>();
        for (Candidates.Two two : Candidates.of(nodes)) {
            Features a = nodes.get(two.a());
            Features b = nodes.get(two.b());
            if (a.first().document().equals(b.first().document())) {
                continue;
            }
            PairScore score = scorer.score(a, b);
            if (score.points() >= LINK_ACROSS && score.anchors() >= ANCHORS_ACROSS) {
                pairs.add(new Pair(two.a(), two.b(), score.points()));
            }
        }
        return merge(
                stories,
                nodes,
                Clusters.of(
                        nodes.size(),
                        pairs,
                        new Clusters.Fit((i, j) -> fit(nodes.get(i), nodes.get(j), scorer), LEAST, MEAN_ACROSS)));
    }

    /** Two that one report tells as two stay two, whatever another report makes of them. */
    private static double fit(Features a, Features b, Scorer scorer) {
        return a.first().document().equals(b.first().document())
                ? PairScore.NEVER.points()
                : scorer.score(a, b).points();
    }

    private static List<Features> merge(
            Map<DocumentId, Story> stories, List<Features> nodes, List<List<Integer>> clusters) {
        return clusters.stream()
                .map(c -> c.size() == 1
                        ? nodes.get(c.getFirst())
                        : Features.of(
                                c.stream()
                                        .flatMap(i -> nodes.get(i).members().stream())
                                        .toList(),
                                stories))
                .toList();
    }

    private static Event event(Features f) {
        var count = new EnumMap<EventKind, Integer>(EventKind.class);
        f.members().forEach(t -> count.merge(t.mention().kind(), 1, Integer::sum));
        int most = count.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
        EventKind kind = f.members().stream()
                .map(t -> t.mention().kind())
                .filter(k -> count.getOrDefault(k, 0) == most)
                .findFirst()
                .orElseThrow();
        return new Event(Ids.of("v", f.first().mention().id()), kind, f.members());
    }
}
