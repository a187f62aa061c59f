package org.hearsay.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as they are written, and how far they reach. */
final class NumeralTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "14 people | 14 | 14 | 1",
                "1,200 homes | 1200 | 1200 | 1",
                "4.2 on the scale | 4.2 | 4.2 | 1",
                "3.5 million crowns | 3500000 | 3500000 | 2",
                "one hundred and sixty-two lives | 162 | 162 | 4",
                "two thousand three hundred men | 2300 | 2300 | 4",
                "sixty - two men | 62 | 62 | 3",
                "a hundred sheep | 100 | 100 | 2",
                "a dozen eggs | 12 | 12 | 2",
                "two dozen men | 24 | 24 | 2",
                "half a million votes | 500000 | 500000 | 3",
                "dozens of men | 24 | 99 | 1",
                "several hundred men | 200 | 999 | 2",
                "tens of thousands of men | 20000 | 99999 | 3",
                "10-12 men | 10 | 12 | 1",
                "two and three | 2 | 2 | 1",
                "hundred men and two boys | -1 | -1 | 0",
                "a man | -1 | -1 | 0",
                "first | -1 | -1 | 0",
            })
    void readsWhatIsWritten(String words, double low, double high, int end) {
        var found = Numeral.find(List.of(words.split(" ")), 0);
        assertEquals(low, found.map(Numeral::low).orElse(-1.0));
        assertEquals(high, found.map(Numeral::high).orElse(-1.0));
        assertEquals(end, found.map(Numeral::end).orElse(0));
    }

    @Test
    void whatIsNoNumberIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Numeral(3, 2, 1));
        assertThrows(IllegalArgumentException.class, () -> new Numeral(-1, 2, 1));
        assertEquals(true, Numeral.find(List.of(), 0).isEmpty());
        assertEquals(true, Numeral.find(List.of("12"), 4).isEmpty());
    }

    @Property
    void noWordsBreakIt(@ForAll List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            int at = i;
            Numeral.find(words, i).ifPresent(n -> assertEquals(true, n.end() > at && n.end() <= words.size()));
        }
    }
}
