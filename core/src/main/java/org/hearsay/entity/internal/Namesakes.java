package org.hearsay.entity.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.hearsay.entity.Doubt;
import org.hearsay.entity.Profile;
import org.hearsay.entity.internal.Circle.Bond;

/**
 * Parts the profiles of one name into those of one person each. Those that share a body, an office or company are one; where
 * something speaks against it and nothing is shared, they stay two with a doubt between them. Pure, whatever the order.
 */
final class Namesakes {

    /** So many circles of one name are compared with a new profile; of a name that more share, those that share a word with it. */
    private static final int COMPARED = 40;

    private final List<Circle> circles = new ArrayList<>();
    private final TreeMap<String, Integer> byWord = new TreeMap<>();

    private Namesakes() {}

    /** The circles of profiles of one name, the fullest first, with the doubts between them. */
    static Parted part(List<Profile> profiles, boolean single) {
        var namesakes = new Namesakes();
        List<Profile> order = profiles.stream()
                .sorted(Comparator.<Profile>comparingInt(p -> -telling(p)).thenComparing(Comparator.naturalOrder()))
                .toList();
        order.forEach(p -> namesakes.add(p, single));
        return new Parted(namesakes.circles, namesakes.doubts());
    }

    /** What profiles of one name come to. */
    record Parted(List<Circle> circles, List<Doubt> doubts) {}

    private static int telling(Profile p) {
        return Math.min(3, p.setting().roles().size()) + Math.min(3, p.bodies().size());
    }

    private void add(Profile profile, boolean single) {
        var fresh = new Circle(profile);
        Circle best = null;
        int free = 0;
        for (Circle circle : candidates(fresh)) {
            Bond bond = circle.bond(fresh);
            if (bond == Bond.SHARED) {
                best = circle;
                break;
            }
            if (bond == Bond.FREE && !single) {
                free++;
                best = free == 1 ? circle : null;
            }
        }
        if (best == null) {
            circles.add(fresh);
            best = fresh;
        } else {
            best.add(profile);
        }
        int number = circles.indexOf(best);
        fresh.roles.forEach(w -> byWord.putIfAbsent(w, number));
        fresh.bodies.forEach(w -> byWord.putIfAbsent(w, number));
    }

    private List<Circle> candidates(Circle fresh) {
        if (circles.size() <= COMPARED) {
            return circles;
        }
        var numbers = new java.util.TreeSet<Integer>();
        for (int i = 0; i < COMPARED; i++) {
            numbers.add(i);
        }
        fresh.roles.forEach(w -> numbers.add(byWord.getOrDefault(w, 0)));
        fresh.bodies.forEach(w -> numbers.add(byWord.getOrDefault(w, 0)));
        return numbers.stream().map(circles::get).toList();
    }

    private List<Doubt> doubts() {
        var doubts = new ArrayList<Doubt>();
        for (int i = 1; i < circles.size(); i++) {
            Circle one = circles.getFirst();
            Circle other = circles.get(i);
            if (one.bond(other) != Bond.APART) {
                var reasons = new ArrayList<String>();
                reasons.add(
                        "both are called " + one.profiles.getFirst().referent().name());
                reasons.addAll(one.reasons(other));
                doubts.add(new Doubt(
                        one.profiles.getFirst().key(), other.profiles.getFirst().key(), reasons));
            }
        }
        return doubts;
    }
}
