package org.hearsay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hearsay.pipeline.ReadOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reading is killed like by kill -9, then done again: nothing shows of it. */
class KilledReadingTest {

    private static final int FILES = 12;

    @TempDir
    Path temp;

    private Path reports;

    @BeforeEach
    void giveReports() throws IOException {
        reports = Files.createDirectories(temp.resolve("reports"));
        for (int i = 0; i < FILES; i++) {
            Files.writeString(
                    reports.resolve("report-" + i + ".txt"),
                    "Ada Vell said on Monday that " + (i + 2) + " boats had sunk off Port Ansel.\n\n"
                            + "Tom Orrin, the head of the Keepers' Union, denied it.\n");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, FILES})
    void aKilledReadingDoneAgainIsAsIfUndisturbed(int files) throws IOException, InterruptedException {
        String undisturbed;
        try (Dossier dossier = Dossier.open(temp.resolve("undisturbed"))) {
            dossier.read(List.of(reports));
            undisturbed = Samples.export(dossier);
        }
        Path folder = temp.resolve("killed");
        killAfter(files, folder);
        try (Dossier dossier = Dossier.open(folder)) {
            assertEquals(List.of(), dossier.check());
            assertTrue(dossier.listDocuments().size() >= files - 1);
            dossier.read(List.of(reports));
            assertEquals(undisturbed, Samples.export(dossier));
            assertEquals(List.of(), dossier.check());
        }
    }

    @Test
    void anExportAfterAKilledReadingHasEverythingThatWasRead() throws IOException, InterruptedException {
        Path folder = temp.resolve("killed");
        killAfter(3, folder);
        try (Dossier dossier = Dossier.open(folder)) {
            int held = dossier.listDocuments().size();
            String export = Samples.export(dossier);
            assertEquals(
                    held,
                    export.lines()
                            .filter(l -> l.startsWith("{\"type\":\"document\""))
                            .count());
            assertTrue(export.lines().anyMatch(l -> l.startsWith("{\"type\":\"entity\"")));
        }
    }

    /** All lies in one archive and one mailbox: what was not handed out yet is handed out again. */
    @ParameterizedTest
    @ValueSource(ints = {1, 6, 11})
    void aKilledReadingOfContainersDoneAgainIsAsIfUndisturbed(int files) throws IOException, InterruptedException {
        packUp();
        String undisturbed;
        try (Dossier dossier = Dossier.open(temp.resolve("undisturbed"))) {
            dossier.read(List.of(reports));
            undisturbed = Samples.export(dossier);
        }
        Path folder = temp.resolve("killed");
        killAfter(files, folder);
        try (Dossier dossier = Dossier.open(folder)) {
            assertEquals(List.of(), dossier.check());
            assertEquals(FILES, dossier.read(List.of(reports)).tally().expected());
            assertEquals(undisturbed, Samples.export(dossier));
            assertEquals(List.of(), dossier.check());
        }
    }

    private void packUp() throws IOException {
        var mailbox = new StringBuilder();
        try (var zip = new ZipOutputStream(Files.newOutputStream(reports.resolve("pack.zip")))) {
            for (int i = 0; i < FILES; i++) {
                Path report = reports.resolve("report-" + i + ".txt");
                if (i % 2 == 0) {
                    zip.putNextEntry(new ZipEntry("report-" + i + ".txt"));
                    zip.write(Files.readAllBytes(report));
                } else {
                    mailbox.append("From a@b.example Tue May  4 09:00:00 2032\nFrom: A <a@b.example>\nSubject: Boats ")
                            .append(i)
                            .append("\n\n")
                            .append(Files.readString(report))
                            .append('\n');
                }
                Files.delete(report);
            }
        }
        Files.writeString(reports.resolve("pack.mbox"), mailbox);
    }

    /** Half of the files have changed since they were read; the reading of what they hold now is killed. */
    @ParameterizedTest
    @ValueSource(ints = {1, 7})
    void aKilledReadingOfNewEditionsDoneAgainIsAsIfUndisturbed(int files) throws IOException, InterruptedException {
        Path folder = temp.resolve("killed");
        Path other = temp.resolve("undisturbed");
        readWhole(folder);
        readWhole(other);
        for (int i = 0; i < FILES; i += 2) {
            Files.writeString(
                    reports.resolve("report-" + i + ".txt"), "Ada Vell said that " + i + " boats had sunk.\n");
        }
        readWhole(other);
        killAfter(files, folder);
        try (Dossier killed = Dossier.open(folder);
                Dossier undisturbed = Dossier.open(other)) {
            assertEquals(List.of(), killed.check());
            killed.read(List.of(reports));
            assertEquals(Samples.export(undisturbed), Samples.export(killed));
            assertEquals(
                    FILES / 2,
                    killed.listDocuments().stream()
                            .filter(h -> !h.edition().isNewest())
                            .count());
        }
    }

    private void readWhole(Path folder) {
        try (Dossier dossier = Dossier.open(folder)) {
            dossier.read(List.of(reports));
        }
    }

    private void killAfter(int files, Path folder) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        folder.toString(),
                        reports.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var out = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null && Integer.parseInt(line) < files; line = out.readLine()) {
                // one line a file
            }
        }
        child.destroyForcibly().waitFor();
    }

    /** Reads and says after each file how many are done. */
    static final class Child {

        private Child() {}

        @SuppressWarnings("SystemOut")
        public static void main(String[] args) {
            try (Dossier dossier = Dossier.open(Path.of(args[0]))) {
                dossier.read(
                        List.of(Path.of(args[1])),
                        ReadOptions.DEFAULT.withThreads(2).withProgress(progress -> {
                            System.out.println(progress.done());
                            return true;
                        }));
            }
        }
    }
}
