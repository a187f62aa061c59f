package org.hearsay.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link Sense}: a vector in letters, of which only the direction counts. */
final class SenseTest {

    @Test
    void onlyTheDirectionCounts() {
        Sense one = Sense.of(new float[] {0.1f, -0.2f, 0});
        Sense longer = Sense.of(new float[] {10, -20, 0});
        assertEquals(one, longer);
        assertEquals(1, one.likeness(longer), 1e-9);
        assertEquals(-1, one.likeness(Sense.of(new float[] {-1, 2, 0})), 0.01);
        assertEquals(0, one.likeness(Sense.of(new float[] {0, 0, 5})), 1e-9);
    }

    @Test
    void likenessesAreThoseOfTheVectorsButForRounding() {
        float[] a = {0.3f, -0.7f, 0.2f, 0.61f};
        float[] b = {0.5f, -0.1f, 0.9f, -0.2f};
        double product = 0;
        double x = 0;
        double y = 0;
        for (int i = 0; i < a.length; i++) {
            product += a[i] * b[i];
            x += a[i] * a[i];
            y += b[i] * b[i];
        }
        assertEquals(product / Math.sqrt(x * y), Sense.of(a).likeness(Sense.of(b)), 0.02);
    }

    @Test
    void severalWordsMeanTogetherWhatLiesBetweenThem() {
        Sense up = Sense.of(new float[] {0, 1});
        Sense right = Sense.of(new float[] {7, 0});
        assertEquals(Sense.of(new float[] {1, 1}), Sense.between(List.of(up, right)));
        assertEquals(up, Sense.between(List.of(up)));
    }

    @Test
    void anIndexTakesTheNumbersAlongItsAxes() {
        assertArrayEquals(
                new byte[] {45, -23, 0}, Sense.of(new float[] {2, -1.02f, 0}).axes());
    }

    @Test
    void whatIsNoVectorIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Sense(""));
        assertThrows(IllegalArgumentException.class, () -> new Sense("\u00e9"));
        Sense two = Sense.of(new float[] {1, 2});
        assertThrows(IllegalArgumentException.class, () -> two.likeness(Sense.of(new float[] {1, 2, 3})));
        assertEquals(0, two.likeness(Sense.of(new float[] {0, 0})));
    }
}
