package org.hearsay.reading.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.reading.internal.head.Phrases;
import org.hearsay.reading.internal.parser.PlainParser;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: where the reports of a digest begin, and the day and outlet of each. */
class DigestTest {

    private static final Phrases PHRASES = new Phrases(Lexicon.english("layout"));

    @Test
    void t01_aReportForEachHeadlineWithADateline() {
        assertEquals("""
                Quay sinks | 2031-04-25 | Northwire | 2
                Gas leak | 2031-03-11 | Tarve Echo | 3
                Boat owner freed | 2030-01-02 | Ansel Post | 2
                """, sketch("""
                NORTHWIRE DAILY DIGEST, 25 April 2031

                Quay sinks
                PORT ANSEL, April 25 (Northwire) - The old quay sank on Friday, the board said.

                Gas leak
                TARVE, March 11 (Tarve Echo) - Three people were hurt on Sunday, the union said.
                The union was not glad about it.

                Boat owner freed
                ORVANE, January 2, 2030 (Ansel Post) - The owner of the boat was acquitted yesterday.
                """));
    }

    @Test
    void t02_numbersAndRulesBetweenReports() {
        assertEquals("""
                Quay sinks | 2031-04-25 | - | 3
                Gas leak | 2031-04-24 | - | 2
                """, sketch("""
                Morning news, 25 April 2031

                1. Quay sinks

                PORT ANSEL, April 25 - The old quay sank on Friday, the board said.

                ------

                2. Gas leak

                TARVE, April 24 - Three people were hurt on Sunday, the union said.
                """));
    }

    @Test
    void t03_aDayWithoutAYearStaysOpenWhereNoYearIsTold() {
        assertEquals("""
                Quay sinks | - | Northwire | 2
                Gas leak | - | Northwire | 2
                """, sketch("""
                Quay sinks
                PORT ANSEL, April 25 (Northwire) - The old quay sank on Friday, the board said.

                Gas leak
                TARVE, March 11 (Northwire) - Three people were hurt on Sunday, the union said.
                """));
    }

    @Test
    void t04_oneReportIsNoDigest() {
        Digest one = digest("""
                Quay sinks

                PORT ANSEL, April 25, 2031 (Northwire) - The old quay sank on Friday, the board said.

                Gas leak

                Three people were hurt in Tarve on Sunday, the union said.
                """);
        assertTrue(one.reports().isEmpty());
        assertFalse(one.unclear());
    }

    @Test
    void t05_datelinesWithoutHeadlinesAreToldOf() {
        Digest unclear = digest("""
                News of the week

                PORT ANSEL, April 25, 2031 (Northwire) - The old quay sank on Friday, the board said.

                TARVE, April 24, 2031 (Northwire) - Three people were hurt on Sunday, the union said.
                """);
        assertTrue(unclear.reports().isEmpty());
        assertTrue(unclear.unclear());
    }

    private static Digest digest(String text) {
        return Digest.of(PlainParser.parse(text), PHRASES);
    }

    private static String sketch(String text) {
        return digest(text).reports().stream()
                .map(d -> d.facts().title().orElse("-") + " | "
                        + d.facts().published().orElse("-") + " | "
                        + d.facts().outlet().orElse("-") + " | "
                        + d.parts().size() + "\n")
                .collect(Collectors.joining());
    }
}
