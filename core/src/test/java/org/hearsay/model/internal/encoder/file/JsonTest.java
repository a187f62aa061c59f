package org.hearsay.model.internal.encoder.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link Json}: a model's file that is none tells where it breaks. */
class JsonTest {

    @Test
    void anObject() {
        assertEquals(Map.of("window", 120), Json.object("{\"window\": 120}"));
    }

    @Test
    void whereItBreaks() {
        var broken = assertThrows(IllegalArgumentException.class, () -> Json.object("{\"window\": 120,\n  oops}"));
        assertTrue(String.valueOf(broken.getMessage()).startsWith("not JSON at line 2, column "), broken.getMessage());
    }
}
