package org.hearsay.reading.internal.parser.box;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.hearsay.issue.IssueCode;

/** A 7z archive. Its files may be packed as one, so of a single one no packed size is known. */
final class SevenZ {

    private final Unpacking unpacking;
    private final Stored container;

    SevenZ(Unpacking unpacking, Stored container) {
        this.unpacking = unpacking;
        this.container = container;
    }

    void read() throws IOException {
        try (SeekableByteChannel channel = container.channel();
                SevenZFile file = SevenZFile.builder()
                        .setSeekableByteChannel(channel)
                        .setMaxMemoryLimitKiB(Unpacking.DECODER_KIB)
                        .get()) {
            int entries = 0;
            for (SevenZArchiveEntry entry = file.getNextEntry(); entry != null; entry = file.getNextEntry()) {
                entries++;
                if (!entry.isDirectory() && !entry.isAntiItem()) {
                    entry(file, entry);
                }
            }
            if (entries == 0) {
                throw Refusal.ofEntry(IssueCode.FILE_EMPTY, "holds no files");
            }
        } catch (PasswordRequiredException e) {
            throw Refusal.ofEntry(IssueCode.ENTRY_ENCRYPTED, "is encrypted");
        }
    }

    private void entry(SevenZFile file, SevenZArchiveEntry entry) throws IOException {
        String name = entry.getName() == null ? "" : entry.getName();
        // The unix mode stands in the upper half of what Windows calls attributes.
        if (entry.getHasWindowsAttributes() && (entry.getWindowsAttributes() >>> 16 & 0170000) == 0120000) {
            unpacking.left(
                    container,
                    Names.shown(name),
                    name,
                    false,
                    IssueCode.ENTRY_SKIPPED,
                    "is skipped: it is a link; none is followed");
            return;
        }
        unpacking.entry(container, new Unpacking.Found(name, name, Long.MAX_VALUE, "", ""), file.getInputStream(entry));
    }
}
