package org.hearsay.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: pronouns stand for the last fitting name; where two fit as well, for none. */
class M04_PronounsTest {

    private static List<String> tied(String text) {
        return Reports.tied(Reports.read(text), Pronoun.class);
    }

    @Test
    void nearestSubject() {
        assertEquals(List.of("He = Jon Toll"), tied("Jon Toll arrived in Velm. He said nothing."));
    }

    @Test
    void titleTellsTheGender() {
        assertEquals(
                List.of("She = Ada Vell"),
                tied("Chairwoman Ada Vell met Chairman Jon Toll in Velm. She said nothing."));
    }

    @Test
    void whoMayBeEitherIsOpen() {
        assertEquals(List.of(), tied("Jon Toll told Mika Osk that he was ill."));
    }

    @Test
    void bodies() {
        assertEquals(
                List.of("It = River Guard"), tied("The River Guard denied the attack. It called the report a lie."));
    }

    @Test
    void emptySubjectIsNobody() {
        assertEquals(List.of(), tied("The River Guard left. It was clear that nobody would stay."));
    }

    @Test
    void someoneUnnamedStandsBetween() {
        assertEquals(List.of(), tied("Jon Toll arrived. A spokesman refused to speak. He said nothing."));
    }

    @Test
    void oneGenderInOneSentenceIsOnePerson() {
        assertEquals(
                List.of("She = Ada Vell", "Her = Ada Vell", "she = Ada Vell"),
                tied("Chairwoman Ada Vell left. She was tired. Her lawyer, Jon Toll, argued that she had no choice."));
    }

    @Test
    void knownGenderBeforeDoubtful() {
        assertEquals(
                List.of("Her = Ada Vell"),
                tied(
                        "The vote is final, Jon Toll said. Chairwoman Ada Vell, 49, told the crowd so. Rain fell. Her party left."));
    }
}
