package org.hearsay.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.hearsay.lexicon.Trees;
import org.hearsay.mention.AntecedentQuestion.Candidate;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** {@link AntecedentModel}: the likeliest is chosen, nobody among them; told where its share is great enough. */
class AntecedentModelTest {

    private static final int WORDS = AntecedentModel.measures().indexOf("WORDS");

    /** Near ones are likely: 2 within five words, 0 else. */
    private static final Trees NEAR =
            new Trees(List.of(new Trees.Question(WORDS, 5, false, new Trees.Answer(2), new Trees.Answer(0))));

    private static float[] measures(float words) {
        var row = new float[AntecedentModel.measures().size()];
        Arrays.fill(row, Float.NaN);
        row[WORDS] = words;
        return row;
    }

    private static AntecedentQuestion question(float... words) {
        var candidates = new java.util.ArrayList<Candidate>();
        for (float w : words) {
            candidates.add(new Candidate(OptionalInt.of(candidates.size()), List.of(), measures(w)));
        }
        return new AntecedentQuestion(new Span(0, 2), candidates, measures(Float.NaN));
    }

    @Test
    void theSharesOfAllAndNobodySumToOne() {
        List<Double> shares = new AntecedentModel(NEAR, 0).shares(question(3, 30));
        assertEquals(3, shares.size());
        assertEquals(1, shares.stream().mapToDouble(s -> s).sum(), 1e-9);
        assertTrue(shares.get(0) > shares.get(1));
    }

    @Test
    void theLikeliestIsChosenAndToldWhereItsShareIsEnough() {
        assertEquals(
                OptionalInt.of(1),
                new AntecedentModel(NEAR, 0.7).choose(question(30, 3)).candidate());
        assertTrue(new AntecedentModel(NEAR, 0.7).choose(question(30, 3)).told());
        assertFalse(new AntecedentModel(NEAR, 0.9).choose(question(30, 3)).told());
    }

    @Test
    void nobodyIsChosenWhereNoneIsLikelier() {
        assertEquals(
                OptionalInt.empty(),
                new AntecedentModel(NEAR, 0).choose(question(30)).candidate());
        assertEquals(
                OptionalInt.empty(),
                new AntecedentModel(NEAR, 0).choose(question()).candidate());
    }

    @Test
    void aShareIsNoMoreThanOne() {
        assertThrows(IllegalArgumentException.class, () -> new AntecedentModel(NEAR, 1.5));
    }
}
