package org.hearsay.model.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Arc;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link Voice}: whose subject and object somebody is shows in the form of the verb. */
class VoiceTest {

    @Test
    void whoHasDetainedIsNotDetained() {
        assertEquals(
                "nsubj aux root obj",
                mended("Police/NOUN/nsubj:pass/2 have/AUX/aux/2 detained/VERB/root/-1/detain Orr/PROPN/nsubj:pass/2"));
    }

    @Test
    void whoWasBlownUpByRebelsDidNothing() {
        assertEquals(
                "nsubj:pass aux:pass root case obl:agent",
                mended(
                        "Bridges/NOUN/obj/2 were/AUX/aux:pass/2 bombed/VERB/root/-1/bomb by/ADP/case/4 rebels/NOUN/nsubj/2"));
    }

    @Test
    void aByThatHangsOnTheVerbLeadsWhatStandsBehindIt() {
        assertEquals(
                "nsubj:pass aux:pass root case obl:agent",
                mended(
                        "Orr/PROPN/nsubj:pass/2 was/AUX/aux:pass/2 praised/VERB/root/-1/praise by/ADP/punct/2 police/NOUN/nsubj:pass/2"));
    }

    @Test
    void whatTheFormsDoNotShowStaysAsItWasRead() {
        assertEquals("nsubj:pass root", mended("Passport/NOUN/nsubj:pass/1 needed/VERB/root/-1/need"));
        assertEquals("obj nsubj root", mended("what/PRON/obj/2 they/PRON/nsubj/2 want/VERB/root/-1"));
    }

    /** The relations; words of 'form/TAG/relation/governor', and '/base form' where it differs. */
    private static String mended(String words) {
        var tokens = new ArrayList<Token>();
        var arcs = new ArrayList<Arc>();
        for (String word : words.split(" ")) {
            String[] cells = word.split("/");
            String lower = cells[0].toLowerCase(java.util.Locale.ROOT);
            int at = tokens.size() * 20;
            tokens.add(new Token(
                    new Span(at, at + lower.length()),
                    cells[0],
                    lower,
                    Tag.valueOf(cells[1]),
                    cells.length > 4 ? cells[4] : lower));
            arcs.add(new Arc(Integer.parseInt(cells[3]), cells[2]));
        }
        List<Arc> mended = Voice.mended(tokens, arcs);
        return String.join(" ", mended.stream().map(Arc::relation).toList());
    }
}
