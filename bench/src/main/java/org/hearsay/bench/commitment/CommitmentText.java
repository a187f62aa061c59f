package org.hearsay.bench.commitment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hearsay.document.Document;
import org.hearsay.extraction.Extraction;
import org.hearsay.pipeline.DocumentReading;
import org.hearsay.reading.Metadata;
import org.hearsay.reading.Outcome;
import org.hearsay.reading.Source;
import org.hearsay.reading.SourceReader;
import org.hearsay.text.Edtf;

/**
 * A report of {@code bench/retractions} or {@code bench/intentions} with what must be found in it.
 *
 * @param id name in its file
 * @param published day of publication
 * @param outlet that brought it out
 * @param text headline and text
 * @param asked what must be found: the words, then what stands behind the bars
 */
public record CommitmentText(String id, Edtf published, String outlet, String text, List<List<String>> asked) {

    public CommitmentText {
        asked = asked.stream().map(List::copyOf).toList();
    }

    /** The reports of a file. */
    static List<CommitmentText> readAll(Path file) throws IOException {
        var texts = new ArrayList<CommitmentText>();
        for (String part : ("\n" + Files.readString(file, StandardCharsets.UTF_8)).split("\n=== ")) {
            if (!part.startsWith("\n//") && !part.isBlank()) {
                texts.add(read(part));
            }
        }
        return texts;
    }

    private static CommitmentText read(String part) {
        List<String> lines = part.lines().toList();
        String[] head = lines.getFirst().split(" \\| ");
        String[] name = head[0].split(" ");
        var asked = new ArrayList<List<String>>();
        var text = new StringBuilder();
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith("% ")) {
                asked.add(Arrays.asList(line.substring(2).split(" \\| ")));
            } else {
                text.append(line).append('\n');
            }
        }
        return new CommitmentText(name[0], Edtf.of(name[1]), head[1].strip(), text.toString(), asked);
    }

    /** What the product reads of it. */
    public Optional<Extraction> read(SourceReader reader, DocumentReading reading) {
        return outcome(reader).map(read -> reading.read(read.document(), read.issues()));
    }

    /** It as the product takes it in. */
    public Optional<Document> document(SourceReader reader) {
        return outcome(reader).map(Outcome.Read::document);
    }

    private Optional<Outcome.Read> outcome(SourceReader reader) {
        Metadata.Row row = new Metadata.Row(
                Optional.empty(),
                Optional.of(outlet),
                Optional.of(published),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        var source = new Source(id + ".txt", Path.of(id + ".txt"));
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return reader.read(source, bytes, Optional.of(row)) instanceof Outcome.Read read
                ? Optional.of(read)
                : Optional.empty();
    }
}
