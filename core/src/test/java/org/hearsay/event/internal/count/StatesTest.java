package org.hearsay.event.internal.count;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.event.EventKind;
import org.hearsay.event.Toll.What;
import org.hearsay.model.Arc;
import org.hearsay.model.Layers;
import org.hearsay.model.Sentence;
import org.hearsay.model.Syntax;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link States}: what the noun of a count says of its people. */
final class StatesTest {

    private static final EnumSet<What> ASKED = EnumSet.of(What.KILLED, What.DETAINED, What.PRESENT);

    @Test
    void whoIsHeldOrCaredForIsNotCountedAmongTheDead() {
        assertEquals(
                EnumSet.of(What.DETAINED, What.PRESENT),
                left("nine/NUM/nummod/1 detainees/NOUN/nsubj/2/detainee confessed/VERB/root/-1/confess", Map.of()));
        assertEquals(
                EnumSet.of(What.DETAINED, What.PRESENT),
                left("nine/NUM/nummod/1 patients/NOUN/nsubj/2/patient left/VERB/root/-1/leave", Map.of()));
    }

    @Test
    void unlessAWordSaysThatTheyFell() {
        assertEquals(
                ASKED,
                left(
                        "nine/NUM/nummod/1 hostages/NOUN/nsubj:pass/3/hostage were/AUX/aux:pass/3 shot/VERB/root/-1/shoot",
                        Map.of()));
        assertEquals(ASKED, left("nine/NUM/nummod/1 hostages/NOUN/root/-1/hostage dead/ADJ/amod/1", Map.of()));
        assertEquals(
                ASKED,
                left(
                        "nine/NUM/nummod/1 inmates/NOUN/nsubj/2/inmate burned/VERB/root/-1/burn",
                        Map.of("burned", EventKind.DIE)));
    }

    @Test
    void otherPeopleMayBeAnything() {
        assertEquals(ASKED, left("nine/NUM/nummod/1 farmers/NOUN/nsubj/2/farmer left/VERB/root/-1/leave", Map.of()));
    }

    @Test
    void oneOfAGroupIsACountWhereSomethingBefallsThatOne() {
        String words = "one/NUM/nsubj/3 of/ADP/case/2 them/PRON/nmod/0 %s/VERB/root/-1/%s";
        assertEquals(ASKED, left(words.formatted("died", "die"), Map.of()));
        assertEquals(EnumSet.of(What.PRESENT), left(words.formatted("spoke", "speak"), Map.of()));
    }

    private static EnumSet<What> left(String words, Map<String, EventKind> events) {
        var tokens = new ArrayList<Token>();
        var arcs = new ArrayList<Arc>();
        var kinds = new HashMap<Integer, EventKind>();
        int at = 0;
        for (String word : words.split(" ")) {
            String[] cells = word.split("/");
            String lower = cells[0].toLowerCase(Locale.ROOT);
            if (events.containsKey(lower)) {
                kinds.put(tokens.size(), events.get(lower));
            }
            tokens.add(new Token(
                    new Span(at, at + lower.length()),
                    cells[0],
                    lower,
                    Tag.valueOf(cells[1]),
                    cells.length > 4 ? cells[4] : lower));
            arcs.add(new Arc(Integer.parseInt(cells[3]), cells[2]));
            at += lower.length() + 1;
        }
        var sentence = new Sentence(0, new Span(0, at), 0, 0, tokens.size());
        var layers = new Layers(List.of(sentence), tokens, Syntax.of(tokens, arcs, true), Optional.empty());
        CountPhrase phrase = new CountFinder(layers, List.of()).listIn(sentence).getFirst();
        return EnumSet.copyOf(new States(layers).narrow(phrase, ASKED, kinds));
    }
}
