package org.hearsay.reading.internal.parser.box;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.hearsay.issue.IssueCode;
import org.hearsay.reading.Container;

/** A tar archive, from its beginning to its end. */
final class Tar {

    private final Unpacking unpacking;
    private final Stored container;

    Tar(Unpacking unpacking, Stored container) {
        this.unpacking = unpacking;
        this.container = container;
    }

    void read(InputStream in) throws IOException {
        // A name of an old program in other letters must not end the reading.
        try (var tar = new TarArchiveInputStream(in, "UTF-8")) {
            int entries = 0;
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                entries++;
                if (!entry.isDirectory()) {
                    entry(entry, tar);
                }
            }
            if (entries == 0) {
                throw Refusal.ofEntry(IssueCode.FILE_EMPTY, "holds no files, or is no archive");
            }
        }
    }

    private void entry(TarArchiveEntry entry, TarArchiveInputStream tar) throws IOException {
        boolean link = entry.isSymbolicLink() || entry.isLink();
        boolean device = entry.isFIFO() || entry.isBlockDevice() || entry.isCharacterDevice();
        if (link || device || !entry.isFile()) {
            unpacking.left(
                    container,
                    Names.shown(entry.getName()),
                    entry.getName(),
                    false,
                    IssueCode.ENTRY_SKIPPED,
                    link
                            ? "is skipped: it is a link; none is followed"
                            : "is skipped: it is no file but a pipe or a device");
        } else {
            boolean metered = container.kind() != Container.TAR;
            unpacking.entry(
                    container,
                    new Unpacking.Found(entry.getName(), entry.getName(), metered ? -1 : entry.getSize(), "", ""),
                    tar);
        }
    }
}
