package org.hearsay.event.internal.slot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.hearsay.event.EventKind;
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

    private static boolean isOfAnother(String words, String event) {
        Report report = Reading.parsed(words, event, EventKind.OTHER);
        Happening happening = report.happenings().getFirst();
        Candidate time = report.listNear(happening).stream()
                .filter(c -> c.type() == Candidate.Type.TIME)
                .findFirst()
                .orElseThrow();
        return Moments.isOfAnother(report, happening, time);
    }

    @Test
    void aTimeBehindTheVerbAroundARelativeClauseIsThatVerbs() {
        String words =
                "a/DET/det/1 boat/NOUN/nsubj:pass/5 that/PRON/nsubj/3 sank/VERB/acl:relcl/1/sink was/AUX/aux:pass/5"
                        + " found/VERB/root/-1/find in/ADP/case/7 2029/NUM/obl/5";
        assertTrue(isOfAnother(words, "sank"));
        assertFalse(isOfAnother(words, "found"));
    }

    @Test
    void whatSomebodyIsPunishedForWasBefore() {
        String words = "Orr/PROPN/nsubj:pass/2 was/AUX/aux:pass/2 jailed/VERB/root/-1/jail in/ADP/case/4 2029/NUM/obl/2"
                + " for/ADP/case/7 the/DET/det/7 theft/NOUN/obl/2";
        assertTrue(isOfAnother(words, "theft"));
        assertFalse(isOfAnother(words, "jailed"));
    }

    @Test
    void ofADateTheThingIsDated() {
        assertTrue(isOfAnother(
                "Orr/PROPN/nsubj/1 read/VERB/root/-1 a/DET/det/3 letter/NOUN/obj/1 of/ADP/case/5 2029/NUM/nmod/3",
                "read"));
        assertFalse(
                isOfAnother("Orr/PROPN/nsubj/1 read/VERB/root/-1 it/PRON/obj/1 in/ADP/case/4 2029/NUM/obl/1", "read"));
    }

    @Test
    void aVerbWithATimeOfItsOwnHasNoOthers() {
        String words = "Orr/PROPN/nsubj/1 joined/VERB/root/-1/join in/ADP/case/3 2020/NUM/obl/1 and/CCONJ/cc/5"
                + " ran/VERB/conj/1/run in/ADP/case/7 2029/NUM/obl/5";
        assertTrue(isOfAnother(words, "ran"));
        assertFalse(isOfAnother(words, "joined"));
    }
}
