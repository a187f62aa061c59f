package org.hearsay.event.internal.joining.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.hearsay.document.Document;
import org.hearsay.event.Story;
import org.hearsay.event.Tellings;
import org.hearsay.event.internal.joining.Head;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link MentionMeasures}: what is measured of two mentions of one report. */
final class MentionMeasuresTest {

    private static float[] measures(String text) {
        Document report = Tellings.document("Dorrin Gazette", "2031-05-02", text);
        return new ReportJoins(Tellings.told(report), new Story(text, Map.of(), Map.of()), (a, b) -> a == b ? 1 : 0)
                .candidates()
                .getFirst()
                .measures();
    }

    private static void assertMeasure(double expected, float[] measures, MentionMeasure measure) {
        assertEquals((float) expected, measures[measure.ordinal()], measure.name());
    }

    @Test
    void whoWhereWhenAndHowMany() {
        float[] m = measures("""
                attack raid | agent=Ada Vell | patient=Selwick | at=Port Ansel | on=2031-04-02 | toll=killed 3
                attack raid | agent=Tomas Reck | patient=Selwick | at=Dorrin | on=2031-04-02 | toll=killed 5
                """);
        assertMeasure(Head.Kinship.SAME.ordinal(), m, MentionMeasure.KIN);
        assertMeasure(1, m, MentionMeasure.STEMS);
        assertMeasure(-1, m, MentionMeasure.AGENT);
        assertMeasure(1, m, MentionMeasure.PATIENT);
        assertMeasure(1, m, MentionMeasure.WHO);
        assertMeasure(-1, m, MentionMeasure.PLACE);
        assertMeasure(0, m, MentionMeasure.DAYS);
        assertMeasure(2, m, MentionMeasure.SETTLED);
        assertMeasure(-1, m, MentionMeasure.TOLL);
        assertMeasure(1, m, MentionMeasure.KINDS);
        assertMeasure(2, m, MentionMeasure.TOLD);
    }

    @Test
    void whatIsNotToldOfBothIsNotKnown() {
        float[] m = measures("attack raid\nother hummed\n");
        assertMeasure(Double.NaN, m, MentionMeasure.KINDS);
        assertMeasure(Double.NaN, m, MentionMeasure.LIKE);
        assertMeasure(Double.NaN, m, MentionMeasure.RANK_LOW);
        assertMeasure(Double.NaN, m, MentionMeasure.PLACE);
        assertMeasure(Double.NaN, m, MentionMeasure.DAYS);
        assertMeasure(Double.NaN, m, MentionMeasure.TOLL);
        assertMeasure(1, m, MentionMeasure.OPEN);
        assertMeasure(1, m, MentionMeasure.BARE_A);
        assertMeasure(0, m, MentionMeasure.AGENT);
    }

    @Test
    void aGeneralNounThatPointsBack() {
        float[] m = measures("accident capsized\nother the incident\n");
        assertMeasure(1, m, MentionMeasure.GENERAL);
        assertMeasure(1, m, MentionMeasure.POINTING);
        assertMeasure(1, m, MentionMeasure.SENTENCES);
        assertMeasure(1, m, MentionMeasure.BESIDE);
    }

    @Test
    void theOneSwapsWhatTheOtherDid() {
        assertMeasure(
                1, measures("attack raid | agent=Ada Vell\nattack raid | patient=Ada Vell\n"), MentionMeasure.SWAPPED);
    }
}
