package org.hearsay.reading.internal.parser.mail;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.issue.IssueCode;
import org.hearsay.reading.Format;
import org.hearsay.reading.internal.charset.Decoding;
import org.hearsay.reading.internal.format.ContentFormat;
import org.hearsay.reading.internal.parser.Draft;
import org.hearsay.reading.internal.parser.MarkdownParser;
import org.hearsay.reading.internal.parser.ParseFailure;
import org.hearsay.reading.internal.parser.PlainParser;
import org.hearsay.reading.internal.parser.docx.DocxParser;
import org.hearsay.reading.internal.parser.feed.FeedParser;
import org.hearsay.reading.internal.parser.html.HtmlParser;
import org.hearsay.reading.internal.parser.paper.DocParser;
import org.hearsay.reading.internal.parser.paper.OdtParser;
import org.hearsay.reading.internal.parser.paper.RtfParser;
import org.hearsay.reading.internal.parser.pdf.PdfParser;

/** A file that was sent along: the reports in it, or why it is not read. Its day is its own, not that of the message. */
final class Attachment {

    private static final int LONGEST_NAME = 120;

    private final MimePart part;
    private final int messages;
    private List<Draft> drafts = List.of();
    private Optional<String> unread = Optional.empty();

    Attachment(MimePart part, int messages) throws IOException {
        this.part = part;
        this.messages = messages;
        if (!isSeal()) {
            read();
        }
    }

    List<Draft> drafts() {
        return drafts;
    }

    /** What to tell of it where it is not read; the message begins behind the name of the file that it came in. */
    Optional<String> unread() {
        return unread.map(why -> "has the attachment " + name() + ", which " + why);
    }

    /** A signature for programs holds nothing to read. */
    private boolean isSeal() {
        return part.is("application/pgp-signature")
                || part.is("application/pkcs7-signature")
                || part.is("application/x-pkcs7-signature");
    }

    private void read() throws IOException {
        byte[] bytes = part.bytes();
        Optional<Format> format = part.findFileName()
                .flatMap(n -> ContentFormat.find(n, bytes))
                .or(() -> Arrays.stream(Format.values())
                        .filter(f -> part.is(f.mediaType()))
                        .findFirst());
        if (format.isEmpty()) {
            unread = Optional.of("is not read: its format is not one that is read");
            return;
        }
        try {
            drafts = drafts(format.get(), bytes).stream()
                    .filter(d -> !d.parts().isEmpty())
                    .toList();
            if (drafts.isEmpty()) {
                unread = Optional.of("holds no text");
            }
        } catch (ParseFailure e) {
            unread = Optional.of(e.what());
        } catch (IOException | RuntimeException e) {
            // A broken attachment costs itself, not the message.
            unread = Optional.of("cannot be parsed: " + e.getClass().getSimpleName());
        }
    }

    private List<Draft> drafts(Format format, byte[] bytes) throws IOException {
        return switch (format) {
            case TEXT, MARKDOWN -> List.of(plain(format));
            case HTML ->
                HtmlParser.parse(part.is("text/html") ? part.text() : Decoding.ofPage(bytes), Optional.empty());
            case PDF -> List.of(PdfParser.parse(bytes));
            case DOCX -> List.of(DocxParser.parse(bytes));
            case WEB_ARCHIVE -> WebArchiveParser.parse(bytes);
            case RSS, ATOM -> FeedParser.parse(bytes);
            case ODT -> List.of(OdtParser.parse(bytes));
            case RTF -> List.of(RtfParser.parse(bytes));
            case DOC -> List.of(DocParser.parse(bytes));
            case PNG, JPEG, TIFF -> throw new ParseFailure(IssueCode.ATTACHMENT_NOT_READ, "is a picture");
            case MAIL -> {
                if (messages >= MailParser.MOST_MESSAGES) {
                    throw new ParseFailure(IssueCode.ATTACHMENT_NOT_READ, "is a message in too many others");
                }
                yield MailParser.parse(MimePart.message(bytes), messages + 1);
            }
        };
    }

    private Draft plain(Format format) throws IOException {
        Decoding decoded = part.text();
        if (decoded.isBinary()) {
            throw new ParseFailure(IssueCode.FILE_NOT_TEXT, "is named like a text but holds none");
        }
        Draft draft =
                format == Format.MARKDOWN ? MarkdownParser.parse(decoded.text()) : PlainParser.parse(decoded.text());
        return decoded.guess()
                .map(g -> draft.with(List.of(new Draft.Flaw(IssueCode.CHARSET_GUESSED, Optional.empty(), g))))
                .orElse(draft);
    }

    private String name() {
        String name = part.findFileName()
                .orElseGet(
                        () -> "without a name (" + part.entity().getMimeType().toLowerCase(Locale.ROOT) + ")");
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "...";
    }
}
