package org.hearsay.reading.internal.parser.mail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import org.apache.james.mime4j.dom.Message;

/**
 * What tells a message from others; each empty where it is not told.
 *
 * @param day on which it was sent, ISO
 * @param subject its subject
 * @param id that its program gave it
 */
public record Heading(String day, String subject, String id) {

    private static final int LONGEST = 64 << 10;

    /** The heading of a message. */
    public static Heading of(byte[] message) throws IOException {
        byte[] head = Arrays.copyOf(message, end(message));
        Message parsed = MimePart.message(head);
        var part = new MimePart(parsed);
        return new Heading(
                Optional.ofNullable(parsed.getDate())
                        .map(d -> d.toInstant()
                                .atZone(ZoneOffset.UTC)
                                .toLocalDate()
                                .toString())
                        .orElse(""),
                part.findText("Subject").orElse(""),
                part.find("Message-ID").orElse(""));
    }

    private static int end(byte[] message) {
        String text = new String(message, 0, Math.min(message.length, LONGEST), StandardCharsets.ISO_8859_1);
        int unix = text.indexOf("\n\n");
        int dos = text.indexOf("\r\n\r\n");
        int end = unix < 0 ? dos : dos < 0 ? unix : Math.min(unix, dos);
        return end < 0 ? text.length() : Math.min(text.length(), end + 4);
    }
}
