package org.hearsay.reading.internal.note;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link References}: reports that a text cites by series and number. */
class ReferencesTest {

    @Test
    void t01_seriesNumberTitleAndDay() {
        assertEquals(
                List.of("Weir Paper | 12 | Who Opened It, and Why | 2032-03-04"),
                read("See also Weir Paper No. 12, \"Who Opened It, and Why,\" March 4, 2032."));
    }

    @Test
    void t02_aList() {
        assertEquals(
                List.of("Weir Paper | 12 | The First Night | 2032-03-04", "Lock Letter | 7 | The Keepers | 2032-05-06"),
                read(
                        "Weir Paper No. 12, \"The First Night,\" March 4, 2032; and Lock Letter No. 7, The Keepers, May 6, 2032."));
    }

    @Test
    void t03_thePublishersAcronymIsNoPartOfTheName() {
        assertEquals(List.of("Weir Paper | 12 | - | -"), read("It was told in TBWR Weir Paper No. 12 at length."));
    }

    @Test
    void t04_aDayOfSomethingElseEndsNoReference() {
        assertEquals(
                List.of("Weir Paper | 12 | - | -"),
                read("Weir Paper No. 12 told that on March 4, 2032 the weir was opened by its keepers."));
        assertEquals(List.of(), read("The weir was opened on March 4, 2032."));
    }

    private static List<String> read(String text) {
        return References.in(text, List.of(new Span(0, text.length()))).stream()
                .map(r -> String.join(
                        " | ",
                        r.series().orElse("-"),
                        r.number().orElse("-"),
                        r.title().orElse("-"),
                        r.date().map(Edtf::value).orElse("-")))
                .toList();
    }
}
