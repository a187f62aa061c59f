package org.hearsay.scratch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FEATURE UNDER TEST: temporary files go with their process, and those of a killed one with the next. */
class ScratchTest {

    @TempDir
    Path system;

    @Test
    void t01_twoFoldersOfTheLivingAreTwo() throws IOException {
        Scratch first = Scratch.make(system);
        Scratch second = Scratch.make(system);
        assertNotEquals(first.path(), second.path());
        assertEquals(2, list().size());
        first.close();
        second.close();
        assertEquals(List.of(), list());
    }

    @Test
    void t02_theFolderOfThisProcessIsAlwaysTheSame() throws IOException {
        Path file = Scratch.createFile("a", ".txt");
        assertEquals(Scratch.folder(), file.getParent());
        assertEquals(Scratch.folder(), Scratch.createFolder("b").getParent());
        Files.delete(file);
    }

    @Test
    void t03_aKilledProcessLeavesItAndTheNextTakesItAway() throws IOException, InterruptedException {
        Process child = start();
        Path left = Path.of(line(child));
        assertTrue(Files.exists(left.resolve("file")));
        Scratch.make(system).close();
        assertTrue(Files.exists(left.resolve("file")), "it is alive");
        child.destroyForcibly().waitFor();
        assertTrue(Files.exists(left.resolve("file")), "killed");
        Scratch.make(system).close();
        assertFalse(Files.exists(left));
    }

    @Test
    void t04_aProcessThatEndsTakesItAway() throws IOException, InterruptedException {
        Process child = start();
        line(child);
        child.getOutputStream().close();
        assertEquals(0, child.waitFor());
        assertEquals(List.of(), list());
    }

    @Test
    void t05_othersStayAndSoDoesWhatIsNew() throws IOException {
        Files.createDirectory(system.resolve("hearsay-run-new"));
        Files.createDirectory(system.resolve("onnxruntime-java12"));
        Files.createDirectory(system.resolve("other"));
        Files.createFile(system.resolve("hearsay-run-file"));
        Path unfinished = age(Files.createDirectory(system.resolve("hearsay-run-old")));
        Path library = Files.createDirectory(system.resolve("onnxruntime-java13"));
        Files.createFile(library.resolve("libonnxruntime.so"));
        age(library);
        age(Files.createDirectory(system.resolve("other-old")));
        Scratch.make(system).close();
        assertEquals(
                List.of("hearsay-run-file", "hearsay-run-new", "onnxruntime-java12", "other", "other-old"), list());
        assertFalse(Files.exists(unfinished));
    }

    private static Path age(Path folder) throws IOException {
        return Files.setLastModifiedTime(folder, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
    }

    private List<String> list() throws IOException {
        try (Stream<Path> files = Files.list(system)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + system,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static String line(Process child) throws IOException {
        var out = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8));
        return String.valueOf(out.readLine());
    }

    /** Makes a file, tells where, and waits until it is told to end. */
    static final class Child {

        private Child() {}

        @SuppressWarnings("SystemOut")
        public static void main(String[] args) throws IOException {
            Path folder = Scratch.folder();
            Files.createFile(folder.resolve("file"));
            System.out.println(folder);
            while (System.in.read() >= 0) {
                // until the end of the input
            }
        }
    }
}
