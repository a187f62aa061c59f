package org.hearsay.reading.internal.parser;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.hearsay.issue.IssueCode;
import org.hearsay.reading.Format;
import org.hearsay.reading.internal.parser.article.Article;
import org.hearsay.reading.internal.parser.docx.DocxParser;
import org.hearsay.reading.internal.parser.feed.FeedParser;
import org.hearsay.reading.internal.parser.html.HtmlParser;
import org.hearsay.reading.internal.parser.mail.MailParser;
import org.hearsay.reading.internal.parser.mail.WebArchiveParser;
import org.hearsay.reading.internal.parser.paper.DocParser;
import org.hearsay.reading.internal.parser.paper.OdtParser;
import org.hearsay.reading.internal.parser.paper.RtfParser;
import org.hearsay.reading.internal.parser.pdf.PdfParser;
import org.hearsay.reading.internal.parser.pdf.PictureParser;
import org.hearsay.reading.internal.parser.scan.Tesseract;

/**
 * The child process: parses one file after the other until its input ends. Runs in a small heap and ends with it: a file
 * that needs more memory takes this process down and no other.
 */
public final class ParserProcess {

    /** In place of a format: what is in a container is asked for. */
    static final byte OPEN = -1;

    private static final byte READY = 1;

    private ParserProcess() {}

    /** Reads files from standard input and writes drafts to standard output; takes no arguments. */
    public static void main(String[] arguments) throws IOException {
        // The libraries must not write where the answers go.
        var nowhere = new PrintStream(OutputStream.nullOutputStream());
        System.setOut(nowhere);
        System.setErr(nowhere);
        var in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        var out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        out.writeByte(READY);
        out.flush();
        try {
            while (true) {
                byte asked = in.readByte();
                if (asked == OPEN) {
                    HandingOver.answer(in, out);
                    continue;
                }
                Format format = Format.values()[asked];
                boolean recognise = in.readBoolean();
                byte[] file = Frames.read(in);
                Frames.write(out, Frames.of(parse(format, file, recognise)));
            }
        } catch (EOFException e) {
            // The parent is done, or gone.
            return;
        }
    }

    /** Parses in this process. */
    static Parsed parse(Format format, byte[] file, boolean recognise) {
        Optional<Tesseract> tesseract = recognise ? Tesseract.find() : Optional.empty();
        try {
            List<Draft> drafts = switch (format) {
                case HTML -> HtmlParser.parse(file);
                case PDF -> List.of(PdfParser.parse(file, tesseract));
                case DOCX -> List.of(DocxParser.parse(file));
                case MAIL -> MailParser.parse(file);
                case OUTLOOK -> MailParser.ofOutlook(file);
                case ARTICLE -> Article.parse(file);
                case WEB_ARCHIVE -> WebArchiveParser.parse(file);
                case RSS, ATOM -> FeedParser.parse(file);
                case ODT -> List.of(OdtParser.parse(file));
                case RTF -> List.of(RtfParser.parse(file));
                case DOC -> List.of(DocParser.parse(file));
                case PNG, JPEG, TIFF -> List.of(PictureParser.parse(file, tesseract));
                case TEXT, MARKDOWN -> throw new IllegalArgumentException("plain files need no process: " + format);
            };
            return new Parsed.Drafted(drafts);
        } catch (ParseFailure e) {
            return new Parsed.Refused(e.code(), e.what());
        } catch (IOException | UncheckedIOException e) {
            return refused(e);
        } catch (RuntimeException | StackOverflowError e) {
            // Parsers of others fail on broken files in ways of their own; nothing here may end the process for it.
            return refused(e);
        }
    }

    private static Parsed refused(Throwable e) {
        String reason = e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage());
        return new Parsed.Refused(
                IssueCode.PARSER_FAILED,
                "cannot be parsed: "
                        + reason.substring(0, Math.min(200, reason.length())).replaceAll("\\s+", " "));
    }
}
