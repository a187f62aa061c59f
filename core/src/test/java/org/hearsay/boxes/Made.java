package org.hearsay.boxes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Makes reports and containers: invented texts in the formats of real programs. */
public final class Made {

    private static final FileTime MADE = FileTime.fromMillis(1_930_000_000_000L);

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Made() {}

    /** No two made reports are the same, so that each shows which container it came out of. */
    private static String own(String sentence) {
        return sentence.isEmpty() ? "" : sentence + " Her note bears the number " + NUMBER.incrementAndGet() + ".";
    }

    /** A file to be put into a container. */
    public static final class Item {
        private final String name;
        private final byte[] bytes;

        Item(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes;
        }

        String name() {
            return name;
        }

        byte[] bytes() {
            return bytes;
        }
    }

    /** An item of text. */
    public static Item item(String name, String text) {
        return new Item(name, bytes(text));
    }

    public static Item item(String name, byte[] bytes) {
        return new Item(name, bytes);
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A dispatch of an agency: headline, dateline, a sentence. */
    public static String dispatch(String title, String day, String sentence) {
        return title + "\n\nTELLIN, " + day + " (Northwire) - " + own(sentence) + "\n";
    }

    /** A page as sites give it out. */
    public static String page(String title, String iso, String outlet, String sentence) {
        return "<!DOCTYPE html><html lang=en><head><title>" + title
                + "</title><meta property=\"og:site_name\" content=\""
                + outlet + "\"><meta property=\"article:published_time\" content=\"" + iso
                + "\"></head><body><article><h1>" + title + "</h1><p>" + own(sentence) + "</p></article></body></html>";
    }

    /** A message of plain text; {@code date} as mail programs write it. */
    public static String mail(String subject, String date, String id, String body) {
        return "From: Canal Board Office <office@tellin.example>\nTo: desk@northwire.example\nSubject: " + subject
                + "\nDate: " + date + "\nMessage-ID: <" + id + "@tellin.example>\nMIME-Version: 1.0\n"
                + "Content-Type: text/plain; charset=utf-8\n\n" + own(body) + "\n";
    }

    /** A message with files attached, each as base64. */
    public static String mailWith(String subject, String date, String id, String body, Item... attached) {
        var mail = new StringBuilder(
                "From: Canal Board Office <office@tellin.example>\nTo: desk@northwire.example\nSubject: "
                        + subject + "\nDate: " + date + "\nMessage-ID: <" + id + "@tellin.example>\nMIME-Version: 1.0\n"
                        + "Content-Type: multipart/mixed; boundary=\"b-" + id + "\"\n\n");
        mail.append("--b-")
                .append(id)
                .append("\nContent-Type: text/plain; charset=utf-8\n\n")
                .append(own(body))
                .append('\n');
        for (Item item : attached) {
            mail.append("--b-")
                    .append(id)
                    .append("\nContent-Type: application/octet-stream\nContent-Transfer-Encoding: base64\n")
                    .append("Content-Disposition: attachment; filename=\"")
                    .append(item.name())
                    .append("\"\n\n")
                    .append(Base64.getMimeEncoder().encodeToString(item.bytes()).replace("\r", ""))
                    .append('\n');
        }
        return mail.append("--b-").append(id).append("--\n").toString();
    }

    /** Messages one behind the other, as mail programs keep them; lines that begin with 'From ' are quoted. */
    public static String mbox(String... mails) {
        var box = new StringBuilder();
        for (String mail : mails) {
            box.append("From office@tellin.example Tue May  4 09:00:00 2032\n")
                    .append(mail.replaceAll("(?m)^(>*From )", ">$1"))
                    .append('\n');
        }
        return box.toString();
    }

    private interface Writing {
        void write(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] written(Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static byte[] zip(Item... items) {
        return written(bytes -> {
            try (var out = new ZipArchiveOutputStream(bytes)) {
                for (Item item : items) {
                    var entry = new ZipArchiveEntry(item.name());
                    entry.setLastModifiedTime(MADE);
                    out.putArchiveEntry(entry);
                    out.write(item.bytes());
                    out.closeArchiveEntry();
                }
            }
        });
    }

    /** A zip whose last entry is a link to {@code target}. */
    public static byte[] zipWithLink(String name, String target, Item... items) {
        return written(bytes -> {
            try (var out = new ZipArchiveOutputStream(bytes)) {
                for (Item item : items) {
                    out.putArchiveEntry(new ZipArchiveEntry(item.name()));
                    out.write(item.bytes());
                    out.closeArchiveEntry();
                }
                var link = new ZipArchiveEntry(name);
                link.setUnixMode(0120777);
                out.putArchiveEntry(link);
                out.write(bytes(target));
                out.closeArchiveEntry();
            }
        });
    }

    /** The same archive with the bit set that says that an entry is encrypted. */
    public static byte[] encrypted(byte[] zip, String name) {
        byte[] made = zip.clone();
        String text = new String(made, StandardCharsets.ISO_8859_1);
        for (int at = text.indexOf("PK\3\4"); at >= 0; at = text.indexOf("PK\3\4", at + 4)) {
            made[at + 6] |= text.startsWith(name, at + 30) ? (byte) 1 : 0;
        }
        for (int at = text.indexOf("PK\1\2"); at >= 0; at = text.indexOf("PK\1\2", at + 4)) {
            made[at + 8] |= text.startsWith(name, at + 46) ? (byte) 1 : 0;
        }
        return made;
    }

    public static byte[] tar(Item... items) {
        return written(bytes -> {
            try (var out = new TarArchiveOutputStream(bytes)) {
                out.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
                for (Item item : items) {
                    var entry = new TarArchiveEntry(item.name(), true);
                    entry.setSize(item.bytes().length);
                    entry.setModTime(MADE);
                    out.putArchiveEntry(entry);
                    out.write(item.bytes());
                    out.closeArchiveEntry();
                }
            }
        });
    }

    /** A tar with links of both kinds and a device behind its files. */
    public static byte[] tarWithLinks(String target, Item... items) {
        return written(bytes -> {
            try (var out = new TarArchiveOutputStream(bytes)) {
                for (Item item : items) {
                    var entry = new TarArchiveEntry(item.name());
                    entry.setSize(item.bytes().length);
                    out.putArchiveEntry(entry);
                    out.write(item.bytes());
                    out.closeArchiveEntry();
                }
                for (byte kind :
                        new byte[] {TarArchiveEntry.LF_SYMLINK, TarArchiveEntry.LF_LINK, TarArchiveEntry.LF_FIFO}) {
                    var link = new TarArchiveEntry("link-" + (char) kind + ".txt", kind);
                    link.setLinkName(target);
                    out.putArchiveEntry(link);
                    out.closeArchiveEntry();
                }
            }
        });
    }

    public static byte[] sevenZ(Item... items) {
        var channel = new SeekableInMemoryByteChannel();
        try (var out = new SevenZOutputFile(channel)) {
            for (Item item : items) {
                var entry = new SevenZArchiveEntry();
                entry.setName(item.name());
                entry.setDirectory(false);
                out.putArchiveEntry(entry);
                out.write(item.bytes());
                out.closeArchiveEntry();
            }
            out.finish();
            return java.util.Arrays.copyOf(channel.array(), (int) channel.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] gz(byte[] bytes) {
        return written(out -> {
            try (OutputStream gz = new GZIPOutputStream(out)) {
                gz.write(bytes);
            }
        });
    }

    public static byte[] bz2(byte[] bytes) {
        return written(out -> {
            try (OutputStream bz = new BZip2CompressorOutputStream(out)) {
                bz.write(bytes);
            }
        });
    }

    public static byte[] xz(byte[] bytes) {
        return written(out -> {
            try (OutputStream xz = new XZCompressorOutputStream(out)) {
                xz.write(bytes);
            }
        });
    }

    public static byte[] cut(byte[] bytes, double share) {
        return java.util.Arrays.copyOf(bytes, (int) (bytes.length * share));
    }
}
