package org.hearsay.event.internal.slot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearsay.event.EventKind;
import org.junit.jupiter.api.Test;

/** Whose hour it is ({@link Hours}). */
final class HoursTest {

    private static final String SLOPE = "The/DET/det/1 slope/NOUN/nsubj/2 fell/VERB/root/-1/fall at/ADP/case/4"
            + " 5:40/NUM/obl/2 a.m./NOUN/flat/4 ,/PUNCT/punct/7 said/VERB/parataxis/2/say Ilse/PROPN/nsubj/7";

    private static String hour(String words, String event) {
        Report report = Reading.parsed(words, event, EventKind.DISASTER);
        return Hours.find(report, report.happenings().getFirst())
                .flatMap(c -> c.hour().clock())
                .map(Object::toString)
                .orElse("none");
    }

    @Test
    void anHourIsOfTheEventThatItHangsOn() {
        assertEquals("05:40", hour(SLOPE, "fell"));
        assertEquals("none", hour(SLOPE, "said"));
    }
}
