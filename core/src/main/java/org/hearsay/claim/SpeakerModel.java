package org.hearsay.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Ranks candidates by the sum of the weights of their signs, nobody among them; the shares of all sum to one. Immutable, safe
 * for several threads.
 *
 * @param weights by sign
 * @param named the least share with which somebody is named at all
 * @param sure the least share with which a speaker is sure
 */
public record SpeakerModel(Map<String, Double> weights, double named, double sure) implements SpeakerChoice {

    private static final String NAMED = "=named";
    private static final String SURE = "=sure";

    public SpeakerModel {
        weights = Map.copyOf(weights);
    }

    /** The one that comes with the product. */
    public static SpeakerModel english() {
        String path = "en/speakers.tsv";
        try (InputStream in = SpeakerModel.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no weights " + path);
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("weights " + path, e);
        }
    }

    /** Reads lines of a sign and its weight, with a tab between, both limits among them; those that begin with # are a header. */
    static SpeakerModel read(BufferedReader lines) throws IOException {
        var weights = new HashMap<String, Double>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.startsWith("#") && !line.isBlank()) {
                int tab = line.indexOf('\t');
                weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
            }
        }
        double named = weights.getOrDefault(NAMED, 1.0);
        double sure = weights.getOrDefault(SURE, 1.0);
        weights.remove(NAMED);
        weights.remove(SURE);
        return new SpeakerModel(weights, named, sure);
    }

    /** The lines that {@link #english} reads, in a fixed order. */
    public List<String> lines() {
        var all = new java.util.TreeMap<>(weights);
        all.put(NAMED, named);
        all.put(SURE, sure);
        return all.entrySet().stream()
                .map(e -> e.getKey() + "\t" + e.getValue())
                .toList();
    }

    /** The share of each candidate, in order, and last that of nobody. */
    public List<Double> shares(SpeakerQuestion question) {
        var sums = new ArrayList<Double>();
        question.candidates().forEach(c -> sums.add(sum(c.signs())));
        sums.add(sum(question.nobody()));
        double most = sums.stream().max(Double::compare).orElse(0.0);
        double all = sums.stream().mapToDouble(s -> Math.exp(s - most)).sum();
        return sums.stream().map(s -> Math.exp(s - most) / all).toList();
    }

    private double sum(List<String> signs) {
        double sum = 0;
        for (String sign : signs) {
            sum += weights.getOrDefault(sign, 0.0);
        }
        return sum;
    }

    @Override
    public Choice choose(SpeakerQuestion question) {
        List<Double> shares = shares(question);
        int best = shares.size() - 1;
        for (int i = 0; i < shares.size() - 1; i++) {
            best = shares.get(i) > shares.get(best) ? i : best;
        }
        double share = shares.get(best);
        if (best == shares.size() - 1 || share < named) {
            return new Choice(OptionalInt.empty(), false, share);
        }
        return new Choice(OptionalInt.of(best), share >= sure, share);
    }
}
