package org.hearsay.account.internal.slot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which part of what lasts a sentence dates ({@link Phase}). */
class PhaseTest {

    @Test
    void aBeginningAndAnEndAreTold() {
        assertEquals(Optional.of(Phase.BEGIN), Phase.find("The truce came into force at midnight on Tuesday."));
        assertEquals(Optional.of(Phase.BEGIN), Phase.find("The truce had been in force since midnight."));
        assertEquals(Optional.of(Phase.BEGIN), Phase.find("A ceasefire took effect on Monday."));
        assertEquals(Optional.of(Phase.END), Phase.find("The dockers' strike ended on Friday evening."));
        assertEquals(Optional.of(Phase.END), Phase.find("The talks were over by noon."));
    }

    @Test
    void bothOrNeitherIsNone() {
        assertEquals(Optional.empty(), Phase.find("The strike, which began on Monday, ended on Friday."));
        assertEquals(Optional.empty(), Phase.find("The strike of Monday cost the port two million crowns."));
    }
}
