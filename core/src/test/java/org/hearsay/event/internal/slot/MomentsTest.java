package org.hearsay.event.internal.slot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;
import org.hearsay.time.TimeExpression;
import org.hearsay.time.TimeExpression.Basis;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: which times may be those of an event, and how they lie to the day of the report. */
final class MomentsTest {

    private static final Optional<Edtf> TODAY = Optional.of(Edtf.of("2031-03-05"));

    private static String from(String value) {
        return Moments.from(TODAY, Optional.of(Edtf.of(value)));
    }

    @Test
    void seenFromTheDayOfTheReport() {
        assertEquals("day today", from("2031-03-05"));
        assertEquals("day yesterday", from("2031-03-04"));
        assertEquals("day week", from("2031-03-01"));
        assertEquals("month month", from("2031-02"));
        assertEquals("day ahead", from("2031-03-06"));
        assertEquals("open", Moments.from(TODAY, Optional.empty()));
        assertEquals("somewhere", Moments.from(Optional.empty(), Optional.of(Edtf.of("2031-03-05"))));
    }

    @Test
    void ahead() {
        assertTrue(Moments.isAhead(TODAY, Optional.of(Edtf.of("2031-03-06"))));
        assertFalse(Moments.isAhead(TODAY, Optional.of(Edtf.of("2031-03"))));
        assertFalse(Moments.isAhead(Optional.empty(), Optional.of(Edtf.of("2031-03-06"))));
    }

    @Test
    void past() {
        assertTrue(Moments.isPast(TODAY, Optional.of(Edtf.of("2031-01"))));
        assertFalse(Moments.isPast(TODAY, Optional.of(Edtf.of("2031-02-20"))));
        assertFalse(Moments.isPast(Optional.empty(), Optional.of(Edtf.of("2024"))));
    }

    @Test
    void whatNamesNoDayIsNoPoint() {
        Span span = new Span(0, 6);
        assertTrue(Moments.isPoint(new TimeExpression(
                span, "Monday", Optional.of(Edtf.of("2031-03-03")), new Basis("weekday-past", Optional.empty()))));
        assertFalse(Moments.isPoint(
                new TimeExpression(span, "lately", Optional.empty(), new Basis("vague", Optional.empty()))));
    }
}
