package org.hearsay.event.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
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
import org.hearsay.event.OpenJoin;
import org.hearsay.event.PairModel;
import org.hearsay.event.Story;
import org.hearsay.event.TellingPair;
import org.hearsay.event.ToldEvent;
import org.hearsay.event.internal.joining.mention.ReportJoins;
import org.hearsay.event.internal.joining.telling.Features;
import org.hearsay.event.internal.joining.telling.TellingPairs;
import org.hearsay.gathering.Two;

/** Groups event mentions by learned scorers: first inside each report, where 'the meeting' points back, then across reports. */
public final class WindowEventResolver implements EventResolver {

    private final PairModel joins;
    private final PairModel across;

    /** One that joins inside reports and across them by these weights. */
    public WindowEventResolver(PairModel joins, PairModel across) {
        this.joins = joins;
        this.across = across;
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

    /** The pairs of tellings of two reports that are asked about. */
    public static List<TellingPair> listPairs(
            Collection<? extends Collection<ToldEvent>> tellings, Map<DocumentId, Story> stories) {
        List<Features> nodes = tellings.stream()
                .map(t -> Features.of(t, stories))
                .sorted(Comparator.comparing(Features::first))
                .toList();
        var pairs = new TellingPairs(nodes, stories);
        return pairs.candidates()
                .map(two -> new TellingPair(
                        nodes.get(two.a()).members(), nodes.get(two.b()).members(), pairs.measures(two.a(), two.b())))
                .toList();
    }

    @Override
    public List<Event> resolve(Collection<ToldEvent> told, Map<DocumentId, Story> stories) {
        List<Features> nodes = byDocument(told, stories).values().parallelStream()
                .map(report -> inside(report, stories))
                .flatMap(List::stream)
                .toList();
        var pairs = new TellingPairs(nodes, stories);
        List<List<Integer>> clusters = pairs.join(across);
        List<Event> events = clusters.stream()
                .map(event -> event(event.stream()
                        .flatMap(i -> nodes.get(i).members().stream())
                        .sorted()
                        .toList()))
                .toList();
        return withOpen(events, clusters, nodes, pairs).stream()
                .sorted(Comparator.comparing(Event::id))
                .toList();
    }

    private List<Event> withOpen(
            List<Event> events, List<List<Integer>> clusters, List<Features> nodes, TellingPairs pairs) {
        var eventOf = new HashMap<Integer, Integer>();
        for (int e = 0; e < clusters.size(); e++) {
            for (int node : clusters.get(e)) {
                eventOf.put(node, e);
            }
        }
        var open = new HashMap<Integer, List<OpenJoin>>();
        for (Two two : pairs.open(clusters)) {
            List<String> reasons = pairs.reasons(two, across);
            for (boolean turned : new boolean[] {false, true}) {
                int own = turned ? two.b() : two.a();
                int other = turned ? two.a() : two.b();
                int event = eventOf.getOrDefault(other, 0);
                open.computeIfAbsent(eventOf.getOrDefault(own, 0), k -> new ArrayList<>())
                        .add(new OpenJoin(
                                nodes.get(own).first().mention().id(),
                                nodes.get(other).first().mention().id(),
                                events.get(event).id(),
                                reasons));
            }
        }
        var all = new ArrayList<Event>();
        for (int e = 0; e < events.size(); e++) {
            Event event = events.get(e);
            all.add(new Event(event.id(), event.kind(), event.members(), open.getOrDefault(e, List.of())));
        }
        return all;
    }

    private List<Features> inside(List<ToldEvent> report, Map<DocumentId, Story> stories) {
        return new ReportJoins(report, story(report, stories), KindTable::nearness)
                .join(joins).stream()
                        .map(event ->
                                Features.of(event.stream().map(report::get).toList(), stories))
                        .toList();
    }

    private static Event event(List<ToldEvent> members) {
        var count = new EnumMap<EventKind, Integer>(EventKind.class);
        members.forEach(t -> count.merge(t.mention().kind(), 1, Integer::sum));
        int most = count.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
        EventKind kind = members.stream()
                .map(t -> t.mention().kind())
                .filter(k -> count.getOrDefault(k, 0) == most)
                .findFirst()
                .orElseThrow();
        return new Event(Ids.of("v", members.getFirst().mention().id()), kind, members);
    }
}
