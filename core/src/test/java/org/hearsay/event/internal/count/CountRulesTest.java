package org.hearsay.event.internal.count;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.document.Masthead;
import org.hearsay.document.OneParagraph;
import org.hearsay.event.EventKind;
import org.hearsay.event.Toll.What;
import org.hearsay.model.LayerReader;
import org.hearsay.model.Layers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What plain words say that the first number of a sentence counts ({@link CountRules}). */
final class CountRulesTest {

    private static final LayerReader READER = LayerReader.openNlp();

    @ParameterizedTest
    @CsvSource({
        "21 of the 40 people on board survived., SURVIVED",
        "Helicopters brought in 73 survivors., SURVIVED",
        "27 people are still missing., MISSING",
        "Five men remain unaccounted for., MISSING",
        "The death toll rose to 14., KILLED",
        "The army shot down four drones., DESTROYED",
        "The number of dead in the Sarn slide climbed to 23., KILLED",
        "The clerk put the count of injured at 52., WOUNDED",
        "The number of missing fell to 6., MISSING",
        "Twelve were swept to their deaths., KILLED",
        "Two of them fatally., KILLED",
        "The price of bread climbed to 23., ",
        "The number of members grew to 46., ",
        "The number of boats near the dead climbed to 46., ",
        "The council raised the toll to 12 crowns., ",
        "Twelve clerks ate soup., ",
    })
    void plainForms(String sentence, What what) {
        Layers layers = READER.read(OneParagraph.of(Masthead.of(Optional.empty(), Optional.empty()), sentence));
        CountPhrase phrase = new CountFinder(layers, List.of())
                .listIn(layers.sentences().getFirst())
                .getFirst();
        assertEquals(
                Optional.ofNullable(what),
                new CountRules(layers).find(phrase, EnumSet.allOf(What.class), kinds(layers)));
    }

    private static Map<Integer, EventKind> kinds(Layers layers) {
        var kinds = new HashMap<Integer, EventKind>();
        for (int i = 0; i < layers.tokens().size(); i++) {
            if (layers.tokens().get(i).is("shot")) {
                kinds.put(i, EventKind.ATTACK);
            }
        }
        return kinds;
    }
}
