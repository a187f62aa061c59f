package org.hearsay.text.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What was read of a text once ({@link KnownValues}) against what reading it tells. */
class KnownValuesTest {

    @Test
    void tellsWhatReadingTells() {
        Stream.of("2031-04-05", "2031-XX", "199X", "2031-04/2031-05", "[2031,2033]", "", "soon", "2031-13-01", "2031~")
                .forEach(text -> {
                    assertEquals(EdtfValue.read(text), KnownValues.find(text));
                    assertEquals(EdtfValue.read(text), KnownValues.find(text), "asked again");
                });
    }

    @Test
    void textsThatPushEachOtherOutAreReadAnewFromAnyThread() {
        LocalDate first = LocalDate.of(1900, 1, 1);

        assertEquals(
                List.of(),
                IntStream.range(0, 60_000)
                        .parallel()
                        .mapToObj(i -> first.plusDays(i % 20_000).toString())
                        .filter(day -> !KnownValues.find(day).equals(EdtfValue.read(day)))
                        .toList());
    }
}
