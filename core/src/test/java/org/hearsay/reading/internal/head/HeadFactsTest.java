package org.hearsay.reading.internal.head;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.hearsay.document.Dateline;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link HeadFacts}: of each kind of fact the first counts, of days the one nearest to the prose. */
class HeadFactsTest {

    private static final Edtf FOURTH = Edtf.of("2032-03-04");
    private static final Edtf FIFTH = Edtf.of("2032-03-05");

    private final HeadFacts facts = new HeadFacts();

    @Test
    void theFirstCounts() {
        facts.author("Ada Vell");
        facts.author("Tom Orrin");
        assertEquals(Optional.of("Ada Vell"), facts.author());
    }

    @Test
    void aDayAboveTheTitleIsThatOfTheClockWhereOneStandsBelowIt() {
        facts.published(FIFTH);
        facts.atTitle();
        assertEquals(Optional.of(FIFTH), facts.printed(), "none is known below it yet");
        facts.published(FOURTH);
        assertEquals(Optional.of(FOURTH), facts.printed());
    }

    @Test
    void aDayBehindTheProseComesAfterThoseOfTheHead() {
        facts.published(FOURTH);
        facts.atTitle();
        facts.atProse();
        facts.published(FIFTH);
        assertEquals(Optional.of(FOURTH), facts.printed());
    }

    @Test
    void theDatelineTellsWhatNothingElseDoes() {
        facts.dateline(new Dateline(new Span(0, 9), Optional.empty(), Optional.of(FOURTH), Optional.of("Northwire")));
        assertEquals(Optional.empty(), facts.printed());
        assertEquals(Optional.of(FOURTH), facts.near());
        assertEquals(Optional.of("Northwire"), facts.outlet());
        facts.updated(FIFTH);
        facts.outlet("Tellin Times");
        assertEquals(Optional.of(FIFTH), facts.near());
        assertEquals(Optional.of("Tellin Times"), facts.outlet());
    }

    @Test
    void whatAnotherFoundFillsGaps() {
        facts.author("Ada Vell");
        var other = new HeadFacts();
        other.author("Tom Orrin");
        other.title("Weir opened");
        other.published(FOURTH);
        facts.take(other);
        assertEquals(Optional.of("Ada Vell"), facts.author());
        assertEquals(Optional.of("Weir opened"), facts.title());
        assertEquals(Optional.of(FOURTH), facts.printed());
    }
}
