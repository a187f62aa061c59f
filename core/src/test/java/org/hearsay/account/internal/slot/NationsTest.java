package org.hearsay.account.internal.slot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose country a few words name. */
class NationsTest {

    @ParameterizedTest
    @CsvSource({
        "Andorran border guards, Andorra",
        "the army of Andorra, Andorra",
        "troops from the Bahamas, Bahamas",
        "Kabul's air force, Afghanistan",
        "AFGHAN SOLDIERS, Afghanistan",
    })
    void aWordForItsPeopleItsCapitalAndItsNameAreOneCountry(String words, String country) {
        assertEquals(Set.of(country), Nations.in(words));
    }

    @Test
    void twoAreTwo() {
        assertEquals(Set.of("Albania", "Angola"), Nations.in("Albanian and Angolan pilots"));
    }

    @Test
    void noneIsNone() {
        assertEquals(Set.of(), Nations.in("masked men in three lorries"));
        assertEquals(Set.of(), Nations.in(""));
    }
}
