package org.hearsay.event.internal.joining.telling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.document.Document;
import org.hearsay.document.DocumentId;
import org.hearsay.event.Story;
import org.hearsay.event.Tellings;
import org.hearsay.event.ToldEvent;
import org.hearsay.mention.EntityKind;
import org.junit.jupiter.api.Test;

/** What is worked out once of a telling ({@link Outline}) is what each of its pairs would ask for. */
class OutlineTest {

    private final Map<DocumentId, Story> stories = new HashMap<>();

    private Outline outline(String outlet, String line) {
        Document document = Tellings.document(outlet, "2031-05-02", line);
        Map<String, EntityKind> cast = Map.of("e-Ila", EntityKind.PERSON, "e-Harbour Board", EntityKind.ORGANIZATION);
        stories.put(document.id(), new Story(line, cast, Map.of()));
        List<ToldEvent> told = Tellings.told(document);
        Features features = Features.of(told, stories);
        return Outline.of(features, new Scene(stories, List.of(features)));
    }

    @Test
    void whoTakesPartAndHow() {
        Outline o = outline("Gazette", "kill shot | agent=Harbour Board | patient=Ila");
        assertEquals(Set.of("e-Ila"), o.people());
        assertEquals(Set.of("e-Harbour Board"), o.agents());
        assertEquals(Set.of("e-Ila"), o.patients());
        assertEquals(Set.of("e-Ila"), o.victims());
        assertFalse(o.isOpen());
        assertEquals(2, o.cast());
        assertEquals(1, o.alike());
    }

    @Test
    void anotherExactCountOfTheSameIsAnother() {
        Outline twelve = outline("Gazette", "attack raid | toll=killed 12");
        assertTrue(twelve.isOtherToll(outline("Courier", "attack raid | toll=killed 14")));
        assertFalse(twelve.isOtherToll(outline("Echo", "attack raid | toll=killed 12")));
        assertFalse(twelve.isOtherToll(outline("Post", "attack raid | toll=wounded 14")));
        assertFalse(twelve.isOtherToll(outline("Star", "attack raid")));
        assertFalse(outline("Globe", "attack raid").isOtherToll(twelve));
    }
}
