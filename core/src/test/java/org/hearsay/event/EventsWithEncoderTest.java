package org.hearsay.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hearsay.document.OneParagraph;
import org.hearsay.mention.MentionFinder;
import org.hearsay.model.Encoding;
import org.hearsay.model.Factuality;
import org.hearsay.model.Guess;
import org.hearsay.model.LabelledSpan;
import org.hearsay.model.LayerReader;
import org.hearsay.model.Layers;
import org.hearsay.model.Parse;
import org.hearsay.model.Tag;
import org.hearsay.model.Trigger;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: what an encoder adds to the events that the rules find, takes from them and leaves to them. */
final class EventsWithEncoderTest {

    private static final LayerReader LAYERS = LayerReader.openNlp();

    @Test
    void aWordThatSurelyNamesNoEventIsDropped() {
        String report = "The hurricane grew near Ostrava.";
        assertEquals("disaster 'hurricane' actual", told(report));
        assertEquals("", told(report, seen(report, "hurricane", 0.02)));
        assertEquals("disaster 'hurricane' actual", told(report, seen(report, "hurricane", 0.2)));
    }

    @Test
    void anotherPartOfSpeechMakesDoubtEnough() {
        String report = "Ada Vell visited Ostrava.";
        assertEquals(
                "", told(report, seen(report, "visited", 0.08).andThenTagged("visited", Tag.NOUN, "visited", 0.9)));
        assertEquals(
                "visit 'visited' actual",
                told(report, seen(report, "visited", 0.08).andThenTagged("visited", Tag.NOUN, "visited", 0.5)));
    }

    @Test
    void capitalsHideNoVerbFromTheEncoder() {
        String report = "MAYOR OF OSTRAVA ARRESTED";
        var arrested = seen(report, "ARRESTED", 0.97).andThenTagged("ARRESTED", Tag.VERB, "arrest", 0.95);
        assertEquals("arrest 'ARRESTED' actual", told(report, arrested));
    }

    @Test
    void aVerbOfManyReadingsStaysWithTheRules() {
        String report = "CHARGES BY THE MAYOR OF OSTRAVA";
        var charges = seen(report, "CHARGES", 0.97).andThenTagged("CHARGES", Tag.VERB, "charge", 0.95);
        assertEquals("", told(report, charges));
    }

    @Test
    void aWordThatNoListKnowsNeedsASureKind() {
        String report = "Ada Vell was throttled in Ostrava.";
        assertEquals("", told(report));
        assertEquals("", told(report, kind(report, "throttled", "kill", 0.4)));
        assertEquals("", told(report, kind(report, "throttled", "transfer", 0.9)));
        assertEquals("kill 'throttled' actual", told(report, kind(report, "throttled", "kill", 0.9)));
    }

    @Test
    void conditionsOfTheWordListStand() {
        String report = "Ada Vell met the deadline.";
        assertEquals("", told(report, kind(report, "met", "kill", 0.99)));
    }

    @Test
    void withoutAnEncodingNothingChanges() {
        String report = "Ada Vell met Ivo Sand in Ostrava after an attack.";
        assertEquals(
                told(report),
                told(report, l -> l.with(new Encoding(List.of(), List.of(), Map.of(), List.of(), List.of()))));
    }

    /** What an encoder is made to have read; the words that are not named are left open. */
    private record Read(String report, Map<String, Double> eventness, List<Trigger> triggers, Map<String, Parse> parses)
            implements UnaryOperator<Layers> {

        Read andThenTagged(String word, Tag tag, String lemma, double sure) {
            return new Read(
                    report, eventness, triggers, Map.of(word, new Parse(tag, sure, lemma, Parse.ROOT, "root", 1)));
        }

        @Override
        public Layers apply(Layers layers) {
            var likely = new ArrayList<>(Collections.nCopies(layers.tokens().size(), 0.5));
            var read = new ArrayList<Parse>();
            for (int i = 0; i < layers.tokens().size(); i++) {
                var token = layers.tokens().get(i);
                likely.set(i, eventness.getOrDefault(token.text(), 0.5));
                read.add(parses.getOrDefault(
                        token.text(), new Parse(token.tag(), 0, token.lemma(), Parse.ROOT, "root", 0)));
            }
            List<Trigger> at = triggers.stream().map(t -> placed(t, layers)).toList();
            return layers.with(new Encoding(read, List.of(), Map.of(), at, likely));
        }

        private static Trigger placed(Trigger t, Layers layers) {
            Span span = t.words().span();
            int first = layers.firstTokenFrom(span.start());
            return new Trigger(
                    new LabelledSpan(
                            span, first, first + 1, t.words().label(), t.words().confidence()),
                    t.kind(),
                    t.factuality(),
                    t.certainty());
        }
    }

    private static Read seen(String report, String word, double eventness) {
        return new Read(report, Map.of(word, eventness), List.of(), Map.of());
    }

    private static Read kind(String report, String word, String kind, double sure) {
        return trigger(report, word, Optional.of(new Guess(kind, sure)), Optional.empty(), 0);
    }

    private static Read trigger(
            String report, String word, Optional<Guess> kind, Optional<Factuality> factuality, double certainty) {
        int start = report.indexOf(word);
        var words = new LabelledSpan(new Span(start, start + word.length()), 0, 1, "event", 0.99);
        return new Read(report, Map.of(word, 0.99), List.of(new Trigger(words, kind, factuality, certainty)), Map.of());
    }

    private static String told(String report) {
        return told(report, layers -> layers);
    }

    /** A line a mention, participants left out. */
    private static String told(String report, UnaryOperator<Layers> encoder) {
        var document = OneParagraph.of(report);
        Layers layers = encoder.apply(LAYERS.read(document));
        return EventExtractor.rules()
                .extract(document, layers, MentionFinder.rules().find(document, layers), List.of(), List.of())
                .stream()
                .map(e -> e.kind().slug() + " '" + e.triggerText() + "' "
                        + e.realis().slug())
                .collect(Collectors.joining("\n"));
    }
}
