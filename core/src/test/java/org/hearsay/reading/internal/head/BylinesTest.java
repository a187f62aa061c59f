package org.hearsay.reading.internal.head;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.hearsay.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link Bylines}: who wrote a report and for whom, where a line says 'by'. */
class BylinesTest {

    private static final Bylines BYLINES = new Bylines(new Phrases(Lexicon.english("layout")));

    @Test
    void t01_writersAndTheirHouse() {
        assertEquals("Ada Vell / -", read("By Ada Vell"));
        assertEquals("Ada Vell and Tom Orrin / The Tellin Times", read("By Ada Vell and Tom Orrin, The Tellin Times"));
        assertEquals("Ada Vell / Tellin Post", read("Written by Ada Vell for Tellin Post"));
    }

    @Test
    void t02_postsAreNoNames() {
        assertEquals("Ada Vell / -", read("By Ada Vell, staff writer"));
        assertEquals("Ada Vell / -", read("By Chief Correspondent Ada Vell"));
        assertEquals("- / -", read("By our correspondent"));
    }

    @Test
    void t03_daysStandBesideThem() {
        assertEquals("Ada Vell / - 2032-03-04", read("By Ada Vell, March 4, 2032"));
        assertEquals("Ada Vell / - 2032-03-04", read("By Ada Vell Published: 4 March 2032 08:14"));
    }

    @Test
    void t04_aSentenceIsNoByline() {
        assertEquals("none", read("By Thursday the weir was open again, the keepers said."));
        assertEquals("none", read("The weir was opened by Ada Vell"));
    }

    @Test
    void t05_theWriterThatAFormatNames() {
        assertEquals(Optional.of("Ada Vell"), BYLINES.author("Ada Vell"));
        assertEquals(Optional.of("Ada Vell"), BYLINES.author("By Ada Vell, staff writer"));
        assertEquals(Optional.empty(), BYLINES.author("Staff Writer"));
    }

    private static String read(String line) {
        var facts = new HeadFacts();
        return BYLINES.take(line, facts)
                ? facts.author().orElse("-") + " / " + facts.outlet().orElse("-")
                        + facts.printed().map(d -> " " + d.value()).orElse("")
                : "none";
    }
}
