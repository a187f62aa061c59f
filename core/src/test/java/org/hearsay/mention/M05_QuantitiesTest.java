package org.hearsay.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: numbers in digits and words, with their bounds and what they count. */
class M05_QuantitiesTest {

    private static List<String> read(String text) {
        return Reports.read(text).mentions().stream()
                .filter(Quantity.class::isInstance)
                .map(Quantity.class::cast)
                .map(q ->
                        q.text() + " " + q.low() + ".." + (q.high() == Long.MAX_VALUE ? "" : q.high()) + " " + q.unit())
                .toList();
    }

    @Test
    void digitsAndWords() {
        assertEquals(
                List.of("38 people 38..38 people", "twenty-one houses 21..21 house", "5,000 tonnes 5000..5000 tonne"),
                read("It hit 38 people, twenty-one houses and 5,000 tonnes of wheat."));
    }

    @Test
    void bounds() {
        assertEquals(
                List.of("at least 12 soldiers 12.. soldier", "more than 40 boats 41.. boat", "up to 9 men 0..9 man"),
                read("They lost at least 12 soldiers, more than 40 boats and up to 9 men."));
    }

    @Test
    void states() {
        assertEquals(
                List.of("38 dead 38..38 dead", "two missing 2..2 missing"), read("There are 38 dead and two missing."));
    }

    @Test
    void datesAndNoteMarksAreNone() {
        assertEquals(List.of(), read("On May 7, 2031 he left.[3] In 2029 he came back on 5 June."));
    }
}
