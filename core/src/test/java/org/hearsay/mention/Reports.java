package org.hearsay.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.document.Block;
import org.hearsay.document.Document;
import org.hearsay.document.DocumentId;
import org.hearsay.document.Masthead;
import org.hearsay.document.Origin;
import org.hearsay.model.Encoding;
import org.hearsay.model.LabelledSpan;
import org.hearsay.model.Labelling;
import org.hearsay.model.LayerReader;
import org.hearsay.model.Layers;
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

    /**
     * Reads a text in which an encoder has read names: 'person 0.95 Ada Vell' marks the first place of these words, and each
     * further mark of the same words the next.
     */
    static Mentions read(String text, String... marks) {
        Document document = document(text);
        Layers layers = LAYERS.read(document);
        var spans = new ArrayList<LabelledSpan>();
        var reached = new HashMap<String, Integer>();
        for (String mark : marks) {
            String[] cells = mark.split(" ", 3);
            int start = text.indexOf(cells[2], reached.getOrDefault(cells[2], 0));
            reached.put(cells[2], start + 1);
            int first = layers.firstTokenFrom(start);
            int end = layers.firstTokenFrom(start + cells[2].length());
            Span span = Span.of(start, start + cells[2].length());
            spans.add(new LabelledSpan(span, first, end, cells[0], Double.parseDouble(cells[1])));
        }
        spans.sort(Comparator.naturalOrder());
        var encoding = new Encoding(List.of(), List.of(), Map.of(Labelling.NAME, spans), List.of(), List.of());
        return FINDER.find(document, layers.with(encoding));
    }

    /** 'kind: the name's own words' of each name, in order. */
    static List<String> names(Mentions mentions, String text) {
        return mentions.names()
                .map(n -> n.kind().slug() + ": " + n.core().of(text))
                .toList();
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
