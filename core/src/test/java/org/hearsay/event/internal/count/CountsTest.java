package org.hearsay.event.internal.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.document.Document;
import org.hearsay.document.Masthead;
import org.hearsay.document.OneParagraph;
import org.hearsay.event.EventKind;
import org.hearsay.mention.MentionFinder;
import org.hearsay.mention.Mentions;
import org.hearsay.model.LayerReader;
import org.hearsay.model.Layers;
import org.hearsay.text.Edtf;
import org.hearsay.time.TimeFinder;
import org.junit.jupiter.api.Test;

/** What numbers count beside the events of their sentence ({@link Counts}), and the signs of it ({@link CountSigns}). */
final class CountsTest {

    private static final LayerReader READER = LayerReader.openNlp();
    private static final TimeFinder TIMES = TimeFinder.rules();

    /** Counts of a sentence in which these words tell of events. */
    private static List<String> counts(String text, Map<String, EventKind> events) {
        Document document = OneParagraph.of(Masthead.of(Optional.of(Edtf.of("2031-03-05")), Optional.empty()), text);
        Layers layers = READER.read(document);
        Mentions mentions = MentionFinder.rules().find(document, layers);
        var counts = new Counts(
                text, layers, mentions, TIMES.find(document, layers, mentions), CountModel.plain(), "lorry"::equals);
        var found = new ArrayList<String>();
        layers.sentences()
                .forEach(s -> counts.read(s, kinds(layers, events))
                        .forEach(c -> found.add(c.toll().value()
                                + c.toll().population().map(p -> " of " + p).orElse(""))));
        return found;
    }

    private static Map<Integer, EventKind> kinds(Layers layers, Map<String, EventKind> events) {
        var kinds = new HashMap<Integer, EventKind>();
        for (int i = 0; i < layers.tokens().size(); i++) {
            EventKind kind = events.get(layers.tokens().get(i).lower());
            if (kind != null) {
                kinds.put(i, kind);
            }
        }
        return kinds;
    }

    @Test
    void theKilledAndTheHurtAreToldApart() {
        assertEquals(
                List.of("12 killed of villagers", "30 wounded of people"),
                counts(
                        "Twelve villagers were killed and 30 people were injured in the blast.",
                        Map.of("killed", EventKind.KILL, "injured", EventKind.INJURE, "blast", EventKind.EXPLODE)));
    }

    @Test
    void whoIsCountedIsToldUnlessTheNounOnlySaysWhatBefellThem() {
        assertEquals(
                List.of("7 killed"),
                counts("A fire claimed seven lives.", Map.of("fire", EventKind.DISASTER, "claimed", EventKind.KILL)));
    }

    @Test
    void ofAWholeOnlyThePartIsStruck() {
        Map<String, EventKind> fatal =
                Map.of("killing", EventKind.KILL, "died", EventKind.DIE, "killed", EventKind.KILL);
        assertEquals(
                List.of("38 killed"),
                counts("A ferry sank off Orvane, killing 38 of the 67 people aboard.", fatal).stream()
                        .map(c -> c.replaceAll(" of .*", ""))
                        .toList());
        assertEquals(
                List.of("7 killed"),
                counts("Of the 20 miners in the pit, seven died.", fatal).stream()
                        .map(c -> c.replaceAll(" of .*", ""))
                        .toList());
        assertEquals(
                List.of(),
                counts("Three of five trapped miners dead, the owner says.", fatal).stream()
                        .filter(c -> c.startsWith("5 killed"))
                        .toList());
        assertTrue(counts("Three of the five villagers killed were children.", fatal).stream()
                .anyMatch(c -> c.startsWith("5 killed")));
    }

    @Test
    void howLongSomebodyIsSentencedToIsAMeasure() {
        Map<String, EventKind> court = Map.of("sentenced", EventKind.SENTENCE, "talked", EventKind.MEET);
        assertEquals(List.of("6 year"), counts("A court sentenced the former minister to six years in prison.", court));
        assertEquals(List.of(), counts("The envoys talked for six years.", court));
    }

    @Test
    void theSignsTellTheWayToTheEvent() {
        String text = "Twelve villagers were killed.";
        Document document = OneParagraph.of(Masthead.of(Optional.empty(), Optional.empty()), text);
        Layers layers = READER.read(document);
        Mentions mentions = MentionFinder.rules().find(document, layers);
        var sentence = layers.sentences().getFirst();
        CountPhrase phrase = new CountFinder(layers, List.of()).listIn(sentence).getFirst();
        List<String> signs = new CountSigns(layers, mentions, "lorry"::equals)
                .list(phrase, sentence, kinds(layers, Map.of("killed", EventKind.KILL)));
        assertTrue(signs.containsAll(List.of("bias", "many", "noun villager", "right KILL")), signs.toString());
    }
}
