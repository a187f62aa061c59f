package org.hearsay.bench.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.bench.learning.Boosting.Example;
import org.hearsay.lexicon.Trees;
import org.junit.jupiter.api.Test;

/** {@link Boosting}: trees learn what no sum of weights can, and where what is not known belongs. */
class BoostingTest {

    private static final Boosting BOOSTING = new Boosting(60, 6, 5, 1);

    /** Right where one of both measures is above a half and the other is not. */
    private static List<Example> eitherButNotBoth() {
        var random = new Random(7);
        var examples = new ArrayList<Example>();
        for (int i = 0; i < 800; i++) {
            float a = random.nextFloat();
            float b = random.nextFloat();
            examples.add(new Example(new float[] {a, b}, a > 0.5 != b > 0.5, 1));
        }
        return examples;
    }

    @Test
    void measuresAreWeighedTogether() {
        Trees trees = BOOSTING.fit(eitherButNotBoth());
        assertTrue(trees.sum(new float[] {0.9f, 0.1f}) > 1);
        assertTrue(trees.sum(new float[] {0.1f, 0.9f}) > 1);
        assertTrue(trees.sum(new float[] {0.9f, 0.9f}) < -1);
        assertTrue(trees.sum(new float[] {0.1f, 0.1f}) < -1);
    }

    @Test
    void whatIsNotKnownHasASideOfItsOwn() {
        var examples = new ArrayList<Example>();
        for (int i = 0; i < 300; i++) {
            boolean known = i % 3 > 0;
            examples.add(new Example(new float[] {known ? i % 7 : Float.NaN}, !known, 1));
        }
        Trees trees = BOOSTING.fit(examples);
        assertTrue(trees.sum(new float[] {Float.NaN}) > 1);
        assertTrue(trees.sum(new float[] {3}) < -1);
    }

    @Test
    void theSameExamplesMakeTheSameTrees() {
        assertEquals(BOOSTING.fit(eitherButNotBoth()), BOOSTING.fit(eitherButNotBoth()));
    }

    /** Groups of three; the right one has the greatest second measure of those whose first is low. */
    private static List<List<Example>> groups() {
        var random = new Random(7);
        var groups = new ArrayList<List<Example>>();
        for (int i = 0; i < 300; i++) {
            float high = 0.5f + random.nextFloat() / 2;
            groups.add(List.of(
                    new Example(new float[] {0, high}, true, 1),
                    new Example(new float[] {0, high - 0.4f}, false, 1),
                    new Example(new float[] {1, 1}, false, 1)));
        }
        return groups;
    }

    @Test
    void oneOfAGroupIsRankedFirst() {
        Trees trees = BOOSTING.rank(groups());
        double right = trees.sum(new float[] {0, 0.9f});
        assertTrue(right > trees.sum(new float[] {0, 0.2f}) + 1);
        assertTrue(right > trees.sum(new float[] {1, 1}) + 1);
    }

    @Test
    void ofSeveralThatMayBeRightOneIsEnough() {
        var groups = new ArrayList<List<Example>>();
        for (int i = 0; i < 300; i++) {
            groups.add(List.of(
                    new Example(new float[] {0}, true, 1),
                    new Example(new float[] {i % 2}, true, 1),
                    new Example(new float[] {2}, false, 1)));
        }
        Trees trees = BOOSTING.rank(groups);
        assertTrue(trees.sum(new float[] {0}) > trees.sum(new float[] {2}) + 1);
    }
}
