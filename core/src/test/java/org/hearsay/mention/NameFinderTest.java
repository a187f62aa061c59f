package org.hearsay.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@code NameFinder} asks the encoder where it has read names, and cuts runs of capitals where it has not. */
class NameFinderTest {

    private static final String REPORT = "Riot Police met Mrs Ada Vell at the dam.";

    @Test
    void withAnEncoderOnlyWhatItReadIsAName() {
        assertEquals(List.of("person: Ada Vell"), Reports.names(Reports.read(REPORT, "person 0.95 Ada Vell"), REPORT));
        assertEquals(List.of(), Reports.names(Reports.read(REPORT, new String[0]), REPORT));
    }

    @Test
    void withoutOneRunsOfCapitalsAreCut() {
        String report = "The talks failed, Mrs Ada Vell told Mr Tor Medd.";
        assertEquals(List.of("person: Ada Vell", "person: Tor Medd"), Reports.names(Reports.read(report), report));
    }

    @Test
    void theKindThatTheEncoderReadOutweighsTheShape() {
        String report = "They came to Vell Harbour Company by boat.";
        assertEquals(
                List.of("place: Vell Harbour Company"),
                Reports.names(Reports.read(report, "location 0.99 Vell Harbour Company"), report));
    }
}
