package org.hearsay.reading.internal.parser.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.Chunk;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.hearsay.issue.IssueCode;
import org.hearsay.reading.internal.parser.ParseFailure;

/** A message as Outlook saves it, written as other programs send it, so that it is read like theirs. */
public final class OutlookMessage {

    private static final int DEEPEST = 5;

    private static final byte[] MARK = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    private OutlookMessage() {}

    /** The message in the form of RFC 5322. */
    public static byte[] mime(byte[] file) throws IOException {
        if (file.length < MARK.length || !Arrays.equals(file, 0, MARK.length, MARK, 0, MARK.length)) {
            throw new ParseFailure(IssueCode.PARSER_FAILED, "is broken or no message of Outlook");
        }
        try (var message = new MAPIMessage(new ByteArrayInputStream(file))) {
            return mime(message, 0).getBytes(StandardCharsets.UTF_8);
        }
    }

    private static String mime(MAPIMessage message, int depth) throws IOException {
        message.setReturnNullOnMissingChunk(true);
        message.guess7BitEncoding();
        String mark = "hearsay-" + depth;
        var mime = new StringBuilder(header(message));
        mime.append("MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"")
                .append(mark)
                .append("\"\n\n");
        Optional<String> text = text(() -> message.getTextBody()).filter(t -> !t.isBlank());
        Optional<String> page = text.isPresent() ? Optional.empty() : text(() -> message.getHtmlBody());
        text.ifPresent(t -> part(mime, mark, "text/plain; charset=utf-8", "", t.getBytes(StandardCharsets.UTF_8)));
        page.ifPresent(p -> part(mime, mark, "text/html; charset=utf-8", "", p.getBytes(StandardCharsets.UTF_8)));
        for (AttachmentChunks attachment : message.getAttachmentFiles()) {
            attachment(mime, mark, attachment, depth);
        }
        return mime.append("--").append(mark).append("--\n").toString();
    }

    private interface Reading {
        String read() throws Exception;
    }

    /** What a message does not tell, or tells in a way that cannot be read, is not told. */
    private static Optional<String> text(Reading reading) {
        try {
            return Optional.ofNullable(reading.read());
        } catch (Exception e) {
            return Optional.empty();
        }
    }

    /** The lines that it came with, or what it tells itself where it never was sent. */
    private static String header(MAPIMessage message) {
        var header = new StringBuilder();
        String[] lines = told(message);
        Optional<String> sent = find(lines, "Date:").or(() -> date(message).map(d -> "Date: " + d));
        sent.ifPresent(d -> header.append(d).append('\n'));
        find(lines, "Message-ID:").ifPresent(i -> header.append(i).append('\n'));
        find(lines, "From:")
                .or(() -> from(message))
                .ifPresent(f -> header.append(f).append('\n'));
        text(() -> message.getSubject())
                .ifPresent(s -> header.append("Subject: ").append(word(s)).append('\n'));
        return header.toString();
    }

    private static String[] told(MAPIMessage message) {
        try {
            String[] lines = message.getHeaders();
            return lines == null ? new String[0] : lines;
        } catch (Exception e) {
            return new String[0];
        }
    }

    private static Optional<String> find(String[] lines, String field) {
        return Stream.of(lines)
                .filter(l -> l.regionMatches(true, 0, field, 0, field.length()))
                .map(l -> l.replaceAll("[\\r\\n]+", " "))
                .findFirst();
    }

    private static Optional<String> date(MAPIMessage message) {
        try {
            return Optional.ofNullable(message.getMessageDate())
                    .map(d -> DateTimeFormatter.RFC_1123_DATE_TIME.format(
                            d.toInstant().atOffset(ZoneOffset.UTC)));
        } catch (Exception e) {
            return Optional.empty();
        }
    }

    private static Optional<String> from(MAPIMessage message) {
        Optional<String> address = Optional.ofNullable(message.getMainChunks().getEmailFromChunk())
                .map(StringChunk::getValue)
                .filter(a -> a.contains("@"));
        return text(() -> message.getDisplayFrom())
                .map(n -> "From: " + word(n) + " <" + address.orElse("unknown@invalid") + ">");
    }

    private static String word(String words) {
        byte[] bytes = words.replaceAll("[\\r\\n]+", " ").getBytes(StandardCharsets.UTF_8);
        return "=?utf-8?B?" + Base64.getEncoder().encodeToString(bytes) + "?=";
    }

    private static void attachment(StringBuilder mime, String mark, AttachmentChunks attachment, int depth)
            throws IOException {
        if (attachment.isEmbeddedMessage() && depth < DEEPEST) {
            try (MAPIMessage inner = attachment.getEmbeddedMessage()) {
                mime.append("--")
                        .append(mark)
                        .append("\nContent-Type: message/rfc822\n\n")
                        .append(mime(inner, depth + 1))
                        .append('\n');
            }
            return;
        }
        byte[] bytes = attachment.getEmbeddedAttachmentObject();
        String name = Stream.of(attachment.getAttachLongFileName(), attachment.getAttachFileName())
                .flatMap(Stream::ofNullable)
                .map(StringChunk::getValue)
                .map(n -> n.replaceAll("[\"\\r\\n]+", " "))
                .findFirst()
                .orElse("attachment");
        Optional<Chunk> id = Optional.ofNullable(attachment.getAttachContentId());
        boolean picture =
                id.isPresent() && name.toLowerCase(java.util.Locale.ROOT).matches(".*\\.(?:png|gif|jpe?g|bmp)");
        if (!picture) {
            part(mime, mark, "application/octet-stream", word(name), bytes == null ? new byte[0] : bytes);
        }
    }

    private static void part(StringBuilder mime, String mark, String type, String name, byte[] bytes) {
        mime.append("--").append(mark).append("\nContent-Type: ").append(type);
        if (!name.isEmpty()) {
            mime.append("; name=\"")
                    .append(name)
                    .append("\"\nContent-Disposition: attachment; filename=\"")
                    .append(name)
                    .append('"');
        }
        mime.append("\nContent-Transfer-Encoding: base64\n\n")
                .append(Base64.getMimeEncoder(76, new byte[] {'\n'}).encodeToString(bytes))
                .append('\n');
    }
}
