package org.hearsay.reading.internal.head;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.reading.internal.parser.Draft;
import org.hearsay.reading.internal.parser.StatedDay.Place;
import org.hearsay.text.Edtf;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link PublicationDay}: the day that the places of a report bear out, and what stands against it. */
class PublicationDayTest {

    @Test
    void t01_nothingTold() {
        assertEquals("-", weigh());
    }

    @Test
    void t02_theHeavierPlace() {
        assertEquals("2032-06-03", weigh("ADDRESS 2032-06-03", "DATELINE 2032-06-02"));
    }

    @Test
    void t03_severalPlacesOutweighOneAndTheReaderIsTold() {
        assertEquals(
                "2032-06-03 tells two days of publication: 2032-06-03 in a line of its head and 2032-06-09 in its data for machines;"
                        + " the first was taken",
                weigh("JSON_LD 2032-06-09", "PRINTED 2032-06-03", "ADDRESS 2032-06-03"));
    }

    @Test
    void t04_aWeakPlaceIsNoDisagreement() {
        assertEquals("2032-06-03", weigh("META 2032-06-03", "ADDRESS 2031-01-01", "PAGE_DATA 2019-01-01"));
    }

    @Test
    void t05_theDayNextToItIsAnotherClock() {
        assertEquals("2032-06-04", weigh("META 2032-06-03", "PRINTED 2032-06-04"));
        assertEquals("2032-06-03", weigh("META 2032-06-03", "DATELINE 2032-06-02"));
    }

    @Test
    void t06_aMonthBearsOutItsDays() {
        assertEquals("2032-06-03", weigh("JSON_LD 2032-06", "ADDRESS 2032-06-03"));
    }

    private static String weigh(String... told) {
        List<PublicationDay.Told> days = Arrays.stream(told)
                .map(t -> t.split(" "))
                .map(t -> new PublicationDay.Told(Place.valueOf(t[0]), Edtf.of(t[1])))
                .collect(Collectors.toList());
        PublicationDay forth = PublicationDay.weigh(days);
        assertEquals(forth, PublicationDay.weigh(days.reversed()));
        return forth.value().map(Edtf::value).orElse("-")
                + forth.disagreement()
                        .map(Draft.Flaw::message)
                        .map(m -> " " + m)
                        .orElse("");
    }
}
