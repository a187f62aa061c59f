package org.hearsay.event.internal.slot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.hearsay.event.EventKind;
import org.hearsay.event.When;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: the day of an event that the day of another is counted from ({@link Counted}). */
final class CountedTest {

    /** 'day of the event told, basis' where the sentence counts from it. */
    private static Optional<String> day(String words, String event) {
        Report report = Reading.parsed(words, event, EventKind.ATTACK);
        Happening told = report.happenings().getFirst();
        return Counted.find(report, told)
                .flatMap(c -> c.when(report, told))
                .flatMap(When::value)
                .map(v -> v.value());
    }

    private static final String ON_A_DAY =
            "On/ADP/case/1 June/PROPN/obl/%1$d 15/NUM/nummod/1 ,/PUNCT/punct/1 2031/NUM/nummod/1 " + ",/PUNCT/punct/1 ";

    @Test
    void whatTwoDaysAfterIsCountedFromLiesTwoDaysBefore() {
        String words = ON_A_DAY.formatted(13)
                + "two/NUM/nummod/7 days/NOUN/obl/10/day after/ADP/case/10 the/DET/det/10 ambush/NOUN/obl/13 ,/PUNCT/punct/13 "
                + "Vell/PROPN/nsubj/13 resigned/VERB/root/-1/resign";
        assertEquals(Optional.of("2031-06-13"), day(words, "ambush"));
        assertEquals(Optional.empty(), day(words, "resigned"));
    }

    @Test
    void aClauseIsCountedFromWithAllThatTakesPartInIt() {
        String words =
                "Troops/NOUN/nsubj/1/troop left/VERB/root/-1/leave on/ADP/case/3 June/PROPN/obl/1 15/NUM/nummod/3 "
                        + ",/PUNCT/punct/3 2031/NUM/nummod/3 ,/PUNCT/punct/1 a/DET/det/9 week/NOUN/obl/13 after/SCONJ/mark/13 "
                        + "the/DET/det/12 ceasefire/NOUN/nsubj/13 collapsed/VERB/advcl/1/collapse";
        assertEquals(Optional.of("2031-06-08~"), day(words, "collapsed"));
        assertEquals(Optional.of("2031-06-08~"), day(words, "ceasefire"));
        assertEquals(Optional.empty(), day(words, "left"));
    }

    @Test
    void theDayBeforeASummitTheSummitLiesAhead() {
        String words = ON_A_DAY.formatted(13)
                + "a/DET/det/7 day/NOUN/obl/10 before/ADP/case/10 the/DET/det/10 summit/NOUN/obl/13 ,/PUNCT/punct/13 "
                + "rebels/NOUN/nsubj/13/rebel attacked/VERB/root/-1/attack";
        assertEquals(Optional.of("2031-06-16"), day(words, "summit"));
    }

    @Test
    void monthsAreNotCountedInDaysAndWithoutADayNothingIs() {
        assertEquals(
                Optional.empty(),
                day(
                        ON_A_DAY.formatted(13)
                                + "two/NUM/nummod/7 months/NOUN/obl/10/month after/ADP/case/10 the/DET/det/10 ambush/NOUN/obl/13 "
                                + ",/PUNCT/punct/13 Vell/PROPN/nsubj/13 resigned/VERB/root/-1/resign",
                        "ambush"));
        assertEquals(
                Optional.empty(),
                day(
                        "Two/NUM/nummod/1 days/NOUN/obl/4/day after/ADP/case/4 the/DET/det/4 ambush/NOUN/obl/6 "
                                + "Vell/PROPN/nsubj/6 resigned/VERB/root/-1/resign",
                        "ambush"));
    }

    @Test
    void whatLiesHoursApartMayBeOfOneDay() {
        Report report = Reading.parsed(
                ON_A_DAY.formatted(7)
                        + "rebels/NOUN/nsubj/7/rebel waited/VERB/root/-1/wait two/NUM/nummod/9 hours/NOUN/obl/11/hour "
                        + "before/SCONJ/mark/11 leaving/VERB/advcl/7/leave",
                "leaving",
                EventKind.ATTACK);
        assertEquals(Optional.empty(), Counted.find(report, report.happenings().getFirst()));
    }
}
