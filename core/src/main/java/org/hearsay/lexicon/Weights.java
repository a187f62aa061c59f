package org.hearsay.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Learned weights of signs in a text file: lines of a sign and its weights, with tabs between; those that begin with # are a
 * header, empty ones are passed over.
 */
public final class Weights {

    private Weights() {}

    /** The weights of each sign in a file that lies beside a class. */
    public static Map<String, List<Double>> beside(Class<?> home, String path) {
        return beside(home, path, Weights::read);
    }

    /** Makes something of the lines of a file. */
    interface Reading<T> {
        T of(BufferedReader lines) throws IOException;
    }

    /** What is read of a file that lies beside a class. */
    static <T> T beside(Class<?> home, String path, Reading<T> reading) {
        try (InputStream in = home.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no weights " + path);
            }
            return reading.of(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("weights " + path, e);
        }
    }

    /** The weights of each sign in the lines of a file. */
    public static Map<String, List<Double>> read(BufferedReader lines) throws IOException {
        var weights = new HashMap<String, List<Double>>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.startsWith("#") && !line.isBlank()) {
                List<String> cells = List.of(line.split("\t"));
                weights.put(
                        cells.getFirst(),
                        cells.stream().skip(1).map(Double::valueOf).toList());
            }
        }
        return weights;
    }

    /** Those of a file of one weight a sign; may be changed. */
    public static Map<String, Double> single(Map<String, List<Double>> weights) {
        var single = new HashMap<String, Double>();
        weights.forEach((sign, row) -> single.put(sign, row.getFirst()));
        return single;
    }

    /** How likely signs make something by a logistic regression, 0 to 1. */
    public static double likely(Map<String, Double> weights, List<String> signs) {
        return likely(sum(weights, signs));
    }

    /** How likely a sum of weights makes something, 0 to 1. */
    public static double likely(double sum) {
        return 1 / (1 + Math.exp(-sum));
    }

    /** The sum that makes something so likely; never without bounds. */
    public static double odds(double likely) {
        double p = Math.clamp(likely, 1e-6, 1 - 1e-6);
        return Math.log(p / (1 - p));
    }

    /** How likely each of some that exclude each other is, by their sums; all together come to 1. */
    public static List<Double> shares(List<Double> sums) {
        double most = sums.stream().max(Double::compare).orElse(0.0);
        double all = sums.stream().mapToDouble(s -> Math.exp(s - most)).sum();
        return sums.stream().map(s -> Math.exp(s - most) / all).toList();
    }

    /** Adds what signs weigh, in their order, to the sum of each answer; one that was not learned weighs nothing. */
    public static void addTo(double[] sums, Map<String, List<Double>> weights, List<String> signs) {
        for (String sign : signs) {
            List<Double> row = weights.getOrDefault(sign, List.of());
            for (int i = 0; i < row.size(); i++) {
                sums[i] += row.get(i);
            }
        }
    }

    /** The sum of what signs weigh, in their order; one that was not learned weighs nothing. */
    public static double sum(Map<String, Double> weights, List<String> signs) {
        double sum = 0;
        for (String sign : signs) {
            sum += weights.getOrDefault(sign, 0.0);
        }
        return sum;
    }
}
