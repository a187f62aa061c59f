package org.hearsay.boxes;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Makes messages as Outlook saves them: a stream for each property. */
final class Outlook {

    private static final long FILETIME_EPOCH = 11_644_473_600L;

    private Outlook() {}

    static byte[] message(String subject, String sent, String body, Made.Item... attached) {
        try (var file = new POIFSFileSystem()) {
            DirectoryEntry root = file.getRoot();
            text(root, "001A", "IPM.Note");
            text(root, "0037", subject);
            text(root, "0C1A", "Canal Board Office");
            text(root, "0C1F", "office@tellin.example");
            text(root, "1000", body);
            Instant at = Instant.parse(sent);
            long time = (at.getEpochSecond() + FILETIME_EPOCH) * 10_000_000L;
            ByteBuffer properties = ByteBuffer.allocate(48).order(ByteOrder.LITTLE_ENDIAN);
            properties.position(24);
            properties.position(32);
            properties.putInt(0x00390040).putInt(6).putLong(time);
            put(root, "__properties_version1.0", properties.array());
            for (int i = 0; i < attached.length; i++) {
                DirectoryEntry folder = root.createDirectory("__attach_version1.0_#%08X".formatted(i));
                put(folder, "__substg1.0_37010102", attached[i].bytes());
                text(folder, "3707", attached[i].name());
                put(folder, "__properties_version1.0", new byte[8]);
            }
            var out = new ByteArrayOutputStream();
            file.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void text(DirectoryEntry folder, String property, String value) throws IOException {
        put(folder, "__substg1.0_" + property + "001F", value.getBytes(StandardCharsets.UTF_16LE));
    }

    private static void put(DirectoryEntry folder, String name, byte[] bytes) throws IOException {
        folder.createDocument(name, new ByteArrayInputStream(bytes));
    }
}
