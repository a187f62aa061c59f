package org.hearsay.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: inside a report, short forms stand for the one that was named in full. */
class M02_ReferentsTest {

    private static List<List<String>> forms(String text) {
        return Reports.read(text).referents().stream().map(Referent::forms).toList();
    }

    @Test
    void surnameGivenNameAndTitle() {
        assertEquals(
                List.of(List.of("Ada Vell", "Vell", "Ada")),
                forms("Ada Vell resigned. President Vell was tired, they said. \"We love Ada,\" said a neighbour."));
    }

    @Test
    void namesakesStayApart() {
        List<List<String>> forms = forms("Ada Vell met her brother Jon Vell. Ada Vell smiled. Jon Vell did not.");
        assertEquals(List.of(List.of("Ada Vell"), List.of("Jon Vell")), forms);
    }

    @Test
    void acronymsAndShortNames() {
        assertEquals(
                List.of(List.of("Popular Front of Velm", "PFV"), List.of("Vardo Motor Corp", "Vardo")),
                forms(
                        "The Popular Front of Velm (PFV) praised Vardo Motor Corp on Monday. The PFV owns half of Vardo."));
    }

    @Test
    void creditInBracketsIsNoAcronym() {
        assertEquals(
                List.of(List.of("White Palace"), List.of("SNAPS")),
                forms("A picture of the White Palace (SNAPS) was shown."));
    }

    @Test
    void bracketOfAnotherLanguage() {
        assertEquals(
                List.of(List.of("State Committee for Harbour Security", "GTVK"), List.of("Velmari")),
                forms("The State Committee for Harbour Security (GTVK) called on Velmari newspapers to wait."));
    }

    @Test
    void initialsInTheOrderOfAnotherLanguage() {
        assertEquals(
                List.of(List.of("Velmari National Assembly", "ANV")),
                forms("Members of the Velmari National Assembly (ANV) left."));
    }

    @Test
    void creditBehindABodyIsNoAcronym() {
        assertEquals(
                List.of(List.of("State Committee for Harbour Security"), List.of("GTVK")),
                forms("Guards outside the State Committee for Harbour Security (GTVK)."));
    }

    @Test
    void surnameOfOneWithJunior() {
        assertEquals(
                List.of(List.of("Harl Denniker Jr.", "Denniker")),
                forms("Harl Denniker Jr. wrote a letter. Denniker said that he had waited."));
    }

    @Test
    void surnameOfFatherAndSonStaysOpen() {
        List<List<String>> forms =
                forms("Harl Denniker Sr. met Harl Denniker Jr. on Monday. Denniker said that he had waited.");
        assertEquals(3, forms.size(), forms.toString());
    }

    @Test
    void nameThatSomebodyIsCalledBy() {
        assertEquals(
                List.of(List.of("Ruvan Hasko Tellim", "Zimmo")),
                forms("The men led by Ruvan Hasko Tellim, called Zimmo, have left. Zimmo was away."));
    }

    @Test
    void spellingsInOneReport() {
        assertEquals(
                List.of(List.of("Al-Hamd Al-Sha'bi", "Al-Hamd Al-Sha'abi")),
                forms("Fighters of Al-Hamd Al-Sha'bi left. Later Al-Hamd Al-Sha'abi denied it."));
    }

    @Test
    void outletsAreMedia() {
        Mentions mentions = Reports.read("The daily Zarnik reported it. Vardo Motor Corp did not answer.");
        assertTrue(mentions.getReferent(0).medium());
        assertFalse(mentions.getReferent(1).medium());
    }

    @Test
    void anOutletIntroducedAnewIsAnotherOne() {
        List<List<String>> forms =
                forms("The paper The New Velm Times wrote first. The British newspaper The Times wrote later.");
        assertEquals(List.of(List.of("New Velm Times"), List.of("Times")), forms);
    }
}
