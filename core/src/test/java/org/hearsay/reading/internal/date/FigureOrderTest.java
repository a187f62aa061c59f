package org.hearsay.reading.internal.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link FigureOrder}: one day that can be read in one way shows how the others of its text are read. */
class FigureOrderTest {

    @Test
    void t01_whatTheDaysShow() {
        assertEquals(FigureOrder.DAY_FIRST, FigureOrder.of("Posted 03/06/2032. Last update: 19/06/2032"));
        assertEquals(FigureOrder.MONTH_FIRST, FigureOrder.of("Posted 6-3-2032. Last update: 6-19-2032"));
    }

    @Test
    void t02_nothingOrBothIsUntold() {
        assertEquals(FigureOrder.UNTOLD, FigureOrder.of("Posted 03/06/2032"));
        assertEquals(FigureOrder.UNTOLD, FigureOrder.of("19/06/2032 and 06/19/2032"));
        assertEquals(FigureOrder.UNTOLD, FigureOrder.of("Score 19/20/2032, part 19-06-20321, file a/19/06/2032"));
    }

    @Test
    void t03_aLineIsRewrittenWhereTheOrderIsTold() {
        assertEquals("Posted: 2032-06-03, 10:32", FigureOrder.DAY_FIRST.told("Posted: 03/06/2032, 10:32"));
        assertEquals("Posted: 2032-03-06, 10:32", FigureOrder.MONTH_FIRST.told("Posted: 03/06/2032, 10:32"));
        assertEquals("Posted: 03/06/2032", FigureOrder.UNTOLD.told("Posted: 03/06/2032"));
    }
}
