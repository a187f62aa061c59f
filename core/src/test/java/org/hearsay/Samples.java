package org.hearsay;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.pipeline.ReadOptions;

/** The sample reports, and what tests do with them again and again. */
final class Samples {

    static final Path REPORTS = Path.of("..", "samples", "reports");
    static final Path METADATA = Path.of("..", "samples", "metadata.csv");

    private Samples() {}

    /** A dossier with all sample reports. */
    static Dossier read(Path folder) {
        Dossier dossier = Dossier.open(folder);
        dossier.read(List.of(REPORTS), ReadOptions.DEFAULT.withMetadata(METADATA));
        return dossier;
    }

    static String export(Dossier dossier) throws IOException {
        var out = new StringWriter();
        dossier.exportJsonLines(out);
        return out.toString();
    }
}
