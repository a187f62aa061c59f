package org.hearsay.time.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.hearsay.document.Document;
import org.hearsay.document.Masthead;
import org.hearsay.document.OneParagraph;
import org.hearsay.mention.MentionFinder;
import org.hearsay.model.LayerReader;
import org.hearsay.model.Layers;
import org.hearsay.text.Edtf;
import org.hearsay.time.TimeExpression;
import org.hearsay.time.TimeFinder;
import org.junit.jupiter.api.Test;

/** Days counted from another ({@link WeekdayParser}) and days of a month that is not named ({@link MonthDayParser}). */
final class CountedDaysTest {

    private final LayerReader layers = LayerReader.openNlp();

    /** The times of a report of Saturday, 26 April 2031. */
    private List<String> told(String text) {
        Document report = OneParagraph.of(Masthead.of(Optional.of(Edtf.of("2031-04-26")), Optional.empty()), text);
        Layers read = layers.read(report);
        return TimeFinder.rules().find(report, read, MentionFinder.rules().find(report, read)).stream()
                .map(CountedDaysTest::show)
                .toList();
    }

    private static String show(TimeExpression t) {
        return t.text() + t.value().map(v -> ": " + v.value()).orElse("");
    }

    @Test
    void aWeekBehindTheNext() {
        assertEquals(List.of("Friday week: 2031-05-09"), told("The court will sit on Friday week."));
        assertEquals(List.of("today fortnight: 2031-05-10"), told("The fair opens today fortnight."));
    }

    @Test
    void aWeekOfSomethingIsNoDay() {
        assertEquals(List.of("a week"), told("They rested for a week on the island."));
        assertEquals(
                List.of("Monday: 2031-04-21"),
                told("He spoke on Monday. Weeks of rain followed.").subList(0, 1));
    }

    @Test
    void weeksBeforeOneThatIsPast() {
        assertEquals(List.of("two weeks last Friday: 2031-04-11"), told("The mill burned two weeks last Friday."));
        assertEquals(List.of("a week yesterday: 2031-04-18"), told("She left a week yesterday."));
    }

    @Test
    void aWeekdayBesideAnotherDate() {
        assertEquals(
                List.of("the Sunday before Easter: 2031-04-06"), told("They marched on the Sunday before Easter."));
        assertEquals(List.of("Tuesday: 2031-04-22"), told("They marched on Tuesday after the vote."));
    }

    @Test
    void aDayOfAMonthThatIsNotNamed() {
        assertEquals(List.of("the 11th: 2031-04-11"), told("The mill burned on the 11th."));
        assertEquals(List.of("the 28th: 2031-03-28"), told("The mill burned on the 28th."));
        assertEquals(
                List.of("the 3rd prox.: 2031-05-03"),
                told("The fair opens on the 3rd prox. at noon.").subList(0, 1));
        assertEquals(List.of(), told("The clerk works on the 11th floor."));
    }
}
