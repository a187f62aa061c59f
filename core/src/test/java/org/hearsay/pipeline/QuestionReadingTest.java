package org.hearsay.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Encoder;
import org.hearsay.model.Encoding;
import org.hearsay.model.EventHint;
import org.hearsay.model.Layers;
import org.hearsay.model.Sense;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link QuestionReading}: a question is read by the encoder as a report is. */
class QuestionReadingTest {

    private static final Sense FLOOD = Sense.of(new float[] {1, 0});

    /** Holds every sentence and the word 'broke' to mean one thing. */
    private static final class OneSense implements Encoder {

        @Override
        public String version() {
            return "one";
        }

        @Override
        public Encoding encode(Layers layers, int depth) {
            var told = new EventHint(List.of(), List.of(), Optional.of(FLOOD));
            return new Encoding(
                    List.of(),
                    List.of(),
                    Map.of(),
                    List.of(),
                    Collections.nCopies(layers.tokens().size(), 0.0),
                    layers.tokens().stream()
                            .map(t -> t.is("broke") ? told : EventHint.NONE)
                            .toList(),
                    List.of(),
                    layers.sentences().stream()
                            .map(s -> new Encoding.Meaning(s.span(), FLOOD))
                            .toList());
        }

        @Override
        public void close() {}
    }

    private static QuestionReading.Read read(String question) {
        return new QuestionReading(new OneSense()).read(question);
    }

    @Test
    void theWholeAndItsEventsAreMeant() {
        assertEquals(
                new QuestionReading.Read(Optional.of(FLOOD), List.of(FLOOD)),
                read("  Who says that the dam broke? Who denies it?\n"));
    }

    @Test
    void whatIsNoQuestionMeansNothing() {
        assertEquals(new QuestionReading.Read(Optional.empty(), List.of()), read(" "));
    }
}
