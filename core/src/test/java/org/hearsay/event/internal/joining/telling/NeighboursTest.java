package org.hearsay.event.internal.joining.telling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.document.Document;
import org.hearsay.document.DocumentId;
import org.hearsay.event.Story;
import org.hearsay.event.Tellings;
import org.hearsay.model.Sense;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link Neighbours}: tellings of near reports meet by what their words mean. */
final class NeighboursTest {

    private final Map<DocumentId, Story> stories = new HashMap<>();
    private final List<Features> nodes = new ArrayList<>();

    private static String sense(double degrees) {
        double angle = Math.toRadians(degrees);
        return Sense.of(new float[] {(float) Math.cos(angle), (float) Math.sin(angle)})
                .code();
    }

    private DocumentId report(String outlet, String text) {
        Document document = Tellings.document(outlet, "2031-05-02", text);
        stories.put(document.id(), new Story(text, Map.of(), Map.of()));
        Tellings.told(document).forEach(t -> nodes.add(Features.of(List.of(t), stories)));
        return document.id();
    }

    @Test
    void theWreckHereAndTheLossThereMeetWithoutAWordInCommon() {
        DocumentId gazette = report("Gazette", "accident wreck | sense=" + sense(0));
        DocumentId courier =
                report("Courier", "other lost | sense=" + sense(20) + "\nother inquiry | sense=" + sense(100));
        var neighbours = new Neighbours(nodes);
        assertArrayEquals(
                new int[] {1},
                neighbours.listPartners(() -> Map.of(gazette, List.of(courier))).getFirst());
        assertArrayEquals(new int[0], neighbours.listPartners(() -> Map.of()).getFirst());
    }

    @Test
    void whatNoEncoderReadHasNoNeighbours() {
        DocumentId gazette = report("Gazette", "accident wreck");
        DocumentId courier = report("Courier", "other lost | sense=" + sense(0));
        assertArrayEquals(
                new int[0],
                new Neighbours(nodes)
                        .listPartners(() -> Map.of(gazette, List.of(courier)))
                        .getFirst());
    }

    @Test
    void reportsLieNearByTheWordsThatFewHold() {
        DocumentId gazette = report("Gazette", "accident wreck | at=the lighthouse of Dorrin");
        DocumentId courier = report("Courier", "other lost | at=the lighthouse quay");
        DocumentId echo = report("Echo", "attack raid | at=a mountain road");
        Map<DocumentId, List<DocumentId>> near = new Scene(stories, nodes).near();
        assertEquals(List.of(courier), near.get(gazette));
        assertEquals(List.of(), near.get(echo));
    }
}
