package org.hearsay.event.internal.joining.telling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.document.DocumentId;
import org.hearsay.event.PairModel;
import org.hearsay.event.Participant.Role;
import org.hearsay.event.Story;
import org.hearsay.event.internal.KindTable;
import org.hearsay.event.internal.joining.Clusters;
import org.hearsay.event.internal.joining.Days;
import org.hearsay.gathering.Blocks;
import org.hearsay.gathering.PairPoints;
import org.hearsay.gathering.Two;
import org.hearsay.lexicon.Weights;

/** Joins what reports tell of one event. A bounded number of others is looked at of each telling ({@link Candidates}). */
public final class TellingPairs {

    /** Odds, less those of the line, below which two members keep events apart, and which members must have on the average. */
    private static final double LEAST = -1.5;

    private static final double MEAN = 0;
    private static final double NEVER = -100;

    /** Odds, less those of the line, from which what the words mean is enough. */
    private static final double CLEAR = 0.4;

    /** Days by which accounts of one event may differ: by a slip, and where one tells no day. */
    private static final long SLIP = 7;

    private static final long MONTH = 31;

    private static final long FEW = 5;

    /** Odds, less those of the line, from which two events are possibly one; open pairs an event, and tellings asked of each. */
    private static final double NEAR = -0.5;

    private static final int MOST_OPEN = 3;
    private static final int MOST_ASKED = 12;

    /** Reports so alike in words speak of one thing. */
    private static final double ALIKE = 0.1;

    private final List<Features> nodes;
    private final List<Outline> outlines;
    private final Scene scene;
    private final Neighbours neighbours;
    private final Map<Two, Double> near = new HashMap<>();

    /** Of the tellings of all reports. */
    public TellingPairs(List<Features> nodes, Map<DocumentId, Story> stories) {
        this.nodes = nodes;
        this.scene = new Scene(stories, nodes);
        this.outlines = nodes.parallelStream().map(f -> Outline.of(f, scene)).toList();
        this.neighbours = new Neighbours(nodes);
    }

    /** The pairs that are asked about: tellings of two reports that meet, and all of one report that has several. */
    public Stream<Two> candidates() {
        IntFunction<int[]> partners = partners();
        Map<DocumentId, List<Integer>> reports = IntStream.range(0, nodes.size())
                .boxed()
                .collect(Collectors.groupingBy(i -> nodes.get(i).first().document()));
        return IntStream.range(0, nodes.size())
                .boxed()
                .flatMap(a -> IntStream.concat(
                                IntStream.of(partners.apply(a)),
                                reports.getOrDefault(nodes.get(a).first().document(), List.of()).stream()
                                        .mapToInt(b -> b)
                                        .filter(b -> b > a))
                        .mapToObj(b -> new Two(a, b)))
                .filter(two -> !areApart(two.a(), two.b()));
    }

    /** Those of other reports and a greater number that a telling is compared with, in order: what shares a block, and what lies near it in meaning. */
    private IntFunction<int[]> partners() {
        Blocks blocks = Candidates.of(nodes);
        List<int[]> alike = neighbours.listPartners(scene::near);
        return a -> IntStream.concat(IntStream.of(blocks.partners(a)), IntStream.of(alike.get(a)))
                .filter(b -> !nodes.get(a).isOfReport(nodes.get(b)))
                .sorted()
                .distinct()
                .toArray();
    }

    /** What is measured of two, by the number of {@link Measure}. */
    public float[] measures(int a, int b) {
        return TellingMeasures.of(outlines.get(a), outlines.get(b), scene);
    }

    /**
     * Whether two are never one event, whatever others make of them. What was read is weighed by the trees, days and counts that differ too:
     * these are what accounts of one event disagree on.
     */
    private boolean areApart(int a, int b) {
        Features x = nodes.get(a);
        Features y = nodes.get(b);
        if (x.isOfReport(y)) {
            return !areRead(x, y) || areToldApart(x, y) || areToldApart(y, x);
        }
        return !areRead(x, y) && areGuarded(a, b);
    }

    /** Whether their report says that the two are two: one is another, before or after the other. */
    private static boolean areToldApart(Features x, Features y) {
        return x.pointsOn()
                || x.members().stream()
                        .flatMap(t -> t.mention().ordersTold().stream())
                        .flatMap(o -> o.to().stream())
                        .anyMatch(id -> y.members().stream()
                                .anyMatch(t -> t.mention().id().equals(id)));
    }

    /** What guards tellings of two reports of which one's words were not read. */
    private boolean areGuarded(int a, int b) {
        Features x = nodes.get(a);
        Features y = nodes.get(b);
        return areDaysApart(x, y)
                || areOtherPeople(x, y)
                || outlines.get(a).isSum() != outlines.get(b).isSum()
                || x.pointsOn() && y.pointsOn()
                || isElsewhere(x, y)
                || outlines.get(a).isOtherToll(outlines.get(b)) && !isOneSite(x, y) && !isOneScene(x, y)
                || TellingMeasures.areUnlike(outlines.get(a), outlines.get(b));
    }

    /** Two days told firmly are two events, but for a time zone, or where one person of whom both tell makes a slip likelier. */
    private boolean areDaysApart(Features x, Features y) {
        long gap = Days.gap(x.whenOrPublished(), y.whenOrPublished()).orElse(0);
        if (x.isSettled() && y.isSettled()) {
            return gap > (scene.sharesPerson(x, y) ? SLIP : Days.ZONE);
        }
        return !x.times().isEmpty() && !y.times().isEmpty() && gap > MONTH;
    }

    /** Others who meet on the same day in the same town are another meeting; one name may be one of many who took part. */
    private boolean areOtherPeople(Features x, Features y) {
        return x.roles().size() > 1
                && y.roles().size() > 1
                && isMadeByWho(x)
                && isMadeByWho(y)
                && Collections.disjoint(x.roles().keySet(), y.roles().keySet())
                && !scene.isRepresented(x, y)
                && !scene.isRepresented(y, x);
    }

    /** What a treaty or a blow is done to may be named in many ways. */
    private static boolean isMadeByWho(Features f) {
        return f.kinds().stream().noneMatch(k -> KindTable.familiesOf(k).contains(KindTable.Family.VIOLENCE))
                && f.roles().values().stream().anyMatch(r -> !r.equals(Set.of(Role.PATIENT)));
    }

    /** Whether they name two places and two times, and nobody that would make either a slip; a hall may lie in a town. */
    private static boolean isElsewhere(Features x, Features y) {
        return !x.times().isEmpty()
                && !y.times().isEmpty()
                && !x.fitsDay(y, 0)
                && x.places().stream().anyMatch(p -> p.entity().isPresent())
                && y.places().stream().anyMatch(p -> p.entity().isPresent())
                && !x.fitsPlace(y)
                && Collections.disjoint(x.roles().keySet(), y.roles().keySet());
    }

    /** Whether one thing or place was struck by both, or they name nothing struck and one place or somebody. */
    private static boolean isOneSite(Features x, Features y) {
        return x.sites().isEmpty() || y.sites().isEmpty()
                ? x.fitsPlace(y)
                        || !Collections.disjoint(x.roles().keySet(), y.roles().keySet())
                : !Collections.disjoint(x.sites(), y.sites());
    }

    /** Whether both tell of one day and one place: what they count otherwise there is in dispute, not another event. */
    private static boolean isOneScene(Features x, Features y) {
        return x.fitsPlace(y)
                && Days.gap(x.whenOrPublished(), y.whenOrPublished()).orElse(Days.ZONE + 1) <= Days.ZONE;
    }

    /** Whether more than a word speaks for it; what the words mean may, where it speaks clearly. */
    private boolean isFounded(Weighed w, PairModel model) {
        Features x = nodes.get(w.two().a());
        Features y = nodes.get(w.two().b());
        return isAnchored(x, y) || areRead(x, y) && model.margin(w.likely()) >= CLEAR;
    }

    /** Whether it is known of both what their words mean. */
    private static boolean areRead(Features x, Features y) {
        return x.sense().isPresent() && y.sense().isPresent();
    }

    /**
     * Whether one thing fits beside the kind of event. In a pile of many affairs every week has its attack and its arrest: what shares no
     * more than a word is not one event, however alike the words. No corpus at hand has such piles; what asking for two would cost and bring
     * is told in docs/quality.md.
     */
    private boolean isAnchored(Features x, Features y) {
        return !Collections.disjoint(x.roles().keySet(), y.roles().keySet())
                || x.fitsPlace(y)
                || x.fitsDay(y, Days.ZONE)
                || fitsToll(x, y)
                || !Collections.disjoint(x.sites(), y.sites())
                || scene.isSameStory(x, y)
                || scene.likeness(x, y) >= ALIKE;
    }

    /** Whether both count alike; small counts are alike by chance. */
    private static boolean fitsToll(Features x, Features y) {
        return x.tolls().stream()
                .anyMatch(t -> t.low() >= FEW && y.tolls().stream().anyMatch(t::meets));
    }

    /**
     * Pairs of events that the scorer holds near its line and that nothing forbids: of the tellings of each two the nearest pair. To be asked
     * after {@link #join}; at most a few an event, the likeliest first.
     */
    public List<Two> open(List<List<Integer>> events) {
        var eventOf = new HashMap<Integer, Integer>();
        for (int e = 0; e < events.size(); e++) {
            for (int node : events.get(e)) {
                eventOf.put(node, e);
            }
        }
        var best = new TreeMap<Two, Two>();
        var likeliest = near.entrySet().stream()
                .filter(e -> isOpen(e.getKey()))
                .sorted(Map.Entry.<Two, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        var count = new HashMap<Integer, Integer>();
        var found = new ArrayList<Two>();
        for (Two two : likeliest) {
            int a = eventOf.getOrDefault(two.a(), -1);
            int b = eventOf.getOrDefault(two.b(), -1);
            boolean few = count.getOrDefault(a, 0) < MOST_OPEN && count.getOrDefault(b, 0) < MOST_OPEN;
            if (a != b && few && areKept(events.get(a), events.get(b)) && best.putIfAbsent(Two.of(a, b), two) == null) {
                count.merge(a, 1, Integer::sum);
                count.merge(b, 1, Integer::sum);
                found.add(two);
            }
        }
        return found;
    }

    private boolean isOpen(Two two) {
        Features x = nodes.get(two.a());
        Features y = nodes.get(two.b());
        return !x.isOfReport(y) && !areApart(two.a(), two.b()) && isAnchored(x, y);
    }

    /** Whether no telling of the one event forbids one of the other. */
    private boolean areKept(List<Integer> a, List<Integer> b) {
        return a.stream()
                .limit(MOST_ASKED)
                .noneMatch(i -> b.stream().limit(MOST_ASKED).anyMatch(j -> areApart(i, j)));
    }

    /** Why two tellings may be one event. */
    public List<String> reasons(Two two, PairModel model) {
        Features x = nodes.get(two.a());
        Features y = nodes.get(two.b());
        var reasons = new ArrayList<String>();
        reasons.add("told as '" + word(x) + "' and as '" + word(y) + "'");
        if (!Collections.disjoint(x.roles().keySet(), y.roles().keySet())) {
            reasons.add("some take part in both");
        }
        if (x.fitsPlace(y)) {
            reasons.add("one place");
        }
        if (x.fitsDay(y, 0)) {
            reasons.add("one day");
        }
        double margin = near.getOrDefault(two, 0.0);
        double likely = Weights.likely(margin + Weights.odds(model.line()));
        reasons.add(
                "one event by " + Math.round(likely * 100) + " in 100; joined from " + Math.round(model.line() * 100));
        return reasons;
    }

    private static String word(Features f) {
        return f.first().mention().triggerText().strip().replaceAll("\\s+", " ");
    }

    /** Two tellings that nothing forbids to be one event, and how likely they are. */
    private record Weighed(Two two, double likely) {}

    /** Which tellings are one event: their numbers, each event's in order, events by their first telling. */
    public List<List<Integer>> join(PairModel model) {
        IntFunction<int[]> partners = partners();
        var pairs = new ArrayList<Clusters.Pair>();
        IntStream.range(0, nodes.size())
                .parallel()
                .boxed()
                .flatMap(a -> weighed(a, partners.apply(a), model))
                .toList()
                .forEach(w -> {
                    note(w.two(), model.margin(w.likely()));
                    if (w.likely() >= model.line() && isFounded(w, model)) {
                        pairs.add(new Clusters.Pair(w.two().a(), w.two().b(), w.likely()));
                    }
                });
        var points = new PairPoints(nodes.size(), (i, j) -> areApart(i, j) ? NEVER : margin(Two.of(i, j), model));
        return Clusters.of(nodes.size(), pairs, new Clusters.Fit(points::of, LEAST, MEAN));
    }

    /** Of many pairs, those that are worth remembering. */
    private Stream<Weighed> weighed(int a, int[] partners, PairModel model) {
        return IntStream.of(partners)
                .filter(b -> !areApart(a, b))
                .mapToObj(b -> new Weighed(new Two(a, b), model.likely(measures(a, b))))
                .filter(w -> w.likely() >= model.line() || model.margin(w.likely()) >= NEAR);
    }

    private double margin(Two two, PairModel model) {
        Double known = near.get(two);
        if (known != null) {
            return known;
        }
        double margin = model.margin(model.likely(measures(two.a(), two.b())));
        note(two, margin);
        return margin;
    }

    /** Keeps what {@link #open} asks for. */
    private void note(Two two, double margin) {
        if (margin >= NEAR) {
            near.put(two, margin);
        }
    }
}
