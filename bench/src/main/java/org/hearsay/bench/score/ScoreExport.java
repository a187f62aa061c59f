package org.hearsay.bench.score;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.document.DocumentId;
import org.hearsay.document.Edition;
import org.hearsay.export.Contents;
import org.hearsay.export.JsonLines;
import org.hearsay.extraction.Extraction;
import org.hearsay.extraction.Reconciliation;
import org.hearsay.extraction.Tally;
import org.hearsay.issue.Issue;
import org.hearsay.model.EncoderModel;
import org.hearsay.pipeline.DocumentReading;
import org.hearsay.pipeline.Reconciling;
import org.hearsay.reading.Content;
import org.hearsay.reading.Intake;
import org.hearsay.reading.Metadata;
import org.hearsay.reading.Outcome;
import org.hearsay.reading.Source;
import org.hearsay.reading.SourceReader;

/** Reads a folder of reports in memory and writes the export that the scorer reads: {@code FOLDER OUT.jsonl}. */
public final class ScoreExport {

    private ScoreExport() {}

    /** Runs it; the arguments are a folder of reports, perhaps with a metadata.csv, and the file to write. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Path to = Path.of(args[1]);
        long begin = System.nanoTime();
        List<Extraction> extractions = read(folder);
        Reconciliation reconciliation = Reconciling.rules().reconcile(extractions.stream());
        Files.createDirectories(to.toAbsolutePath().getParent());
        try (Writer out = Files.newBufferedWriter(to, StandardCharsets.UTF_8)) {
            write(extractions, reconciliation, out);
        }
        System.err.printf("%d reports in %.1f s%n", extractions.size(), (System.nanoTime() - begin) / 1e9);
    }

    /** Writes the export of what was read. */
    public static void write(List<Extraction> extractions, Reconciliation reconciliation, Writer out)
            throws IOException {
        JsonLines.write(new Held(extractions, reconciliation), out);
    }

    /** The reports of a folder, read as the product reads them, with a metadata.csv in or beside the folder. */
    public static List<Extraction> read(Path folder) {
        Path inside = folder.resolve("metadata.csv");
        Path table = Files.exists(inside) ? inside : folder.resolveSibling("metadata.csv");
        Metadata metadata = Files.exists(table) ? Metadata.read(table) : Metadata.NONE;
        try (SourceReader reader = SourceReader.create();
                EncoderModel model = EncoderModel.find()) {
            DocumentReading reading = DocumentReading.of(model);
            return Intake.of(List.of(folder), List.of(table)).sources().parallelStream()
                    .flatMap(source -> read(source, reader, metadata).stream())
                    .map(read -> reading.read(read.document(), read.issues()))
                    .toList();
        }
    }

    private static Optional<Outcome.Read> read(Source source, SourceReader reader, Metadata metadata) {
        return source.load() instanceof Content.Bytes bytes
                        && reader.read(source, bytes.value(), metadata.find(source)) instanceof Outcome.Read read
                ? Optional.of(read)
                : Optional.empty();
    }

    private record Held(List<Extraction> read, Reconciliation reconciliation) implements Contents {

        @Override
        public int reports() {
            return read.size();
        }

        @Override
        public String product() {
            return "bench";
        }

        @Override
        public Tally tally() {
            return new Tally(read.size(), 0, 0, 0);
        }

        @Override
        public Stream<Extraction> extractions() {
            return read.stream();
        }

        @Override
        public List<Issue> issues() {
            return List.of();
        }

        @Override
        public Edition editionOf(DocumentId document) {
            return Edition.ONLY;
        }
    }
}
