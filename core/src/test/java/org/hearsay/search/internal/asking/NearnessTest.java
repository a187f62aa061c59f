package org.hearsay.search.internal.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.hearsay.model.Sense;
import org.hearsay.search.answer.Meant;
import org.hearsay.search.internal.Fields;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link Nearness}: a sentence is near a question that means the same, whatever their words. */
class NearnessTest {

    private static final Sense FLOOD = Sense.of(new float[] {1, 0});
    private static final Sense PRICE = Sense.of(new float[] {0, 1});
    private static final Meant ASKED = new Meant(Optional.of(FLOOD), List.of(FLOOD, PRICE));

    /** A sentence with words that tell of these events. */
    private static Document telling(Sense... events) {
        var sentence = new Document();
        for (Sense event : events) {
            sentence.add(new StoredField(Fields.EVENTS, event.code()));
        }
        return sentence;
    }

    @Test
    void whatIsMeantIsNearAndWhatIsNotIsFar() {
        Map<String, Double> near = Nearness.of(ASKED, Optional.of(FLOOD), telling());
        assertEquals(1, near.get("sense"), 0.01);
        assertEquals(0, Nearness.of(ASKED, Optional.of(PRICE), telling()).get("sense"), 0.01);
        assertEquals(
                0,
                Nearness.of(ASKED, Optional.of(Sense.of(new float[] {-1, 0})), telling())
                        .get("sense"),
                "never below");
    }

    @Test
    void eachEventOfTheQuestionIsLookedForInTheSentence() {
        assertEquals(
                1, Nearness.of(ASKED, Optional.empty(), telling(PRICE, FLOOD)).get("events"), 0.01);
        assertEquals(0.5, Nearness.of(ASKED, Optional.empty(), telling(PRICE)).get("events"), 0.01);
        assertEquals(0, Nearness.of(ASKED, Optional.empty(), telling()).get("events"), 0.01);
    }

    @Test
    void whatNoEncoderReadIsNotMeasured() {
        assertEquals(Map.of(), Nearness.of(Meant.UNREAD, Optional.of(FLOOD), telling(PRICE)));
        assertEquals(Map.of("events", 0.0), Nearness.of(ASKED, Optional.empty(), telling()));
    }

    @Test
    void theNearestIsTheMeasureOfTheOthers() {
        Candidate best = Told.of(0, Map.of("sense", 0.4));
        Candidate half = Told.of(1, Map.of("sense", 0.2));
        Candidate none = Told.of(2, Map.of());
        Nearness.compare(List.of(best, half, none));
        assertEquals(1, best.measures().get("sense share"), 1e-9);
        assertEquals(0.5, half.measures().get("sense share"), 1e-9);
        assertEquals(0, none.measures().get("sense share"), 1e-9);
        assertEquals(false, best.measures().containsKey("events share"), "where no event is asked for");
    }
}
