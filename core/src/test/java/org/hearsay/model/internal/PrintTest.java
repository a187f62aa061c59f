package org.hearsay.model.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: words that ends of lines part are one token, read whole, at their place in the text as it is. */
class PrintTest {

    private static final String TEXT = "Orla Cor-\nring said the long-\nterm plan - the board's -\nwas in-\r\nspected.";

    @Test
    void t01_readingAndPlace() {
        var print = Print.of(TEXT);
        List<Span> words = Tokens.of(TEXT, new Span(0, TEXT.length()));
        assertEquals(
                List.of(
                        "Orla",
                        "Corring",
                        "said",
                        "the",
                        "long-term",
                        "plan",
                        "-",
                        "the",
                        "board",
                        "'s",
                        "-",
                        "was",
                        "inspected",
                        "."),
                words.stream().map(print::read).toList());
        assertEquals("Cor-\nring", words.get(1).of(TEXT));
        assertEquals("in-\r\nspected", words.get(12).of(TEXT));
    }
}
