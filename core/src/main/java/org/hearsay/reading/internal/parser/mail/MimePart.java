package org.hearsay.reading.internal.parser.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.hearsay.reading.internal.charset.Decoding;

/** One part of a message, down to the message itself: what its header says, and what it holds. */
record MimePart(Entity entity) {

    /** Lines and headers of real messages are longer than the standard allows; what is longer still is no header. */
    private static final MimeConfig LENIENT = MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(1 << 20)
            .setMaxHeaderCount(10_000)
            .build();

    /** The message that a file holds; a file without any header is all text. */
    static Message message(byte[] file) throws IOException {
        Message message = message(new ByteArrayInputStream(file));
        boolean bare =
                message.getHeader() == null || message.getHeader().getFields().isEmpty();
        return bare
                ? message(new SequenceInputStream(
                        new ByteArrayInputStream(new byte[] {'\n'}), new ByteArrayInputStream(file)))
                : message;
    }

    private static Message message(InputStream file) throws IOException {
        var builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(LENIENT);
        return builder.parseMessage(file);
    }

    /** The parts that it consists of; none of a part that is not parted. */
    List<MimePart> parts() {
        return entity.getBody() instanceof Multipart several
                ? several.getBodyParts().stream().map(MimePart::new).toList()
                : List.of();
    }

    /** Whether it is of that type, such as {@code text/plain} or {@code image/}. */
    boolean is(String type) {
        String own =
                Optional.ofNullable(entity.getMimeType()).orElse("text/plain").toLowerCase(Locale.ROOT);
        return type.endsWith("/") ? own.startsWith(type) : own.equals(type);
    }

    /** A field of its header, decoded, on one line. */
    Optional<String> find(String field) {
        return Optional.ofNullable(entity.getHeader())
                .flatMap(h -> Optional.ofNullable(h.getField(field)))
                .flatMap(f -> Optional.ofNullable(f.getBody()))
                .map(b -> b.replaceAll("\\s+", " ").strip())
                .filter(b -> !b.isEmpty());
    }

    /** A field that people write, in whatever set of characters: old programs do not say which. */
    Optional<String> findText(String field) {
        Optional<Field> found =
                Optional.ofNullable(entity.getHeader()).flatMap(h -> Optional.ofNullable(h.getField(field)));
        Optional<String> raw = found.flatMap(f -> Optional.ofNullable(f.getRaw()))
                .map(b -> Decoding.of(b.toByteArray()).text())
                .map(t -> t.substring(t.indexOf(':') + 1));
        return raw.or(() -> find(field))
                .map(t -> DecoderUtil.decodeEncodedWords(t.replaceAll("\\r?\\n(?=[ \\t])", ""), DecodeMonitor.SILENT))
                .map(t -> t.replaceAll("\\s+", " ").strip())
                .filter(t -> !t.isEmpty());
    }

    Optional<String> findFileName() {
        return Optional.ofNullable(entity.getFilename())
                .map(n -> n.substring(Math.max(n.lastIndexOf('/'), n.lastIndexOf('\\')) + 1)
                        .strip())
                .filter(n -> !n.isEmpty());
    }

    /** Whether it is a file that was sent along, and no piece of the message's own text. */
    boolean isAttached() {
        return findFileName().isPresent() || "attachment".equalsIgnoreCase(entity.getDispositionType());
    }

    /** The one of its parts that is shown; the others are its pictures. */
    Optional<MimePart> findRoot() {
        Optional<String> start = findParameter("start");
        return parts().stream()
                .filter(p -> start.isPresent() && p.find("Content-ID").equals(start))
                .findFirst()
                .or(() -> parts().stream().findFirst());
    }

    /** Its bytes; empty where it is no single file. */
    byte[] bytes() throws IOException {
        if (!(entity.getBody() instanceof SingleBody single)) {
            return new byte[0];
        }
        try (InputStream in = single.getInputStream()) {
            return in.readAllBytes();
        }
    }

    /** Its characters, in the set that its header names; that of a page may stand in the page. */
    Decoding text() throws IOException {
        Optional<String> charset = findParameter("charset");
        return charset.isEmpty() && is("text/html") ? Decoding.ofPage(bytes()) : Decoding.of(bytes(), charset);
    }

    private Optional<String> findParameter(String name) {
        return Optional.ofNullable(entity.getHeader())
                .flatMap(h -> Optional.ofNullable(h.getField("Content-Type")))
                .filter(ContentTypeField.class::isInstance)
                .flatMap(f -> Optional.ofNullable(((ContentTypeField) f).getParameter(name)))
                .filter(v -> !v.isBlank());
    }
}
