package org.hearsay.bench.commitment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.extraction.Extraction;
import org.hearsay.pipeline.DocumentReading;
import org.hearsay.reading.SourceReader;
import org.hearsay.text.Edtf;

/**
 * A report of a file {@code === id | day}, its text, a line {@code --}, and below it what is listed of it, a line each; those that
 * begin with # are a header or a remark.
 *
 * @param id name in its file
 * @param published day of publication
 * @param text what is read
 * @param lines what is listed, in the order of the file
 */
public record ListedReport(String id, Edtf published, String text, List<String> lines) {

    public ListedReport {
        lines = List.copyOf(lines);
    }

    /** The reports of a file. */
    public static List<ListedReport> readAll(Path file) throws IOException {
        var reports = new ArrayList<ListedReport>();
        for (String part : ("\n" + Files.readString(file)).split("\n=== ")) {
            if (!part.startsWith("\n#") && !part.isBlank()) {
                reports.add(of(part));
            }
        }
        return reports;
    }

    private static ListedReport of(String part) {
        int line = part.indexOf('\n');
        String[] head = part.substring(0, line).split(" \\| ");
        int bar = part.indexOf("\n--\n");
        List<String> lines = part.substring(bar + 4)
                .lines()
                .filter(l -> !l.isBlank() && !l.startsWith("#"))
                .toList();
        return new ListedReport(head[0].strip(), Edtf.of(head[1].strip()), part.substring(line + 1, bar), lines);
    }

    /** What the product reads of it. */
    public Extraction read(SourceReader reader, DocumentReading reading) {
        return new CommitmentText(id, published, "The Wire", text, List.of())
                .read(reader, reading)
                .orElseThrow();
    }
}
