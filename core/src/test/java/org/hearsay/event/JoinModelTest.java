package org.hearsay.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.hearsay.document.Document;
import org.hearsay.document.DocumentId;
import org.hearsay.lexicon.Weights;
import org.junit.jupiter.api.Test;

/** How the signs of a pair are weighed, and what pairs are asked about. */
final class JoinModelTest {

    private static final Document GAZETTE = Tellings.document("Dorrin Gazette", "2031-05-02", """
            explode exploded | at=Port Ansel | on=2031-05-01
            explode explosion
            other hummed
            """);

    @Test
    void signsAddUpAndTheLineIsReadWithThem() throws IOException {
        var model = JoinModel.of(Weights.read(new BufferedReader(new StringReader("""
                # title: made up
                (line)\t0.4
                kin=same\t2.0
                when=far\t-2.0
                """))));
        assertEquals(0.4, model.line());
        assertEquals(0.5, model.likely(List.of("kin=same", "when=far", "never seen")));
        assertTrue(model.likely(List.of("kin=same")) > 0.85);
        assertThrows(IllegalArgumentException.class, () -> new JoinModel(Map.of(), 1));
    }

    @Test
    void marginsCountFromTheLine() {
        var model = new JoinModel(Map.of(), 0.4);
        assertEquals(0, model.margin(0.4));
        assertEquals(Math.log(0.5 / 0.5) - Math.log(0.4 / 0.6), model.margin(0.5), 1e-9);
        assertTrue(model.margin(0.3) < 0);
        assertTrue(model.margin(0) > -20);
    }

    @Test
    void eachMentionIsAskedAboutWithThoseBeforeIt() {
        Map<DocumentId, Story> stories = Map.of(GAZETTE.id(), new Story(GAZETTE.text(), Map.of(), Map.of()));
        List<JoinCandidate> asked = JoinCandidate.listIn(Tellings.told(GAZETTE), stories);
        assertEquals(3, asked.size());
        JoinCandidate kin = asked.stream()
                .filter(c -> c.signs().contains("kin=derived"))
                .findFirst()
                .orElseThrow();
        assertEquals("exploded", kin.earlier().mention().triggerText());
        assertEquals("explosion", kin.later().mention().triggerText());
    }
}
