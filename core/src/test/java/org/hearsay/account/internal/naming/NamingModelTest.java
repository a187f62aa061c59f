package org.hearsay.account.internal.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: how {@link NamingModel} weighs signs. */
final class NamingModelTest {

    @Test
    void signsAreAddedUpAndUnknownOnesWeighNothing() {
        var model = new NamingModel(Map.of("named", 1.5, "cut", -2.0));
        assertEquals(-0.5, model.weigh(List.of("named", "cut", "unheard of")));
    }

    @Test
    void theOneThatShipsPrefersWholeWordsToALoneOne() {
        NamingModel model = NamingModel.english();
        assertTrue(model.weigh(List.of("names=1", "gaps=0")) > model.weigh(List.of("words=0", "what bare")));
    }
}
