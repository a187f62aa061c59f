package org.hearsay.reading.internal.parser.mail;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.dom.Message;
import org.hearsay.issue.IssueCode;
import org.hearsay.reading.internal.parser.Draft;
import org.hearsay.reading.internal.parser.ParseFailure;
import org.hearsay.reading.internal.parser.html.HtmlParser;

/** A page that a browser saved in one file. The day on which it was saved is no fact about the report. */
public final class WebArchiveParser {

    private static final int DEEPEST = 10;

    private WebArchiveParser() {}

    /** The drafts of the page that the archive shows. */
    public static List<Draft> parse(byte[] file) throws IOException {
        return parse(MimePart.message(file));
    }

    static List<Draft> parse(Message message) throws IOException {
        var archive = new MimePart(message);
        MimePart page = findPage(archive, 0)
                .orElseThrow(() -> new ParseFailure(IssueCode.FILE_EMPTY, "is a web archive without a page in it"));
        Optional<String> address = page.find("Content-Location")
                .or(() -> archive.find("Snapshot-Content-Location"))
                .or(() -> archive.find("Content-Location"))
                .filter(a -> a.matches("(?i)https?://\\S+"));
        return HtmlParser.parse(page.text(), address);
    }

    /** Whether a message is an archive, whatever its file is called. */
    static boolean is(Message message) {
        return new MimePart(message).find("Snapshot-Content-Location").isPresent();
    }

    private static Optional<MimePart> findPage(MimePart part, int depth) {
        if (part.is("text/html") || part.is("application/xhtml+xml")) {
            return Optional.of(part);
        }
        if (depth >= DEEPEST) {
            return Optional.empty();
        }
        Optional<MimePart> root = part.is("multipart/related") ? part.findRoot() : Optional.empty();
        return root.flatMap(r -> findPage(r, depth + 1))
                .or(() -> part.parts().stream()
                        .flatMap(p -> findPage(p, depth + 1).stream())
                        .findFirst());
    }
}
