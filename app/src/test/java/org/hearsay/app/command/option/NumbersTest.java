package org.hearsay.app.command.option;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link Numbers}: a number out of bounds is wrong usage, told with its bounds. */
class NumbersTest {

    @Test
    void boundsAreAllowed() {
        assertDoesNotThrow(() -> Numbers.check("--limit", 1, 1, 1000));
        assertDoesNotThrow(() -> Numbers.check("--limit", 1000, 1, 1000));
    }

    @Test
    void beyondThemNothingIs() {
        var wrong = assertThrows(WrongUsage.class, () -> Numbers.check("--limit", 1001, 1, 1000));
        assertEquals("--limit must be from 1 to 1000, not 1001.", wrong.getMessage());
        assertThrows(WrongUsage.class, () -> Numbers.check("--limit", 0, 1, 1000));
    }
}
