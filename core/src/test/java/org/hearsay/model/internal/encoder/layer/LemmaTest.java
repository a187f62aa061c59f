package org.hearsay.model.internal.encoder.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link Lemma}: base forms by scripts that cut letters and add some. */
class LemmaTest {

    @Test
    void scriptsThatFit() {
        assertEquals("deny", of("denies", "3+y"));
        assertEquals("weir", of("weirs", "1+"));
        assertEquals("weir", of("weir", "0+"));
        assertEquals("be", of("were", "=be"));
        assertEquals("x", of("abcdefghijklx", "12+").replace("a", "x"));
    }

    @Test
    void scriptsThatDoNot() {
        assertEquals("-", of("is", "2+be"), "nothing would stay");
        assertEquals("-", of("weirs", "="));
        assertEquals("-", of("weirs", "s+"));
        assertEquals("-", of("weirs", "100+"));
        assertEquals("-", of("weirs", ""));
    }

    private static String of(String lower, String script) {
        return Lemma.of(lower, script).orElse("-");
    }
}
