package org.hearsay.time;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Layers;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;

/**
 * Words that tell when, how long or how often.
 *
 * @param span the whole expression: 'the evening of June 8' without its preposition
 * @param text the words there
 * @param kind what they tell
 * @param value as EDTF, no finer than a day; empty for a length, or where no anchor is known
 * @param length of a {@link Kind#DURATION}, and the period of a {@link Kind#SET}
 * @param hour part of the day or time of the clock, where one is told
 * @param basis how the value was found
 */
public record TimeExpression(
        Span span,
        String text,
        Kind kind,
        Optional<Edtf> value,
        Optional<Length> length,
        Optional<Hour> hour,
        Basis basis) {

    /** A date; for short where no length or hour is told. */
    public TimeExpression(Span span, String text, Optional<Edtf> value, Basis basis) {
        this(span, text, Kind.DATE, value, Optional.empty(), Optional.empty(), basis);
    }

    /** What a time expression tells. */
    public enum Kind {
        /** A day or something longer on the calendar, also 'recently', which has no value. */
        DATE,
        /** A part of a day: 'Monday evening', '7:15 p.m.'. */
        TIME,
        /** How long: 'three days'. */
        DURATION,
        /** How often: 'every Monday'. */
        SET
    }

    /**
     * How a value was found.
     *
     * @param rule name of the rule: {@code absolute}, {@code weekday-past}, {@code day-from-now} …; {@code impossible} where
     *     the calendar has no such day, {@code to-event} where it is counted from a told event
     * @param anchor the value that it was counted from
     * @param anchorSpan the words that it was counted from, where they stand in the text: an earlier time, or the event
     *     of 'the eve of the attack'
     */
    public record Basis(String rule, Optional<Edtf> anchor, Optional<Span> anchorSpan) {

        /** One whose anchor is no place in the text. */
        public Basis(String rule, Optional<Edtf> anchor) {
            this(rule, anchor, Optional.empty());
        }

        @Override
        public String toString() {
            return anchor.map(a -> rule + " from " + a).orElse(rule);
        }
    }

    /** Which words of a report belong to a time, by their index in {@code Layers.tokens()}. */
    public static BitSet wordsOf(Layers layers, List<TimeExpression> times) {
        var words = new BitSet();
        for (TimeExpression time : times) {
            int first = layers.firstTokenFrom(time.span().start());
            words.set(first, first + layers.tokensIn(time.span()).size());
        }
        return words;
    }

    /** The expression with another value. */
    public TimeExpression withValue(Optional<Edtf> other) {
        return new TimeExpression(span, text, kind, other, length, hour, basis);
    }
}
