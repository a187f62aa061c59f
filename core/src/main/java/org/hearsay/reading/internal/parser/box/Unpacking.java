package org.hearsay.reading.internal.parser.box;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.hearsay.issue.IssueCode;
import org.hearsay.reading.Caps;
import org.hearsay.reading.Columns;
import org.hearsay.reading.Container;
import org.hearsay.reading.internal.format.ContainerFormat;
import org.hearsay.reading.internal.format.ContentFormat;
import org.hearsay.reading.internal.format.Unread;

/**
 * Reads one container of any kind, and those in it, and gives every file to a receiver. A file that cannot be read costs
 * itself; what is broken in a container in it costs the rest of that one.
 */
public final class Unpacking {

    /** Memory that a decoder may take, in KiB. */
    static final int DECODER_KIB = 128 << 10;

    /** A container in a container is held in memory; a larger one is not read. */
    private static final int LARGEST_INNER = 96 << 20;

    private final Receiver receiver;
    private final Meter meter;
    private final Columns columns;
    private final long largest;
    private final Names names = new Names();
    private long held;
    private Set<String> pages = Set.of();

    private Unpacking(Receiver receiver, Caps caps, Columns columns, long packed, long largest) {
        this.receiver = receiver;
        this.meter = new Meter(caps, packed, receiver);
        this.columns = columns;
        this.largest = largest;
    }

    /**
     * Reads a container.
     *
     * @param name its name, for what its ending says
     * @param largest a larger file in it is not read
     * @throws Refusal where it cannot be read, or not to its end
     */
    public static void unpack(Path file, String name, long largest, Caps caps, Columns columns, Receiver receiver)
            throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(ContentFormat.HEAD);
            Optional<Container> kind = ContainerFormat.find(name, head, columns);
            if (kind.isPresent()) {
                new Unpacking(receiver, caps, columns, Files.size(file), largest)
                        .open(new Stored(kind.get(), name, "", 0, new Stored.OnDisk(file)));
            }
        } catch (IOException | RuntimeException e) {
            throw Refusal.of(e);
        }
    }

    private void open(Stored container) throws IOException {
        switch (container.kind()) {
            case ZIP -> new Zip(this, container).read();
            case SEVEN_Z -> new SevenZ(this, container).read();
            case TAR -> {
                try (InputStream in = container.stream()) {
                    new Tar(this, container).read(in);
                }
            }
            case GZIP, BZIP2, XZ -> compressed(container);
            case MBOX -> {
                try (InputStream in = container.stream()) {
                    new Mailbox(this, container).read(new BufferedInputStream(in, 1 << 16));
                }
            }
            case WARC -> {
                try (InputStream in = new BufferedInputStream(container.stream(), 1 << 16)) {
                    new WebArchive(this, container, pages).read(in);
                }
            }
            case CSV, JSON_LINES -> {
                try (InputStream in = container.stream()) {
                    new Rows(this, container, columns).read(in);
                }
            }
            case MAIL, OUTLOOK -> {
                if (container.depth() == 0) {
                    receiver.whole();
                }
                enclosures(container);
            }
        }
    }

    /** One file, or the archive that it is; that is no container of its own then. */
    private void compressed(Stored container) throws IOException {
        try (InputStream packed = new BufferedInputStream(container.stream());
                InputStream in =
                        new BufferedInputStream(meter.of(unpacked(container.kind(), packed), -1), ContentFormat.HEAD)) {
            String last = container.name().substring(container.name().lastIndexOf('/') + 1);
            boolean tarred = last.matches("(?i).*\\.(?:tar\\.(?:gz|bz2|xz)|tgz|tbz2?|txz)");
            String inner = last.replaceFirst("\\.[^.]*$", "");
            if (tarred) {
                new Tar(this, container).read(in);
            } else {
                entry(container, new Found(inner, inner, -1, "", ""), in);
            }
        }
    }

    private static InputStream unpacked(Container kind, InputStream packed) throws IOException {
        return switch (kind) {
            case GZIP -> new GzipCompressorInputStream(packed, true);
            case BZIP2 -> new BZip2CompressorInputStream(packed, true);
            case XZ ->
                XZCompressorInputStream.builder()
                        .setInputStream(packed)
                        .setDecompressConcatenated(true)
                        .setMemoryLimitKiB(DECODER_KIB)
                        .get();
            case ZIP, TAR, SEVEN_Z, MBOX, MAIL, OUTLOOK, WARC, CSV, JSON_LINES ->
                throw new IllegalArgumentException("not one file: " + kind);
        };
    }

    /**
     * A file as its container tells of it.
     *
     * @param path below the container
     * @param label what it is called there
     * @param packed size of it packed; less than nothing where it was metered already
     * @param url where it stood, or nothing
     * @param day on which it was taken, or nothing
     */
    record Found(String path, String label, long packed, String url, String day) {}

    /** Takes a file with its content, which may be a container again. */
    void entry(Stored container, Found found, InputStream content) throws IOException {
        Optional<String> unsafe = Names.unsafe(found.path());
        if (unsafe.isPresent()) {
            left(
                    container,
                    Names.shown(found.path()),
                    found.label(),
                    true,
                    IssueCode.ENTRY_UNSAFE,
                    "is not read: it " + unsafe.get());
            return;
        }
        String path = container.below() + Names.plain(found.path());
        if (Names.isHidden(found.path())) {
            left(
                    container,
                    Names.plain(found.path()),
                    found.label(),
                    false,
                    IssueCode.ENTRY_SKIPPED,
                    "is skipped: it is a hidden file");
            return;
        }
        Receiver.Name name = names.free(path, Names.shown(found.label()), found.url(), found.day());
        try {
            InputStream in = found.packed() < 0 ? content : meter.of(content, found.packed());
            byte[] head = in.readNBytes(ContentFormat.HEAD);
            Optional<Container> kind = ContainerFormat.find(path, head, columns);
            if (kind.isPresent()) {
                inner(container, name, kind.get(), head, in);
            } else if (ContentFormat.find(path, head).isEmpty()) {
                meter.entry();
                receiver.left(name, false, IssueCode.FORMAT_UNKNOWN, "is skipped: " + Unread.why(name.path()));
            } else {
                meter.entry();
                receiver.file(name, rest(head, in));
            }
        } catch (IOException | RuntimeException e) {
            Refusal refusal = Refusal.of(e);
            if (refusal.isWhole()) {
                throw refusal;
            }
            receiver.left(name, true, refusal.code(), refusal.what());
        }
    }

    private static InputStream rest(byte[] head, InputStream in) {
        return new SequenceInputStream(new ByteArrayInputStream(head), CloseShieldInputStream.wrap(in));
    }

    private static boolean isMessage(Container kind) {
        return kind == Container.MAIL || kind == Container.OUTLOOK;
    }

    /** A container in a container, held while it is open. */
    private void inner(Stored around, Receiver.Name name, Container kind, byte[] head, InputStream in)
            throws IOException {
        if (around.depth() >= meter.depth()) {
            throw Refusal.ofEntry(IssueCode.CONTAINER_TOO_DEEP, "is not read: it lies in too many containers");
        }
        if (Stored.passes(kind)) {
            open(new Stored(
                    kind, name.path(), name.path() + "/", around.depth() + 1, new Stored.Passing(rest(head, in))));
            return;
        }
        byte[] bytes = rest(head, in).readNBytes((int) Math.min(LARGEST_INNER - held, Integer.MAX_VALUE) + 1);
        if (bytes.length > LARGEST_INNER - held || isMessage(kind) && bytes.length > largest) {
            throw Refusal.ofEntry(
                    IssueCode.FILE_TOO_LARGE, "is not read: it is larger than is read of a file in a container");
        }
        held += bytes.length;
        try {
            var container =
                    new Stored(kind, name.path(), name.path() + "/", around.depth() + 1, new Stored.InMemory(bytes));
            if (isMessage(kind)) {
                message(container, name, bytes);
            } else {
                open(container);
            }
        } finally {
            held -= bytes.length;
        }
    }

    private void message(Stored container, Receiver.Name name, byte[] bytes) throws IOException {
        meter.entry();
        receiver.file(name, new ByteArrayInputStream(bytes));
        enclosures(container);
    }

    /** A message that was read stays so, whatever is the matter with what is attached to it. */
    private void enclosures(Stored container) throws IOException {
        try (InputStream in = container.stream()) {
            new Enclosures(this, container).read(in);
        } catch (IOException | RuntimeException e) {
            Refusal refusal = Refusal.of(e);
            if (refusal.isWhole()) {
                throw refusal;
            }
            left(container, "attachments", "attachments", true, refusal.code(), refusal.what());
        }
    }

    /** Tells of a file that is not read. */
    void left(Stored container, String path, String label, boolean failed, IssueCode code, String what)
            throws IOException {
        meter.entry();
        receiver.left(names.free(container.below() + path, Names.shown(label), "", ""), failed, code, what);
    }

    /** Tells which of the pages of archives in the container at hand are pages of their own; none told, all are. */
    void pages(Set<String> addresses) {
        pages = Set.copyOf(addresses);
    }

    Meter meter() {
        return meter;
    }

    long largest() {
        return largest;
    }
}
