package org.hearsay.event.internal.joining;

import java.util.Collections;
import org.hearsay.event.Toll;

/**
 * What fits of two tellings beside the kind of event, each thing independent of the others. In a pile of many affairs every week has its
 * attack and its arrest: what shares no more than a word is not one event, however alike the words. No corpus at hand has such piles.
 */
final class Anchors {

    /** So many must fit; what two would cost and bring is told in docs/quality.md. */
    private static final int LEAST = 1;

    private static final long FEW = 5;

    /** Reports so alike in words speak of one thing. */
    private static final double ALIKE = 0.2;

    /** A zone of time parts accounts of one event by a day. */
    private static final long ZONE = 1;

    private Anchors() {}

    /** Whether enough fits. */
    static boolean hold(Features a, Features b, Scene scene) {
        int fits = 0;
        fits += (int) Math.min(
                2, a.roles().keySet().stream().filter(b.roles()::containsKey).count());
        fits += fitsPlace(a, b) ? 1 : 0;
        fits += fitsDay(a, b, ZONE) ? 1 : 0;
        fits += fitsToll(a, b) ? 1 : 0;
        fits += Collections.disjoint(a.sites(), b.sites()) ? 0 : 1;
        if (fits < LEAST) {
            fits += scene.isSameStory(a, b) ? 1 : 0;
            fits += scene.likeness(a, b) >= ALIKE ? LEAST : 0;
        }
        return fits >= LEAST;
    }

    /** Whether they name one place, or one has as its place what takes part in the other. */
    static boolean fitsPlace(Features a, Features b) {
        return a.places().stream().anyMatch(p -> b.places().stream().anyMatch(p::meets))
                || TellingSigns.isStruck(a, b)
                || TellingSigns.isStruck(b, a);
    }

    /** Whether both count alike; small counts are alike by chance. */
    private static boolean fitsToll(Features a, Features b) {
        return a.tolls().stream().anyMatch(x -> b.tolls().stream().anyMatch(y -> meets(x, y)));
    }

    /** Whether both tell a day, and one no further from the other than so many. */
    static boolean fitsDay(Features a, Features b, long apart) {
        return a.times().stream()
                .filter(Days::isPoint)
                .anyMatch(x -> b.times().stream().filter(Days::isPoint).anyMatch(y -> x.gap(y) <= apart));
    }

    private static boolean meets(Toll x, Toll y) {
        return x.what() == y.what() && x.low() <= y.high() && y.low() <= x.high() && x.low() >= FEW;
    }
}
