package org.hearsay.mention.internal.antecedent;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.mention.Referent.Gender;
import org.hearsay.mention.internal.word.Reading;

/** Measures those whom one pronoun may mean. */
final class Measures {

    private static final Set<String> REFLEXIVE = Set.of("himself", "herself");
    private static final Set<String> SAYING =
            Set.copyOf(new TreeSet<>(Lexicon.english("cues").listTerms("verbs")));
    private static final int SCALE = 100;
    private static final int NOWHERE = Integer.MAX_VALUE;

    private final Reading reading;
    private final Clauses clauses;
    private final boolean[] quoted;
    private final Place at;
    private final Gender gender;
    private final List<Somebody> around;
    private final Optional<Antecedents.Last> last;
    private final List<Integer> above;
    private final boolean reflexive;

    Measures(
            Reading reading,
            Clauses clauses,
            boolean[] quoted,
            Place at,
            Gender gender,
            List<Somebody> around,
            Optional<Antecedents.Last> last) {
        this.reading = reading;
        this.clauses = clauses;
        this.quoted = quoted;
        this.at = at;
        this.gender = gender;
        this.around = around;
        this.last = last;
        this.above = clauses.above(at.head());
        this.reflexive = REFLEXIVE.contains(reading.lower(at.from()));
    }

    private static void put(float[] row, Measure measure, double value) {
        row[measure.ordinal()] = (float) value;
    }

    private static void put(float[] row, Measure measure, boolean value) {
        put(row, measure, value ? 1 : 0);
    }

    /** What is measured where nobody is meant. */
    float[] ofNobody() {
        float[] row = ofPronoun();
        put(row, Measure.NOBODY, 1);
        last.ifPresent(l -> chain(row, l));
        return row;
    }

    private float[] ofPronoun() {
        var row = new float[Measure.values().length];
        Arrays.fill(row, Float.NaN);
        put(row, Measure.NOBODY, 0);
        put(row, Measure.ROLE, at.role().ordinal());
        put(row, Measure.REFLEXIVE, reflexive);
        put(row, Measure.BEGIN, at.from() - reading.sentenceAt(at.from()).first());
        put(row, Measure.CLAUSE, above.isEmpty() ? -1 : clauses.link(above.getFirst()));
        put(row, Measure.QUOTED, quoted[at.from()]);
        put(
                row,
                Measure.SAYS,
                above.size() > 1 && SAYING.contains(reading.token(above.get(1)).lemma()));
        put(row, Measure.RIVALS, around.size());
        put(
                row,
                Measure.RIVALS_NEAR,
                around.stream().filter(s -> sentencesTo(s) <= 1).count());
        return row;
    }

    private int sentencesTo(Somebody who) {
        return who.hasPlaces() ? at.sentence() - who.last().sentence() : NOWHERE;
    }

    /**
     * What is measured of one who may be meant.
     *
     * @param next where that one is named next in the sentence
     * @param names how many names it has in the whole report
     * @param titled whether the title names it
     */
    float[] of(Somebody who, Optional<Place> next, int names, boolean titled) {
        float[] row = ofPronoun();
        put(row, Measure.GENDER, fit(who.gender));
        put(row, Measure.GIVEN, fit(who.given));
        put(row, Measure.CALLED, fit(who.called));
        put(row, Measure.NAMED, who.referent.isPresent() ? 2 : isDescribed(who) ? 1 : 0);
        standing(row, who);
        put(row, Measure.NAMES, names);
        put(row, Measure.TITLE, titled);
        if (who.hasPlaces()) {
            last(row, who);
            sentences(row, who);
            tree(row, who);
        }
        last.ifPresent(l -> {
            chain(row, l);
            put(row, Measure.CHAIN, l.who() == who);
            put(
                    row,
                    Measure.CHAIN_RENEWED,
                    who.hasPlaces()
                            && who.lastNamed().form() != Place.Form.PRONOUN
                            && who.lastNamed().from() > l.place().from());
        });
        next.ifPresent(p -> ahead(row, p));
        return row;
    }

    private int fit(Gender known) {
        return known == Gender.UNKNOWN ? 0 : known == gender ? 1 : -1;
    }

    private static boolean isDescribed(Somebody who) {
        return who.hasPlaces() && who.lastNamed().form() == Place.Form.DESCRIPTION;
    }

    private void chain(float[] row, Antecedents.Last l) {
        put(row, Measure.CHAIN_SENTENCES, at.sentence() - l.place().sentence());
        put(row, Measure.CHAIN_WORDS, Math.min(SCALE, at.from() - l.place().from()));
        put(row, Measure.CHAIN_ROLE, l.place().role().ordinal());
    }

    private void standing(float[] row, Somebody who) {
        put(row, Measure.TOLD, who.told);
        put(
                row,
                Measure.SHARE,
                (double) who.told
                        / Math.max(1, around.stream().mapToInt(s -> s.told).sum()));
        put(
                row,
                Measure.TOLD_RANK,
                around.stream().filter(s -> s.told > who.told).count());
        put(row, Measure.FIRST, who.order);
    }

    private void last(float[] row, Somebody who) {
        Place p = who.last();
        put(row, Measure.LAST_FORM, p.form().ordinal());
        put(row, Measure.LAST_ROLE, p.role().ordinal());
        put(row, Measure.LAST_WORDS, p.to() - p.from());
        put(row, Measure.LAST_PREPOSITION, clauses.preposition(p.head()));
        put(row, Measure.LAST_JOINED, clauses.isJoined(p.head()));
        put(row, Measure.LAST_QUOTED, quoted[p.from()]);
        put(row, Measure.LAST_BRACKET, reading.lowerNear(p.from() - 1, p.from()).equals("("));
        put(row, Measure.LAST_BEGIN, p.from() - reading.sentenceAt(p.from()).first());
        put(row, Measure.WORDS, Math.min(SCALE, at.from() - p.to()));
        put(row, Measure.SENTENCES, at.sentence() - p.sentence());
        put(
                row,
                Measure.PARAGRAPHS,
                reading.sentenceAt(at.from()).block()
                        - reading.sentenceAt(p.from()).block());
        put(row, Measure.RECENCY, nearer(who, s -> at.from() - s.last().from()));
        put(row, Measure.ORDER, nearer(who, this::order));
        put(row, Measure.ROLE_ORDER, nearer(who, this::roleOrder));
        put(row, Measure.PARALLEL, isParallel(who));
    }

    /** How many of those around have a smaller number. */
    private long nearer(Somebody who, ToIntFunction<Somebody> number) {
        int own = number.applyAsInt(who);
        return around.stream()
                .filter(s -> s != who && s.hasPlaces() && number.applyAsInt(s) < own)
                .count();
    }

    /** Sentences back, then words from the left. */
    private int order(Somebody who) {
        int sentence = who.last().sentence();
        int best = NOWHERE;
        for (Place p : who.places()) {
            if (p.sentence() == sentence) {
                best = p.from() - reading.sentenceAt(p.from()).first();
            }
        }
        return (at.sentence() - sentence) * 1000 + Math.min(best, 999);
    }

    private int roleOrder(Somebody who) {
        int sentence = who.last().sentence();
        return (at.sentence() - sentence) * 100 + bestRole(who, sentence).orElse(99);
    }

    private static OptionalInt bestRole(Somebody who, int sentence) {
        int best = NOWHERE;
        for (Place p : who.places()) {
            if (p.sentence() == sentence) {
                best = Math.min(best, p.role().ordinal());
            }
        }
        return best == NOWHERE ? OptionalInt.empty() : OptionalInt.of(best);
    }

    private boolean isParallel(Somebody who) {
        for (Place p : who.places()) {
            if (p.sentence() == who.last().sentence() && p.role() == at.role()) {
                return true;
            }
        }
        return false;
    }

    private void sentences(float[] row, Somebody who) {
        Measure[] roles = {Measure.ROLE_HERE, Measure.ROLE_BEFORE, Measure.ROLE_EARLIER};
        for (int back = 0; back < roles.length; back++) {
            Measure measure = roles[back];
            bestRole(who, at.sentence() - back).ifPresent(r -> put(row, measure, r));
        }
        int here = 0;
        int before = 0;
        for (Place p : who.places()) {
            here += p.sentence() == at.sentence() ? 1 : 0;
            before += p.sentence() == at.sentence() - 1 ? 1 : 0;
        }
        put(row, Measure.PLACES_HERE, here);
        put(row, Measure.PLACES_BEFORE, before);
    }

    private void tree(float[] row, Somebody who) {
        put(
                row,
                Measure.OWN_SUBJECT,
                isAt(who, above.isEmpty() ? OptionalInt.empty() : clauses.subject(above.getFirst())));
        put(row, Measure.UP_SUBJECT, isAt(who, above.size() < 2 ? OptionalInt.empty() : clauses.subject(above.get(1))));
        put(row, Measure.UP_OBJECT, isAt(who, above.size() < 2 ? OptionalInt.empty() : clauses.object(above.get(1))));
        int up = -1;
        boolean owned = false;
        boolean over = false;
        boolean with = false;
        int governor = clauses.headOf(at.head());
        boolean owner = at.role() == Role.OWNER;
        for (Place p : who.places()) {
            if (p.sentence() != at.sentence()) {
                break;
            }
            List<Integer> theirs = clauses.above(p.head());
            int level = theirs.isEmpty() ? -1 : above.indexOf(theirs.getFirst());
            up = level >= 0 && (up < 0 || level < up) ? level : up;
            owned |= owner && governor >= 0 && clauses.isUnder(p.head(), governor) && p.head() != governor;
            over |= clauses.isUnder(at.head(), p.head());
            with |= clauses.headOf(p.head()) == at.head()
                    || owner && clauses.headOf(governor < 0 ? 0 : governor) == p.head();
        }
        put(row, Measure.UP, up);
        if (up > 0) {
            put(row, Measure.UP_LINK, clauses.link(above.get(up - 1)));
        }
        boolean part = at.role() == Role.OBJECT || at.role() == Role.OBLIQUE;
        put(row, Measure.BOUND, part && isAt(who, clauses.ownSubject(at.head())));
        put(row, Measure.OWNED, owned);
        put(row, Measure.OVER, over);
        put(row, Measure.WITH, with);
    }

    /** Whether a word stands in one of the places of somebody. */
    private static boolean isAt(Somebody who, OptionalInt word) {
        if (word.isPresent()) {
            for (Place p : who.places()) {
                if (p.from() <= word.getAsInt() && word.getAsInt() < p.to()) {
                    return true;
                }
            }
        }
        return false;
    }

    private void ahead(float[] row, Place p) {
        put(row, Measure.AHEAD, p.from() - at.from());
        put(row, Measure.AHEAD_ROLE, p.role().ordinal());
        List<Integer> theirs = clauses.above(p.head());
        put(row, Measure.AHEAD_OVER, !theirs.isEmpty() && above.indexOf(theirs.getFirst()) > 0);
        int governor = clauses.headOf(at.head());
        if (at.role() == Role.OWNER && governor >= 0) {
            put(row, Measure.OWNED, clauses.isUnder(p.head(), governor));
        }
    }
}
