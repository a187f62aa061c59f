package org.hearsay.reading.internal.head;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.hearsay.document.Dateline;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link Datelines}: place, day and agency before the first sentence, and where that begins. */
class DatelinesTest {

    private static final Datelines DATELINES = new Datelines(new Phrases(Lexicon.english("layout")));

    @Test
    void t01_placeDayAndAgency() {
        assertEquals(
                "TELLIN 2032-03-04 Northwire | The weir was opened.",
                read("TELLIN, March 4, 2032 (Northwire) \u2013 The weir was opened."));
        assertEquals("Port Ansel - - | The weir was opened.", read("Port Ansel: The weir was opened."));
        assertEquals("- - Northwire | The weir was opened.", read("(Northwire) - The weir was opened."));
        assertEquals("- 2032-03-04 - | The weir was opened.", read("Thursday, March 4, 2032 -- The weir was opened."));
    }

    @Test
    void t02_aDayWithoutItsYearIsThatOfThePublication() {
        assertEquals("TELLIN 2032-03-04 - | The weir was opened.", read("TELLIN, March 4 - The weir was opened."));
        assertEquals(
                "TELLIN 2031-12-31 - | The weir was opened.",
                read("TELLIN, December 31 - The weir was opened."),
                "at the turn of the year the one before");
    }

    @Test
    void t03_aNameInBracketsAlone() {
        assertEquals("TELLIN - - | The weir was opened.", read("(TELLIN) The weir was opened."));
    }

    @Test
    void t04_proseWithADashOrAColonIsNone() {
        assertEquals("none", read("The weir \u2013 it is said \u2013 was opened."));
        assertEquals("none", read("Update: The weir was opened."));
        assertEquals("none", read("The keepers of the old weir at Tellin said this: We opened it."));
    }

    private static String read(String paragraph) {
        Optional<Dateline> found =
                DATELINES.find(paragraph, new Span(0, paragraph.length()), Optional.of(Edtf.of("2032-03-04")), true);
        return found.map(d -> String.join(
                                " ",
                                d.place().orElse("-"),
                                d.day().map(Edtf::value).orElse("-"),
                                d.agency().orElse("-"))
                        + " | " + paragraph.substring(d.span().end()))
                .orElse("none");
    }
}
