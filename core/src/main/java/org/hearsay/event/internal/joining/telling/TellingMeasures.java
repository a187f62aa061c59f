package org.hearsay.event.internal.joining.telling;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hearsay.event.EventKind;
import org.hearsay.event.Realis;
import org.hearsay.event.Toll;
import org.hearsay.event.internal.KindTable;
import org.hearsay.event.internal.joining.Days;
import org.hearsay.event.internal.joining.Head;
import org.hearsay.event.internal.joining.Roles;
import org.hearsay.event.internal.joining.Sites;
import org.hearsay.model.Sense;

/** What speaks for and against two tellings being one event, in numbers. The order of the two does not show. */
final class TellingMeasures {

    /** Names of one telling looked at; the first are told first. */
    private static final int HEADS = 4;

    private static final int MEASURES = Measure.values().length;

    private final Outline x;
    private final Outline y;
    private final Features a;
    private final Features b;
    private final Scene scene;
    private final float[] values = new float[MEASURES];

    private TellingMeasures(Outline x, Outline y, Scene scene) {
        this.x = x;
        this.y = y;
        this.a = x.told();
        this.b = y.told();
        this.scene = scene;
    }

    /** The measures of two tellings, by the number of {@link Measure}. */
    static float[] of(Outline x, Outline y, Scene scene) {
        var m = new TellingMeasures(x, y, scene);
        m.words();
        m.who();
        m.sides();
        m.where();
        m.when();
        m.tolls();
        m.telling();
        return m.values;
    }

    private void set(Measure measure, double value) {
        values[measure.ordinal()] = (float) value;
    }

    private void both(Measure low, Measure high, double x, double y) {
        set(low, Math.min(x, y));
        set(high, Math.max(x, y));
    }

    private void count(Measure measure, Predicate<Features> holds) {
        set(measure, (holds.test(a) ? 1 : 0) + (holds.test(b) ? 1 : 0));
    }

    /** Whether both kinds are known, far from each other, and no word is kin: a meeting is no explosion. */
    static boolean areUnlike(Outline x, Outline y) {
        return !x.isOpen()
                && !y.isOpen()
                && nearness(x.told(), y.told()) == 0
                && kinship(x.told(), y.told()) == Head.Kinship.NONE;
    }

    private void words() {
        set(Measure.KINSHIP, kinship(a, b).ordinal());
        set(Measure.KINDS, x.isOpen() || y.isOpen() ? Double.NaN : nearness(a, b));
        set(Measure.OPEN, (x.isOpen() ? 1 : 0) + (y.isOpen() ? 1 : 0));
        set(Measure.SENSE, a.sense().flatMap(s -> b.sense().map(s::likeness)).orElse(Double.NaN));
        set(
                Measure.SENSE_BEST,
                senses(a)
                        .flatMap(s -> senses(b).map(s::likeness))
                        .max(Comparator.naturalOrder())
                        .orElse(Double.NaN));
        both(Measure.RANK_LOW, Measure.RANK_HIGH, scene.rank(a, b), scene.rank(b, a));
        Set<String> heads = shared(a.heads().stems(), b.heads().stems());
        set(Measure.HEAD_SHARE, heads.stream().mapToDouble(scene::told).min().orElse(Double.NaN));
    }

    private static Stream<Sense> senses(Features f) {
        return f.members().stream().flatMap(t -> t.mention().sense().stream());
    }

    private static Head.Kinship kinship(Features a, Features b) {
        Head.Kinship best = Head.Kinship.NONE;
        for (Head x : first(a.names())) {
            for (Head y : first(b.names())) {
                Head.Kinship kinship = x.isGeneral() || y.isGeneral() ? Head.Kinship.NONE : x.kinship(y);
                best = kinship.compareTo(best) < 0 ? kinship : best;
            }
        }
        return best;
    }

    private static List<Head> first(List<Head> heads) {
        return heads.subList(0, Math.min(HEADS, heads.size()));
    }

    private static double nearness(Features a, Features b) {
        double best = 0;
        for (EventKind x : a.kinds()) {
            for (EventKind y : b.kinds()) {
                best = Math.max(best, x == EventKind.OTHER || y == EventKind.OTHER ? 0 : KindTable.nearness(x, y));
            }
        }
        return best;
    }

    private static Set<String> shared(Set<String> x, Set<String> y) {
        var shared = new HashSet<>(x);
        shared.retainAll(y);
        return shared;
    }

    private void who() {
        Set<String> shared = shared(a.roles().keySet(), b.roles().keySet());
        long people = shared.stream().filter(x.people()::contains).count();
        set(Measure.PEOPLE, people);
        set(Measure.BODIES, shared.size() - people);
        int here = x.people().size();
        int there = y.people().size();
        both(Measure.PEOPLE_LOW, Measure.PEOPLE_HIGH, here, there);
        both(
                Measure.BODIES_LOW,
                Measure.BODIES_HIGH,
                a.roles().size() - here,
                b.roles().size() - there);
        set(Measure.KNOWN, shared.stream().mapToDouble(scene::share).min().orElse(Double.NaN));
        Set<String> words = shared(a.words().stems(), b.words().stems());
        words.removeAll(Sites.ANYBODY);
        set(Measure.WORDS, words.size());
        both(
                Measure.WORDS_LOW,
                Measure.WORDS_HIGH,
                a.words().stems().size(),
                b.words().stems().size());
        set(Measure.REPRESENTED, scene.isRepresented(a, b) || scene.isRepresented(b, a) ? 1 : 0);
    }

    private void sides() {
        set(Measure.AGENT, side(x.agents(), y.agents()));
        set(Measure.PATIENT, side(x.patients(), y.patients()));
        set(Measure.VICTIM, side(x.victims(), y.victims()));
        set(Measure.SWAPPED, Roles.areSwapped(a.roles(), b.roles()) ? 1 : 0);
        set(Measure.SITE, side(a.sites(), b.sites()));
    }

    /** 1 where some are common, -1 where others are told, 0 where one tells none. */
    private static int side(Set<String> own, Set<String> theirs) {
        return own.isEmpty() || theirs.isEmpty() ? 0 : Collections.disjoint(own, theirs) ? -1 : 1;
    }

    private void where() {
        set(Measure.PLACE, a.places().isEmpty() || b.places().isEmpty() ? 0 : a.sharesPlace(b) ? 1 : -1);
        set(Measure.PLACED, a.isPlacedAt(b) || b.isPlacedAt(a) ? 1 : 0);
    }

    private void when() {
        set(Measure.DAYS, gap(Days.gap(a.times(), b.times())));
        set(Measure.PUBLISHED, gap(Days.gap(a.published(), b.published())));
        set(Measure.OUT, gap(Days.gap(a.whenOrPublished(), b.whenOrPublished())));
        count(Measure.SETTLED, Features::isSettled);
        count(Measure.TIMES, f -> !f.times().isEmpty());
    }

    private static double gap(OptionalLong days) {
        return days.isPresent() ? days.getAsLong() : Double.NaN;
    }

    private void tolls() {
        boolean both = false;
        boolean meets = false;
        for (Toll own : a.tolls()) {
            for (Toll theirs : b.tolls()) {
                both |= own.isOfOneKind(theirs);
                meets |= own.low() > 1 && own.meets(theirs);
            }
        }
        set(Measure.TOLL, meets ? 1 : both ? -1 : 0);
        count(Measure.TOLLS, f -> !f.tolls().isEmpty());
        set(Measure.MEANS, a.means().shared(b.means()));
    }

    private void telling() {
        set(Measure.CONTEXT, a.context().shared(b.context()));
        set(Measure.CONTEXT_OVERLAP, a.context().overlap(b.context()));
        Set<String> words = shared(a.context().stems(), b.context().stems());
        set(Measure.CONTEXT_RARE, scene.rarity(words));
        double size = Math.sqrt(x.weight() * y.weight());
        set(Measure.CONTEXT_COS, size == 0 ? 0 : scene.weight(words) / size);
        boolean numbers = x.hasNumber() && y.hasNumber();
        set(Measure.NUMBERS, !numbers ? 0 : Outline.hasNumber(words) ? 1 : -1);
        set(Measure.LIKENESS, scene.likeness(a, b));
        double cast = scene.cast(a, b);
        double least = Math.min(x.cast(), y.cast());
        set(Measure.CAST, cast);
        set(Measure.CAST_SHARE, least == 0 ? 0 : cast / least);
        count(Measure.DONE, f -> f.first().mention().realis() == Realis.ACTUAL);
        set(Measure.REALIS, a.first().mention().realis() == b.first().mention().realis() ? 1 : 0);
        both(Measure.ALIKE_LOW, Measure.ALIKE_HIGH, x.alike(), y.alike());
        both(
                Measure.TOLD_LOW,
                Measure.TOLD_HIGH,
                a.members().size(),
                b.members().size());
        count(Measure.LEAD, Features::isLead);
        count(Measure.FURTHER, Features::pointsOn);
        count(Measure.BARE, Features::isBare);
        set(Measure.SUM, (x.isSum() ? 1 : 0) + (y.isSum() ? 1 : 0));
        set(Measure.REPORT, a.isOfReport(b) ? 1 : 0);
    }
}
