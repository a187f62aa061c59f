package org.hearsay.event.internal.joining;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.document.DocumentId;
import org.hearsay.event.JoinModel;
import org.hearsay.event.Participant.Role;
import org.hearsay.event.Story;
import org.hearsay.event.Toll;
import org.hearsay.event.internal.KindTable;
import org.hearsay.event.internal.joining.Candidates.Two;

/** Joins what reports tell of one event. A bounded number of others is looked at of each telling ({@link Candidates}). */
public final class TellingPairs {

    /** Odds, less those of the line, below which two members keep events apart, and which members must have on the average. */
    private static final double LEAST = -1.5;

    private static final double MEAN = 0;
    private static final double NEVER = -100;

    /** Days by which accounts of one event may differ: by a slip, where both tell a time, where one tells none. */
    private static final long SLIP = 7;

    private static final long MONTH = 31;
    private static final long SEASON = 93;

    private static final long FEW = 5;

    /** Reports so alike in words speak of one thing. */
    private static final double ALIKE = 0.2;

    private final List<Features> nodes;
    private final Scene scene;

    /** Of the tellings of all reports. */
    public TellingPairs(List<Features> nodes, Map<DocumentId, Story> stories) {
        this.nodes = nodes;
        this.scene = new Scene(stories, nodes);
    }

    /** The pairs that are asked about: tellings of two reports, neither of which is only a sum of incidents. */
    public Stream<Two> candidates() {
        return Candidates.of(nodes).stream().filter(two -> !areApart(two.a(), two.b()));
    }

    public List<String> signs(int a, int b) {
        return TellingSigns.of(nodes.get(a), nodes.get(b), scene);
    }

    /** Two that one report tells as two stay two, whatever another makes of them; a sum of incidents is none of them. */
    private boolean areApart(int a, int b) {
        Features x = nodes.get(a);
        Features y = nodes.get(b);
        return areDaysApart(x, y)
                || areOtherPeople(x, y)
                || x.first().document().equals(y.first().document())
                || x.isSum() != y.isSum()
                || x.pointsOn() && y.pointsOn()
                || isElsewhere(x, y)
                || isOtherToll(x, y) && !isOneSite(x, y) && !isOneScene(x, y)
                || TellingSigns.areUnlike(x, y);
    }

    /**
     * Two days told firmly are two events, but for a time zone, or where one person of whom both tell makes a slip likelier. What tells no time
     * happened about when its report was out, or the report would say so.
     */
    private boolean areDaysApart(Features x, Features y) {
        long gap = Days.gap(x.whenOrPublished(), y.whenOrPublished()).orElse(0);
        if (x.isSettled() && y.isSettled()) {
            return gap > (scene.sharesPerson(x, y) ? SLIP : Days.ZONE);
        }
        return gap > (x.times().isEmpty() || y.times().isEmpty() ? SEASON : MONTH);
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

    /** Whether both count those struck exactly, and otherwise; a later count alone would be an update. */
    private static boolean isOtherToll(Features x, Features y) {
        return x.tolls().stream().filter(t -> t.isExact() && !t.isPart()).anyMatch(t -> {
            List<Toll> same = y.tolls().stream()
                    .filter(u -> t.isOfOneKind(u) && !t.isOfOthers(u) && !u.isPart())
                    .toList();
            return !same.isEmpty() && same.stream().allMatch(u -> u.isExact() && u.low() != t.low());
        });
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

    /** Which tellings are one event: their numbers, each event's in order, events by their first telling. */
    public List<List<Integer>> join(JoinModel model) {
        var odds = new HashMap<Two, Double>();
        var pairs = new ArrayList<Clusters.Pair>();
        candidates().forEach(two -> {
            double likely = model.likely(signs(two.a(), two.b()));
            odds.put(two, model.margin(likely));
            if (likely >= model.line() && isAnchored(nodes.get(two.a()), nodes.get(two.b()))) {
                pairs.add(new Clusters.Pair(two.a(), two.b(), likely));
            }
        });
        return Clusters.of(
                nodes.size(),
                pairs,
                new Clusters.Fit(
                        (i, j) -> areApart(i, j)
                                ? NEVER
                                : odds.computeIfAbsent(
                                        Two.of(i, j), t -> model.margin(model.likely(signs(t.a(), t.b())))),
                        LEAST,
                        MEAN));
    }
}
