package org.hearsay.event.internal.slot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hearsay.event.internal.slot.SlotModel.Question;
import org.hearsay.model.Sense;
import org.hearsay.model.SenseWeights;
import org.junit.jupiter.api.Test;

/** What weighed signs and senses make of an event and a candidate ({@link SlotModel}, {@link Pair}). */
final class SlotModelTest {

    private static final List<Double> LINES = List.of(0.5, 0.5, 0.5, 0.5, 0.5);

    private static Pair pair(List<Optional<Sense>> senses, String... signs) {
        Report report = Reading.report("Ada Vell met Ivo Sand in Ostrava.", "met:meet");
        Pair first = SlotFilling.pairs(report, report.happenings().getFirst()).getFirst();
        return new Pair(first.event(), first.candidate(), first.near(), List.of(signs), senses);
    }

    private static List<Double> row(double... weights) {
        return IntStream.range(0, Question.values().length)
                .mapToObj(i -> i < weights.length ? weights[i] : 0.0)
                .toList();
    }

    @Test
    void eachQuestionHasItsOwnWeights() {
        var model = new SlotModel(Map.of("near v", row(2, -1)), SenseWeights.NONE, LINES);
        Pair near = pair(List.of(), "near v");
        assertTrue(model.likely(Question.PARTY, near) > 0.8);
        assertTrue(model.likely(Question.AGENT, near) < 0.3);
        assertEquals(0.5, model.likely(Question.TIME, near));
        assertEquals(0.5, model.likely(Question.PARTY, pair(List.of(), "never seen")));
    }

    @Test
    void aWordThatWasNeverSeenSpeaksByWhatItMeans() {
        var file = new HashMap<String, List<Double>>();
        file.put(SenseWeights.name(2, 0), row(3));
        file.put(SenseWeights.name(2, 1), row(0));
        var model = new SlotModel(Map.of("near v", row(-1)), SenseWeights.takeFrom(file), LINES);
        Optional<Sense> none = Optional.empty();
        Pair struck = pair(List.of(none, none, Optional.of(Sense.of(new float[] {1, 0})), none), "near v");
        Pair other = pair(List.of(none, none, Optional.of(Sense.of(new float[] {0, 1})), none), "near v");
        assertTrue(model.likely(Question.PARTY, struck) > 0.5);
        assertTrue(model.likely(Question.PARTY, other) < 0.5);
        assertEquals(model.likely(Question.PARTY, pair(List.of(), "near v")), model.likely(Question.PARTY, other));
    }

    @Test
    void eachQuestionHasALine() {
        assertThrows(
                IllegalArgumentException.class, () -> new SlotModel(Map.of(), SenseWeights.NONE, List.of(0.5, 0.5)));
        SlotModel shipped = SlotModel.english();
        assertEquals(Question.values().length, shipped.lines().size());
        assertTrue(shipped.senses().beside(Map.of()).containsKey(SenseWeights.name(3, 0)));
    }
}
