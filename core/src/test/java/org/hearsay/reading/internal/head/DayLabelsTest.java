package org.hearsay.reading.internal.head;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearsay.lexicon.Lexicon;
import org.hearsay.reading.internal.date.PrintedDates;
import org.hearsay.text.Edtf;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link DayLabels}: what the words beside a day say that it is the day of. */
class DayLabelsTest {

    private final DayLabels labels = new DayLabels(Lexicon.english("layout"), Lexicon.english("calendars"));

    @Test
    void t01_aDayOfPublication() {
        assertEquals("2032-06-03", published("Published: 3 June 2032"));
        assertEquals("2032-06-03", published("News ID: 90210 - 2032/06/03 - 15:20"));
        assertEquals("2032-06-03", published("Updated 9 June 2032. First published 3 June 2032"));
        assertEquals("2032-06-03", published("3 June 2032"));
    }

    @Test
    void t02_aDayOfSomethingElse() {
        assertEquals("-", published("Printed on 3 June 2032"));
        assertEquals("-", published("Retrieved: 3rd June 2032"));
        assertEquals("-", published("When Thursday, 3 June 2032"));
        assertEquals("-", published("Born 3 June 1932"));
        assertEquals("-", published("Last updated 3 June 2032"));
    }

    @Test
    void t03_aLabelThatNobodyKnows() {
        assertEquals("-", published("Wedding: 3 June 2032"));
    }

    @Test
    void t04_aLineThatBeginsWithHowItAppeared() {
        assertTrue(labels.opens("Submitted by the press office on Thu, 2032-06-03 - 10:32"));
        assertTrue(labels.opens("Posted June 3, 2032"));
        assertFalse(labels.opens("Issued passports are void by 3 June 2032"));
        assertFalse(labels.opens("Published in the Orrin Post on 3 June 2032, it says nothing of the gate."));
        assertTrue(runsOn("Report from the canal board Published on 3 June 2032"));
        assertFalse(runsOn("A list of the dead published on 3 June 2032"));
    }

    @Test
    void t05_aBlockThatIsALabel() {
        assertTrue(labels.isLabel("Last updated"));
        assertTrue(labels.isLabel("Review date"));
        assertTrue(labels.isLabel("Hearing of the case:"));
        assertFalse(labels.isLabel("Lock gate jams"));
    }

    @Test
    void t06_otherCalendarsAndNumbers() {
        assertEquals("", rest("Tuesday 25 Esfand 1388 - 15:20").replaceAll("[- 15:20]", ""));
        assertEquals("/", rest("5 Ramadan 1444 H /"));
        assertEquals("", rest("(1409/07/30)"));
        assertEquals("", rest("News ID: 90210 No. 211 Hits: 1,204"));
        assertEquals("Time: 15:20", rest("Time: 15:20"));
    }

    private String rest(String line) {
        return labels.withoutNumbers(line).strip();
    }

    private boolean runsOn(String line) {
        return labels.runsOn(line, PrintedDates.in(line).getFirst());
    }

    private String published(String line) {
        var facts = new HeadFacts();
        labels.take(line, PrintedDates.in(line), facts);
        return facts.printed().map(Edtf::value).orElse("-");
    }
}
