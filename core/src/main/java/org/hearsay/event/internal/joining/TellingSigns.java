package org.hearsay.event.internal.joining;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.event.EventKind;
import org.hearsay.event.JoinModel;
import org.hearsay.event.KindTrait;
import org.hearsay.event.Participant.Role;
import org.hearsay.event.Toll;
import org.hearsay.event.internal.KindTable;
import org.hearsay.mention.EntityKind;

/**
 * What speaks for and against tellings of two reports being one event. As inside a report, each sign stands for itself and once
 * more beside how the words of the two are kin. The order of the two does not show.
 */
final class TellingSigns {

    /** Names of one telling looked at; the first are told first. */
    private static final int HEADS = 4;

    private final Features a;
    private final Features b;
    private final Scene scene;
    private final String kin;
    private final List<String> signs = new ArrayList<>(64);

    private TellingSigns(Features a, Features b, Scene scene) {
        this.a = a;
        this.b = b;
        this.scene = scene;
        this.kin = kin(a, b);
    }

    static List<String> of(Features a, Features b, Scene scene) {
        var signs = new TellingSigns(a, b, scene);
        signs.signs.add(JoinModel.EVERY);
        signs.signs.add("kin=" + signs.kin);
        signs.kinds();
        signs.who();
        signs.sides();
        signs.where();
        signs.sites();
        signs.when();
        signs.tolls();
        signs.telling();
        return List.copyOf(signs.signs);
    }

    private void sign(String sign) {
        signs.add(sign);
        signs.add(kin + " " + sign);
    }

    /** Whether both kinds are known, far from each other, and no word is kin: a meeting is no explosion. */
    static boolean areUnlike(Features a, Features b) {
        return nearness(a, b) == 0 && !isOpen(a, b) && kinship(a, b) == Head.Kinship.NONE;
    }

    /** How the nearest two names of the event stand to each other; else how near the kinds are. */
    private static String kin(Features a, Features b) {
        Head.Kinship kinship = kinship(a, b);
        if (kinship != Head.Kinship.NONE) {
            return kinship.name().toLowerCase(Locale.ROOT);
        }
        double near = nearness(a, b);
        return near == 1
                ? "kind"
                : near >= 0.6 ? "near kind" : near > 0 ? "far kind" : isOpen(a, b) ? "open" : "other kind";
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

    private static boolean isOpen(Features a, Features b) {
        return a.kinds().equals(Set.of(EventKind.OTHER)) || b.kinds().equals(Set.of(EventKind.OTHER));
    }

    private void kinds() {
        EventKind x = a.first().mention().kind();
        EventKind y = b.first().mention().kind();
        signs.add("kinds=" + (x.compareTo(y) <= 0 ? x + "," + y : y + "," + x));
        sign("near=" + Math.round(nearness(a, b) * 5));
    }

    // -- who --------------------------------------------------------------------------------------------------------

    private void who() {
        Set<String> shared = shared(a.roles().keySet(), b.roles().keySet());
        List<String> people = shared.stream()
                .filter(e -> scene.kind(a, e) == EntityKind.PERSON)
                .toList();
        sign("people=" + (people.isEmpty() ? missing(people(a), people(b)) : "" + Math.min(3, people.size())));
        long bodies = shared.size() - people.size();
        sign("bodies=" + (bodies == 0 ? missing(others(a), others(b)) : "" + Math.min(3, bodies)));
        if (!shared.isEmpty()) {
            sign("known="
                    + share(shared.stream().mapToDouble(scene::share).min().orElse(1)));
        }
        Set<String> words = shared(a.words().stems(), b.words().stems());
        words.removeAll(Sites.ANYBODY);
        sign("words="
                + (words.isEmpty() ? missing(a.words().stems(), b.words().stems()) : "" + Math.min(3, words.size())));
        if (scene.isRepresented(a, b) || scene.isRepresented(b, a)) {
            sign("represented");
        }
    }

    private static String share(double share) {
        return share <= 0.1 ? "few" : share <= 0.3 ? "some" : share <= 0.6 ? "many" : "most";
    }

    private static String missing(Set<String> x, Set<String> y) {
        return x.isEmpty() || y.isEmpty() ? x.isEmpty() && y.isEmpty() ? "none" : "open" : "other";
    }

    private Set<String> people(Features f) {
        return f.roles().keySet().stream()
                .filter(e -> scene.kind(f, e) == EntityKind.PERSON)
                .collect(Collectors.toSet());
    }

    private Set<String> others(Features f) {
        return f.roles().keySet().stream()
                .filter(e -> scene.kind(f, e) != EntityKind.PERSON)
                .collect(Collectors.toSet());
    }

    private static Set<String> shared(Set<String> x, Set<String> y) {
        var shared = new TreeSet<>(x);
        shared.retainAll(y);
        return shared;
    }

    private void sides() {
        side("agent", Role.AGENT);
        side("patient", Role.PATIENT);
        boolean sided = a.kinds().stream().anyMatch(KindTrait.SIDED::isOf)
                && b.kinds().stream().anyMatch(KindTrait.SIDED::isOf);
        if (sided && Roles.areSwapped(a.roles(), b.roles())) {
            sign("swapped");
        }
        Set<String> here = victims(a);
        Set<String> there = victims(b);
        if (!here.isEmpty() && !there.isEmpty()) {
            sign("victim=" + (Collections.disjoint(here, there) ? "other" : "same"));
        }
    }

    private void side(String name, Role role) {
        Set<String> x = Roles.having(a.roles(), role);
        Set<String> y = Roles.having(b.roles(), role);
        if (!x.isEmpty() && !y.isEmpty()) {
            sign(name + "=" + (Collections.disjoint(x, y) ? "other" : "same"));
        }
    }

    /** People struck down by name. */
    private Set<String> victims(Features f) {
        return Collections.disjoint(f.kinds(), KindTrait.PERSONAL.kinds())
                ? Set.of()
                : people(f).stream()
                        .filter(e -> Roles.isOnly(f.roles(), e, Role.PATIENT))
                        .collect(Collectors.toSet());
    }

    // -- where and when ---------------------------------------------------------------------------------------------

    private void where() {
        if (a.places().isEmpty() || b.places().isEmpty()) {
            boolean struck = a.isPlacedAt(b) || b.isPlacedAt(a);
            sign("where=" + (struck ? "who" : a.places().isEmpty() && b.places().isEmpty() ? "none" : "open"));
            return;
        }
        sign("where=" + (a.sharesPlace(b) ? "same" : "other"));
    }

    /** The things and sites that are struck or told as places by common words: 'the market' here, 'a hospital' there. */
    private void sites() {
        Set<String> here = a.sites();
        Set<String> there = b.sites();
        if (!here.isEmpty() && !there.isEmpty()) {
            sign("site=" + (Collections.disjoint(here, there) ? "other" : "same"));
        }
    }

    private void when() {
        OptionalLong published = Days.gap(a.published(), b.published());
        String out = published.isEmpty() ? "open" : gap(published.getAsLong());
        OptionalLong gap = Days.gap(a.times(), b.times());
        if (gap.isPresent()) {
            sign("when=" + (a.isSettled() && b.isSettled() ? "" : "about ") + gap(gap.getAsLong()));
            return;
        }
        OptionalLong near = Days.gap(a.whenOrPublished(), b.whenOrPublished());
        sign("when open=" + (a.times().isEmpty() && b.times().isEmpty()) + " "
                + (near.isEmpty() ? "open" : gap(near.getAsLong())));
        sign("published=" + out);
    }

    private static String gap(long days) {
        return days == 0
                ? "0"
                : days == 1 ? "1" : days <= 3 ? "3" : days <= 7 ? "7" : days <= 31 ? "31" : days <= 93 ? "93" : "far";
    }

    private void tolls() {
        boolean both = false;
        boolean meets = false;
        for (Toll x : a.tolls()) {
            for (Toll y : b.tolls()) {
                both |= x.isOfOneKind(y);
                meets |= x.low() > 1 && x.meets(y);
            }
        }
        sign("toll="
                + (meets
                        ? "same"
                        : both ? "other" : a.tolls().isEmpty() && b.tolls().isEmpty() ? "none" : "open"));
        if (a.means().shared(b.means()) > 0) {
            sign("means");
        }
    }

    // -- how it is told ---------------------------------------------------------------------------------------------

    private void telling() {
        int shared = a.context().shared(b.context());
        double overlap = a.context().overlap(b.context());
        sign("context="
                + (shared <= 1
                        ? "" + shared
                        : overlap < 0.15 ? "little" : overlap < 0.3 ? "some" : overlap < 0.5 ? "much" : "most"));
        Set<String> words = shared(a.context().stems(), b.context().stems());
        double rare = scene.rarity(words);
        sign("rare=" + (rare < 1 ? "0" : rare < 2.5 ? "1" : rare < 5 ? "2" : rare < 10 ? "3" : "4"));
        numbers(words);
        double likeness = scene.likeness(a, b);
        sign("likeness="
                + (likeness < 0.05 ? "0" : likeness < 0.1 ? "1" : likeness < 0.2 ? "2" : likeness < 0.35 ? "3" : "4"));
        sign("story=" + scene.isSameStory(a, b));
        Set<String> heads = shared(a.heads().stems(), b.heads().stems());
        if (!heads.isEmpty()) {
            sign("head in="
                    + share(heads.stream().mapToDouble(scene::told).min().orElse(1)));
        }
        sign("realis="
                + two(
                        a.first().mention().realis().name(),
                        b.first().mention().realis().name()));
        sign("alike=" + two("" + Math.min(4, scene.alike(a)), "" + Math.min(4, scene.alike(b))));
        sign("told="
                + two(
                        "" + Math.min(3, a.members().size()),
                        "" + Math.min(3, b.members().size())));
        sign("lead=" + two(a.isLead() ? "lead" : "body", b.isLead() ? "lead" : "body"));
        if (a.pointsOn() || b.pointsOn()) {
            sign("further");
        }
        sign("bare=" + two("" + a.isBare(), "" + b.isBare()));
    }

    /** Numbers told beside both: a magnitude, a count, the age of somebody. */
    private void numbers(Set<String> shared) {
        boolean x = hasNumber(a.context().stems());
        boolean y = hasNumber(b.context().stems());
        if (x && y) {
            sign("numbers=" + (hasNumber(shared) ? "same" : "other"));
        }
    }

    private static boolean hasNumber(Set<String> words) {
        return words.stream().anyMatch(w -> w.length() > 1 && Character.isDigit(w.charAt(0)));
    }

    private static String two(String x, String y) {
        return x.compareTo(y) <= 0 ? x + "," + y : y + "," + x;
    }
}
