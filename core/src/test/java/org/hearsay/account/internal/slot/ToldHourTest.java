package org.hearsay.account.internal.slot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalTime;
import java.util.Optional;
import org.hearsay.document.Document;
import org.hearsay.document.Masthead;
import org.hearsay.document.OneParagraph;
import org.hearsay.event.Clock;
import org.hearsay.event.When;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;
import org.hearsay.time.Hour;
import org.junit.jupiter.api.Test;

/** How two hours told of one day stand to each other. */
class ToldHourTest {

    private static Optional<ToldHour> told(String text, String words, String clock) {
        Document document = OneParagraph.of(Masthead.of(Optional.empty(), Optional.empty()), text);
        int at = text.indexOf(words);
        Span span = Span.of(at, at + words.length());
        return ToldHour.find(
                document,
                new When(
                        span,
                        words,
                        Optional.of(Edtf.of("2031-05-07")),
                        "",
                        1,
                        Optional.of(new Clock(span, Hour.of(LocalTime.parse(clock))))),
                false);
    }

    private static Standing standing(Optional<ToldHour> a, Optional<ToldHour> b) {
        return a.orElseThrow().standing(b.orElseThrow());
    }

    @Test
    void clocksThatCannotBothBeRightAreAgainstEachOther() {
        var lantern = told("The slope gave way at 5:40 a.m.", "5:40 a.m.", "05:40");
        assertEquals(Standing.CONFLICT, standing(lantern, told("It fell at 4:05 a.m.", "4:05 a.m.", "04:05")));
        assertEquals(Standing.COMPATIBLE, standing(lantern, told("It fell at 5:45 a.m.", "5:45 a.m.", "05:45")));
        assertEquals(Standing.COMPATIBLE, standing(lantern, told("It fell at about 6 a.m.", "6 a.m.", "06:00")));
    }

    @Test
    void theSameMinutesMayBeTwoPlaces() {
        var here = told("It fell at 5:40 a.m.", "5:40 a.m.", "05:40");
        assertEquals(Standing.DIFFERENT, standing(here, told("It fell at 2:40 a.m.", "2:40 a.m.", "02:40")));
        assertEquals(Standing.COMPATIBLE, standing(here, told("It fell at 2:10 GMT.", "2:10 GMT", "02:10")));
        var round = told("It sank at about 6 a.m.", "6 a.m.", "06:00");
        assertEquals(
                Standing.CONFLICT, standing(round, told("It sank at half past eight.", "half past eight", "08:30")));
    }

    @Test
    void untilThenIsNotThen() {
        assertEquals(Optional.empty(), told("They fought until 4:05 a.m.", "4:05 a.m.", "04:05"));
        assertEquals(
                true,
                told("It fell shortly before 4 a.m.", "4 a.m.", "04:00")
                        .orElseThrow()
                        .roughly());
    }
}
