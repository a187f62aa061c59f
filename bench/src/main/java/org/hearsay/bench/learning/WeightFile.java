package org.hearsay.bench.learning;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** Writes what was fitted as {@code org.hearsay.lexicon.Weights} reads it, and tells so. */
public final class WeightFile {

    private WeightFile() {}

    /**
     * Writes signs and axes of senses with the weights of each answer.
     *
     * @param header lines begun with #, and what stands before the weights
     * @param rows weights by sign, in the order of the file
     */
    public static void write(Path to, List<String> header, SortedMap<String, List<Double>> rows) throws IOException {
        var lines = new ArrayList<>(header);
        rows.forEach((sign, row) -> lines.add(sign + "\t"
                + String.join("\t", row.stream().map(String::valueOf).toList())));
        write(to, lines, rows.size());
    }

    /**
     * Writes a file and the folders above it.
     *
     * @param lines the header, each begun with #, then a sign and its weights a line
     * @param count how many signs there are
     */
    public static void write(Path to, List<String> lines, int count) throws IOException {
        Files.createDirectories(to.toAbsolutePath().getParent());
        Files.write(to, lines, StandardCharsets.UTF_8);
        System.out.printf("%d weights in %s%n", count, to);
    }
}
