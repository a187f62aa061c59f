package org.hearsay.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.hearsay.issue.DossierException;
import org.hearsay.issue.IssueCode;
import org.hearsay.scratch.Scratch;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteJDBCLoader;

/** The SQLite database of a dossier: opening, migrating, connections. */
public final class Database {

    /** Version of the tables that this product writes; the last migration sets it as {@code user_version}. */
    public static final int VERSION = 7;

    private static final String MIGRATIONS = "classpath:org/hearsay/store/migration";
    private static final int APPLICATION = 1213353817;
    private static final String LIBRARY_FOLDER = "org.sqlite.tmpdir";
    private static final int BUSY_MILLIS = 10_000;

    private final Jdbi jdbi;

    private Database(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Opens the database in {@code folder}, made where there is none; an older one is copied, then migrated. */
    public static Database open(Path folder) {
        return open(folder, VERSION, MIGRATIONS);
    }

    static Database open(Path folder, int version, String... migrations) {
        Path file = folder.resolve(Folder.DATABASE);
        placeLibrary();
        var source = new SQLiteDataSource(config(isReadOnly(folder, file)));
        source.setUrl(url(file, isReadOnly(folder, file)));
        Jdbi jdbi = Jdbi.create(source);
        Failures.guard(folder, () -> {
            int found = jdbi.withHandle(handle -> version(handle, file));
            if (found > version) {
                throw new DossierException(
                        IssueCode.DOSSIER_NEWER,
                        "The dossier " + folder + " was written by a newer version of Hearsay (its format is " + found
                                + ", this version reads up to " + version + ").");
            }
            if (found < version) {
                migrate(folder, found, source, jdbi, migrations);
            }
            return found;
        });
        return new Database(jdbi);
    }

    /**
     * The library of SQLite is unpacked before it is loaded; a killed process would leave it lying about. It is loaded here, for
     * a first connection that misses it would pass for a damaged dossier.
     */
    private static void placeLibrary() {
        try {
            if (System.getProperty(LIBRARY_FOLDER) == null) {
                System.setProperty(LIBRARY_FOLDER, Scratch.folder().toString());
            }
            SQLiteJDBCLoader.initialize();
        } catch (Exception e) {
            throw new DossierException(
                    IssueCode.DOSSIER_READ_ONLY,
                    "The database needs a temporary file, and none can be written in "
                            + System.getProperty("java.io.tmpdir")
                            + "; make room there, or name another folder: HEARSAY_OPTS=-Djava.io.tmpdir=DIR.",
                    e);
        }
    }

    private static String url(Path file, boolean readOnly) {
        // A folder that cannot be written has no room for the files that a WAL database needs beside it.
        return "jdbc:sqlite:file:" + file.toUri().getRawPath() + (readOnly ? "?immutable=1" : "");
    }

    private static boolean isReadOnly(Path folder, Path file) {
        return Files.exists(file) && (!Files.isWritable(file) || !Files.isWritable(folder));
    }

    private static SQLiteConfig config(boolean readOnly) {
        var config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        config.enforceForeignKeys(true);
        config.setTransactionMode(SQLiteConfig.TransactionMode.DEFERRED);
        if (readOnly) {
            config.setReadOnly(true);
        } else {
            config.setJournalMode(SQLiteConfig.JournalMode.WAL);
            config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        }
        return config;
    }

    private static int version(Handle handle, Path file) {
        int application = pragma(handle, "application_id");
        // The table of migrations alone is there where the very first opening was cut off.
        int tables = handle.createQuery("SELECT count(*) FROM sqlite_master WHERE name NOT LIKE 'migration%'")
                .mapTo(int.class)
                .one();
        if (application != APPLICATION && tables > 0) {
            throw new DossierException(IssueCode.DOSSIER_BROKEN, file + " is no dossier of Hearsay.");
        }
        return pragma(handle, "user_version");
    }

    private static int pragma(Handle handle, String name) {
        return handle.createQuery("PRAGMA " + name).mapTo(int.class).one();
    }

    private static void migrate(Path folder, int found, SQLiteDataSource source, Jdbi jdbi, String... migrations) {
        if (found > 0) {
            copy(folder, "dossier-format-" + found + ".db", jdbi);
        }
        try {
            Flyway.configure()
                    .dataSource(source)
                    .locations(migrations)
                    .table("migration")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw Failures.of(folder, e);
        }
    }

    private static void copy(Path folder, String name, Jdbi jdbi) {
        Path to = folder.resolve(name);
        try {
            Files.deleteIfExists(to);
        } catch (IOException e) {
            throw Failures.of(folder, e);
        }
        jdbi.useHandle(handle -> handle.execute("VACUUM INTO ?", to.toString()));
        Folder.ownerOnly(to);
    }

    /** A connection of its own; to be closed. */
    public Handle open() {
        return jdbi.open();
    }
}
