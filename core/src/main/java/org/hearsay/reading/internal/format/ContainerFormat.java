package org.hearsay.reading.internal.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.reading.Columns;
import org.hearsay.reading.Container;
import org.hearsay.reading.Format;

/** Whether a file holds other files, by its name and its first bytes. */
public final class ContainerFormat {

    /** The line that parts the messages of a mailbox, with a field of the first behind it. */
    private static final Pattern MBOX =
            Pattern.compile("\\A(?:From -|From \\S+ .{0,60}\\d{1,2}:\\d\\d).*\\r?\\n[A-Za-z][A-Za-z0-9-]*:.*");

    /** What says in a message that more than its text may be in it. */
    private static final Pattern ATTACHED = Pattern.compile(
            "^content-(?:type:\\s*(?:multipart/(?!alternative)|message/)|disposition:\\s*attachment)",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private ContainerFormat() {}

    /** The kind of container that the end of a name tells. */
    public static Optional<Container> find(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        String ending = last.substring(last.lastIndexOf('.') + 1);
        if (last.indexOf('.') < 0) {
            return Optional.empty();
        }
        return switch (ending) {
            case "zip", "wacz" -> Optional.of(Container.ZIP);
            case "warc" -> Optional.of(Container.WARC);
            case "tar" -> Optional.of(Container.TAR);
            case "gz", "tgz" -> Optional.of(last.endsWith(".warc.gz") ? Container.WARC : Container.GZIP);
            case "bz2", "tbz2", "tbz" -> Optional.of(Container.BZIP2);
            case "xz", "txz" -> Optional.of(Container.XZ);
            case "7z" -> Optional.of(Container.SEVEN_Z);
            case "mbox", "mbx" -> Optional.of(Container.MBOX);
            default -> Optional.empty();
        };
    }

    /**
     * The kind of container that a file is.
     *
     * @param head its first {@link ContentFormat#HEAD} bytes, or all
     * @param columns what the columns of a table hold
     */
    public static Optional<Container> find(String name, byte[] head, Columns columns) {
        if (Tables.find(name).isPresent()) {
            return Tables.find(name).filter(t -> Tables.areArticles(name, head, columns));
        }
        Optional<Container> named = find(name);
        if (named.isPresent()) {
            return named;
        }
        Optional<Format> format = ContentFormat.find(name, head);
        if (ContentFormat.isOpen(name) && format.filter(f -> f != Format.TEXT).isEmpty() && isMbox(head)) {
            return Optional.of(Container.MBOX);
        }
        if (format.equals(Optional.of(Format.OUTLOOK))) {
            return Optional.of(Container.OUTLOOK);
        }
        return format.filter(f -> f == Format.MAIL)
                .filter(f -> ATTACHED.matcher(text(head)).find())
                .map(f -> Container.MAIL);
    }

    /** Whether a mailbox begins here. */
    public static boolean isMbox(byte[] head) {
        return MBOX.matcher(text(Arrays.copyOf(head, Math.min(head.length, 1000))))
                .lookingAt();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
