package org.hearsay.event.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.hearsay.event.Realis;
import org.hearsay.event.When;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link Slots}: what has not happened has no day that another sentence tells, unless it is to come. */
final class SlotsTest {

    private static final Optional<Edtf> TODAY = Optional.of(Edtf.of("2031-03-05"));

    @Test
    void whatDidNotHappenHasNoDayOfAnotherSentence() {
        assertTrue(Slots.isPastOfOpen(TODAY, Realis.DENIED, when("2031-03-03", "carried, weekday")));
        assertTrue(Slots.isPastOfOpen(TODAY, Realis.HYPOTHETICAL, when("2031-03-08", "carried, weekday")));
        assertFalse(Slots.isPastOfOpen(TODAY, Realis.DENIED, when("2031-03-03", "weekday")));
        assertFalse(Slots.isPastOfOpen(TODAY, Realis.ACTUAL, when("2031-03-03", "carried, weekday")));
    }

    @Test
    void whatIsPlannedHasOneThatIsToCome() {
        assertFalse(Slots.isPastOfOpen(TODAY, Realis.PLANNED, when("2031-03-08", "carried, weekday")));
        assertTrue(Slots.isPastOfOpen(TODAY, Realis.PLANNED, when("2031-03-03", "carried, weekday")));
    }

    private static When when(String day, String basis) {
        return new When(new Span(0, 6), "Monday", Optional.of(Edtf.of(day)), basis);
    }
}
