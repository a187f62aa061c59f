package org.hearsay.event.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.document.DocumentId;
import org.hearsay.document.Ids;
import org.hearsay.event.Event;
import org.hearsay.event.EventKind;
import org.hearsay.event.EventResolver;
import org.hearsay.event.Story;
import org.hearsay.event.ToldEvent;
import org.hearsay.event.internal.PairScore.Pair;

/**
 * Groups event mentions by kind, actors, place and a time window: first inside each report, where 'the meeting' points
 * back, then across reports, where two things beside the kind must fit.
 */
public final class WindowEventResolver implements EventResolver {

    private static final double LINK_INSIDE = 2.3;
    private static final double LINK_ACROSS = 2.7;
    private static final double LEAST = -1.5;
    private static final double MEAN_INSIDE = 1.9;
    private static final double MEAN_ACROSS = 1.5;
    private static final int ANCHORS_ACROSS = 2;

    /** How many mentions before a bare one are tried as what it points back at. */
    private static final int LOOK_BACK = 24;

    @Override
    public List<Event> resolve(Collection<ToldEvent> told, Map<DocumentId, Story> stories) {
        var scorer = new Scorer(stories);
        var byDocument = new TreeMap<DocumentId, List<Features>>();
        for (ToldEvent t : Ownership.settle(told.stream().sorted().toList(), stories)) {
            byDocument.computeIfAbsent(t.document(), d -> new ArrayList<>()).add(Features.of(List.of(t), stories));
        }
        var nodes = new ArrayList<Features>();
        byDocument.values().forEach(mentions -> nodes.addAll(inside(mentions, scorer, stories)));
        return across(nodes, scorer, stories).stream()
                .map(WindowEventResolver::event)
                .sorted(Comparator.comparing(Event::id))
                .toList();
    }

    private static List<Features> inside(List<Features> mentions, Scorer scorer, Map<DocumentId, Story> stories) {
        var pairs = new ArrayList<Pair>();
        for (Candidates.Two two : Candidates.of(mentions)) {
            Features a = mentions.get(two.a());
            Features b = mentions.get(two.b());
            if (!a.isBare() && !b.isBare()) {
                PairScore score = scorer.inside(a, b);
                if (score.points() >= LINK_INSIDE && score.anchors() > 0) {
                    pairs.add(new Pair(two.a(), two.b(), score.points()));
                }
            }
        }
        for (int i = 1; i < mentions.size(); i++) {
            antecedent(mentions, i, scorer).ifPresent(pairs::add);
        }
        return merge(
                stories,
                mentions,
                Clusters.of(
                        mentions.size(),
                        pairs,
                        new Clusters.Fit((i, j) -> fit(mentions.get(i), mentions.get(j), scorer), LEAST, MEAN_INSIDE)));
    }

    /** What a mention that tells nothing new, or that points back, points back at: one mention, so that it joins no two. */
    private static Optional<Pair> antecedent(List<Features> mentions, int i, Scorer scorer) {
        Features later = mentions.get(i);
        if (later.pointsOn() || !(later.isBare() || later.pointsBack())) {
            return Optional.empty();
        }
        var found = new ArrayList<Pair>();
        for (int j = i - 1; j >= Math.max(0, i - LOOK_BACK); j--) {
            PairScore score = scorer.inside(mentions.get(j), later);
            if (score.points() >= LINK_INSIDE) {
                found.add(new Pair(j, i, score.points()));
            }
        }
        return found.stream().sorted().findFirst();
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

    private static double fit(Features a, Features b, Scorer scorer) {
        if (!a.first().document().equals(b.first().document())) {
            return scorer.score(a, b).points();
        }
        Features earlier = a.first().compareTo(b.first()) <= 0 ? a : b;
        return scorer.inside(earlier, earlier == a ? b : a).points();
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
