package org.hearsay.event.internal.joining.telling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.document.DocumentId;
import org.hearsay.event.EventKind;
import org.hearsay.event.Story;
import org.hearsay.mention.EntityKind;
import org.hearsay.model.Sense;

/**
 * What of all reports bears on pairs of tellings: who is named in how many of them, which two speak of one story, how many
 * tellings of a report are alike.
 */
final class Scene {

    private final Map<DocumentId, Story> stories;
    private final Map<String, Integer> named = new HashMap<>();
    private final Map<DocumentId, Map<String, Integer>> alike = new HashMap<>();
    private final Map<String, Integer> heads = new HashMap<>();
    private final Likeness likeness;

    /** What the tellings of each report mean. */
    private final Map<DocumentId, List<Sense>> senses = new HashMap<>();

    /** Of the tellings of all reports. */
    Scene(Map<DocumentId, Story> stories, List<Features> tellings) {
        this.stories = stories;
        this.likeness = new Likeness(stories);
        stories.values().forEach(s -> s.cast().keySet().forEach(e -> named.merge(e, 1, Integer::sum)));
        for (Features f : tellings) {
            Map<String, Integer> counts = alike.computeIfAbsent(f.first().document(), d -> new HashMap<>());
            keys(f).forEach(k -> counts.merge(k, 1, Integer::sum));
            f.sense()
                    .ifPresent(s -> senses.computeIfAbsent(f.first().document(), d -> new ArrayList<>())
                            .add(s));
        }
        alike.values().forEach(counts -> counts.keySet().forEach(k -> heads.merge(k, 1, Integer::sum)));
    }

    private static List<String> keys(Features f) {
        return Stream.concat(
                        f.heads().stems().stream(),
                        f.kinds().stream().filter(k -> k != EventKind.OTHER).map(EventKind::name))
                .distinct()
                .toList();
    }

    /** How many tellings of its report share most with one, itself among them. */
    int alike(Features f) {
        Map<String, Integer> counts = alike.getOrDefault(f.first().document(), Map.of());
        return keys(f).stream().mapToInt(k -> counts.getOrDefault(k, 1)).max().orElse(1);
    }

    /** The share of reports that name somebody, 0 to 1. */
    double share(String entity) {
        return (double) named.getOrDefault(entity, 1) / Math.max(1, stories.size());
    }

    /** What one who takes part is. */
    EntityKind kind(Features f, String entity) {
        return of(f).cast().getOrDefault(entity, EntityKind.PERSON);
    }

    /** Whether a person takes part in both. */
    boolean sharesPerson(Features x, Features y) {
        return x.roles().keySet().stream().anyMatch(e -> y.roles().containsKey(e) && kind(x, e) == EntityKind.PERSON);
    }

    /** Whether one who takes part in the one telling is in the other by the body alone: its leader here, the body there. */
    boolean isRepresented(Features x, Features y) {
        Map<String, Set<String>> bodies = of(x).bodies();
        return x.roles().keySet().stream()
                .filter(e -> !y.roles().containsKey(e))
                .anyMatch(e -> bodies.getOrDefault(e, Set.of()).stream()
                        .anyMatch(body ->
                                y.roles().containsKey(body) && !x.roles().containsKey(body)));
    }

    private Story of(Features f) {
        return stories.getOrDefault(f.first().document(), Story.EMPTY);
    }

    /** The share of reports that tell something by a word, 0 to 1. */
    double told(String head) {
        return (double) heads.getOrDefault(head, 1) / Math.max(1, alike.size());
    }

    /** How much the reports of two tellings have in common in words, 0 to 1. */
    double likeness(Features a, Features b) {
        return likeness.of(a.first().document(), b.first().document());
    }

    /** Of each report those that lie nearest in words. */
    Map<DocumentId, List<DocumentId>> near() {
        return likeness.near();
    }

    /** How much words tell: the fewer reports hold them, the more. */
    double rarity(Set<String> words) {
        return words.stream().sorted().mapToDouble(likeness::rarity).sum();
    }

    /** How many tellings of another's report lie nearer in meaning to one than the other does; NaN where one was not read. */
    double rank(Features one, Features other) {
        return one.sense()
                .flatMap(own ->
                        other.sense().map(far -> rank(own, far, other.first().document())))
                .orElse(Double.NaN);
    }

    private double rank(Sense own, Sense far, DocumentId report) {
        double like = own.likeness(far);
        int nearer = 0;
        for (Sense s : senses.getOrDefault(report, List.of())) {
            nearer += own.likeness(s) > like ? 1 : 0;
        }
        return nearer;
    }

    /** The squares of how much words tell, summed. */
    double weight(Set<String> words) {
        return words.stream()
                .sorted()
                .mapToDouble(likeness::rarity)
                .map(x -> x * x)
                .sum();
    }

    /** How much of their cast the reports of two tellings have in common, a country counting half. */
    double cast(Features one, Features other) {
        Map<String, EntityKind> b = of(other).cast();
        return of(one).cast().entrySet().stream()
                .filter(e -> b.containsKey(e.getKey()))
                .mapToDouble(e -> weight(e.getValue()))
                .sum();
    }

    /** How much the cast of a telling's report counts, a country counting half. */
    double cast(Features f) {
        return weigh(of(f).cast());
    }

    /** Whether the reports of two tellings have so much of their cast in common that they speak of one story. */
    boolean isSameStory(Features one, Features other) {
        double shared = cast(one, other);
        return shared >= 2 && shared >= 0.25 * Math.min(cast(one), cast(other));
    }

    private static double weigh(Map<String, EntityKind> cast) {
        return cast.values().stream().mapToDouble(Scene::weight).sum();
    }

    /** Countries are in every report; people and bodies tell one story from another. */
    private static double weight(EntityKind kind) {
        return kind == EntityKind.PLACE ? 0.5 : 1;
    }
}
