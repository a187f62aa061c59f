package org.hearsay.bench.learning;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes what was fitted as {@code org.hearsay.lexicon.Weights} reads it, and tells so. */
public final class WeightFile {

    private WeightFile() {}

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
