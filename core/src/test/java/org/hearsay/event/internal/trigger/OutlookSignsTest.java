package org.hearsay.event.internal.trigger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.hearsay.event.Realis;
import org.hearsay.model.Layers;
import org.hearsay.model.Trees;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link OutlookSigns}: the rules' word, what hangs on an event word, what it hangs on, and how the word was told before. */
final class OutlookSignsTest {

    private static final String THREAT =
            "They/PRON/they/nsubj/threatened threatened/VERB/threaten/root/- to/PART/to/mark/strike strike/VERB/strike/xcomp/threatened";

    @Test
    void theRulesWordIsOneSignAmongOthers() {
        List<String> signs = signs("strike", THREAT);
        assertTrue(signs.contains("rule=PLANNED"), signs::toString);
        assertTrue(signs.contains("on threaten as xcomp"), signs::toString);
        assertTrue(signs.contains("mark to VERB base"), signs::toString);
    }

    @Test
    void whatHangsOnTheWord() {
        List<String> signs = signs(
                "march",
                "No/DET/no/det/march would-be/ADJ/would-be/amod/march march/NOUN/march/nsubj:pass/held was/AUX/be/aux:pass/held held/VERB/hold/root/-");
        assertTrue(signs.contains("det no"), signs::toString);
        assertTrue(signs.contains("with would-be"), signs::toString);
        assertTrue(signs.contains("over DENIED as nsubj:pass"), signs::toString);
    }

    @Test
    void howTheSentenceOpensAndWhichDayHangsOnItsVerb() {
        List<String> signs = signs(
                "opens",
                "Suppose/VERB/suppose/root/- the/DET/the/det/line line/NOUN/line/nsubj/opens opens/VERB/open/ccomp/Suppose Thursday/PROPN/thursday/obl/opens ?/PUNCT/?/punct/Suppose");
        assertTrue(signs.contains("opens suppose"), signs::toString);
        assertTrue(signs.contains("asks VERB"), signs::toString);
        assertTrue(
                signs.stream().anyMatch(s -> s.startsWith("tense own") && s.endsWith("with weekday")), signs::toString);
        assertTrue(signs.contains("behind the line"), signs::toString);
    }

    @Test
    void howTheWordWasToldBefore() {
        List<String> signs = signs(
                "visit",
                "may/AUX/may/aux/visit visit/VERB/visit/root/- the/DET/the/det/visited visited/NOUN/visit/nsubj/worried worried/VERB/worry/root/-",
                "visited");
        assertTrue(signs.contains("before HYPOTHETICAL led by the"), signs::toString);
        assertFalse(signs.contains("before ACTUAL NOUN"), signs::toString);
    }

    @Test
    void whatIsFirmIsNoMatterOfWeight() {
        String words = "Ada/PROPN/ada/nsubj/visit %s/AUX/%s/aux/visit visit/VERB/visit/root/-";
        assertEquals(Realis.HYPOTHETICAL, firm("visit", words.formatted("may", "may")));
        assertEquals(Realis.ACTUAL, firm("visit", words.formatted("did", "do")));
        assertEquals(Realis.ACTUAL, firm("strike", THREAT));
    }

    private static List<String> signs(String event, String words) {
        return signs(event, words, event);
    }

    private static List<String> signs(String event, String words, String asked) {
        Layers layers = Trees.of(words);
        return new OutlookSigns(layers, rules(layers)).list(Trees.find(layers.tokens(), asked));
    }

    private static Realis firm(String event, String words) {
        Layers layers = Trees.of(words);
        return rules(layers).firm(Trees.find(layers.tokens(), event));
    }

    private static Outlook rules(Layers layers) {
        return new Outlook(layers, (section, word) -> Set.<String>of().contains(word), verb -> false);
    }
}
