package org.hearsay.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: names are found whole, of the right kind, and every offset is true. */
class M01_NamesTest {

    @Test
    void nothingInNothing() {
        assertTrue(Reports.read("").mentions().isEmpty());
        assertTrue(Reports.read("it rained.").names().toList().isEmpty());
    }

    @Test
    void titleArticleAndPossessive() {
        Mentions mentions = Reports.read("Gen. Ada Vell's aide told The Velm Times that the River Guard's men left.");
        assertEquals(List.of("Gen. Ada Vell", "The Velm Times", "River Guard"), Reports.words(mentions, Name.class));
    }

    @Test
    void headlineHoldsOnlyWhatTheReportNames() {
        Mentions mentions = Reports.read("""
                # Minister Sorano Denies Secret Talks With River Guard In Velm
                Trade Minister Kamil Sorano denied on Monday that he had met the River Guard in Velm.
                """);
        assertEquals(
                List.of("Sorano", "River Guard", "Velm", "Trade Minister Kamil Sorano", "River Guard", "Velm"),
                Reports.words(mentions, Name.class));
    }

    @Test
    void coordinatedNamesStandAlone() {
        Mentions mentions = Reports.read("Talks between Ada Vell, Jon Toll and Mira Osk began in Velm and Tarn.");
        assertEquals(List.of("Ada Vell", "Jon Toll", "Mira Osk", "Velm", "Tarn"), Reports.words(mentions, Name.class));
    }

    @Test
    void bracketsOfAnEditorDoNotCutAName() {
        Mentions mentions = Reports.read("He met the head of the [Velm Dialogue] Council, [Lord Jon] Toll, in Tarn.");
        assertEquals(
                List.of("Velm Dialogue Council", "Jon Toll", "Tarn"),
                mentions.referents().stream().map(Referent::name).toList());
    }

    @Test
    void offsetsAreTrueInStrangeText() {
        String text =
                "\ufeffA\u00a0B Ada\u0301 Vell \ud83d\ude00 d\u2019Oro \u2018Ali [x] (Y) \u201cThe Z\u201d \u2026 Al-\u2019Umari's 7,000 men";
        for (Mention mention : Reports.read(text).mentions()) {
            assertEquals(mention.span().of(text), mention.text());
        }
    }
}
