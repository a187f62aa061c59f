package org.hearsay.bench.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.bench.account.PileText;

/**
 * Invented reports as files, for questions on them: each in a file of its own beside a table that tells its outlet and day.
 *
 * @param questions the file of questions; each names its pile
 * @param piles files of piles
 */
record AskPiles(Path questions, List<Path> piles) {

    private static final String TABLE = "metadata.csv";

    /** The table beside the reports. */
    static Path table(Path folder) {
        return folder.resolve(TABLE);
    }

    /** Writes the reports of those piles that are asked about. */
    void write(Path folder) throws IOException {
        Set<String> asked = AskText.listPiles(questions);
        var rows = new ArrayList<String>();
        rows.add("file,title,outlet,published");
        Files.createDirectories(folder);
        for (Path file : piles) {
            for (PileText pile : PileText.readAll(file)) {
                if (asked.contains(pile.id())) {
                    rows.addAll(write(folder, pile));
                }
            }
        }
        Files.write(table(folder), rows, StandardCharsets.UTF_8);
    }

    private static List<String> write(Path folder, PileText pile) throws IOException {
        var rows = new ArrayList<String>();
        for (Map.Entry<String, PileText.Report> one : pile.reports().entrySet()) {
            PileText.Report report = one.getValue();
            String name = AskText.file(pile.id(), one.getKey());
            Files.writeString(folder.resolve(name), report.text() + "\n", StandardCharsets.UTF_8);
            rows.add(
                    List.of(name, report.text().lines().findFirst().orElse(""), report.outlet(), report.date()).stream()
                            .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                            .collect(Collectors.joining(",")));
        }
        return rows;
    }
}
