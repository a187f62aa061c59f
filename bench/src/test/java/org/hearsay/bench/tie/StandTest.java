package org.hearsay.bench.tie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.account.Position;
import org.hearsay.account.Position.Stance;
import org.hearsay.document.DocumentId;
import org.hearsay.document.Evidence;
import org.hearsay.document.Extractor;
import org.hearsay.entity.Entity;
import org.hearsay.entity.ReferentKey;
import org.hearsay.mention.EntityKind;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: a position that a set lists is told where holder, stance and a word of the topic are the same. */
class StandTest {

    private static final String TEXT = "Vell denied that the bridge was closed.";
    private static final DocumentId DOCUMENT = DocumentId.of("ab", "", "");
    private static final Map<String, Entity> ENTITIES = Map.of(
            "e1", new Entity("e1", EntityKind.PERSON, "Ada Vell", List.of(), List.of(new ReferentKey(DOCUMENT, 0))));

    private static boolean isTold(String line, Stance stance) {
        var evidence = new Evidence(DOCUMENT, new Span(12, TEXT.length()), new Extractor("test", "1"));
        var told = new Position("p", "q", "The closure", "e1", stance, Optional.empty(), Optional.of("c"), evidence);
        return Stand.of(line).isToldBy(told, ENTITIES, TEXT);
    }

    @Test
    void aLineIsAPosition() {
        assertTrue(Stand.isOne("@ deny | Ada Vell / Vell | bridge"));
        assertEquals(
                new Stand(Stance.DENY, List.of("Ada Vell", "Vell"), "the bridge was closed"),
                Stand.of("@ deny | Ada Vell / Vell | the bridge was closed"));
    }

    @Test
    void holderStanceAndTopicAreTheSame() {
        assertTrue(isTold("@ deny | Vell | the bridge was closed", Stance.DENY));
        assertFalse(isTold("@ deny | Vell | the bridge was closed", Stance.AFFIRM));
        assertFalse(isTold("@ deny | Ivo Sand | the bridge was closed", Stance.DENY));
        assertFalse(isTold("@ deny | Vell | the school burned", Stance.DENY));
        assertTrue(isTold("@ affirm | Vell | the bridge was closed", Stance.HEDGE));
    }
}
