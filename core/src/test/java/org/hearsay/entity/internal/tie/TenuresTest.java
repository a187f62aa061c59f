package org.hearsay.entity.internal.tie;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@link Tenures}: an office that is given up, lost or looked back on is over; what its holder will do leaves it his. */
class TenuresTest {

    private static final String GUARD = " of/ADP/of/case/Guard the/DET/the/det/Guard River/PROPN/River/compound/Guard"
            + " Guard/PROPN/Guard/nmod/commander ./PUNCT/./punct/-";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            former  | Falk/PROPN/Falk/nsubj/resigned resigned/VERB/resign/root/- as/ADP/as/case/commander commander/NOUN/commander/obl/resigned
            former  | Falk/PROPN/Falk/nsubj/stepped stepped/VERB/step/root/- down/ADP/down/compound:prt/stepped as/ADP/as/case/commander commander/NOUN/commander/obl/stepped
            present | Falk/PROPN/Falk/nsubj/stepped stepped/VERB/step/root/- in/ADP/in/compound:prt/stepped as/ADP/as/case/commander commander/NOUN/commander/obl/stepped
            former  | Falk/PROPN/Falk/nsubj/served served/VERB/serve/root/- as/ADP/as/case/commander commander/NOUN/commander/obl/served
            present | Falk/PROPN/Falk/nsubj/served has/AUX/have/aux/served served/VERB/serve/root/- as/ADP/as/case/commander commander/NOUN/commander/obl/served
            present | Falk/PROPN/Falk/nsubj/resign will/AUX/will/aux/resign resign/VERB/resign/root/- as/ADP/as/case/commander commander/NOUN/commander/obl/resign
            former  | Falk/PROPN/Falk/nsubj/left left/VERB/leave/root/- then-commander/NOUN/then-commander/obj/left
            """)
    void whatIsGivenUpIsOver(String standing, String words) {
        Told told = Reports.tree(
                words.contains("then-") ? words + GUARD.replace("/commander", "/then-commander") : words + GUARD);
        Anchor anchor = Reports.anchor(told, "commander");
        var sides = told.sides(told.layers.sentences().getFirst());
        var proposal = new Proposal(anchor, sides.getFirst(), sides.getLast(), java.util.List.of());
        assertEquals(standing, new Tenures(told).of(proposal).standing().slug());
    }
}
