package org.hearsay.bench.time;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Scores times against texts marked with TimeML: {@code [--train] [--misses] [FOLDER]}. Without a folder it takes
 * TimeBank and AQUAINT from {@code HEARSAY_SHARED}, and of these the third that rules are not tuned on.
 */
public final class TimeRun {

    private TimeRun() {}

    /** Prints a line a figure. */
    public static void main(String[] args) throws IOException {
        List<String> options = List.of(args);
        Optional<String> folder =
                options.stream().filter(a -> !a.startsWith("--")).findFirst();
        boolean train = options.contains("--train");
        var scorer = new TimeScorer();
        for (TimeText text : TimeText.readAll(folder.map(Path::of).orElseGet(TimeRun::shared))) {
            if (folder.isPresent() || text.isDev() != train) {
                scorer.add(text);
            }
        }
        for (Map.Entry<String, TimeScorer.F1> e : scorer.score().entrySet()) {
            TimeScorer.F1 f = e.getValue();
            System.out.printf(
                    "%6.1f %%  %-14s precision %.1f %% (%d of %d), recall %.1f %% (%d of %d)%n",
                    f.percent(), e.getKey(), f.precision(), f.right(), f.found(), f.recall(), f.right(), f.marked());
        }
        if (options.contains("--misses")) {
            scorer.misses().forEach(System.out::println);
        }
    }

    private static Path shared() {
        String shared = System.getenv("HEARSAY_SHARED");
        return Path.of(shared == null ? "../shared" : shared, "data", "tempeval3");
    }
}
