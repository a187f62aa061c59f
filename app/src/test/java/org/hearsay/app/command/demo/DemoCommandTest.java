package org.hearsay.app.command.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.hearsay.app.command.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {

    @TempDir
    Path temp;

    @Test
    void readsTheSampleDossier() {
        Path dossier = temp.resolve("demo");
        Shell demo = Shell.run("demo", "--no-serve", "-d", dossier);
        assertEquals(0, demo.code(), demo.err());
        assertTrue(demo.out().contains("expected 15 = read 15 + known 0 + skipped 0 + failed 0"), demo.out());
        assertEquals(0, Shell.run("check", "-d", dossier).code());
    }
}
