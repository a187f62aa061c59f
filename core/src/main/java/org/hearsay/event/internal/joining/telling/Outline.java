package org.hearsay.event.internal.joining.telling;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.event.EventKind;
import org.hearsay.event.KindTrait;
import org.hearsay.event.Participant.Role;
import org.hearsay.event.Toll;
import org.hearsay.event.internal.joining.Roles;
import org.hearsay.mention.EntityKind;

/**
 * What of a telling enters every comparing of it, worked out once: a telling is compared with dozens of others.
 *
 * @param told the telling
 * @param people who take part and are persons
 * @param agents who do it
 * @param patients whom it befalls
 * @param victims persons struck down by name
 * @param isOpen whether its kind is not known
 * @param isSum whether it sums up many incidents
 * @param weight how much the words around it tell
 * @param hasNumber whether a number stands around it
 * @param cast how much its report's cast counts
 * @param alike how many tellings of its report are like it, itself among them
 * @param counts of those struck, but for parts of them
 */
record Outline(
        Features told,
        Set<String> people,
        Set<String> agents,
        Set<String> patients,
        Set<String> victims,
        boolean isOpen,
        boolean isSum,
        double weight,
        boolean hasNumber,
        double cast,
        int alike,
        List<Count> counts) {

    /** A count, with the names of those counted. */
    record Count(Toll toll, Set<String> names) {

        /** As {@link Toll#isOfOthers}. */
        boolean isOfOthers(Count other) {
            return !names.isEmpty() && !other.names.isEmpty() && Collections.disjoint(names, other.names);
        }
    }

    static Outline of(Features f, Scene scene) {
        Set<String> people = f.roles().keySet().stream()
                .filter(e -> scene.kind(f, e) == EntityKind.PERSON)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> victims = Collections.disjoint(f.kinds(), KindTrait.PERSONAL.kinds())
                ? Set.of()
                : people.stream()
                        .filter(e -> Roles.isOnly(f.roles(), e, Role.PATIENT))
                        .collect(Collectors.toSet());
        return new Outline(
                f,
                people,
                Roles.having(f.roles(), Role.AGENT),
                Roles.having(f.roles(), Role.PATIENT),
                victims,
                f.kinds().equals(Set.of(EventKind.OTHER)),
                f.isSum(),
                scene.weight(f.context().stems()),
                hasNumber(f.context().stems()),
                scene.cast(f),
                scene.alike(f),
                f.tolls().stream()
                        .filter(t -> !t.isPart())
                        .map(t -> new Count(t, t.names()))
                        .toList());
    }

    static boolean hasNumber(Set<String> words) {
        return words.stream().anyMatch(w -> w.length() > 1 && Character.isDigit(w.charAt(0)));
    }

    /** Whether both count those struck exactly, and otherwise; a later count alone would be an update. */
    boolean isOtherToll(Outline other) {
        for (Count own : counts) {
            if (own.toll().isExact() && isOtherThanAll(own, other)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the other counts the same sort, and every time exactly another number. */
    private static boolean isOtherThanAll(Count own, Outline other) {
        boolean some = false;
        for (Count theirs : other.counts) {
            if (own.toll().isOfOneKind(theirs.toll()) && !own.isOfOthers(theirs)) {
                some = true;
                if (!theirs.toll().isExact()
                        || theirs.toll().low() == own.toll().low()) {
                    return false;
                }
            }
        }
        return some;
    }
}
