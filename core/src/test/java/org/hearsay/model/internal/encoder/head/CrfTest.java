package org.hearsay.model.internal.encoder.head;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: the best path and its shares are those that counting all paths gives. */
class CrfTest {

    @Test
    void insideFollowsItsOwnBeginning() {
        Crf crf = Crf.bio(List.of("O", "B-a", "I-a", "B-b", "I-b"));
        float[][] scores = {{0, 1, 5, 0, 0}, {0, 0, 0, 0, 3}};
        assertArrayEquals(new int[] {0, 0}, crf.best(new float[][] {{0, -1, 5, -1, -1}, {0, -1, -1, -1, -1}}));
        assertArrayEquals(new int[] {3, 4}, crf.best(scores));
    }

    @Property(tries = 200)
    void bestAndSharesAreThoseOfAllPaths(@ForAll long seed) {
        var random = new Random(seed);
        int labels = 1 + random.nextInt(4);
        int words = 1 + random.nextInt(5);
        float[] start = row(random, labels);
        float[] end = row(random, labels);
        float[][] transitions = rows(random, labels, labels);
        float[][] scores = rows(random, words, labels);
        double best = Double.NEGATIVE_INFINITY;
        double all = 0;
        var crf = new Crf(start, end, transitions);
        int[] path = crf.best(scores);
        double[] with = new double[words];
        for (int n = 0; n < Math.pow(labels, words); n++) {
            int[] other = path(n, labels, words);
            double sum = sum(other, start, end, transitions, scores);
            best = Math.max(best, sum);
            all += Math.exp(sum);
            for (int i = 0; i < words; i++) {
                with[i] += other[i] == path[i] ? Math.exp(sum) : 0;
            }
        }
        assertEquals(best, sum(path, start, end, transitions, scores), 1e-4);
        double[] shares = crf.marginals(scores, path);
        for (int i = 0; i < words; i++) {
            assertEquals(with[i] / all, shares[i], 1e-5);
        }
    }

    private static int[] path(int number, int labels, int words) {
        int[] path = new int[words];
        for (int i = 0, rest = number; i < words; i++, rest /= labels) {
            path[i] = rest % labels;
        }
        return path;
    }

    private static double sum(int[] path, float[] start, float[] end, float[][] transitions, float[][] scores) {
        double sum = start[path[0]] + end[path[path.length - 1]];
        for (int i = 0; i < path.length; i++) {
            sum += scores[i][path[i]] + (i > 0 ? transitions[path[i - 1]][path[i]] : 0);
        }
        return sum;
    }

    private static float[][] rows(Random random, int rows, int columns) {
        float[][] all = new float[rows][];
        for (int i = 0; i < rows; i++) {
            all[i] = row(random, columns);
        }
        return all;
    }

    private static float[] row(Random random, int size) {
        float[] row = new float[size];
        for (int i = 0; i < size; i++) {
            row[i] = (float) (random.nextGaussian() * 3);
        }
        return row;
    }
}
