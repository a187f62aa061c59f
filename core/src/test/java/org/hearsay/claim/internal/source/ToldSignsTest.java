package org.hearsay.claim.internal.source;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hearsay.claim.internal.source.SourceFinder.Range;
import org.hearsay.claim.internal.weighing.Cued;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link ToldSigns}, what speaks for it that somebody who is told something is press. */
class ToldSignsTest {

    @Test
    void aBareAcronym() {
        List<String> signs = signs("The mayor told ODN that the gates were open.", 3, 4);
        assertTrue(signs.contains("told capital=true"), signs::toString);
        assertTrue(signs.contains("told first=Name"), signs::toString);
        assertTrue(signs.contains("told led=verb name"), signs::toString);
    }

    @Test
    void aCommonNounIsAWordOfItsOwn() {
        List<String> signs = signs("The mayor told the council that the gates were open.", 3, 5);
        assertTrue(signs.contains("told capital=false"), signs::toString);
        assertTrue(signs.contains("told first=the"), signs::toString);
        assertTrue(signs.contains("told word=council"), signs::toString);
    }

    @Test
    void aWordForPress() {
        List<String> signs = signs("The mayor told the newspaper that the gates were open.", 3, 5);
        assertTrue(signs.contains("told outlet=true"), signs::toString);
    }

    @Test
    void whatLeadsIn() {
        List<String> signs = signs("The mayor confirmed to ODN that the gates were open.", 4, 5);
        assertTrue(signs.contains("told led=to name"), signs::toString);
    }

    @Test
    void whoSpeaks() {
        List<String> signs = signs("Two officials told ODN that the gates were open.", 3, 4);
        assertTrue(signs.stream().anyMatch(s -> s.startsWith("told nobody=true")), signs::toString);
    }

    private static List<String> signs(String report, int from, int to) {
        var cued = new Cued(report);
        return cued.told(new Range(from, to), new Range(0, 2));
    }
}
