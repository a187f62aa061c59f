package org.hearsay.event.internal.joining.telling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.document.Document;
import org.hearsay.document.DocumentId;
import org.hearsay.event.Story;
import org.hearsay.event.Tellings;
import org.hearsay.mention.EntityKind;
import org.junit.jupiter.api.Test;

/** What all reports tell of a pair of them ({@link Scene}), and how alike they are in words ({@link Likeness}). */
final class SceneTest {

    private final Map<DocumentId, Story> stories = new HashMap<>();
    private final List<Features> tellings = new ArrayList<>();

    private void report(String outlet, String text, String... cast) {
        Document document = Tellings.document(outlet, "2031-05-02", text);
        var kinds = new HashMap<String, EntityKind>();
        for (String one : cast) {
            kinds.put(one, EntityKind.PERSON);
        }
        stories.put(document.id(), new Story(text, kinds, Map.of()));
        Tellings.told(document).forEach(t -> tellings.add(Features.of(List.of(t), stories)));
    }

    @Test
    void reportsOfOneCastSpeakOfOneStory() {
        report("Gazette", "attack raid", "Ila", "Oren", "Mave");
        report("Courier", "attack raid", "Ila", "Oren");
        report("Echo", "attack raid", "Sten");
        var scene = new Scene(stories, tellings);
        assertTrue(scene.isSameStory(tellings.get(0), tellings.get(1)));
        assertFalse(scene.isSameStory(tellings.get(0), tellings.get(2)));
        assertEquals(2.0 / 3, scene.share("Ila"), 1e-9);
    }

    @Test
    void rareWordsMakeReportsAlike() {
        report("Gazette", "accident capsized | at=harbour lighthouse");
        report("Courier", "accident capsized | at=lighthouse quay");
        report("Echo", "accident capsized | at=mountain");
        var scene = new Scene(stories, tellings);
        double near = scene.likeness(tellings.get(0), tellings.get(1));
        double far = scene.likeness(tellings.get(0), tellings.get(2));
        assertTrue(near > far, near + " " + far);
        assertEquals(1, scene.likeness(tellings.get(0), tellings.get(0)), 1e-9);
        assertTrue(scene.rarity(Set.of("lighthous")) >= 0);
    }

    @Test
    void tellingsOfOneKindInAReportAreAlike() {
        report("Gazette", "attack raid\nattack assault\nmeet talks");
        var scene = new Scene(stories, tellings);
        assertEquals(2, scene.alike(tellings.getFirst()));
        assertEquals(1, scene.alike(tellings.getLast()));
    }
}
