package org.hearsay.reading.internal.parser.box;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.ChecksumVerifyingInputStream;
import org.hearsay.issue.IssueCode;

/** A zip archive, by its list of contents; one that was cut off has none and is read from its beginning as far as it goes. */
final class Zip {

    private final Unpacking unpacking;
    private final Stored container;

    Zip(Unpacking unpacking, Stored container) {
        this.unpacking = unpacking;
        this.container = container;
    }

    void read() throws IOException {
        try (SeekableByteChannel channel = container.channel()) {
            ZipFile zip;
            try {
                zip = ZipFile.builder().setSeekableByteChannel(channel).get();
            } catch (IOException | RuntimeException e) {
                fromTheBeginning();
                throw Refusal.ofEntry(
                        IssueCode.CONTAINER_BROKEN,
                        "is broken or no archive: its list of contents cannot be read; of what stands before, what could be read was");
            }
            try (zip) {
                read(zip);
            }
        }
    }

    private void read(ZipFile zip) throws IOException {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntriesInPhysicalOrder());
        if (entries.isEmpty()) {
            throw Refusal.ofEntry(IssueCode.FILE_EMPTY, "holds no files");
        }
        if (Wacz.is(container.name())) {
            unpacking.pages(Wacz.pages(zip));
        }
        for (ZipArchiveEntry entry : entries) {
            if (isFile(entry)) {
                try (InputStream in = content(zip, entry)) {
                    entry(entry, in);
                }
            }
        }
        unpacking.pages(Set.of());
    }

    /** What cannot be unpacked fails when it is read. */
    private static InputStream content(ZipFile zip, ZipArchiveEntry entry) {
        try {
            InputStream in = zip.getInputStream(entry);
            return in == null
                    ? new FailingStream(new IOException("packed in a way that is not read"))
                    : new ChecksumVerifyingInputStream(new java.util.zip.CRC32(), in, entry.getSize(), entry.getCrc());
        } catch (IOException | RuntimeException e) {
            return new FailingStream(Refusal.of(e));
        }
    }

    private void fromTheBeginning() throws IOException {
        try (var zip = new ZipArchiveInputStream(new BufferedInputStream(container.stream()))) {
            for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (isFile(entry)) {
                    entry(entry, zip);
                }
            }
        } catch (Refusal e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // As far as it goes.
            return;
        }
    }

    /** Tells of a folder, or what is no file of its own. */
    private boolean isFile(ZipArchiveEntry entry) throws IOException {
        if (entry.isDirectory()) {
            return false;
        }
        if (entry.isUnixSymlink()) {
            return left(entry, false, IssueCode.ENTRY_SKIPPED, "is skipped: it is a link; none is followed");
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return left(entry, true, IssueCode.ENTRY_ENCRYPTED, "is encrypted");
        }
        if (Wacz.is(container.name()) && !Wacz.isArchive(entry.getName())) {
            return left(
                    entry,
                    false,
                    IssueCode.ENTRY_SKIPPED,
                    "is skipped: it tells of the pages that were taken and is none");
        }
        return true;
    }

    private boolean left(ZipArchiveEntry entry, boolean failed, IssueCode code, String what) throws IOException {
        unpacking.left(container, Names.shown(entry.getName()), entry.getName(), failed, code, what);
        return false;
    }

    private void entry(ZipArchiveEntry entry, InputStream in) throws IOException {
        long packed = Math.max(0, entry.getCompressedSize());
        unpacking.entry(
                container,
                new Unpacking.Found(
                        entry.getName(),
                        entry.getName(),
                        entry.getCompressedSize() < 0 ? Long.MAX_VALUE : packed,
                        "",
                        ""),
                in);
    }
}
