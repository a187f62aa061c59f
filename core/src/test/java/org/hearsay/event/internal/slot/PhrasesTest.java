package org.hearsay.event.internal.slot;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hearsay.event.EventKind;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: what of a report may fill a slot. */
final class PhrasesTest {

    @Test
    void namesNounsTimesAndPlaces() {
        List<String> all = Reading.candidates(
                Reading.report("Ada Vell visited the harbour in Ostrava on Monday with her guards.", "visited:visit"));
        assertTrue(all.contains("PARTY Ada Vell"), all.toString());
        assertTrue(all.contains("PLACE Ostrava"), all.toString());
        assertTrue(all.contains("TIME Monday"), all.toString());
        assertTrue(all.stream().anyMatch(c -> c.startsWith("PARTY") && c.endsWith("guards")), all.toString());
    }

    @Test
    void lengthsAndWordsWithoutSubstanceAreNone() {
        List<String> all =
                Reading.candidates(Reading.report("It lasted three days and nobody slept in Ostrava.", "slept"));
        assertFalse(all.contains("PARTY It"), all.toString());
        assertFalse(all.contains("PARTY nobody"), all.toString());
        assertTrue(all.stream().noneMatch(c -> c.startsWith("TIME")), all.toString());
    }

    @Test
    void pronounsStandForWhomTheyMean() {
        List<String> all =
                Reading.candidates(Reading.report("Ada Vell came to Ostrava. Later she met Ivo Sand.", "met:meet"));
        assertTrue(all.contains("PARTY Ivo Sand"), all.toString());
    }

    @Test
    void placesAndTimesOfTheSentenceBeforeAreWithinReachParticipantsAreNot() {
        List<String> all = Reading.candidates(Reading.report(
                "Ada Vell came to Ostrava on Monday. The storm had flooded the town.", "flooded:disaster"));
        assertTrue(all.contains("PLACE Ostrava"), all.toString());
        assertTrue(all.contains("TIME Monday"), all.toString());
        assertFalse(all.contains("PARTY Ada Vell"), all.toString());
    }

    @Test
    void ofANameItsHeadAloneFillsASlot() {
        Report report = Reading.parsed(
                "the/DET/det/1 court/NOUN/nsubj/5 in/ADP/case/3 Ada/PROPN/nmod/1 Vell/PROPN/nsubj/5 ruled/VERB/root/-1/rule",
                "ruled",
                EventKind.OTHER);
        assertFalse(Reading.candidates(report).contains("PARTY Vell"), Reading.candidates(report)::toString);
    }

    @Test
    void aListOfFortyNamesEnds() {
        String list = "Ada Vell of Ostrava, ".repeat(200);
        Report report = Reading.report("Present were " + list + "and they met.", "met:meet");
        int near = report.listNear(report.happenings().getFirst()).size();
        assertTrue(near <= 80, near + " candidates");
    }
}
