package org.hearsay.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.document.Document;
import org.hearsay.document.Masthead;
import org.hearsay.document.OneParagraph;
import org.hearsay.mention.MentionFinder;
import org.hearsay.model.LayerReader;
import org.hearsay.model.Layers;
import org.hearsay.text.Edtf;
import org.junit.jupiter.api.Test;

/** Times of the clock as reports print them: in digits ({@code HourParser}) and in words ({@code ClockWords}). */
class ClockReadingTest {

    private static final LayerReader LAYERS = LayerReader.openNlp();
    private static final MentionFinder MENTIONS = MentionFinder.rules();
    private static final TimeFinder TIMES = TimeFinder.rules();

    /** The words of each hour and the clock; '~' where it may be half a day later. */
    private static String hours(String text) {
        Document document = OneParagraph.of(Masthead.of(Optional.of(Edtf.of("2031-03-05")), Optional.empty()), text);
        Layers layers = LAYERS.read(document);
        List<TimeExpression> times = TIMES.find(document, layers, MENTIONS.find(document, layers));
        return times.stream()
                .flatMap(t -> t.hour().stream()
                        .map(h -> t.text() + ": "
                                + h.clock()
                                        .map(Object::toString)
                                        .orElseGet(() -> h.part().orElseThrow().slug())
                                + (h.dial() ? "~" : "")))
                .collect(Collectors.joining(", "));
    }

    @Test
    void digits() {
        assertEquals("5:40 a.m.: 05:40", hours("The slope gave way at about 5:40 a.m., she said."));
        assertEquals("17.10: 17:10", hours("The bus was stopped at 17.10, the driver said."));
        assertEquals("0540 hours: 05:40", hours("At 0540 hours the gate was open."));
        assertEquals("", hours("Prices rose at 17.10 percent and the fund paid at 22.40 crowns."));
    }

    @Test
    void words() {
        assertEquals("half past ten: 10:30~", hours("They left towards half past ten."));
        assertEquals("a quarter to two: 01:45~", hours("The bell rang at a quarter to two."));
        assertEquals("ten to four: 03:50~", hours("It was ten to four, he said."));
        assertEquals("twenty minutes past two: 02:20~", hours("At twenty minutes past two the wall fell."));
        assertEquals("ten o'clock in the evening: 22:00", hours("The ship sailed at ten o'clock in the evening."));
        assertEquals("four in the morning: 04:00", hours("The boat sank at four in the morning."));
    }

    @Test
    void numbersAreNoHours() {
        assertEquals("", hours("From ten to twelve people were held, and about five to six houses burned."));
        assertEquals("", hours("A quarter to a third of the crop was lost."));
    }
}
