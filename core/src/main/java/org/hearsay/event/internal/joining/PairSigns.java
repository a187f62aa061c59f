package org.hearsay.event.internal.joining;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.event.EventKind;
import org.hearsay.event.EventMention;
import org.hearsay.event.JoinModel;
import org.hearsay.event.Participant.Role;
import org.hearsay.event.Realis;
import org.hearsay.event.Toll;
import org.hearsay.model.Sense;

/**
 * What speaks for and against two mentions of one report telling of one event. Each sign stands for itself and once more
 * beside how the words of the two are kin, for what proves little of 'attack' and 'attack' proves much of 'attack' and 'raid'.
 */
final class PairSigns {

    private final Site a;
    private final Site b;
    private final double near;
    private final String kin;
    private final List<String> signs = new ArrayList<>(64);

    private PairSigns(Site a, Site b, double near) {
        this.a = a;
        this.b = b;
        this.near = near;
        this.kin = kin();
    }

    /**
     * The signs of two mentions, the earlier first.
     *
     * @param near how near their kinds stand, 0 to 1
     * @param alike how many mentions of the report are named by the later one's words
     * @param between how many of these stand between the two
     * @param like how near the two lie in meaning, where that is known
     * @param rank how many lie nearer in meaning than the two to each other, where that is known
     */
    static List<String> of(
            Site earlier,
            Site later,
            double near,
            int alike,
            int between,
            Optional<Double> like,
            Optional<String> rank) {
        var signs = new PairSigns(earlier, later, near);
        signs.signs.add(JoinModel.EVERY);
        signs.signs.add("kin=" + signs.kin);
        signs.words();
        like.ifPresent(l -> signs.sign(JoinModel.LIKE + Sense.step(l)));
        rank.ifPresent(signs::sign);
        signs.kinds();
        signs.who();
        signs.where();
        signs.when();
        signs.tolls();
        signs.place(alike, between);
        signs.telling();
        return List.copyOf(signs.signs);
    }

    private String kin() {
        Head.Kinship kinship = a.head().kinship(b.head());
        if (kinship != Head.Kinship.NONE) {
            return kinship.name().toLowerCase(java.util.Locale.ROOT);
        }
        if (a.head().isGeneral() || b.head().isGeneral()) {
            return "general";
        }
        if (isOpen()) {
            return "none";
        }
        return near == 1 ? "kind" : near >= 0.6 ? "near kind" : near > 0 ? "far kind" : "other kind";
    }

    private void sign(String sign) {
        signs.add(sign);
        signs.add(kin + " " + sign);
    }

    private void words() {
        Head x = a.head();
        Head y = b.head();
        sign("forms=" + letter(x) + letter(y));
        sign("article=" + y.article());
        sign("articles=" + x.article() + "," + y.article());
        sign("help=" + x.help() + "," + y.help());
        if (x.isNominal() && y.isNominal()) {
            sign("number=" + (x.form() == y.form()));
        }
        if (y.isGeneral()) {
            sign("general " + (y.isPointing() ? "pointing" : "not pointing"));
        }
        if (!x.stems().isEmpty() && y.stems().equals(x.stems())) {
            sign("senses=" + Math.min(4, y.frames().size()));
        }
        if (kin.equals("frame")) {
            var shared = new TreeSet<>(x.frames());
            shared.retainAll(y.frames());
            sign("shared frames=" + Math.min(3, shared.size()));
        }
    }

    private static String letter(Head head) {
        return switch (head.form()) {
            case PAST -> "p";
            case ING -> "i";
            case NOUN -> "n";
            case NOUNS -> "m";
            case VERB -> "v";
        };
    }

    private void kinds() {
        EventKind x = a.kind().compareTo(b.kind()) <= 0 ? a.kind() : b.kind();
        EventKind y = x == a.kind() ? b.kind() : a.kind();
        if (isOpen()) {
            sign("kinds open=" + (x == y));
        } else {
            sign("kinds near=" + Math.round(near * 5));
            signs.add("kinds=" + x + "," + y);
        }
    }

    /** Whether the kind of one of the two is not known. */
    private boolean isOpen() {
        return a.kind() == EventKind.OTHER || b.kind() == EventKind.OTHER;
    }

    private void who() {
        var shared = new TreeSet<>(a.roles().keySet());
        shared.retainAll(b.roles().keySet());
        int words = a.words().shared(b.words());
        String whole = !shared.isEmpty()
                ? "shared " + Math.min(2, shared.size())
                : a.roles().isEmpty() || b.roles().isEmpty() ? "open" : "other";
        sign("who=" + whole);
        sign("who words="
                + (words > 0 ? "shared" : a.words().isEmpty() || b.words().isEmpty() ? "open" : "other"));
        sign("who more=" + (b.roles().size() + b.words().stems().size() > 0)
                + (a.roles().size() + a.words().stems().size() > 0));
        role("agent", Role.AGENT);
        role("patient", Role.PATIENT);
        if (Roles.areSwapped(a.roles(), b.roles())) {
            sign("swapped");
        }
    }

    private void role(String name, Role role) {
        Set<String> x = Roles.having(a.roles(), role);
        Set<String> y = Roles.having(b.roles(), role);
        if (!x.isEmpty() && !y.isEmpty()) {
            sign(name + "=" + (Collections.disjoint(x, y) ? "other" : "same"));
        }
    }

    private void where() {
        if (a.place().isPresent() && b.place().isPresent()) {
            boolean one = a.place().get().meets(b.place().get());
            boolean words = sameSpan(
                    a.told().mention().place().map(p -> p.span()),
                    b.told().mention().place().map(p -> p.span()));
            sign("where=" + (words ? "one word" : one ? "same" : "other"));
        } else {
            sign("where open=" + (a.place().isPresent() || b.place().isPresent()));
            boolean struck = a.place()
                            .flatMap(Place::entity)
                            .filter(b.roles()::containsKey)
                            .isPresent()
                    || b.place()
                            .flatMap(Place::entity)
                            .filter(a.roles()::containsKey)
                            .isPresent();
            if (struck) {
                sign("where=who");
            }
        }
    }

    private static <T> boolean sameSpan(java.util.Optional<T> x, java.util.Optional<T> y) {
        return x.isPresent() && x.equals(y);
    }

    private void when() {
        OptionalLong gap = Days.gap(a.days(), b.days());
        if (gap.isEmpty()) {
            sign("when open=" + (!a.days().isEmpty() || !b.days().isEmpty()));
            return;
        }
        boolean words = sameSpan(
                a.told().mention().when().map(w -> w.span()),
                b.told().mention().when().map(w -> w.span()));
        boolean points = a.isSettled() && b.isSettled();
        long days = gap.getAsLong();
        sign("when="
                + (words
                        ? "one word"
                        : days > 31 ? "far" : days > 1 ? "days" : days == 1 ? "day" : points ? "same" : "near"));
    }

    private void tolls() {
        List<Toll> x = a.told().mention().tolls();
        List<Toll> y = b.told().mention().tolls();
        if (x.isEmpty() && y.isEmpty()) {
            return;
        }
        boolean both = x.stream().anyMatch(t -> y.stream().anyMatch(t::isOfOneKind));
        boolean meets = x.stream().anyMatch(t -> y.stream().anyMatch(t::meets));
        sign("toll=" + (meets ? "same" : both ? "other" : x.isEmpty() || y.isEmpty() ? "open" : "unlike"));
    }

    private void place(int alike, int between) {
        int sentences = b.sentence() - a.sentence();
        String far = sentences == 0
                ? "0"
                : sentences == 1 ? "1" : sentences <= 3 ? "3" : sentences <= 8 ? "8" : sentences <= 20 ? "20" : "far";
        sign("sentences=" + far);
        sign("lead=" + (a.sentence() == 0 ? "title" : a.sentence() <= 2 ? "lead" : "no"));
        sign("alike=" + (alike <= 2 ? "2" : alike <= 4 ? "4" : alike <= 8 ? "8" : "many"));
        sign("between=" + Math.min(2, between));
        if (sentences > 0) {
            int shared = a.context().shared(b.context());
            double share = a.context().overlap(b.context());
            sign("context=" + (shared <= 1 ? "" + shared : share < 0.25 ? "some" : share < 0.5 ? "much" : "most"));
            long names = a.names().stream().filter(b.names()::contains).count();
            sign("names="
                    + (names > 0
                            ? "" + Math.min(3, names)
                            : a.names().isEmpty() || b.names().isEmpty() ? "open" : "other"));
        } else {
            int apart = b.number() - a.number();
            sign("beside=" + Math.min(3, apart));
        }
    }

    private void telling() {
        EventMention x = a.told().mention();
        EventMention y = b.told().mention();
        sign("realis="
                + (x.realis() == y.realis()
                        ? "same"
                        : x.realis() == Realis.ACTUAL || y.realis() == Realis.ACTUAL ? "actual" : "two"));
        sign("claim="
                + (x.claim().equals(y.claim())
                        ? x.claim().isEmpty() ? "none" : "same"
                        : x.claim().isEmpty() || y.claim().isEmpty() ? "one" : "two"));
        boolean bare = b.isBare();
        if (bare) {
            sign("bare" + (b.head().isPointing() ? " pointing" : ""));
        }
    }
}
