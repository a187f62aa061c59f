package org.hearsay.event.internal.joining;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.document.DocumentId;
import org.hearsay.event.EventKind;
import org.hearsay.event.KindTrait;
import org.hearsay.event.Participant.Role;
import org.hearsay.event.Realis;
import org.hearsay.event.Story;
import org.hearsay.event.Toll;
import org.hearsay.event.internal.KindTable;
import org.hearsay.mention.EntityKind;

/**
 * Scores pairs of events that two reports tell. Points are added for what fits and taken for what does not; a conflict of date, place or
 * participants lowers the score but does not forbid, since accounts that contradict each other must meet.
 */
public final class Scorer {

    private static final long WINDOW = 3;
    private static final long MONTH = 31;

    /** Kinds that have nothing to do with each other. */
    private static final PairScore UNLIKE = new PairScore(-1, 0);

    private record Two(DocumentId a, DocumentId b) {}

    private final Map<DocumentId, Story> stories;
    private final Map<Two, Boolean> sameStory = new HashMap<>();

    public Scorer(Map<DocumentId, Story> stories) {
        this.stories = stories;
    }

    /** The score of two events; the order of the two does not matter. */
    public PairScore score(Features a, Features b) {
        double near = nearness(a, b);
        if (a.pointsOn() && b.pointsOn()) {
            return PairScore.NEVER;
        }
        if (near == 0) {
            return UNLIKE;
        }
        PairScore score = new PairScore(0.6 + 0.9 * near, 0);
        if (sharesHead(a, b)) {
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
        score = words(a, b, score);
        return story(a, b, score);
    }

    private static boolean sharesHead(Features a, Features b) {
        return a.heads().shared(b.heads()) > 0;
    }

    private static double nearness(Features a, Features b) {
        double best = 0;
        boolean sameHead = sharesHead(a, b);
        for (EventKind x : a.kinds()) {
            for (EventKind y : b.kinds()) {
                double near = KindTable.nearness(x, y);
                // Two statements of one person are two events unless they are told by the same word.
                best = Math.max(best, (KindTable.isLoose(x) || KindTable.isLoose(y)) && !sameHead ? near * 0.4 : near);
            }
        }
        return best == 0 && sameHead ? 0.4 : best;
    }

    private PairScore who(Features a, Features b, PairScore score) {
        var shared = new TreeSet<>(a.roles().keySet());
        shared.retainAll(b.roles().keySet());
        PairScore sum = isOtherVictim(a, b) ? score.plus(-1.5, 0) : score;
        if (!shared.isEmpty()) {
            long people =
                    shared.stream().filter(e -> kind(a, e) == EntityKind.PERSON).count();
            long bodies = shared.size() - people;
            double points = Math.min(2.8, (people > 0 ? 0.1 : 0) + 1.1 * people + (people > 0 ? 0.4 : 0.9) * bodies);
            int least = Math.min(a.roles().size(), b.roles().size());
            points -= shared.size() * 3 <= least ? 0.5 : 0;
            sum = sum.plus(points, (int) Math.min(2, people + Math.min(1, bodies)));
            if (isSwapped(a, b, shared)) {
                sum = sum.plus(-1.5, 0);
            }
        } else if (!a.roles().isEmpty() && !b.roles().isEmpty()) {
            // One name each, in two reports, may be two of many who took part.
            boolean lists = a.roles().size() > 1 && b.roles().size() > 1;
            lists &= represented(a, b) + represented(b, a) == 0;
            sum = sum.plus(isMadeByWho(a) && isMadeByWho(b) ? lists ? -1.6 : -1 : -0.6, 0);
        }
        int sent = Math.max(represented(a, b), represented(b, a));
        sum = sent == 0 || shared.isEmpty() ? sum : sum.plus(Math.min(1.8, 0.6 * sent), 1);
        int words = a.words().shared(b.words());
        if (words == 0 && shared.isEmpty() && !a.words().isEmpty() && !b.words().isEmpty()) {
            sum = sum.plus(-0.3, 0);
        }
        return words == 0 ? sum : sum.plus(Math.min(0.8, 0.4 * words), shared.isEmpty() ? 1 : 0);
    }

    /** Whether each tells by name who was struck down, and nobody is told by both. */
    private boolean isOtherVictim(Features a, Features b) {
        Set<String> here = victims(a);
        Set<String> there = victims(b);
        return !here.isEmpty() && !there.isEmpty() && Collections.disjoint(here, there);
    }

    private Set<String> victims(Features f) {
        if (Collections.disjoint(f.kinds(), KindTrait.PERSONAL.kinds())) {
            return Set.of();
        }
        return f.roles().entrySet().stream()
                .filter(e -> e.getValue().equals(Set.of(Role.PATIENT)))
                .map(Map.Entry::getKey)
                .filter(e -> kind(f, e) == EntityKind.PERSON)
                .collect(Collectors.toSet());
    }

    /** How many who take part in the one are in the other by their body: its leader here, the body there. */
    private int represented(Features a, Features b) {
        Map<String, Set<String>> bodies =
                stories.getOrDefault(a.first().document(), Story.EMPTY).bodies();
        return (int) a.roles().keySet().stream()
                .filter(e -> !b.roles().containsKey(e))
                .filter(e -> bodies.getOrDefault(e, Set.of()).stream()
                        .anyMatch(body ->
                                b.roles().containsKey(body) && !a.roles().containsKey(body)))
                .count();
    }

    private EntityKind kind(Features f, String entity) {
        return stories.getOrDefault(f.first().document(), Story.EMPTY).cast().getOrDefault(entity, EntityKind.PERSON);
    }

    /** Whether one who acts in the one is acted on in the other. */
    private static boolean isSwapped(Features a, Features b, Set<String> shared) {
        return a.kinds().stream().anyMatch(KindTrait.SIDED::isOf)
                && b.kinds().stream().anyMatch(KindTrait.SIDED::isOf)
                && shared.stream()
                        .anyMatch(e -> isOnly(a, e, Role.AGENT) && isOnly(b, e, Role.PATIENT)
                                || isOnly(a, e, Role.PATIENT) && isOnly(b, e, Role.AGENT));
    }

    /**
     * Whether the event is what it is by who takes part: others who meet on the same day in the same town are another
     * meeting. What a treaty or a blow is done to may be named in many ways.
     */
    private static boolean isMadeByWho(Features f) {
        return f.kinds().stream().noneMatch(k -> KindTable.familiesOf(k).contains(KindTable.Family.VIOLENCE))
                && f.roles().values().stream().anyMatch(r -> !r.equals(Set.of(Role.PATIENT)));
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
        if (!meets) {
            return score.plus(-0.6, 0);
        }
        // A country struck is named as place and as participant: that is one thing that fits, not two.
        boolean counted = a.places().stream()
                .allMatch(p -> p.entity()
                        .filter(e -> a.roles().containsKey(e) && b.roles().containsKey(e))
                        .isPresent());
        return counted ? score.plus(0.2, 0) : score.plus(1, 1);
    }

    private static boolean isStruck(Features placed, Features other) {
        return placed.places().stream().flatMap(p -> p.entity().stream()).anyMatch(other.roles()::containsKey);
    }

    private static PairScore when(Features a, Features b, PairScore score) {
        OptionalLong gap = Days.gap(a.times(), b.times());
        if (gap.isEmpty()) {
            return fromPublication(a, b, score);
        }
        boolean points =
                a.times().stream().anyMatch(Days::isPoint) && b.times().stream().anyMatch(Days::isPoint);
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
        OptionalLong gap = Days.gap(times(a), times(b));
        if (gap.isEmpty()) {
            return score;
        }
        long days = gap.getAsLong();
        return days <= MONTH ? score.plus(0.2, 0) : days <= 3 * MONTH ? score.plus(-0.6, 0) : score.plus(-1.5, 0);
    }

    private static List<Days> times(Features f) {
        return f.times().isEmpty() ? f.published() : f.times();
    }

    private static PairScore tolls(Features a, Features b, PairScore score) {
        boolean same = a.tolls().stream().anyMatch(x -> b.tolls().stream().anyMatch(y -> meets(x, y)));
        PairScore sum = same ? score.plus(0.5, 1) : score;
        return a.means().shared(b.means()) > 0 ? sum.plus(0.4, 0) : sum;
    }

    private static boolean meets(Toll x, Toll y) {
        return x.what() == y.what() && x.low() <= y.high() && y.low() <= x.high() && x.low() > 1;
    }

    /** Sentences that share several words tell the same thing. */
    private static PairScore words(Features a, Features b, PairScore score) {
        int shared = a.context().shared(b.context());
        if (shared >= 3 && a.context().overlap(b.context()) >= 0.25) {
            return score.plus(Math.min(1, 0.2 * shared), 1);
        }
        return shared >= 2 ? score.plus(0.2, 0) : score;
    }

    private PairScore story(Features a, Features b, PairScore score) {
        DocumentId x = a.first().document();
        DocumentId y = b.first().document();
        if (!stories.containsKey(x) || !stories.containsKey(y)) {
            return score;
        }
        if (!isSameStory(x, y)) {
            return score.plus(-0.6, 0);
        }
        PairScore told = score.plus(0.6, sharesHead(a, b) ? 1 : 0);
        return isNewsOfOneDay(a, b) ? told.plus(0.4, 1) : told;
    }

    /** Two reports of one story, out within days of each other, that tell 'the sinking' and not when: it is the one sinking. */
    private static boolean isNewsOfOneDay(Features a, Features b) {
        OptionalLong gap = Days.gap(a.published(), b.published());
        return sharesHead(a, b)
                && (a.times().isEmpty() || b.times().isEmpty())
                && gap.isPresent()
                && gap.getAsLong() <= WINDOW
                && a.kinds().stream().noneMatch(KindTable::isLoose)
                && b.kinds().stream().noneMatch(KindTable::isLoose);
    }

    private boolean isSameStory(DocumentId x, DocumentId y) {
        return sameStory.computeIfAbsent(x.compareTo(y) <= 0 ? new Two(x, y) : new Two(y, x), this::shareCast);
    }

    private boolean shareCast(Two two) {
        Map<String, EntityKind> a = stories.getOrDefault(two.a(), Story.EMPTY).cast();
        Map<String, EntityKind> b = stories.getOrDefault(two.b(), Story.EMPTY).cast();
        double shared = a.entrySet().stream()
                .filter(e -> b.containsKey(e.getKey()))
                .mapToDouble(e -> weight(e.getValue()))
                .sum();
        double least = Math.min(weigh(a), weigh(b));
        return shared >= 2 && shared >= 0.25 * least;
    }

    private static double weigh(Map<String, EntityKind> cast) {
        return cast.values().stream().mapToDouble(Scorer::weight).sum();
    }

    /** Countries are in every report; people and bodies tell one story from another. */
    private static double weight(EntityKind kind) {
        return kind == EntityKind.PLACE ? 0.5 : 1;
    }
}
