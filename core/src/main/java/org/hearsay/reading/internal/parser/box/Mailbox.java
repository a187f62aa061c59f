package org.hearsay.reading.internal.parser.box;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.hearsay.issue.IssueCode;
import org.hearsay.reading.internal.parser.mail.Heading;

/** A mailbox: messages one behind the other, each below a line that begins with 'From '; read message by message, however long it is. */
final class Mailbox {

    /** 'From office@tellin.example Tue May  4 09:00:00 2032', 'From - Tue …': what else begins so is text. */
    private static final Pattern FROM = Pattern.compile("From (?:-|\\S+)\\s.{0,60}\\d{1,2}:\\d\\d.*");

    private static final Pattern FIELD = Pattern.compile("[A-Za-z][A-Za-z0-9-]*:.*|>From .*");

    /** The bytes of a longer line go on as those of the next. */
    private static final int LONGEST_LINE = 1 << 20;

    private final Unpacking unpacking;
    private final Stored container;
    private final ByteArrayOutputStream message = new ByteArrayOutputStream();
    private boolean full;
    private int messages;

    Mailbox(Unpacking unpacking, Stored container) {
        this.unpacking = unpacking;
        this.container = container;
    }

    void read(InputStream in) throws IOException {
        byte[] line = line(in);
        boolean open = false;
        boolean blank = true;
        while (line.length > 0) {
            byte[] next = line(in);
            if (blank && isFrom(line) && FIELD.matcher(text(next)).lookingAt()) {
                flush(open);
                open = true;
            } else if (open) {
                add(line);
            } else if (!text(line).isBlank()) {
                throw Refusal.ofEntry(IssueCode.CONTAINER_BROKEN, "is no mailbox: no message begins at its beginning");
            }
            blank = text(line).isBlank();
            line = next;
        }
        flush(open);
        if (messages == 0) {
            throw Refusal.ofEntry(IssueCode.FILE_EMPTY, "holds no message");
        }
    }

    private static byte[] line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream(128);
        for (int b = in.read(); b >= 0; b = in.read()) {
            line.write(b);
            if (b == '\n' || line.size() >= LONGEST_LINE) {
                break;
            }
        }
        return line.toByteArray();
    }

    private static boolean isFrom(byte[] line) {
        return line.length > 5
                && line[0] == 'F'
                && FROM.matcher(text(line).strip()).matches();
    }

    private static String text(byte[] line) {
        return new String(line, 0, Math.min(line.length, 400), StandardCharsets.ISO_8859_1);
    }

    /** A line of the message; one that was quoted, lest it be taken for the begin of the next, as it was written. */
    private void add(byte[] line) throws IOException {
        if (message.size() + (long) line.length > unpacking.largest()) {
            full = true;
            unpacking.meter().count(line.length);
            return;
        }
        int quoted = 0;
        while (quoted < line.length && line[quoted] == '>') {
            quoted++;
        }
        boolean from = quoted > 0
                && new String(line, quoted, Math.min(5, line.length - quoted), StandardCharsets.ISO_8859_1)
                        .equals("From ");
        message.write(line, from ? 1 : 0, line.length - (from ? 1 : 0));
    }

    private void flush(boolean open) throws IOException {
        if (!open) {
            return;
        }
        messages++;
        byte[] bytes = withoutLastBlank(message.toByteArray());
        message.reset();
        Heading heading = Heading.of(bytes);
        String name = Names.made(
                heading.day(),
                heading.subject(),
                heading.id().isEmpty() ? new String(bytes, StandardCharsets.ISO_8859_1) : heading.id(),
                ".eml");
        if (full) {
            unpacking.left(
                    container,
                    name,
                    heading.subject(),
                    true,
                    IssueCode.FILE_TOO_LARGE,
                    "is not read: it has more than " + (unpacking.largest() >> 20) + " MiB");
        } else {
            unpacking.entry(
                    container,
                    new Unpacking.Found(name, heading.subject(), bytes.length, "", ""),
                    new ByteArrayInputStream(bytes));
        }
        full = false;
    }

    /** The empty line before the next message is none of this one. */
    private static byte[] withoutLastBlank(byte[] bytes) {
        int end = bytes.length;
        if (end > 1 && bytes[end - 1] == '\n') {
            int before = end - (bytes[end - 2] == '\r' ? 2 : 1);
            end = before > 0 && bytes[before - 1] == '\n' ? before : end;
        }
        return java.util.Arrays.copyOf(bytes, end);
    }
}
