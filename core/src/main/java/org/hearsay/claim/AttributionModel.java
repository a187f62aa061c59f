package org.hearsay.claim;

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
 * Weighs the signs of a candidate: a logistic regression, the sum of the weights of all its signs. Immutable, safe for
 * several threads.
 *
 * @param weights by sign
 * @param line so likely an attribution must be to be told
 */
public record AttributionModel(Map<String, Double> weights, double line) {

    /** Stands for the line among the weights of a file. */
    public static final String LINE = "(line)";

    public AttributionModel {
        weights = Map.copyOf(weights);
        if (!(line >= 0 && line <= 1)) {
            throw new IllegalArgumentException("line " + line);
        }
    }

    /** The one that comes with the product. */
    public static AttributionModel english() {
        String path = "en/attribution.tsv";
        try (InputStream in = AttributionModel.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no weights " + path);
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("weights " + path, e);
        }
    }

    /** Reads lines of a sign and its weight, with a tab between; those that begin with # are a header. */
    static AttributionModel read(BufferedReader lines) throws IOException {
        var weights = new HashMap<String, Double>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.startsWith("#") && !line.isBlank()) {
                int tab = line.indexOf('\t');
                weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
            }
        }
        double line = weights.getOrDefault(LINE, 0.5);
        weights.remove(LINE);
        return new AttributionModel(weights, line);
    }

    /** How likely it is that these words are said by this source, 0 to 1. */
    public double likely(List<String> signs) {
        double sum = 0;
        for (String sign : signs) {
            sum += weights.getOrDefault(sign, 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
