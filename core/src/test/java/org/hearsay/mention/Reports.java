package org.hearsay.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.document.Block;
import org.hearsay.document.Document;
import org.hearsay.document.DocumentId;
import org.hearsay.document.Masthead;
import org.hearsay.document.Origin;
import org.hearsay.model.LayerReader;
import org.hearsay.text.Span;

/** Reads the text blocks of tests: a line is a paragraph, one that begins with '# ' the title. */
final class Reports {

    private static final LayerReader LAYERS = LayerReader.openNlp();
    private static final MentionFinder FINDER = MentionFinder.rules();

    private Reports() {}

    static Mentions read(String text) {
        Document document = document(text);
        return FINDER.find(document, LAYERS.read(document));
    }

    static Document document(String text) {
        var blocks = new ArrayList<Block>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            Span span = Span.of(start, end).strip(text);
            if (!span.isEmpty()) {
                boolean title = text.startsWith("# ", span.start());
                Span words = title ? Span.of(span.start() + 2, span.end()) : span;
                blocks.add(new Block(title ? Block.Kind.TITLE : Block.Kind.PARAGRAPH, words, 0));
            }
            start = end + 1;
        }
        var origin = new Origin("report.txt", "0".repeat(64), "text/plain", Optional.empty());
        return new Document(
                DocumentId.of("0", "", ""), origin, Masthead.EMPTY, text, blocks, List.of(), List.of(), List.of());
    }

    /** 'words = name of the referent' for each mention of a type that has one, in order. */
    static List<String> tied(Mentions mentions, Class<? extends Mention> type) {
        return mentions.mentions().stream()
                .filter(type::isInstance)
                .filter(m -> m.referent().isPresent())
                .map(m -> m.text() + " = "
                        + mentions.getReferent(m.referent().getAsInt()).name())
                .toList();
    }

    /** The words of the mentions of a type, in order. */
    static List<String> words(Mentions mentions, Class<? extends Mention> type) {
        return mentions.mentions().stream()
                .filter(type::isInstance)
                .map(Mention::text)
                .toList();
    }
}
