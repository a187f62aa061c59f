package org.hearsay.model.internal.encoder.head;

import java.util.List;
import java.util.Map;

/**
 * One output of the model and what its columns mean.
 *
 * @param name the output's name
 * @param labels a label a column; none where the columns are words
 * @param chain finds the best row of labels together; plain maxima where it is of no use
 */
public record Head(String name, List<String> labels, Crf chain) {

    public Head {
        labels = List.copyOf(labels);
    }

    /** A head of {@code heads.json}. */
    static Head of(String name, Map<?, ?> json) {
        List<String> labels = json.get("labels") instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
        if (!(json.get("crf") instanceof Map<?, ?> crf)) {
            return new Head(name, labels, Crf.bio(labels));
        }
        float[][] transitions = rows(crf);
        var chain = new Crf(row(crf, "start"), row(crf, "end"), transitions);
        for (float[] row : transitions) {
            if (row.length != labels.size() || chain.size() != labels.size()) {
                throw new IllegalArgumentException("the transitions of " + name + " do not fit its labels");
            }
        }
        return new Head(name, labels, chain);
    }

    private static float[][] rows(Map<?, ?> crf) {
        if (!(crf.get("transitions") instanceof List<?> list)) {
            throw new IllegalArgumentException("a chain without transitions");
        }
        float[][] rows = new float[list.size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = list.get(i) instanceof List<?> row ? numbers(row) : new float[0];
        }
        return rows;
    }

    private static float[] row(Map<?, ?> crf, String name) {
        return crf.get(name) instanceof List<?> row ? numbers(row) : new float[0];
    }

    private static float[] numbers(List<?> list) {
        float[] row = new float[list.size()];
        for (int i = 0; i < row.length; i++) {
            if (!(list.get(i) instanceof Number number)) {
                throw new IllegalArgumentException("no number: " + list.get(i));
            }
            row[i] = number.floatValue();
        }
        return row;
    }
}
