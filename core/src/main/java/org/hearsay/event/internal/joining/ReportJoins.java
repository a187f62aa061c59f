package org.hearsay.event.internal.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.event.EventKind;
import org.hearsay.event.JoinCandidate;
import org.hearsay.event.JoinModel;
import org.hearsay.event.Story;
import org.hearsay.event.ToldEvent;

/**
 * Joins the mentions of one report that tell of one event. Of each mention a bounded number before it is looked at: the
 * nearest, and the last ones that share a word, kind or participant with it; so the work grows with the report and no faster.
 */
public final class ReportJoins {

    private static final int WINDOW = 24;
    private static final int LAST = 5;

    private final List<Site> sites;
    private final Map<String, List<Integer>> alike = new HashMap<>();

    private ReportJoins(List<ToldEvent> told, Story story) {
        var sentences = new Sentences(story.text());
        var list = new ArrayList<Site>(told.size());
        for (ToldEvent t : told) {
            list.add(Site.of(t, list.size(), story.text(), sentences));
        }
        this.sites = List.copyOf(list);
        for (Site s : sites) {
            alike.computeIfAbsent(key(s), k -> new ArrayList<>()).add(s.number());
        }
    }

    private static String key(Site site) {
        return String.join(" ", site.head().stems());
    }

    /** The pairs of a report's mentions that are asked about, with their signs; the mentions in order of place. */
    public static List<JoinCandidate> candidates(List<ToldEvent> told, Story story) {
        var report = new ReportJoins(told, story);
        var found = new ArrayList<JoinCandidate>();
        for (Site later : report.sites) {
            for (int i : report.before(later)) {
                Site earlier = report.sites.get(i);
                found.add(new JoinCandidate(earlier.told(), later.told(), report.signs(earlier, later)));
            }
        }
        return found;
    }

    /** Which mentions tell of one event: their numbers, each event's in order, events by their first mention. */
    public static List<List<Integer>> join(List<ToldEvent> told, Story story, JoinModel model) {
        var report = new ReportJoins(told, story);
        var pairs = new ArrayList<Clusters.Pair>();
        var likely = new HashMap<Long, Double>();
        for (Site later : report.sites) {
            for (int i : report.before(later)) {
                double p = model.likely(report.signs(report.sites.get(i), later));
                likely.put(report.pair(i, later.number()), p);
                if (p >= model.line()) {
                    pairs.add(new Clusters.Pair(i, later.number(), p));
                }
            }
        }
        double middle = odds(model.line());
        return Clusters.of(
                told.size(),
                pairs,
                new Clusters.Fit((i, j) -> report.fit(i, j, likely, model) - middle, FLOOR, MEAN));
    }

    private static final double FLOOR = -4;
    private static final double MEAN = -0.5;

    private double fit(int i, int j, Map<Long, Double> likely, JoinModel model) {
        int a = Math.min(i, j);
        int b = Math.max(i, j);
        if (Vetoes.areApart(sites.get(a), sites.get(b))) {
            return -100;
        }
        return odds(likely.computeIfAbsent(
                pair(a, b), k -> model.likely(signs(sites.get(a), sites.get(b)))));
    }

    private static double odds(double p) {
        double q = Math.clamp(p, 1e-6, 1 - 1e-6);
        return Math.log(q / (1 - q));
    }

    private long pair(int a, int b) {
        return (long) a * sites.size() + b;
    }

    private List<String> signs(Site earlier, Site later) {
        List<Integer> same = alike.getOrDefault(key(later), List.of());
        int between = (int) same.stream()
                .filter(i -> i > earlier.number() && i < later.number())
                .limit(3)
                .count();
        return PairSigns.of(earlier, later, same.size(), between);
    }

    /** Numbers of the mentions before this one that it is compared with. */
    private SortedSet<Integer> before(Site later) {
        var numbers = new TreeSet<Integer>();
        for (int i = Math.max(0, later.number() - WINDOW); i < later.number(); i++) {
            numbers.add(i);
        }
        for (String key : keys(later)) {
            List<Integer> list = index().getOrDefault(key, List.of());
            int at = java.util.Collections.binarySearch(list, later.number());
            for (int k = at - 1; k >= Math.max(0, at - LAST); k--) {
                numbers.add(list.get(k));
            }
            // the first ones too: the title and the lead tell of what the report is about
            list.stream().limit(2).filter(i -> i < later.number()).forEach(numbers::add);
        }
        numbers.removeIf(i -> !isAsked(sites.get(i), later) || Vetoes.areApart(sites.get(i), later));
        return numbers;
    }

    private Map<String, List<Integer>> index = Map.of();

    private Map<String, List<Integer>> index() {
        if (index.isEmpty()) {
            var map = new TreeMap<String, List<Integer>>();
            for (Site s : sites) {
                keys(s).forEach(k -> map.computeIfAbsent(k, x -> new ArrayList<>()).add(s.number()));
            }
            index = map;
        }
        return index;
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

    /** Whether anything at all speaks for two mentions being one. */
    private static boolean isAsked(Site a, Site b) {
        boolean known = a.kind() != EventKind.OTHER && b.kind() != EventKind.OTHER;
        return a.head().kinship(b.head()) != Head.Kinship.NONE
                || a.head().isGeneral()
                || b.head().isGeneral()
                || known && (a.kind() == b.kind() || b.sentence() - a.sentence() <= 3)
                || a.roles().keySet().stream().anyMatch(b.roles()::containsKey)
                || a.words().shared(b.words()) > 0
                || a.sentence() != b.sentence()
                        && (a.context().shared(b.context()) > 1
                                || a.names().stream().anyMatch(b.names()::contains));
    }
}
