package org.hearsay.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the senses of some words weigh in a logistic regression, beside plain signs: a weight for each axis of each word that is
 * looked at, and for each answer. Immutable, safe for several threads.
 */
public final class SenseWeights {

    /** Of a model that asks for no senses. */
    public static final SenseWeights NONE = new SenseWeights(new double[0][][]);

    private static final Pattern ROW = Pattern.compile("\\(sense (\\d{1,2}) (\\d{1,4})\\)");

    /** By word that is looked at, by axis, by answer. */
    private final double[][][] weights;

    private SenseWeights(double[][][] weights) {
        this.weights = weights;
    }

    /** Takes the rows of senses out of those of a file; the rest are signs. */
    public static SenseWeights takeFrom(Map<String, List<Double>> file) {
        var rows = new TreeMap<Integer, TreeMap<Integer, double[]>>();
        for (Map.Entry<String, List<Double>> e : List.copyOf(file.entrySet())) {
            Matcher m = ROW.matcher(e.getKey());
            if (m.matches()) {
                double[] row =
                        e.getValue().stream().mapToDouble(Double::doubleValue).toArray();
                rows.computeIfAbsent(Integer.valueOf(m.group(1)), k -> new TreeMap<>())
                        .put(Integer.valueOf(m.group(2)), row);
            }
        }
        file.keySet().removeIf(name -> ROW.matcher(name).matches());
        var weights = new double[rows.isEmpty() ? 0 : rows.lastKey() + 1][][];
        Arrays.setAll(weights, w -> {
            TreeMap<Integer, double[]> axes = rows.getOrDefault(w, new TreeMap<>());
            var byAxis = new double[axes.isEmpty() ? 0 : axes.lastKey() + 1][];
            Arrays.setAll(byAxis, a -> axes.getOrDefault(a, new double[0]));
            return byAxis;
        });
        return new SenseWeights(weights);
    }

    /** Beside the weights of signs as the rows of one file, sorted; {@link #takeFrom} parts them again. */
    public SortedMap<String, List<Double>> beside(Map<String, List<Double>> signs) {
        var rows = new TreeMap<>(signs);
        for (int w = 0; w < weights.length; w++) {
            for (int a = 0; a < weights[w].length; a++) {
                if (weights[w][a].length > 0) {
                    rows.put(name(w, a), Arrays.stream(weights[w][a]).boxed().toList());
                }
            }
        }
        return rows;
    }

    /** The name of a row: the axis of the word that is looked at. */
    public static String name(int word, int axis) {
        return "(sense " + word + " " + axis + ")";
    }

    /**
     * Adds what these senses weigh to the sum of each answer; one that is missing, or of another model, weighs nothing.
     *
     * @param senses of the words that are looked at, in their order
     */
    public void addTo(double[] sums, List<Optional<Sense>> senses) {
        for (int w = 0; w < Math.min(weights.length, senses.size()); w++) {
            double[] direction = senses.get(w).map(Sense::direction).orElse(new double[0]);
            if (direction.length != weights[w].length) {
                continue;
            }
            for (int a = 0; a < direction.length; a++) {
                double[] row = weights[w][a];
                for (int i = 0; i < row.length; i++) {
                    sums[i] += direction[a] * row[i];
                }
            }
        }
    }
}
