package org.hearsay.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.hearsay.text.Edtf.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** FEATURE UNDER TEST: dates with open, unsure and several parts, their bounds, and how they stand to each other. */
class EdtfTest {

    @ParameterizedTest
    @CsvSource({
        "2031-03-04,             2031-03-04, 2031-03-04",
        "2031-02,                2031-02-01, 2031-02-28",
        "2031,                   2031-01-01, 2031-12-31",
        "2031-21,                2031-03-01, 2031-05-31",
        "2031-24,                2031-12-01, 2032-02-29",
        "2031-31,                2031-03-01, 2031-05-31",
        "2031-35,                2031-07-01, 2031-09-30",
        "2031-38,                2031-05-01, 2031-08-31",
        "2031-41,                2031-07-01, 2031-12-31",
        "203X,                   2030-01-01, 2039-12-31",
        "20XX,                   2000-01-01, 2099-12-31",
        "2031-XX,                2031-01-01, 2031-12-31",
        "2031-02-XX,             2031-02-01, 2031-02-28",
        "2031-1X,                2031-10-01, 2031-12-31",
        "2031-05-2X,             2031-05-20, 2031-05-29",
        "203X-02-29,             2032-02-29, 2036-02-29",
        "2031-03-04?,            2031-03-04, 2031-03-04",
        "2031-03~,               2031-03-01, 2031-03-31",
        "2031~-03-04,            2031-03-04, 2031-03-04",
        "?2031-03-~04,           2031-03-04, 2031-03-04",
        "-0043-03-15,            -0043-03-15, -0043-03-15",
        "0000,                   0000-01-01, 0000-12-31",
        "Y12023,                 +12023-01-01, +12023-12-31",
        "2031-03-04/2031-04,     2031-03-04, 2031-04-30",
        "2031-03~/2031-04-02?,   2031-03-01, 2031-04-02",
        "2031-03-04/..,          2031-03-04,",
        "../2031-03-04,          ,           2031-03-04",
        "2031/,                  2031-01-01,",
        "XXXX-06-08,             ,",
        "'[2031-04-05,2031-05-04]', 2031-04-05, 2031-05-04",
        "'{2031,2033-02}',       2031-01-01, 2033-02-28",
        "[2031-03-01..2031-03-03], 2031-03-01, 2031-03-03",
        "[..2031-03],            ,           2031-03-31",
    })
    void boundsOf(String value, String earliest, String latest) {
        Edtf.Bounds bounds = Edtf.of(value).bounds();
        assertEquals(Optional.ofNullable(earliest), bounds.earliest().map(LocalDate::toString));
        assertEquals(Optional.ofNullable(latest), bounds.latest().map(LocalDate::toString));
        assertEquals(value, Edtf.of(value).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "../..",
                "2031-02-30",
                "2031-02-29",
                "2031-13",
                "2031-00",
                "2031-20",
                "2031-42",
                "2031-2X",
                "2031-9X",
                "2031-21-03",
                "31",
                "203",
                "20311",
                "2031-3",
                "2031-03-4",
                "2031-03-04T10:00",
                "2031/2030",
                "2031-03-04/2031-03-03",
                "2031-XX-32",
                "[]",
                "{}",
                "[2031",
                "[2031,]",
                "-0000",
                "Y2031",
                "2031-02-3X",
                "tomorrow",
                "2031??"
            })
    void noValues(String value) {
        assertEquals(Optional.empty(), Edtf.find(value));
        assertThrows(IllegalArgumentException.class, () -> Edtf.of(value));
    }

    @Test
    void aListWithoutEndIsNone() {
        assertEquals(Optional.empty(), Edtf.find("[" + "2031-03-04,".repeat(1000) + "2031]"));
    }

    @Test
    void whenItBeganAndEnded() {
        assertEquals(
                extent("2031-03-01", "2031-03-31", "2031-03-01", "2031-03-31"),
                Edtf.of("2031-03").extent());
        assertEquals(
                extent("2031-03-04", "2031-03-04", "2031-04-01", "2031-04-30"),
                Edtf.of("2031-03-04/2031-04").extent());
        assertEquals(
                extent("2031-04-05", "2031-05-04", "2031-04-05", "2031-05-04"),
                Edtf.of("[2031-04-05,2031-05-04]").extent());
        assertEquals(
                extent("2031-04-05", "2031-04-05", "2031-05-04", "2031-05-04"),
                Edtf.of("{2031-04-05,2031-05-04}").extent());
        assertEquals(Optional.empty(), Edtf.of("2031-03/..").extent().endMax());
    }

    private static Edtf.Extent extent(String beginMin, String beginMax, String endMin, String endMax) {
        return new Edtf.Extent(
                Optional.of(LocalDate.parse(beginMin)),
                Optional.of(LocalDate.parse(beginMax)),
                Optional.of(LocalDate.parse(endMin)),
                Optional.of(LocalDate.parse(endMax)));
    }

    @Test
    void order() {
        assertTrue(Edtf.of("2031-03-04").isBefore(Edtf.of("2031-03-05")));
        assertTrue(Edtf.of("2031-04").isAfter(Edtf.of("2031-03-31?")));
        assertFalse(Edtf.of("2031-03").isBefore(Edtf.of("2031-03-31")));
        assertFalse(Edtf.of("XXXX-03-04").isBefore(Edtf.of("2031-03-05")));
    }

    @Test
    void whatMayBeTheSameTime() {
        assertTrue(Edtf.of("2031-03").overlaps(Edtf.of("2031-03-31")));
        assertTrue(Edtf.of("2031-35").overlaps(Edtf.of("2031-09-30/2031-10-02")));
        assertTrue(Edtf.of("XXXX-06-08").overlaps(Edtf.of("2031-06-08")));
        assertFalse(Edtf.of("XXXX-06-08").overlaps(Edtf.of("2031-06-09")), "the day is told, the year is not");
        assertFalse(Edtf.of("[2031-04-05,2031-05-04]").overlaps(Edtf.of("2031-04-20")), "one of two, and none between");
        assertTrue(Edtf.of("[2031-04-05,2031-05-04]").overlaps(Edtf.of("2031-05")));
    }

    @Test
    void whatHoldsAnother() {
        assertTrue(Edtf.of("2031").contains(Edtf.of("2031-03-04")));
        assertTrue(Edtf.of("2031-03/..").contains(Edtf.of("2040")));
        assertFalse(Edtf.of("2031-03-04").contains(Edtf.of("2031-03")));
        assertFalse(Edtf.of("203X-05").contains(Edtf.of("2031-07")), "its Mays alone");
        assertTrue(Edtf.of("XXXX-05").contains(Edtf.of("XXXX-05")));
    }

    @Test
    void howFineAndHowSure() {
        assertEquals(Precision.DAY, Edtf.of("2031-03-04~").precision());
        assertEquals(Precision.MONTH, Edtf.of("2031-03-04/2031-04").precision());
        assertEquals(Precision.SEASON, Edtf.of("2031-33").precision());
        assertEquals(Precision.HALF, Edtf.of("2031-40").precision());
        assertEquals(Precision.YEAR, Edtf.of("2031-XX").precision());
        assertEquals(Precision.DECADE, Edtf.of("203X").precision());
        assertTrue(Edtf.of("2031-03%").isApproximate() && Edtf.of("2031-03%").isUncertain());
        assertFalse(Edtf.of("2031-03~").isUncertain());
    }

    @Test
    void making() {
        assertEquals("2031-03-04", Edtf.of(LocalDate.of(2031, 3, 4)).value());
        assertEquals("-0043-03", Edtf.of(YearMonth.of(-43, 3)).value());
        assertEquals("0079", Edtf.ofYear(79).value());
        assertEquals("Y12023", Edtf.ofYear(12023).value());
        assertEquals(
                "2031-03-04",
                Edtf.oneOf(List.of(Edtf.of("2031-03-04"), Edtf.of("2031-03-04")))
                        .value());
        assertEquals("2031-03~", Edtf.of("2031-03").roughly().value());
        assertEquals("2031-03~", Edtf.of("2031-03").roughly().roughly().value());
    }
}
