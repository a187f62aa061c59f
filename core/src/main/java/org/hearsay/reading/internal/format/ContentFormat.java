package org.hearsay.reading.internal.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.reading.Format;
import org.hearsay.reading.internal.charset.Decoding;

/**
 * The format of a file by its name and its first bytes. The ending of the name is believed, but for that of a text: pages are
 * saved as such too. A file without an ending is what its bytes clearly are, or nothing.
 */
public final class ContentFormat {

    /** More of a file is not looked at. */
    public static final int HEAD = 64 << 10;

    private static final Pattern ENDING = Pattern.compile(".+\\.(?=[^.]*[A-Za-z])[A-Za-z0-9_~-]{1,10}");

    /** Programs, data and texts with marks of their own begin so. */
    private static final Pattern NO_PROSE = Pattern.compile("\\A\\ufeff?\\s*(?:#!|[{<%\\\\]).*", Pattern.DOTALL);

    private static final Pattern SENTENCE = Pattern.compile("\\p{L}{2,}[ ,]+\\p{Ll}{2,}\\s+\\p{L}+");

    private static final Pattern FEED =
            Pattern.compile("<(?:rss\\b|rdf:RDF\\b[^<>]*purl\\.org/rss/|((?:\\w+:)?feed\\b[^<>]*w3\\.org/2005/Atom))");
    private static final Pattern BLANK_LINE = Pattern.compile("\\r?\\n\\r?\\n");
    private static final Pattern FIELD = Pattern.compile("[A-Za-z][A-Za-z-]*:");
    private static final Pattern FROM = field("From");
    private static final Pattern SENT = field("(?:MIME-Version|Message-ID|Received)");
    private static final Pattern SAVED = field("Snapshot-Content-Location");

    private ContentFormat() {}

    private static Pattern field(String name) {
        return Pattern.compile("^" + name + ":", Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);
    }

    /**
     * The format that a file is to be read in, where it is one that is read.
     *
     * @param name the file's name, folders before it or not
     * @param bytes its first {@link #HEAD} bytes at least, or all
     */
    public static Optional<Format> find(String name, byte[] bytes) {
        Optional<Format> named = Format.find(name);
        boolean feed = isXml(name) || named.filter(Format::isFeed).isPresent();
        boolean open = isOpen(name);
        // Programs that write pages or RTF call them '.doc', so that Word opens them.
        boolean word = named.filter(Format.DOC::equals).isPresent();
        if (!feed && !open && !word && named.filter(Format::isPlain).isEmpty()) {
            return named;
        }
        byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, HEAD));
        Optional<Format> told = told(head);
        if (feed) {
            return told.filter(Format::isFeed).or(() -> named);
        }
        if (open && told.isEmpty()) {
            told = message(head).or(() -> isProse(head) ? Optional.of(Format.TEXT) : Optional.empty());
        }
        return told.or(() -> named);
    }

    /** Whether a text is a page of tags. */
    public static boolean isPage(byte[] text) {
        return told(Arrays.copyOf(text, Math.min(text.length, HEAD))).equals(Optional.of(Format.HTML));
    }

    /** Whether a file may be a feed, of which its name says nothing. */
    public static boolean isXml(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".xml");
    }

    /** Whether a file's name says nothing of its format, so that its bytes have to. */
    public static boolean isOpen(String name) {
        return Format.find(name).isEmpty()
                && !ENDING.matcher(name.substring(name.lastIndexOf('/') + 1)).matches();
    }

    private static Optional<Format> told(byte[] head) {
        if (startsWith(head, "%PDF-")) {
            return Optional.of(Format.PDF);
        }
        if (startsWith(head, "PK\3\4")) {
            String parts = new String(head, StandardCharsets.ISO_8859_1);
            if (parts.contains("mimetype" + Format.ODT.mediaType())) {
                return Optional.of(Format.ODT);
            }
            return parts.contains("word/") ? Optional.of(Format.DOCX) : Optional.empty();
        }
        if (startsWith(head, "{\\rtf")) {
            return Optional.of(Format.RTF);
        }
        if (!hasTag(head)) {
            return Optional.empty();
        }
        Decoding decoded = Decoding.of(head);
        if (decoded.isBinary()) {
            return Optional.empty();
        }
        return feed(decoded.text()).or(() -> TagPage.is(decoded.text()) ? Optional.of(Format.HTML) : Optional.empty());
    }

    private static Optional<Format> feed(String text) {
        Matcher root = FEED.matcher(text).region(TagPage.start(text), text.length());
        if (!root.lookingAt()) {
            return Optional.empty();
        }
        return Optional.of(root.group(1) == null ? Format.RSS : Format.ATOM);
    }

    /** Fields and a blank line; a report that only prints who wrote it has none that programs write. */
    private static Optional<Format> message(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        Matcher end = BLANK_LINE.matcher(text);
        String fields = end.find() ? text.substring(0, end.start()) : text;
        if (!FIELD.matcher(fields).lookingAt()
                || !SENT.matcher(fields).find()
                || !FROM.matcher(fields).find()) {
            return Optional.empty();
        }
        return Optional.of(SAVED.matcher(fields).find() ? Format.WEB_ARCHIVE : Format.MAIL);
    }

    private static boolean startsWith(byte[] head, String mark) {
        byte[] bytes = mark.getBytes(StandardCharsets.ISO_8859_1);
        return head.length >= bytes.length && Arrays.equals(head, 0, bytes.length, bytes, 0, bytes.length);
    }

    private static boolean hasTag(byte[] head) {
        for (byte b : head) {
            if (b == '<') {
                return true;
            }
        }
        return false;
    }

    private static boolean isProse(byte[] head) {
        Decoding decoded = Decoding.of(head);
        return !decoded.isBinary()
                && !NO_PROSE.matcher(decoded.text()).matches()
                && SENTENCE.matcher(decoded.text()).find();
    }
}
