package org.hearsay.store.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.document.Ids;

/** The bytes of every file that was read, by their hash, never altered: {@code originals/ab/abcd…}. */
public final class Originals {

    private final Path root;

    /** Those of the dossier in {@code folder}. */
    public Originals(Path folder) {
        this.root = folder.resolve("originals");
    }

    /** Keeps bytes; they are whole on the disk, or not there at all. */
    public void keep(String sha256, byte[] bytes) {
        Path to = pathOf(sha256);
        if (Files.exists(to)) {
            return;
        }
        try {
            Path folder = folderOf(sha256);
            if (!Files.exists(folder)) {
                Files.createDirectories(folder);
                Folder.ownerOnly(root);
                Folder.ownerOnly(folder);
            }
            Path part = Files.createTempFile(parts(), "original", "");
            try {
                write(part, bytes);
                Files.move(part, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw Failures.of(root, e);
        }
    }

    /** Takes away what a killed reading left unfinished; only while nothing else reads. */
    public void sweep() {
        try {
            if (Files.exists(root)) {
                try (Stream<Path> left = Files.list(parts())) {
                    for (Path part : left.toList()) {
                        Files.deleteIfExists(part);
                    }
                }
            }
        } catch (IOException e) {
            throw Failures.of(root, e);
        }
    }

    /** Where originals are written before they are moved to their place, on the same disk. */
    private Path parts() throws IOException {
        Path parts = root.resolve("parts");
        if (!Files.exists(parts)) {
            Files.createDirectories(parts);
            Folder.ownerOnly(root);
            Folder.ownerOnly(parts);
        }
        return parts;
    }

    private static void write(Path part, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
        Folder.ownerOnly(part);
    }

    /** The bytes with this hash, where they are held. */
    public Optional<byte[]> find(String sha256) {
        try {
            Path path = pathOf(sha256);
            return Files.exists(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
        } catch (IOException e) {
            throw Failures.of(root, e);
        }
    }

    /** Whether the bytes held under this hash still have it. */
    public boolean isWhole(String sha256) {
        return find(sha256).map(Ids::sha256).equals(Optional.of(sha256));
    }

    private Path pathOf(String sha256) {
        return folderOf(sha256).resolve(sha256);
    }

    private Path folderOf(String sha256) {
        return root.resolve(sha256.substring(0, 2));
    }
}
