package org.hearsay.bench.speed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.Dossier;
import org.hearsay.model.EncoderModel;

/**
 * Words a second of a whole read (documents, store, reconciliation, search index), warm, beside reading the bytes alone and
 * one pass of the encoder alone in the same process: {@code PILE}. The first read warms up and is not counted.
 */
public final class SpeedRun {

    private static final int RUNS = 3;

    private SpeedRun() {}

    /** Prints a line a run, then the ratio of the medians and the peak memory. */
    public static void main(String[] args) throws IOException {
        Path pile = Path.of(args[0]);
        Path work = Files.createTempDirectory("hearsay-speed");
        long words = words(pile);
        double[] bytes = new double[RUNS];
        double[] whole = new double[RUNS];
        double[] pass = new double[RUNS];
        try (EncoderModel model = EncoderModel.find()) {
            Optional<EncoderPass> encoder = model.encoder().isPresent()
                    ? Optional.of(new EncoderPass(pile, model.encoder().orElseThrow()))
                    : Optional.empty();
            read(pile, work.resolve("warm"));
            for (int i = 0; i < RUNS; i++) {
                long begin = System.nanoTime();
                words(pile);
                bytes[i] = words * 1e9 / (System.nanoTime() - begin);
                begin = System.nanoTime();
                read(pile, work.resolve("run" + i));
                whole[i] = words * 1e9 / (System.nanoTime() - begin);
                pass[i] = encoder.isPresent() ? encoder.orElseThrow().wordsPerSecond() : 0;
                System.out.printf(
                        "run %d: bytes alone %,.0f words/s, encoder alone %,.0f words/s, whole read %,.0f words/s%n",
                        i + 1, bytes[i], pass[i], whole[i]);
            }
        } finally {
            delete(work);
        }
        System.out.printf(
                "median: %,.0f words/s, 1/%.0f of the bytes alone%n", median(whole), median(bytes) / median(whole));
        if (median(pass) > 0) {
            System.out.printf("%.0f %% of one pass of the encoder alone%n", 100 * median(whole) / median(pass));
        }
        System.out.println(peak());
    }

    private static void read(Path pile, Path folder) {
        try (Dossier dossier = Dossier.open(folder)) {
            dossier.read(List.of(pile));
        }
    }

    /** Reads and decodes every file and counts what stands between spaces. */
    private static long words(Path pile) throws IOException {
        long words = 0;
        try (Stream<Path> files = Files.list(pile)) {
            for (Path file : files.sorted().toList()) {
                words += Files.readString(file, StandardCharsets.UTF_8).split("\\s+").length;
            }
        }
        return words;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** The most memory that the process held, where the system tells. */
    static String peak() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return "peak memory: this system does not tell";
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .map(line -> "peak memory: " + line.substring(6).strip())
                .findFirst()
                .orElse("peak memory: not told");
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
