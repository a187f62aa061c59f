package org.hearsay.bench.pile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** Reports in messages, mailboxes, archives and batches. */
final class Packed {

    private static final Instant TAKEN = Instant.parse("2026-03-09T10:11:12Z");
    private static final long MADE = 1_772_000_000_000L;

    private Packed() {}

    /** A message with files attached; the report is its text. */
    static byte[] mail(Dispatch report, int number, Map<String, byte[]> attached) {
        String head = "From: Evening Desk <desk@ledger.example>\nTo: archive@post.example\nSubject: " + report.title()
                + "\nDate: Mon, 9 Mar 2026 09:%02d:%02d +0000\n".formatted(number / 60 % 60, number % 60)
                + "Message-ID: <m" + number + "@ledger.example>\nMIME-Version: 1.0\n";
        String text = String.join("\n\n", report.printed());
        if (attached.isEmpty()) {
            return bytes(head + "Content-Type: text/plain; charset=utf-8\n\n" + text + "\n");
        }
        var mail = new StringBuilder(head)
                .append(
                        "Content-Type: multipart/mixed; boundary=\"b\"\n\n--b\nContent-Type: text/plain; charset=utf-8\n\n")
                .append(text)
                .append('\n');
        attached.forEach((name, bytes) -> mail.append(
                        "--b\nContent-Type: application/octet-stream\nContent-Transfer-Encoding: base64\n"
                                + "Content-Disposition: attachment; filename=\"")
                .append(name)
                .append("\"\n\n")
                .append(Base64.getMimeEncoder(76, new byte[] {'\n'}).encodeToString(bytes))
                .append('\n'));
        return bytes(mail.append("--b--\n").toString());
    }

    /** Messages one behind the other. */
    static byte[] mailbox(List<byte[]> mails) {
        var box = new StringBuilder();
        mails.forEach(mail -> box.append("From desk@ledger.example Mon Mar  9 09:00:00 2026\n")
                .append(new String(mail, StandardCharsets.UTF_8).replaceAll("(?m)^(>*From )", ">$1"))
                .append('\n'));
        return bytes(box.toString());
    }

    static byte[] zip(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTime(MADE);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] tarball(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(new GZIPOutputStream(bytes))) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                var entry = new TarArchiveEntry(file.getKey());
                entry.setSize(file.getValue().length);
                entry.setModTime(MADE);
                tar.putArchiveEntry(entry);
                tar.write(file.getValue());
                tar.closeArchiveEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Pages as an archive of the web keeps them. */
    static byte[] crawl(Map<String, byte[]> pages) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new WarcWriter(Channels.newChannel(bytes), WarcCompression.GZIP)) {
            for (Map.Entry<String, byte[]> page : pages.entrySet()) {
                var response = new HttpResponse.Builder(200, "OK")
                        .addHeader("Content-Type", "text/html; charset=utf-8")
                        .body(MediaType.parse("text/html; charset=utf-8"), page.getValue())
                        .build();
                out.write(new WarcResponse.Builder("https://ledger.example/" + page.getKey())
                        .date(TAKEN)
                        .body(response)
                        .build());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Reports in one file as news databases give them. */
    static byte[] batch(List<Dispatch> reports) {
        var batch = new StringBuilder();
        for (int i = 0; i < reports.size(); i++) {
            Dispatch report = reports.get(i);
            batch.append("Document %d of %d\n\nTitle: %s\n\nPublication title: Evening Ledger\n\n"
                    .formatted(i + 1, reports.size(), report.title()));
            batch.append("Publication date: March %d, 2026\n\nFull text: ".formatted(1 + i % 28))
                    .append(String.join("\n\n", report.paragraphs()))
                    .append("\n\n");
        }
        return bytes(batch.toString());
    }

    /** A table with a report in each line. */
    static byte[] table(List<Dispatch> reports) {
        var table = new StringBuilder("title,published,url,text\n");
        for (int i = 0; i < reports.size(); i++) {
            Dispatch report = reports.get(i);
            table.append("\"%s\",2026-03-%02d,https://ledger.example/t/%d,\"%s\"\n"
                    .formatted(
                            report.title(),
                            1 + i % 28,
                            i,
                            String.join("\n\n", report.paragraphs()).replace("\"", "\"\"")));
        }
        return bytes(table.toString());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
