package org.hearsay.model.internal.encoder.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link Shape} and {@link Marks}: what small pieces of words lose, and what stands by itself. */
class ShapeTest {

    @Test
    void casing() {
        assertEquals(Shape.LOWER, Shape.of("weir"));
        assertEquals(Shape.TITLE, Shape.of("Tellin"));
        assertEquals(Shape.TITLE, Shape.of("A"));
        assertEquals(Shape.UPPER, Shape.of("TELLIN"));
        assertEquals(Shape.MIXED, Shape.of("McVell"));
        assertEquals(Shape.MIXED, Shape.of("iPort"));
    }

    @Test
    void figuresAndMarks() {
        assertEquals(Shape.DIGIT, Shape.of("4th"));
        assertEquals(Shape.DIGIT, Shape.of("\u0664"));
        assertEquals(Shape.DIGIT, Shape.of("\u2075"));
        assertEquals(Shape.MARK, Shape.of("\u2014"));
        assertEquals(Shape.LOWER, Shape.of("\u0633\u062f"), "scripts without capitals");
    }

    @Test
    void charactersThatStandAlone() {
        assertTrue(Marks.standsAlone('$') && Marks.standsAlone('\u2019') && Marks.standsAlone('\u6c34'));
        assertFalse(Marks.standsAlone('a') || Marks.standsAlone('\u20ac') || Marks.standsAlone(' '));
    }

    @Test
    void charactersThatAreDropped() {
        assertTrue(Marks.isUnseen('\u200b') && Marks.isUnseen(0) && Marks.isUnseen(0xfffd) && Marks.isUnseen(0xd800));
        assertFalse(Marks.isUnseen('\n') || Marks.isUnseen('a'));
        assertTrue(Marks.isAny("Weir") && Marks.isAny("we-ir"));
        assertFalse(Marks.isAny("weir"));
    }
}
