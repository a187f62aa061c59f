package org.hearsay.reading.internal.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hearsay.text.Edtf;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link PrintedDates}: whole dates in heads and notes, as they are printed. */
class PrintedDatesTest {

    @Test
    void t01_waysToPrintOneDay() {
        for (String printed : List.of(
                "4 March 2032",
                "4th of March 2032",
                "March 4, 2032",
                "Mar. 4 2032",
                "Thursday, March 4, 2032",
                "Thu Mar 04 09:12:00 UTC 2032",
                "04-Mar-2032",
                "2032-03-04",
                "2032/3/4",
                "04.03.2032")) {
            assertEquals("2032-03-04", only(printed), printed);
        }
    }

    @Test
    void t02_anOrderThatCannotBeToldIsLeftAlone() {
        assertEquals("-", only("03/04/2032"));
        assertEquals("2032-04-23", only("23/04/2032"));
        assertEquals("2032-04-23", only("04/23/2032"));
        assertEquals("2032-04-04", only("04/04/2032"));
        assertEquals("2032-04-03", only("03.04.2032"), "with full stops the day stands first");
    }

    @Test
    void t03_daysThatAreNone() {
        assertEquals("-", only("31 February 2032"));
        assertEquals("-", only("4 March 20321"));
        assertEquals("-", only("4 March"));
        assertEquals("-", only("on 4 March 2032"), "only a date and nothing beside it");
    }

    @Test
    void t04_datesOfALineStandWhereTheyStand() {
        String line = "Posted Thursday, 4 March 2032 and changed on 2032-03-09.";
        assertEquals(
                List.of("Thursday, 4 March 2032", "2032-03-09"),
                PrintedDates.in(line).stream().map(f -> f.span().of(line)).toList());
        assertEquals(
                List.of("2032-03-04", "2032-03-09"),
                PrintedDates.in(line).stream().map(f -> f.value().value()).toList());
    }

    @Test
    void t05_aDayWithoutItsYear() {
        assertEquals(
                "2032-03-04",
                PrintedDates.dayIn("TELLIN, March 4 (Northwire)", 2032)
                        .map(Edtf::value)
                        .orElse("-"));
        assertEquals(
                "-",
                PrintedDates.dayIn("TELLIN (Northwire)", 2032).map(Edtf::value).orElse("-"));
        assertEquals(
                "-", PrintedDates.dayIn("February 30", 2032).map(Edtf::value).orElse("-"));
        assertTrue(PrintedDates.hasDay("TELLIN, 4 March"));
        assertFalse(PrintedDates.hasDay("4 Marchmont Road"));
    }

    @Test
    void t06_whatStaysOfALine() {
        assertEquals("TELLIN,", PrintedDates.withoutDays("TELLIN, Thursday, March 4"));
        assertEquals("Tellin Post,", PrintedDates.withoutDays("Tellin Post, 4 March 2032"));
        assertEquals(
                "by night", PrintedDates.withoutWeekdays("Thursday by night").strip());
    }

    @Test
    void t07_theIssueOfAMonth() {
        assertEquals("2032-03", month("March 2032"));
        assertEquals("2032-03", month("In the March 2032 issue"));
        assertEquals("2032-03", month("Vol. 12, No. 3 (March 2032)"));
        assertEquals("-", month("In March 2032 the weir broke"));
    }

    private static String only(String text) {
        return PrintedDates.only(text).map(Edtf::value).orElse("-");
    }

    private static String month(String text) {
        return PrintedDates.onlyMonth(text).map(Edtf::value).orElse("-");
    }
}
