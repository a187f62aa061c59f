package org.hearsay.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.hearsay.text.Span;

/** A report whose whole text is one paragraph. */
public final class OneParagraph {

    private OneParagraph() {}

    /** One without masthead. */
    public static Document of(String text) {
        return of(Masthead.EMPTY, text);
    }

    /** One with what its masthead tells. */
    public static Document of(Masthead masthead, String text) {
        String sha256 = Ids.sha256(text.getBytes(StandardCharsets.UTF_8));
        List<Block> blocks =
                text.isEmpty() ? List.of() : List.of(new Block(Block.Kind.PARAGRAPH, Span.of(0, text.length()), 0));
        return new Document(
                DocumentId.of(sha256, "", ""),
                new Origin("report.txt", sha256, "text/plain", Optional.empty()),
                masthead,
                text,
                blocks,
                List.of(),
                List.of(),
                List.of());
    }
}
