package org.hearsay.scratch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder of this process in the system's folder for temporary files. It goes when the process ends; where the process is
 * killed, the next one that needs such a folder takes it away. A lock, which the system frees however a process dies, tells the
 * folders of the living from those of the dead. Safe for several threads.
 */
public final class Scratch {

    private static final String PREFIX = "hearsay-run-";
    private static final String LOCK = "lock";

    /** What the library of the encoder leaves, also where it ends well; it asks nobody where to. */
    private static final String ENCODER_LIBRARY = "onnxruntime-java";

    /** Longer than anything takes to be made and loaded. */
    private static final Duration OLD = Duration.ofHours(1);

    /** Made when it is first asked for. */
    private static final class Own {
        private static final Optional<Scratch> SCRATCH = find();

        private static Optional<Scratch> find() {
            try {
                Scratch made =
                        make(Path.of(System.getProperty("java.io.tmpdir", ".")).toAbsolutePath());
                Runtime.getRuntime().addShutdownHook(new Thread(made::close, "scratch"));
                return Optional.of(made);
            } catch (IOException e) {
                return Optional.empty();
            }
        }
    }

    private final Path folder;

    /** Held for as long as the process lives. */
    private final FileLock lock;

    private Scratch(Path folder, FileLock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * The folder of this process, for its user alone.
     *
     * @throws IOException where none can be made
     */
    public static Path folder() throws IOException {
        Path folder = Own.SCRATCH.orElseThrow(() -> new IOException(
                        "no folder can be made in " + System.getProperty("java.io.tmpdir") + ", for temporary files"))
                .folder;
        // Programs that tidy up take away what nobody touched for days.
        return Files.isDirectory(folder) ? folder : Files.createDirectory(folder);
    }

    /** A new empty file in the folder. */
    public static Path createFile(String prefix, String suffix) throws IOException {
        return Files.createTempFile(folder(), prefix, suffix);
    }

    /** A new empty folder in the folder. */
    public static Path createFolder(String prefix) throws IOException {
        return Files.createTempDirectory(folder(), prefix);
    }

    /** Makes a folder in {@code system} and takes away those of the dead. */
    static Scratch make(Path system) throws IOException {
        sweep(system);
        while (true) {
            Path folder = Files.createTempDirectory(system, PREFIX);
            Path file = folder.resolve(LOCK);
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.lock();
            if (Files.exists(file)) {
                return new Scratch(folder, lock);
            }
            // Another process had the lock a moment earlier, and took this folder for one of the dead.
            channel.close();
        }
    }

    Path path() {
        return folder;
    }

    /** Takes the folder away. */
    void close() {
        delete(folder);
        try {
            lock.channel().close();
        } catch (IOException e) {
            return; // the system closes it with the process
        }
    }

    private static void sweep(Path system) {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(
                system, p -> isFolder(p, PREFIX) || isFolder(p, ENCODER_LIBRARY) && isOld(p))) {
            for (Path folder : folders) {
                if (isFolder(folder, ENCODER_LIBRARY) || isDead(folder)) {
                    delete(folder);
                }
            }
        } catch (IOException e) {
            return; // what cannot be listed cannot be swept
        }
    }

    private static boolean isFolder(Path path, String prefix) {
        return path.getFileName().toString().startsWith(prefix)
                && Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                && Files.isWritable(path);
    }

    private static boolean isOld(Path folder) {
        try {
            return Files.getLastModifiedTime(folder)
                    .toInstant()
                    .isBefore(Instant.now().minus(OLD));
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether nobody holds the lock of a folder. One without a lock is just being made, or was never finished. */
    private static boolean isDead(Path folder) {
        try (FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock != null) {
                // With the lock in hand, so that whoever is about to take it finds out.
                delete(folder);
            }
            return false;
        } catch (NoSuchFileException e) {
            return isOld(folder);
        } catch (IOException | OverlappingFileLockException e) {
            return false;
        }
    }

    /** What cannot be deleted is left for the next. */
    private static void delete(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> files = walk.sorted(Comparator.reverseOrder()).toList();
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            return;
        }
    }
}
