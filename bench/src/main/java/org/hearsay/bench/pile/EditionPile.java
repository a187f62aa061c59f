package org.hearsay.bench.pile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.bench.speed.ShortReports;

/**
 * A pile of reports some of which are editions of one another, with a metadata table; and the same pile a day later, with files
 * changed, moved, gone and come, and another table.
 */
public final class EditionPile {

    private static final String HEADER = "file,outlet,published,url\n";

    private final ShortReports reports;
    private final Path folder;
    private final Path table;
    private final List<String> lines = new ArrayList<>();

    /** What a day does with the report of a number. */
    private interface Day {
        void write(EditionPile pile, int i) throws IOException;
    }

    private EditionPile(int size, Path folder, Path table) {
        this.reports = new ShortReports(size);
        this.folder = folder;
        this.table = table;
    }

    /**
     * Writes the pile of the first day and its table: of every ten reports one has three editions at one address, one is printed
     * a second time by another outlet, and one lies in two files.
     */
    public static void writeFirst(Path folder, Path table, int size) throws IOException {
        Files.createDirectories(folder);
        new EditionPile(size, folder, table).write(size, EditionPile::first);
    }

    private void first(int i) throws IOException {
        Dispatch report = Dispatch.of(reports, i, 0);
        switch (i % 10) {
            case 1 -> {
                for (int edition = 1; edition <= 3; edition++) {
                    String name = "r%03d-%d.txt".formatted(i, edition);
                    put(name, edition == 1 ? report : report.with("Rescue teams counted " + (edition + 20) + " beds."));
                    line(name, "Evening Ledger", 3 + edition, "https://ledger.example/" + i);
                }
            }
            case 2 -> {
                put(name(i), report);
                put("second-" + name(i), report);
                line(name(i), "Harbour Post", 5, "");
                line("second-" + name(i), "Northern Courier", 6, "");
            }
            case 3 -> {
                put(name(i), report);
                put("copy-" + name(i), report);
            }
            case 4 -> Files.write(folder.resolve("r%03d.html".formatted(i)), Papers.html(report));
            case 5 -> {
                put(name(i), report);
                line(name(i), "Coast Wire", 7, "https://wire.example/" + i);
            }
            default -> put(name(i), report);
        }
    }

    /**
     * Writes the pile of the second day over the first: of every ten files that are no editions one is corrected, one moved, one
     * gone, one has changed its text with its neighbour; half of the table tells otherwise.
     */
    public static void writeSecond(Path folder, Path table, int size) throws IOException {
        writeFirst(folder, table, size);
        new EditionPile(size, folder, table).write(size, EditionPile::second);
    }

    private void second(int i) throws IOException {
        Dispatch report = Dispatch.of(reports, i, 0);
        switch (i % 10) {
            case 1 -> {
                put("r%03d-4.txt".formatted(i), report.with("The council withdrew the figure of " + i + " missing."));
                for (int edition = 1; edition <= 4; edition++) {
                    line(
                            "r%03d-%d.txt".formatted(i, edition),
                            "Evening Ledger",
                            3 + edition,
                            "https://ledger.example/" + i);
                }
            }
            case 2 -> {
                line(name(i), "Harbour Post", 5, "");
                line("second-" + name(i), "Delta Bulletin", 7, "");
            }
            case 3 -> put("copy-" + name(i), report.with("Two files that were one part here."));
            case 5 -> line(name(i), "Coast Wire", 8, "https://wire.example/" + i);
            case 6 ->
                put(name(i), report.with("A correction: the wounded were counted anew, and there are " + i + "."));
            case 7 -> {
                put("moved-" + name(i), report);
                Files.delete(folder.resolve(name(i)));
            }
            case 8 -> Files.delete(folder.resolve(name(i)));
            case 9 -> {
                put(name(i), Dispatch.of(reports, i - 9, 0));
                put(name(i - 9), report);
            }
            default -> {}
        }
    }

    private void write(int size, Day day) throws IOException {
        for (int i = 0; i < size; i++) {
            day.write(this, i);
        }
        Files.writeString(table, HEADER + String.join("", lines));
    }

    private static String name(int i) {
        return "r%03d.txt".formatted(i);
    }

    private void put(String name, Dispatch report) throws IOException {
        Files.write(folder.resolve(name), report.bytes());
    }

    private void line(String name, String outlet, int day, String address) {
        lines.add("%s,%s,2026-03-%02d,%s\n".formatted(name, outlet, day, address));
    }
}
