package org.hearsay.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.bench.process.Running;

/**
 * Reads one pile by several commands in turn: {@code WORK PILE ROUNDS NAME COMMAND...}, where a command is one word that the
 * shell reads, with {@code $PILE} and {@code $OUT}, an empty folder. Prints files a second, seconds of the processor and the
 * most memory of each process; on Linux.
 */
public final class MixedRun {

    private MixedRun() {}

    /** Runs every command once, in turn, as often as there are rounds. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path work = Files.createDirectories(Path.of(args[0])).toAbsolutePath();
        Path pile = Path.of(args[1]).toAbsolutePath();
        long files;
        try (Stream<Path> all = Files.walk(pile)) {
            files = all.filter(Files::isRegularFile).count();
        }
        List<String> words = new ArrayList<>(List.of(args).subList(3, args.length));
        for (int round = 1; round <= Integer.parseInt(args[2]); round++) {
            for (int i = 0; i + 1 < words.size(); i += 2) {
                measure(round, words.get(i), words.get(i + 1), work, pile, files);
            }
        }
    }

    private static void measure(int round, String name, String command, Path work, Path pile, long files)
            throws IOException, InterruptedException {
        Path out = work.resolve("out");
        SpeedRun.delete(out);
        Files.createDirectories(out);
        Path log = work.resolve(name.replaceAll("\\W+", "-") + ".txt");
        var running = Running.start(
                List.of("sh", "-c", command), Map.of("PILE", pile.toString(), "OUT", out.toString()), log);
        Map<String, Long> peaks = running.awaitEnd(MixedRun::process);
        double seconds = running.seconds();
        System.out.printf(
                "%d %-24s %7.1f s, %7.1f files/s; processor %7.1f s, %7.1f files/s; ended with %d%n",
                round, name, seconds, files / seconds, running.work(), files / running.work(), running.exit());
        peaks.entrySet().stream()
                .filter(e -> !e.getKey().equals("shell"))
                .forEach(e -> System.out.printf("    %-22s %,d KiB at most%n", e.getKey(), e.getValue()));
        try (Stream<String> lines = Files.lines(log)) {
            lines.filter(l -> !l.isBlank()).limit(3).forEach(l -> System.out.println("    " + l.strip()));
        }
    }

    /** What a process is, by its command. */
    private static String process(String command) {
        if (command.contains("ParserProcess")) {
            return command.contains("-Xmx512m") ? "child that opens" : "child that parses";
        }
        if (command.contains("java")) {
            return command.contains("AsyncProcessor") || command.contains("PipesServer") ? "child of Tika" : "parent";
        }
        return "shell";
    }
}
