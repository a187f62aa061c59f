package org.hearsay.time.internal.words;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.model.Tag;

/** A day of a month that is not named: 'on the 11th', 'the 9th inst.'. */
final class MonthDayParser {

    /** What follows such a day where it counts something else: 'the 11th floor'. */
    private static final Set<Tag> COUNTED = Set.of(Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.NUM);

    private final Cursor c;

    MonthDayParser(Cursor c) {
        this.c = c;
    }

    Optional<Found> day(int i) {
        int d = c.skip(i, "the");
        if (!c.isDayWithEnding(d)) {
            return Optional.empty();
        }
        int n = c.day(d).getAsInt();
        OptionalInt step = step(d + 1);
        if (step.isPresent()) {
            int end = c.is(d + 2, ".")
                            && c.at(d + 2).span().start() == c.at(d + 1).span().end()
                    ? d + 3
                    : d + 2;
            return c.found(new Shape.DayOfMonth(n, step), i, end);
        }
        boolean led = d > i
                && (c.is(i - 1, "on", "by", "until", "till", "since")
                        || c.is(i - 1, "of") && c.is(i - 2, "night", "morning", "evening", "afternoon", "day"));
        boolean counts = COUNTED.contains(c.at(d + 1).tag()) || c.is(d + 1, "of") || c.isHyphen(d + 1);
        return led && !counts ? c.found(new Shape.DayOfMonth(n, OptionalInt.empty()), i, d + 1) : Optional.empty();
    }

    /** The words by which letters and old papers name this, the last and the next month. */
    private OptionalInt step(int i) {
        if (c.is(i, "inst", "inst.", "instant")) {
            return OptionalInt.of(0);
        }
        if (c.is(i, "ult", "ult.", "ultimo")) {
            return OptionalInt.of(-1);
        }
        return c.is(i, "prox", "prox.", "proximo") ? OptionalInt.of(1) : OptionalInt.empty();
    }
}
