package org.hearsay.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.hearsay.bench.corpus.CorpusText;
import org.hearsay.model.Encoder;
import org.hearsay.model.LayerReader;
import org.hearsay.model.Layers;

/** One pass of the encoder over ready words and sentences, with nothing before or after it, on all processors. */
final class EncoderPass {

    /** As many as tell the speed. */
    private static final long WORDS = 60_000;

    private final List<Layers> documents = new ArrayList<>();
    private final Encoder encoder;
    private long words;

    EncoderPass(Path pile, Encoder encoder) throws IOException {
        this.encoder = encoder;
        LayerReader reader = LayerReader.openNlp();
        try (Stream<Path> files = Files.list(pile)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                if (words >= WORDS) {
                    break;
                }
                String text = Files.readString(file);
                words += text.split("\\s+").length;
                documents.add(CorpusText.read(reader, text));
            }
        }
    }

    /** Runs it; words are counted as for the other figures, by spaces. */
    double wordsPerSecond() {
        var next = new AtomicInteger();
        long begin = System.nanoTime();
        try (ExecutorService executor = Executors.newFixedThreadPool(threads())) {
            for (int i = 0; i < threads(); i++) {
                executor.execute(() -> {
                    for (int n = next.getAndIncrement(); n < documents.size(); n = next.getAndIncrement()) {
                        encoder.encode(documents.get(n), 1);
                    }
                });
            }
        }
        return words * 1e9 / (System.nanoTime() - begin);
    }

    private static int threads() {
        return Runtime.getRuntime().availableProcessors();
    }
}
