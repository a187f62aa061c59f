package org.hearsay.event.internal;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.event.EventKind;
import org.hearsay.event.Participant.Role;
import org.hearsay.event.Realis;
import org.hearsay.event.Toll;

/**
 * How well two events told may be one. Points are added for what fits and taken for what does not; a conflict of date,
 * place or participants lowers the score but does not forbid, since accounts that contradict each other must meet.
 *
 * @param points the sum
 * @param anchors how many independent things fit beside the kind
 */
record PairScore(double points, int anchors) {

    /** No sum of points outweighs this. */
    static final PairScore NEVER = new PairScore(-100, 0);

    private static final long WINDOW = 3;
    private static final long MONTH = 31;
    private static final Set<EventKind> SIDED = EnumSet.of(
            EventKind.ATTACK, EventKind.KILL, EventKind.ABDUCT, EventKind.ARREST, EventKind.ACCUSE, EventKind.VISIT);

    private PairScore plus(double more, int fits) {
        return new PairScore(points + more, anchors + fits);
    }

    /** The score of two events; the order of the two does not matter. */
    static PairScore of(Features a, Features b) {
        double near = nearness(a, b);
        if (near == 0 || a.pointsOn() && b.pointsOn()) {
            return NEVER;
        }
        PairScore score = new PairScore(0.6 + 0.9 * near, 0);
        boolean sameHead = a.heads().overlap(b.heads()) > 0;
        if (sameHead) {
            score = score.plus(0.4, 0);
        }
        if (a.pointsOn() || b.pointsOn()) {
            score = score.plus(-1.2, 0);
        }
        if (a.isOnly(Realis.HYPOTHETICAL) || b.isOnly(Realis.HYPOTHETICAL)) {
            score = score.plus(-0.6, 0);
        }
        score = who(a, b, score);
        score = where(a, b, score);
        score = when(a, b, score);
        score = tolls(a, b, score);
        return a.means().overlap(b.means()) > 0 ? score.plus(0.4, 0) : score;
    }

    private static double nearness(Features a, Features b) {
        double best = 0;
        boolean sameHead = a.heads().overlap(b.heads()) > 0;
        for (EventKind x : a.kinds()) {
            for (EventKind y : b.kinds()) {
                double near = KindTable.nearness(x, y);
                // Two statements of one person are two events unless they are told by the same word.
                best = Math.max(best, (KindTable.isLoose(x) || KindTable.isLoose(y)) && !sameHead ? near * 0.4 : near);
            }
        }
        return best == 0 && sameHead ? 0.4 : best;
    }

    private static PairScore who(Features a, Features b, PairScore score) {
        var shared = new TreeSet<>(a.roles().keySet());
        shared.retainAll(b.roles().keySet());
        int least = Math.min(a.roles().size(), b.roles().size());
        PairScore sum = score;
        if (!shared.isEmpty()) {
            double points = Math.min(2.8, 1 + 1.2 * (shared.size() - 1));
            if (shared.size() * 3 <= least) {
                points -= 0.5;
            }
            sum = sum.plus(points, Math.min(2, shared.size()));
            if (shared.size() >= 2 && swapped(a, b, shared)) {
                sum = sum.plus(-2, 0);
            }
        } else if (least > 0) {
            sum = sum.plus(isMadeByWho(a) && isMadeByWho(b) ? -1.6 : -0.6, 0);
        }
        int words = a.words().shared(b.words());
        return words == 0 ? sum : sum.plus(Math.min(0.8, 0.4 * words), shared.isEmpty() ? 1 : 0);
    }

    /** Whether who acts in the one is acted on in the other, and the other way round. */
    private static boolean swapped(Features a, Features b, Set<String> shared) {
        if (a.kinds().stream().noneMatch(SIDED::contains)) {
            return false;
        }
        return shared.stream().anyMatch(e -> isOnly(a, e, Role.AGENT) && isOnly(b, e, Role.PATIENT))
                && shared.stream().anyMatch(e -> isOnly(a, e, Role.PATIENT) && isOnly(b, e, Role.AGENT));
    }

    /** Whether the event is what it is by who takes part: others who meet on the same day in the same town are another meeting. */
    private static boolean isMadeByWho(Features f) {
        return f.kinds().stream().noneMatch(k -> KindTable.familiesOf(k).contains(KindTable.Family.VIOLENCE));
    }

    private static boolean isOnly(Features f, String entity, Role role) {
        return Set.of(role).equals(f.roles().get(entity));
    }

    private static PairScore where(Features a, Features b, PairScore score) {
        if (a.places().isEmpty() || b.places().isEmpty()) {
            // 'The attack on the town' and 'killed in the town' name one place, once as what was struck.
            return isStruck(a, b) || isStruck(b, a) ? score.plus(0.8, 1) : score;
        }
        boolean meets = a.places().stream().anyMatch(p -> b.places().stream().anyMatch(p::meets));
        return meets ? score.plus(1, 1) : score.plus(-0.6, 0);
    }

    private static boolean isStruck(Features placed, Features other) {
        return placed.places().stream().flatMap(p -> p.entity().stream()).anyMatch(other.roles()::containsKey);
    }

    private static PairScore when(Features a, Features b, PairScore score) {
        OptionalLong gap = Days.gap(a.times(), b.times());
        if (gap.isEmpty()) {
            return fromPublication(a, b, score);
        }
        boolean points = a.times().stream().anyMatch(t -> Days.width(t) <= Days.POINT)
                && b.times().stream().anyMatch(t -> Days.width(t) <= Days.POINT);
        if (gap.getAsLong() == 0) {
            return points ? score.plus(1.2, 1) : score.plus(0.4, 0);
        }
        if (gap.getAsLong() <= WINDOW) {
            return score.plus(-0.3, 0);
        }
        return gap.getAsLong() <= MONTH ? score.plus(-1.6, 0) : score.plus(-4, 0);
    }

    /** Where one tells no time, reports of one period speak more often of one event than reports of different years. */
    private static PairScore fromPublication(Features a, Features b, PairScore score) {
        OptionalLong gap;
        if (a.times().isEmpty() && b.times().isEmpty()) {
            gap = Days.gap(a.published(), b.published());
        } else {
            gap = a.times().isEmpty() ? Days.gap(a.published(), b.times()) : Days.gap(a.times(), b.published());
        }
        if (gap.isEmpty()) {
            return score;
        }
        long days = gap.getAsLong();
        return days <= MONTH ? score.plus(0.2, 0) : days <= 3 * MONTH ? score.plus(-0.6, 0) : score.plus(-1.5, 0);
    }

    private static PairScore tolls(Features a, Features b, PairScore score) {
        boolean same = a.tolls().stream().anyMatch(x -> b.tolls().stream().anyMatch(y -> meets(x, y)));
        return same ? score.plus(0.5, 1) : score;
    }

    private static boolean meets(Toll x, Toll y) {
        return x.what() == y.what() && x.low() <= y.high() && y.low() <= x.high() && x.low() > 1;
    }

    /** Whether both are told by the same report, and how far apart; a large number otherwise. */
    static int distance(Features a, Features b) {
        if (!a.first().document().equals(b.first().document())) {
            return Integer.MAX_VALUE;
        }
        return a.members().stream()
                .mapToInt(x -> b.members().stream()
                        .mapToInt(y -> Math.abs(x.mention().trigger().span().start()
                                - y.mention().trigger().span().start()))
                        .min()
                        .orElseThrow())
                .min()
                .orElseThrow();
    }

    /** Best first; ties by what is compared. */
    record Pair(int a, int b, double points) implements Comparable<Pair> {
        private static final Comparator<Pair> ORDER = Comparator.comparingDouble((Pair p) -> -p.points)
                .thenComparingInt(Pair::a)
                .thenComparingInt(Pair::b);

        @Override
        public int compareTo(Pair other) {
            return ORDER.compare(this, other);
        }
    }
}
