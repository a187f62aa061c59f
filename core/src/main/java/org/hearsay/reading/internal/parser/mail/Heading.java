package org.hearsay.reading.internal.parser.mail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Message;

/**
 * What tells a message from others; each empty where it is not told.
 *
 * @param day on which it was sent, ISO
 * @param subject its subject
 * @param id that its program gave it
 */
public record Heading(String day, String subject, String id) {

    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    private static final Pattern DAY = Pattern.compile(
            "\\b(\\d{1,2}) (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\w* (\\d{4})\\b",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 64 << 10;

    /** The heading of a message. */
    public static Heading of(byte[] message) throws IOException {
        byte[] head = Arrays.copyOf(message, end(message));
        Message parsed = MimePart.message(head);
        var part = new MimePart(parsed);
        return new Heading(
                part.find("Date").map(Heading::day).orElse(""),
                part.findText("Subject").orElse(""),
                part.find("Message-ID").orElse(""));
    }

    /** The day as it is written, by the clock of whoever wrote. */
    private static String day(String date) {
        Matcher m = DAY.matcher(date);
        if (!m.find()) {
            return "";
        }
        int month = MONTHS.indexOf(m.group(2).toLowerCase(Locale.ROOT)) / 3 + 1;
        return "%s-%02d-%02d".formatted(m.group(3), month, Integer.parseInt(m.group(1)));
    }

    private static int end(byte[] message) {
        String text = new String(message, 0, Math.min(message.length, LONGEST), StandardCharsets.ISO_8859_1);
        int unix = text.indexOf("\n\n");
        int dos = text.indexOf("\r\n\r\n");
        int end = unix < 0 ? dos : dos < 0 ? unix : Math.min(unix, dos);
        return end < 0 ? text.length() : Math.min(text.length(), end + 4);
    }
}
