package org.hearsay.model.internal.encoder.head;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link Numbers}: which score is best, and how much of all it is. */
class NumbersTest {

    @Test
    void ofTwoThatAreEqualTheFirstIsBest() {
        assertEquals(1, Numbers.best(new float[] {-1, 3, 3, 0}));
    }

    @Test
    void sharesComeToOne() {
        float[] scores = {0, (float) Math.log(2), (float) Math.log(5)};
        assertEquals(0.125, Numbers.share(scores, 0), 1e-6);
        assertEquals(0.25, Numbers.share(scores, 1), 1e-6);
        assertEquals(0.625, Numbers.share(scores, 2), 1e-6);
        assertEquals(0, Numbers.share(new float[] {0, 1000}, 0), 0, "however far they lie apart");
    }

    @Test
    void scaledToOne() {
        double[] values = Numbers.exponentials(new float[] {1000, 1000});
        Numbers.scale(values);
        assertArrayEquals(new double[] {0.5, 0.5}, values, 1e-9);
        double[] none = {0, 0};
        Numbers.scale(none);
        assertArrayEquals(new double[] {0, 0}, none);
    }
}
