package org.hearsay.time.internal.words;

import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Tag;
import org.hearsay.time.Length;
import org.hearsay.time.internal.words.Unit.Count;

/** Lengths without a number ('for weeks', 'day-long') and how often something happens ('every Monday', 'daily'). */
final class LengthParser {

    private static final Set<String> BEFORE_MANY =
            Set.of("for", "in", "over", "of", "within", "took", "lasted", "after", "through", "were", "or", "and");

    private final Cursor c;
    private final TimeWords words;

    LengthParser(Cursor cursor) {
        this.c = cursor;
        this.words = cursor.words();
    }

    /** 'for weeks', 'over the years', 'months of talks', 'decades-long', 'a day-long meeting'. */
    Optional<Found> bare(int i) {
        Optional<Length> told = words.length(c.at(i));
        if (told.isPresent()) {
            return c.found(new Shape.Lasting(told.get(), Optional.empty()), i, i + 1);
        }
        int j = c.is(i, "the") && c.is(i - 1, "over", "in", "through") ? i + 1 : i;
        Optional<Unit> unit = words.unit(c.at(j));
        if (unit.isEmpty() || unit.get() == Unit.SECOND) {
            return Optional.empty();
        }
        if (words.isMany(c.at(j)) && c.is(j + 1, "ago")) {
            return c.found(new Shape.Vague("past"), i, j + 2);
        }
        if (words.isMany(c.at(j)) && c.is(j + 1, "later", "earlier", "afterwards") && !c.is(j + 2, "than")) {
            Length some = unit.get().length(new Count(0, false, true, false, j));
            return c.found(new Shape.Open("vague", Optional.of(some)), i, j + 2);
        }
        int k = c.overHyphen(j + 1);
        boolean longish = k > j + 1 && c.is(k, "long");
        Length one = unit.get().length(new Count(1, false, words.isMany(c.at(j)), false, j));
        if (longish) {
            return c.found(new Shape.Lasting(one, Optional.empty()), i, k + 1);
        }
        boolean led = BEFORE_MANY.contains(c.at(i - 1).lower()) && !c.is(j + 1, "ago", "earlier", "later");
        boolean of = c.is(j + 1, "of") && (i == 0 || c.at(i - 1).tag() == Tag.VERB || c.is(i - 1, "follows"));
        boolean beside = c.is(j + 1, "before", "after") && !unit.get().isOfClock();
        return words.isMany(c.at(j)) && (led && !isCounted(i) || of || beside)
                ? c.found(new Shape.Lasting(one, Optional.empty()), i, j + 1)
                : Optional.empty();
    }

    /** 'thousands of hours': a count stands before. */
    private boolean isCounted(int i) {
        return c.is(i - 1, "of", "or", "and") && !words.isMany(c.at(i - 2)) && !c.is(i - 2, "period");
    }

    /** 'a Norland daily', 'the daily reported'. */
    private boolean isPaper(int i) {
        Tag next = c.at(i + 1).tag();
        boolean ends = next == Tag.VERB || next == Tag.AUX || next == Tag.PUNCT;
        return ends
                && (c.is(i - 1, "the", "a")
                        || c.at(i - 1).isCapital()
                        || c.at(i - 1).tag() == Tag.ADJ);
    }

    /** 'half a year', 'half an hour', 'half-century'. */
    Optional<Found> half(int i) {
        int q = c.skip(i, "a");
        int of = c.overHyphen(c.skip(q + 1, "of", "a"));
        if (c.is(q, "quarter") && of > q + 1 - (q > i ? 1 : 0) && c.is(of, "century")) {
            return c.found(new Shape.Lasting(new Length("P25Y"), Optional.empty()), i, of + 1);
        }
        if (!c.is(i, "half")) {
            return Optional.empty();
        }
        int j = c.skip(c.overHyphen(i + 1), "a", "an");
        Optional<Unit> unit = words.unit(c.at(j)).filter(u -> !words.isMany(c.at(j)));
        boolean told = unit.isPresent() && j > i + 1 && !c.is(i - 1, "first", "second", "last");
        return told
                        && (unit.get() == Unit.YEAR
                                || unit.get() == Unit.HOUR
                                || unit.get().ordinal() >= Unit.DECADE.ordinal())
                ? c.found(
                        new Shape.Lasting(unit.get().length(new Count(0, true, false, false, j)), Optional.empty()),
                        i,
                        j + 1)
                : Optional.empty();
    }

    /** 'all day', 'all year long'. */
    Optional<Found> all(int i) {
        Optional<Unit> unit = c.is(i, "all") ? words.unit(c.at(i + 1)) : Optional.empty();
        return unit.filter(u -> !words.isMany(c.at(i + 1)) && !u.isOfClock())
                .flatMap(u -> c.found(
                        new Shape.Lasting(u.length(new Count(1, false, false, false, i)), Optional.empty()),
                        i,
                        c.is(i + 2, "long") ? i + 3 : i + 2));
    }

    /** 'daily', 'every day', 'each year', 'every other week', 'every Monday', 'Mondays'. */
    Optional<Found> repeated(int i) {
        Optional<Length> rate = words.rate(c.at(i));
        // 'the daily Herald' is a paper
        if (rate.isPresent() && !c.at(i).isCapital() && !c.at(i + 1).isCapital() && !isPaper(i)) {
            return c.found(new Shape.Repeated(rate.get()), i, i + 1);
        }
        if (words.isHabit(c.at(i))) {
            return c.found(new Shape.Repeated(new Length("P1W")), i, i + 1);
        }
        if (!c.is(i, "every", "each")) {
            return Optional.empty();
        }
        boolean other = c.is(i + 1, "other", "second");
        Count count = other
                ? new Count(2, false, false, false, i + 2)
                : c.count(i + 1).orElse(new Count(1, false, false, false, c.skip(i + 1, "single")));
        Optional<Unit> unit = words.unit(c.at(count.end()));
        if (unit.isPresent()) {
            return c.found(new Shape.Repeated(unit.get().length(count)), i, count.end() + 1);
        }
        int end = count.end();
        Optional<Length> period = words.weekday(c.at(end)).isPresent()
                ? Optional.of(new Length("P1W"))
                : words.isPart(c.at(end))
                        ? Optional.of(new Length("P1D"))
                        : words.month(c.at(end)).isPresent()
                                        || words.season(c.at(end)).isPresent()
                                ? Optional.of(new Length("P1Y"))
                                : Optional.empty();
        return period.flatMap(p -> c.found(new Shape.Repeated(p), i, end + 1));
    }
}
