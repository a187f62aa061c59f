package org.hearsay.bench.kill;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.Dossier;
import org.hearsay.bench.process.Running;
import org.hearsay.export.Format;
import org.hearsay.search.Hit;
import org.hearsay.search.Question;

/** Where readings are killed: a dossier, a folder for temporary files that nobody else uses, and the command. */
final class Bed {

    private static final List<String> WORDS = List.of("police", "bomb market", "gunmen", "mayor wounded");
    private static final int HITS = 500;

    /** Reads, then exports, both in processes of their own; the shell is the first of the group and waits for them. */
    private static final String READ = "\"$1\" read \"$2\" --dossier \"$3\" ${5:+--metadata \"$5\"}";

    private static final String BOTH =
            READ + " && rm -f \"$4\" && exec \"$1\" export --format jsonl --dossier \"$3\" -o \"$4\"";

    private final Path work;
    private final Path command;
    private final Path dossier;
    private final Path export;
    private final Path temporary;
    private int checks;

    Bed(Path work, Path command) throws IOException {
        this.work = work;
        this.command = command;
        this.dossier = work.resolve("dossier");
        this.export = work.resolve("export.jsonl");
        this.temporary = Files.createDirectories(work.resolve("tmp"));
    }

    /** Makes the dossier what it is before a reading. */
    void prepare(Scene scene) throws IOException {
        empty(dossier);
        Files.delete(dossier);
        empty(temporary);
        if (scene.before().isPresent()) {
            copy(scene.before().get(), dossier);
        }
    }

    /** Begins to read and export. */
    Running start(Scene scene) throws IOException {
        return start(scene, BOTH);
    }

    private Running start(Scene scene, String script) throws IOException {
        var words = new ArrayList<>(List.of("sh", "-c", script, "sh"));
        words.addAll(List.of(command.toString(), scene.pile().toString(), dossier.toString(), export.toString()));
        words.add(scene.table().map(Path::toString).orElse(""));
        // Virtual machines ask the system for its folder in a way of their own; the child asks anew.
        var environment = Map.of("JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=" + temporary, "TMPDIR", temporary.toString());
        return Running.start(words, environment, log());
    }

    Phase phase(Undisturbed whole) throws IOException {
        return Phase.of(dossier, whole.logBefore(), whole.logAfter(), work.resolve("phase"));
    }

    /** Reads a scene undisturbed, twice: the second time is taken for how long it takes. */
    Undisturbed readWhole(Scene scene) throws IOException, InterruptedException {
        double seconds = 0;
        double processor = 0;
        for (int i = 0; i < 2; i++) {
            prepare(scene);
            Running running = start(scene, BOTH);
            running.awaitWork(Double.MAX_VALUE);
            if (running.exit() != 0) {
                throw new IllegalStateException("an undisturbed reading failed: " + Files.readString(log()));
            }
            seconds = running.seconds();
            processor = running.work();
        }
        Files.move(export, scene.expected(work));
        int before = scene.before().isPresent() ? Phase.log(scene.before().get(), work.resolve("phase")) : 0;
        int after = Phase.log(dossier, work.resolve("phase"));
        String found;
        try (Dossier open = Dossier.open(dossier)) {
            found = found(open);
        }
        copy(dossier, scene.whole(work));
        return new Undisturbed(scene, before, after, files(dossier), names(temporary), found, seconds, processor);
    }

    /** Reads again to the end; returns what is not as if nobody had disturbed it. */
    List<String> readAgain(Undisturbed whole) throws IOException, InterruptedException {
        List<String> wrong = new ArrayList<>();
        if (start(whole.scene(), READ).exit() != 0) {
            return List.of("the second reading failed: " + Files.readString(log()));
        }
        String found;
        try (Dossier open = Dossier.open(dossier)) {
            open.export(Format.JSONL, export);
            found = found(open);
            if (checks++ % 5 == 0) {
                open.check().forEach(issue -> wrong.add("damaged: " + issue.message()));
            }
        }
        Path expected = whole.scene().expected(work);
        if (Files.mismatch(expected, export) >= 0) {
            wrong.add("another export, " + KillRun.difference(expected, export));
        }
        Set<String> left = names(temporary);
        left.removeAll(whole.left());
        if (!left.isEmpty()) {
            wrong.add("left in the folder for temporary files: " + String.join(", ", left));
        }
        Set<String> more = files(dossier);
        if (!more.equals(whole.files())) {
            more.removeAll(whole.files());
            wrong.add("other files in the dossier: " + String.join(", ", more));
        }
        if (!found.equals(whole.found())) {
            wrong.add("the index answers otherwise");
        }
        return wrong;
    }

    private static String found(Dossier open) {
        return WORDS.stream()
                .flatMap(w -> open.search(Question.of(w, HITS)).hits().stream())
                .map(Hit::id)
                .collect(Collectors.joining(" "));
    }

    private Path log() {
        return work.resolve("log.txt");
    }

    private static Set<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(f -> folder.relativize(f).toString())
                    .filter(f -> !f.startsWith("index/"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** The names in a folder, without the figures in them. */
    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString().replaceAll("[0-9a-f-]{8,}|\\d{3,}", "*"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }

    /** Takes all out of a folder, made where there is none. */
    static void empty(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException e) throws IOException {
                if (!visited.equals(folder)) {
                    Files.delete(visited);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
