package org.hearsay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FEATURE UNDER TEST: the lines of Java in README do what they say. */
class ReadmeExampleTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    @Test
    void theExampleRuns(@TempDir Path folder) throws IOException {
        Path reports = Files.createDirectories(folder.resolve("reports"));
        Files.writeString(reports.resolve("a.txt"), "Dam holds\n\nThe dam held, Mayor Ada Vell said on Monday.\n");
        List<String> said = new ArrayList<>();
        try (Dossier dossier = Dossier.open(folder.resolve("affair.hearsay"))) {
            dossier.read(List.of(reports));
            dossier.extractions()
                    .forEach(extraction -> extraction
                            .claims()
                            .forEach(claim -> said.add(claim.speaker().text() + ": "
                                    + claim.content()
                                            .span()
                                            .of(extraction.document().text()))));
        }
        assertEquals(List.of("Ada Vell: The dam held"), said);
    }

    @Test
    void theReadmeShowsTheSameCalls() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        for (String call : List.of(
                "Dossier.open(Path.of(",
                "dossier.read(List.of(Path.of(",
                "dossier.extractions().forEach(",
                "claim.speaker().text()",
                "claim.content().span().of(extraction.document().text())")) {
            assertTrue(readme.contains(call), call);
        }
    }
}
