package org.hearsay.bench.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.document.Block;
import org.hearsay.document.Document;
import org.hearsay.document.DocumentId;
import org.hearsay.document.Ids;
import org.hearsay.document.Masthead;
import org.hearsay.document.Origin;
import org.hearsay.model.LabelledSpan;
import org.hearsay.model.LayerReader;
import org.hearsay.model.Layers;
import org.hearsay.model.Sentence;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;
import org.hearsay.text.Span;

/** Makes the layers of a corpus: of its own words and sentences, or of a running text. */
public final class CorpusText {

    private final List<Token> tokens = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private int offset;

    /** A run of words, half-open, under a label. */
    public record Mark(int first, int end, String label) {
        public static Mark of(LabelledSpan span) {
            return new Mark(span.first(), span.end(), span.label());
        }
    }

    /** Adds a sentence of the corpus's own words. */
    public void add(List<String> words) {
        if (words.isEmpty()) {
            return;
        }
        int first = tokens.size();
        int start = offset;
        for (String word : words) {
            String lower = word.toLowerCase(Locale.ROOT);
            tokens.add(new Token(new Span(offset, offset + word.length()), word, lower, Tag.X, lower));
            offset += word.length() + 1;
        }
        sentences.add(new Sentence(sentences.size(), new Span(start, offset - 1), 0, first, tokens.size()));
    }

    /** Number of words so far. */
    public int size() {
        return tokens.size();
    }

    /** What was added. */
    public Layers layers() {
        return new Layers(sentences, tokens);
    }

    /** A running text as the product cuts it, each line a paragraph. */
    public static Layers read(LayerReader reader, String text) {
        return reader.read(document(text));
    }

    /** A running text as a report without masthead, each line a paragraph. */
    public static Document document(String text) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            Span span = new Span(start, start + line.length()).strip(text);
            if (!span.isEmpty()) {
                blocks.add(new Block(Block.Kind.PARAGRAPH, span, 0));
            }
            start += line.length() + 1;
        }
        String hash = Ids.sha256(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return new Document(
                new DocumentId("d1"),
                new Origin("corpus.txt", hash, "text/plain", Optional.empty()),
                Masthead.EMPTY,
                text,
                blocks,
                List.of(),
                List.of(),
                List.of());
    }

    /** The words that lie in a piece of text by more than half. */
    public static Optional<Mark> covered(Layers layers, int start, int end, String label) {
        List<Token> all = layers.tokens();
        int first = Math.max(0, layers.firstTokenFrom(start) - 1);
        while (first < all.size() && !isIn(all.get(first).span(), start, end)) {
            if (all.get(first).span().start() >= end) {
                return Optional.empty();
            }
            first++;
        }
        int stop = first;
        while (stop < all.size() && isIn(all.get(stop).span(), start, end)) {
            stop++;
        }
        return stop > first ? Optional.of(new Mark(first, stop, label)) : Optional.empty();
    }

    private static boolean isIn(Span word, int start, int end) {
        return 2 * (Math.min(end, word.end()) - Math.max(start, word.start())) > word.length();
    }

    /** The same marks, cut where a sentence ends. */
    public static Set<Mark> bySentence(Layers layers, Set<Mark> marks) {
        Set<Mark> cut = new HashSet<>();
        for (Mark mark : marks) {
            int first = mark.first();
            while (first < mark.end()) {
                int at = layers.tokens().get(first).span().start();
                int end = Math.min(
                        mark.end(), layers.findSentence(at).map(Sentence::end).orElse(mark.end()));
                cut.add(new Mark(first, end, mark.label()));
                first = end;
            }
        }
        return cut;
    }
}
