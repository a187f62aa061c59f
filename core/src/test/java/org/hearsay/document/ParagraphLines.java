package org.hearsay.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.text.Span;

/** A report with a paragraph a line; lines that begin with '# ' are headings, the first block among them the title. */
public final class ParagraphLines {

    private ParagraphLines() {}

    /** One without masthead. */
    public static Document of(String report) {
        var blocks = new ArrayList<Block>();
        int start = 0;
        for (String line : report.split("\n", -1)) {
            boolean heading = line.startsWith("# ");
            Span span =
                    Span.of(start + (heading ? 2 : 0), start + line.length()).strip(report);
            if (!span.isEmpty()) {
                Block.Kind kind =
                        !heading ? Block.Kind.PARAGRAPH : blocks.isEmpty() ? Block.Kind.TITLE : Block.Kind.HEADING;
                blocks.add(new Block(kind, span, 0));
            }
            start += line.length() + 1;
        }
        String hash = Ids.sha256(report.getBytes(StandardCharsets.UTF_8));
        return new Document(
                DocumentId.of(hash, "", ""),
                new Origin("report.txt", hash, "text/plain", Optional.empty()),
                Masthead.EMPTY,
                report,
                blocks,
                List.of(),
                List.of(),
                List.of());
    }
}
