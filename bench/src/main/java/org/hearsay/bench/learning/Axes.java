package org.hearsay.bench.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.bench.learning.Logistic.Example;
import org.hearsay.model.Sense;
import org.hearsay.model.SenseWeights;

/** The senses of examples as rows of numbers, word by word; none where no example has a sense. */
final class Axes {

    private static final float[] NONE = {};

    private final List<float[]> rows = new ArrayList<>();
    private final int words;
    private final int dimensions;
    private final int examples;

    Axes(List<Example> examples) {
        this.words = examples.stream().mapToInt(e -> e.senses().size()).max().orElse(0);
        this.dimensions = examples.stream()
                .flatMap(e -> e.senses().stream())
                .flatMap(Optional::stream)
                .mapToInt(s -> s.code().length())
                .max()
                .orElse(0);
        examples.forEach(e -> rows.add(row(e.senses())));
        this.examples = (int) rows.stream().filter(r -> r.length > 0).count();
    }

    private float[] row(List<Optional<Sense>> senses) {
        if (senses.stream().allMatch(Optional::isEmpty)) {
            return NONE;
        }
        var row = new float[size()];
        for (int w = 0; w < senses.size(); w++) {
            double[] direction = senses.get(w).map(Sense::direction).orElse(new double[0]);
            for (int a = 0; a < direction.length && direction.length == dimensions; a++) {
                row[w * dimensions + a] = (float) direction[a];
            }
        }
        return row;
    }

    /** How many numbers a row has. */
    int size() {
        return words * dimensions;
    }

    /** How many examples have numbers; at least one. */
    int examples() {
        return Math.max(1, examples);
    }

    /** Those of an example; empty where it has no sense. */
    float[] of(int example) {
        return rows.get(example);
    }

    /** The name of a number in a file of weights. */
    String name(int number) {
        return SenseWeights.name(number / dimensions, number % dimensions);
    }
}
