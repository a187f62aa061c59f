package org.hearsay.bench.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** How far a reading had come when it was killed. */
enum Phase {
    /** Nothing of this reading is in the dossier. */
    BEFORE_THE_FIRST("before the first report"),
    /** Some of its reports are. */
    READING("while reports were read"),
    /** All are, and what is laid together from them is not. */
    RECONCILIATION("while they were laid together"),
    /** Only the search index may lack something, or the export. */
    INDEX_OR_EXPORT("in the index or the export");

    private final String words;

    Phase(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /**
     * The phase of a killed reading. Looks at a copy, for the next reading shall find the files as the kill left them.
     *
     * @param before how many lines the log had before the reading
     * @param after how many it has after an undisturbed one
     */
    static Phase of(Path dossier, int before, int after, Path scratch) throws IOException {
        int log = log(dossier, scratch);
        if (log <= before) {
            return BEFORE_THE_FIRST;
        }
        if (log < after) {
            return READING;
        }
        return ask("SELECT stale FROM state", dossier, scratch) == 0 ? INDEX_OR_EXPORT : RECONCILIATION;
    }

    /** How many lines the log of a dossier has; none where there is no dossier yet. */
    static int log(Path dossier, Path scratch) throws IOException {
        return ask("SELECT count(*) FROM log", dossier, scratch);
    }

    private static int ask(String question, Path dossier, Path scratch) throws IOException {
        Files.createDirectories(scratch);
        for (String end : new String[] {"", "-wal"}) {
            Path from = dossier.resolve("dossier.db" + end);
            Path to = scratch.resolve("phase.db" + end);
            Files.deleteIfExists(to);
            Files.deleteIfExists(scratch.resolve("phase.db-shm"));
            if (Files.exists(from)) {
                Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + scratch.resolve("phase.db"));
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            return answer.next() ? answer.getInt(1) : 0;
        } catch (SQLException e) {
            return 0; // the tables are not there yet
        }
    }
}
