package org.hearsay.reading.internal.parser.box;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.hearsay.reading.Container;

/**
 * A container that is open.
 *
 * @param kind what it is
 * @param name its name, with those of the containers around it
 * @param below what stands before the names of its files
 * @param depth containers around it
 * @param place where its bytes are
 */
record Stored(Container kind, String name, String below, int depth, Place place) {

    /** Where bytes are. */
    sealed interface Place {}

    record OnDisk(Path file) implements Place {}

    /** A class, since a record must not hold an array. */
    static final class InMemory implements Place {
        private final byte[] bytes;

        InMemory(byte[] bytes) {
            this.bytes = bytes;
        }
    }

    /** As it is unpacked, once; for containers that are read from their beginning to their end. */
    static final class Passing implements Place {
        private final InputStream in;

        Passing(InputStream in) {
            this.in = in;
        }
    }

    /** Whether its kind is read from its beginning to its end. */
    static boolean passes(Container kind) {
        return switch (kind) {
            case TAR, GZIP, BZIP2, XZ, MBOX, WARC, CSV, JSON_LINES -> true;
            case ZIP, SEVEN_Z, MAIL, OUTLOOK -> false;
        };
    }

    InputStream stream() throws IOException {
        return switch (place) {
            case OnDisk(Path file) -> Files.newInputStream(file);
            case InMemory memory -> new ByteArrayInputStream(memory.bytes);
            case Passing passing -> CloseShieldInputStream.wrap(passing.in);
        };
    }

    SeekableByteChannel channel() throws IOException {
        return switch (place) {
            case OnDisk(Path file) -> Files.newByteChannel(file);
            case InMemory memory -> new SeekableInMemoryByteChannel(memory.bytes);
            case Passing passing -> throw new IllegalStateException("what passes has no places: " + name);
        };
    }
}
