package org.hearsay.reading.internal.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearsay.text.Edtf;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link MachineDates}: dates as programs write them. */
class MachineDatesTest {

    @Test
    void t01_wholeValues() {
        assertEquals("2032-06-03", date("2032-06-03T23:30:00-05:00"));
        assertEquals("2032-06-03", date("20320603"));
        assertEquals("2032-06-03", date("20320603T081400Z"));
        assertEquals("2032-06-03", date("2032/6/3 08:14"));
        assertEquals("2032-06-03", date("Thu Jun 03 2032 15:21:41 GMT+0000"));
        assertEquals("2032-06-03", date("Thu Jun  3 15:21:41 UTC 2032"));
        assertEquals("2032-06-03", date("Thu, 03 Jun 2032 08:30:00 GMT"));
        assertEquals("2032-06-03", date("June 3, 2032"));
        assertEquals("2032-06-03", date("1969866000"));
        assertEquals("2032-06-03", date("1969866000123"));
    }

    @Test
    void t02_noDate() {
        assertEquals("-", date("3 hours ago"));
        assertEquals("-", date("2032-13-03"));
        assertEquals("-", date("03/06/2032"));
        assertEquals("-", date("0"));
        assertEquals("-", date("1970-01-01T00:00:00Z"));
        assertEquals("-", date("0001-01-01T00:00:00"));
        assertEquals("-", date(""));
    }

    @Test
    void t03_addresses() {
        assertEquals("2032-06-03", address("https://gazette.example/2032/06/03/lock"));
        assertEquals("2032-06-03", address("https://gazette.example/a/2032/6/3"));
        assertEquals("2032-06-03", address("https://gazette.example/2032/jun/03/lock"));
        assertEquals("2032-06-03", address("https://gazette.example/2032-06-03-lock.html"));
        assertEquals("-", address("https://gazette.example/2032/06/lock-12"));
        assertEquals("-", address("https://gazette.example/2032/06/123"));
        assertEquals("-", address("https://gazette.example/a/20320603991"));
        assertEquals("-", address("https://gazette.example/a?from=/2032/06/03/"));
        assertEquals("-", address("https://gazette.example/lock-2032-06-03"));
        assertEquals("-", address("https://2032-06-03.example/lock"));
    }

    private static String date(String words) {
        return MachineDates.in(words).map(Edtf::value).orElse("-");
    }

    private static String address(String address) {
        return MachineDates.inAddress(address).map(Edtf::value).orElse("-");
    }
}
