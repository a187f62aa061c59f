package org.hearsay.search.internal.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Sense;
import org.hearsay.search.answer.Meant;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link Surroundings}: what stands around a sentence tells what it is about. */
class SurroundingsTest {

    private static final Sense FLOOD = Sense.of(new float[] {1, 0});
    private static final Sense PRICE = Sense.of(new float[] {0, 1});

    private static final Asked ASKED = new Asked(
            List.of(new Asked.Group("ostrel", 1, Map.of(), true), new Asked.Group("deni", 1, Map.of(), false)),
            Set.of(),
            Set.of(),
            new Meant(Optional.of(FLOOD), List.of()));

    private final Candidate lead =
            Told.of("d1", 0, "The dam at Ostrel broke.", Optional.of(FLOOD), Map.of("first", 0.8, "sense", 1.0));
    private final Candidate answer =
            Told.of("d1", 1, "He denies it.", Optional.empty(), Map.of("first", 0.3, "sense", 0.0));
    private final Candidate far =
            Told.of("d1", 7, "Plums are dear.", Optional.of(PRICE), Map.of("first", 0.0, "sense", 0.0));
    private final Candidate other =
            Told.of("d2", 0, "Nobody denies that plums are dear.", Optional.of(PRICE), Map.of("sense", 0.1));

    private void measure(Asked asked) {
        Surroundings.measure(List.of(lead, answer, far, other), asked, s -> 1);
    }

    @Test
    void whatTheSentenceBeforeFitsIsCountedForTheNext() {
        measure(ASKED);
        assertEquals(0.8, answer.measures().get("before first"));
        assertEquals(1.0, answer.measures().get("before sense"));
        assertEquals(0.3, lead.measures().get("after first"));
        assertFalse(far.measures().containsKey("before first"), "its neighbours were not found");
    }

    @Test
    void aSentenceWithoutContentMeansWhatItsPassageMeans() {
        measure(ASKED);
        assertEquals(1, answer.measures().get("passage"), 0.01);
        assertEquals(0, far.measures().get("passage"), 0.01);
    }

    @Test
    void aReportThatNamesItOnceIsAboutItThroughout() {
        measure(ASKED);
        assertEquals(1, far.measures().get("whole names"));
        assertEquals(1, far.measures().get("whole kin"));
        assertEquals(0, other.measures().get("whole names"));
        assertEquals(0.5, other.measures().get("whole kin"));
        assertTrue(far.measures().get("whole sense") > other.measures().get("whole sense"));
    }

    @Test
    void theReportThatIsMostAboutItIsTheMeasureOfTheOthers() {
        measure(ASKED);
        assertEquals(1, far.measures().get("focus sense"));
        assertEquals(0.1, other.measures().get("focus sense"), 1e-9);
        assertEquals(0, other.measures().get("focus theme"), "nobody has it");
    }

    @Test
    void withoutAnEncoderWordsAloneAreWeighed() {
        measure(new Asked(ASKED.groups(), Set.of(), Set.of(), Meant.UNREAD));
        assertFalse(answer.measures().containsKey("passage"));
        assertFalse(answer.measures().containsKey("whole sense"));
        assertEquals(1, answer.measures().get("whole kin"));
    }
}
