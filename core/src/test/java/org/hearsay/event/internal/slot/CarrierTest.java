package org.hearsay.event.internal.slot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearsay.event.EventKind;
import org.junit.jupiter.api.Test;

/** Verbs that say no more of an event than that it was ({@link Carrier}). */
final class CarrierTest {

    private static String carrier(String words, String event) {
        Report report = Reading.parsed(words, event, EventKind.PROTEST);
        return report.happenings().stream()
                .findFirst()
                .flatMap(h -> Carrier.of(report, h))
                .map(h -> report.layers().tokens().get(h.word()).text() + " " + h.kind())
                .orElse("none");
    }

    @Test
    void aVerbOfBeginningCarriesItsSubject() {
        assertEquals(
                "began PROTEST",
                carrier(
                        "The/DET/det/1 strike/NOUN/nsubj/2 began/VERB/root/-1/begin on/ADP/case/4 Monday/PROPN/obl/2",
                        "strike"));
    }

    @Test
    void onlyWithPlaceDoesTakeCarry() {
        assertEquals(
                "took PROTEST",
                carrier(
                        "Talks/NOUN/nsubj/1 took/VERB/root/-1/take place/NOUN/obj/1 on/ADP/case/4 Monday/PROPN/obl/1",
                        "Talks"));
        assertEquals("none", carrier("Talks/NOUN/nsubj/1 took/VERB/root/-1/take hours/NOUN/obj/1", "Talks"));
    }

    @Test
    void anotherDeedCarriesNothing() {
        assertEquals(
                "none",
                carrier("The/DET/det/1 strike/NOUN/nsubj/2 angered/VERB/root/-1/anger him/PRON/obj/2", "strike"));
    }
}
