package org.hearsay.event.internal.joining.mention;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.event.EventKind;
import org.hearsay.event.EventMention;
import org.hearsay.event.Participant.Role;
import org.hearsay.event.Realis;
import org.hearsay.event.Toll;
import org.hearsay.event.internal.joining.Days;
import org.hearsay.event.internal.joining.Head;
import org.hearsay.event.internal.joining.Place;
import org.hearsay.event.internal.joining.Roles;

/** What speaks for and against two mentions of one report telling of one event, in numbers. */
final class MentionMeasures {

    /** What leads a word in, the surer that it is known the higher. */
    private static final List<String> ARTICLES = List.of("", "a", "on", "whose", "this", "the");

    private static final List<String> HELPS = List.of("", "had", "to", "will", "not");

    private final Site a;
    private final Site b;
    private final float[] values = new float[MentionMeasure.values().length];

    private MentionMeasures(Site a, Site b) {
        this.a = a;
        this.b = b;
    }

    /**
     * How a pair stands in its report.
     *
     * @param near how near the kinds stand, 0 to 1
     * @param alike how many mentions of the report are named by the later one's words
     * @param between how many of these stand between the two
     * @param like how near the two lie in meaning, where that is known
     * @param ranks how many lie nearer in meaning to each of the two than the other, the smaller number first
     * @param told how many mentions the report has
     */
    record Standing(double near, int alike, int between, Optional<Double> like, int[] ranks, int told) {}

    /** The measures of two mentions, the earlier first, by the number of {@link MentionMeasure}. */
    static float[] of(Site earlier, Site later, Standing standing) {
        var m = new MentionMeasures(earlier, later);
        m.words();
        m.meaning(standing);
        m.who();
        m.where();
        m.when();
        m.tolls();
        m.place(standing);
        m.telling();
        return m.values;
    }

    private void set(MentionMeasure measure, double value) {
        values[measure.ordinal()] = (float) value;
    }

    private void set(MentionMeasure measure, boolean holds) {
        set(measure, holds ? 1 : 0);
    }

    private void words() {
        Head x = a.head();
        Head y = b.head();
        set(MentionMeasure.KIN, x.kinship(y).ordinal());
        set(MentionMeasure.GENERAL, (x.isGeneral() ? 1 : 0) + (y.isGeneral() ? 1 : 0));
        set(MentionMeasure.POINTING, y.isGeneral() ? y.isPointing() ? 1 : 0 : Double.NaN);
        set(MentionMeasure.FORM_A, x.form().ordinal());
        set(MentionMeasure.FORM_B, y.form().ordinal());
        set(MentionMeasure.ARTICLE_A, ARTICLES.indexOf(x.article()));
        set(MentionMeasure.ARTICLE_B, ARTICLES.indexOf(y.article()));
        set(MentionMeasure.HELP_A, HELPS.indexOf(x.help()));
        set(MentionMeasure.HELP_B, HELPS.indexOf(y.help()));
        boolean nouns = x.isNominal() && y.isNominal();
        set(MentionMeasure.NUMBER, nouns ? x.form() == y.form() ? 1 : 0 : Double.NaN);
        set(MentionMeasure.STEMS, !x.stems().isEmpty() && x.stems().equals(y.stems()));
        set(MentionMeasure.SENSES, y.frames().size());
        var shared = new TreeSet<>(x.frames());
        shared.retainAll(y.frames());
        set(MentionMeasure.FRAMES, shared.size());
    }

    private void meaning(Standing s) {
        set(MentionMeasure.LIKE, s.like().orElse(Double.NaN));
        set(MentionMeasure.RANK_LOW, s.ranks().length == 0 ? Double.NaN : s.ranks()[0]);
        set(MentionMeasure.RANK_HIGH, s.ranks().length == 0 ? Double.NaN : s.ranks()[1]);
        boolean x = a.kind() == EventKind.OTHER;
        boolean y = b.kind() == EventKind.OTHER;
        set(MentionMeasure.KINDS, x || y ? Double.NaN : s.near());
        set(MentionMeasure.OPEN, (x ? 1 : 0) + (y ? 1 : 0));
        set(MentionMeasure.KIND_A, a.kind().ordinal());
        set(MentionMeasure.KIND_B, b.kind().ordinal());
    }

    private void who() {
        var shared = new TreeSet<>(a.roles().keySet());
        shared.retainAll(b.roles().keySet());
        set(MentionMeasure.WHO, shared.size());
        set(MentionMeasure.WHO_A, a.roles().size());
        set(MentionMeasure.WHO_B, b.roles().size());
        set(MentionMeasure.WORDS, a.words().shared(b.words()));
        set(MentionMeasure.WORDS_A, a.words().stems().size());
        set(MentionMeasure.WORDS_B, b.words().stems().size());
        role(MentionMeasure.AGENT, Role.AGENT);
        role(MentionMeasure.PATIENT, Role.PATIENT);
        set(MentionMeasure.SWAPPED, Roles.areSwapped(a.roles(), b.roles()));
    }

    private void role(MentionMeasure measure, Role role) {
        Set<String> x = Roles.having(a.roles(), role);
        Set<String> y = Roles.having(b.roles(), role);
        set(measure, x.isEmpty() || y.isEmpty() ? 0 : Collections.disjoint(x, y) ? -1 : 1);
    }

    private void where() {
        boolean both = a.place().isPresent() && b.place().isPresent();
        boolean one = both && a.place().get().meets(b.place().get());
        boolean words = sameSpan(
                a.told().mention().place().map(p -> p.span()),
                b.told().mention().place().map(p -> p.span()));
        set(MentionMeasure.PLACE, both ? words ? 2 : one ? 1 : -1 : Double.NaN);
        set(MentionMeasure.PLACES, (a.place().isPresent() ? 1 : 0) + (b.place().isPresent() ? 1 : 0));
        set(MentionMeasure.PLACED, isPlaceOf(a, b) || isPlaceOf(b, a));
    }

    private static boolean isPlaceOf(Site x, Site y) {
        return x.place().flatMap(Place::entity).filter(y.roles()::containsKey).isPresent();
    }

    private static <T> boolean sameSpan(Optional<T> x, Optional<T> y) {
        return x.isPresent() && x.equals(y);
    }

    private void when() {
        OptionalLong gap = Days.gap(a.days(), b.days());
        boolean words = sameSpan(
                a.told().mention().when().map(w -> w.span()),
                b.told().mention().when().map(w -> w.span()));
        set(MentionMeasure.DAYS, gap.isEmpty() ? Double.NaN : gap.getAsLong());
        set(MentionMeasure.TIME, gap.isEmpty() ? Double.NaN : words ? 1 : 0);
        set(MentionMeasure.TIMES, (a.days().isEmpty() ? 0 : 1) + (b.days().isEmpty() ? 0 : 1));
        set(MentionMeasure.SETTLED, (a.isSettled() ? 1 : 0) + (b.isSettled() ? 1 : 0));
    }

    private void tolls() {
        List<Toll> x = a.told().mention().tolls();
        List<Toll> y = b.told().mention().tolls();
        boolean both = x.stream().anyMatch(t -> y.stream().anyMatch(t::isOfOneKind));
        boolean meets = x.stream().anyMatch(t -> y.stream().anyMatch(t::meets));
        set(MentionMeasure.TOLL, x.isEmpty() && y.isEmpty() ? Double.NaN : meets ? 1 : both ? -1 : 0);
        set(MentionMeasure.TOLLS, (x.isEmpty() ? 0 : 1) + (y.isEmpty() ? 0 : 1));
    }

    private void place(Standing s) {
        int sentences = b.sentence() - a.sentence();
        set(MentionMeasure.SENTENCES, sentences);
        set(MentionMeasure.SENTENCE_A, a.sentence());
        set(MentionMeasure.SENTENCE_B, b.sentence());
        set(MentionMeasure.BESIDE, b.number() - a.number());
        set(MentionMeasure.ALIKE, s.alike());
        set(MentionMeasure.BETWEEN, s.between());
        boolean other = sentences > 0;
        set(MentionMeasure.CONTEXT, other ? a.context().shared(b.context()) : Double.NaN);
        set(MentionMeasure.CONTEXT_OVERLAP, other ? a.context().overlap(b.context()) : Double.NaN);
        long names = a.names().stream().filter(b.names()::contains).count();
        set(MentionMeasure.NAMES, other ? names : Double.NaN);
        set(MentionMeasure.NAMES_LOW, Math.min(a.names().size(), b.names().size()));
        set(MentionMeasure.TOLD, s.told());
    }

    private void telling() {
        EventMention x = a.told().mention();
        EventMention y = b.told().mention();
        set(MentionMeasure.REALIS, x.realis() == y.realis());
        set(MentionMeasure.DONE, (x.realis() == Realis.ACTUAL ? 1 : 0) + (y.realis() == Realis.ACTUAL ? 1 : 0));
        boolean one = x.claim().equals(y.claim());
        boolean own = x.claim().isEmpty() || y.claim().isEmpty();
        set(MentionMeasure.CLAIM, one ? x.claim().isEmpty() ? 0 : 1 : own ? 2 : 3);
        set(MentionMeasure.BARE_A, a.isBare());
        set(MentionMeasure.BARE_B, b.isBare());
    }
}
