package org.hearsay.event.internal.joining.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hearsay.event.EventKind;
import org.hearsay.event.JoinCandidate;
import org.hearsay.event.PairModel;
import org.hearsay.event.Story;
import org.hearsay.event.ToldEvent;
import org.hearsay.event.internal.joining.Clusters;
import org.hearsay.event.internal.joining.Sentences;

/**
 * Joins the mentions of one report that tell of one event. Of each mention a bounded number before it is looked at: the
 * nearest, and the last ones that share a word, kind or participant with it; so the work grows with the report and no faster.
 */
public final class ReportJoins {

    private static final int WINDOW = 24;

    /** Of those that share a word, kind or participant the last ones are looked at, and the first: title and lead tell what a report is about. */
    private static final int LAST = 5;

    private static final int FIRST = 2;

    /** Odds, less those of the line, below which two members keep events apart, and which members must have on the average. */
    private static final double LEAST = -4;

    private static final double MEAN = -0.5;
    private static final double NEVER = -100;

    /** How near two kinds of event stand. */
    public interface Nearness {

        /** From 0, where the two are never one event, to 1, where they are one kind. */
        double of(EventKind a, EventKind b);
    }

    private final Nearness near;
    private final List<Site> sites = new ArrayList<>();
    private final Ranks ranks;
    private final Map<String, List<Integer>> alike = new HashMap<>();
    private final Map<String, List<Integer>> index = new HashMap<>();

    /** The mentions of a report, in order of place. */
    public ReportJoins(List<ToldEvent> told, Story story, Nearness near) {
        this.near = near;
        var sentences = new Sentences(story.text());
        this.ranks = new Ranks(told.stream().map(t -> t.mention().sense()).toList());
        for (ToldEvent t : told) {
            Site site = Site.of(t, sites.size(), story.text(), sentences);
            sites.add(site);
            alike.computeIfAbsent(words(site), k -> new ArrayList<>()).add(site.number());
            keys(site)
                    .forEach(k ->
                            index.computeIfAbsent(k, x -> new ArrayList<>()).add(site.number()));
        }
    }

    private static String words(Site site) {
        return String.join(" ", site.head().stems());
    }

    private static Set<String> keys(Site s) {
        var keys = new TreeSet<String>();
        s.head().stems().forEach(stem -> keys.add("w " + stem));
        s.head().frames().forEach(frame -> keys.add("f " + frame));
        s.roles().keySet().forEach(e -> keys.add("e " + e));
        if (s.kind() != EventKind.OTHER) {
            keys.add("k " + s.kind());
        }
        return keys;
    }

    /** The pairs that are asked about, with their measures. */
    public List<JoinCandidate> candidates() {
        var found = new ArrayList<JoinCandidate>();
        for (Site later : sites) {
            for (int i : before(later)) {
                Site earlier = sites.get(i);
                found.add(new JoinCandidate(earlier.told(), later.told(), measures(earlier, later)));
            }
        }
        return found;
    }

    /** Which mentions tell of one event: their numbers, each event's in order, events by their first mention. */
    public List<List<Integer>> join(PairModel model) {
        var pairs = new ArrayList<Clusters.Pair>();
        var likely = new HashMap<Long, Double>();
        for (Site later : sites) {
            for (int i : before(later)) {
                double p = model.likely(measures(sites.get(i), later));
                likely.put(pair(i, later.number()), p);
                if (p >= model.line()) {
                    pairs.add(new Clusters.Pair(i, later.number(), p));
                }
            }
        }
        return Clusters.of(sites.size(), pairs, new Clusters.Fit((i, j) -> fit(i, j, likely, model), LEAST, MEAN));
    }

    private double fit(int i, int j, Map<Long, Double> likely, PairModel model) {
        Site a = sites.get(Math.min(i, j));
        Site b = sites.get(Math.max(i, j));
        return Vetoes.areApart(a, b)
                ? NEVER
                : model.margin(likely.computeIfAbsent(pair(a.number(), b.number()), k -> model.likely(measures(a, b))));
    }

    private long pair(int a, int b) {
        return (long) a * sites.size() + b;
    }

    private float[] measures(Site earlier, Site later) {
        List<Integer> same = alike.getOrDefault(words(later), List.of());
        int from = Collections.binarySearch(same, earlier.number());
        int between = Collections.binarySearch(same, later.number()) - (from >= 0 ? from + 1 : -from - 1);
        Optional<Double> like = ranks.likeness(earlier.number(), later.number());
        return MentionMeasures.of(
                earlier,
                later,
                new MentionMeasures.Standing(
                        near.of(earlier.kind(), later.kind()),
                        same.size(),
                        between,
                        like,
                        like.map(l -> ranks.of(earlier.number(), later.number(), l))
                                .orElse(new int[0]),
                        sites.size()));
    }

    /** Numbers of the mentions before this one that it is compared with. */
    private SortedSet<Integer> before(Site later) {
        var numbers = new TreeSet<Integer>();
        for (int i = Math.max(0, later.number() - WINDOW); i < later.number(); i++) {
            numbers.add(i);
        }
        for (String key : keys(later)) {
            List<Integer> list = index.getOrDefault(key, List.of());
            int at = Collections.binarySearch(list, later.number());
            numbers.addAll(list.subList(Math.max(0, at - LAST), at));
            numbers.addAll(list.subList(0, Math.min(FIRST, at)));
        }
        numbers.removeIf(i -> Vetoes.areApart(sites.get(i), later));
        return numbers;
    }
}
