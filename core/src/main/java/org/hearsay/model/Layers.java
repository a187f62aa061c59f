package org.hearsay.model;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.internal.NearTree;
import org.hearsay.model.internal.ReadWords;
import org.hearsay.text.Span;

/**
 * Sentences and tokens of one document, in order, with what an encoder reads in them.
 *
 * @param sentences without overlap
 * @param tokens without overlap; those of one sentence stand together
 * @param syntax how the tokens hang together: the one view that all steps ask
 * @param encoding what the encoder found; empty where none was asked, or it could not be run
 */
public record Layers(List<Sentence> sentences, List<Token> tokens, Syntax syntax, Optional<Encoding> encoding) {

    public Layers {
        sentences = List.copyOf(sentences);
        tokens = List.copyOf(tokens);
    }

    /** Without what an encoder reads: the syntax is a guess by tags and nearness. */
    public Layers(List<Sentence> sentences, List<Token> tokens) {
        this(sentences, tokens, NearTree.of(sentences, tokens), Optional.empty());
    }

    /** The same with what an encoder has read; where it knows syntax, its tags and trees take the place of those here. */
    public Layers with(Encoding read) {
        List<Parse> parses = read.parses();
        if (parses.isEmpty()) {
            return new Layers(sentences, tokens, syntax, Optional.of(read));
        }
        List<Token> tagged = ReadWords.tagged(tokens, parses);
        return new Layers(sentences, tagged, ReadWords.syntax(tagged, parses), Optional.of(read));
    }

    /** The tokens of a sentence. */
    public List<Token> tokensOf(Sentence sentence) {
        return tokens.subList(sentence.first(), sentence.end());
    }

    /** The tokens that lie wholly in a span. */
    public List<Token> tokensIn(Span span) {
        int from = firstTokenFrom(span.start());
        int to = from;
        while (to < tokens.size() && tokens.get(to).span().end() <= span.end()) {
            to++;
        }
        return tokens.subList(from, to);
    }

    /** Index of the first token that starts at or after an offset; the number of tokens where there is none. */
    public int firstTokenFrom(int offset) {
        return firstFrom(tokens, offset);
    }

    /** The same in a list of tokens in order of place. */
    public static int firstFrom(List<Token> tokens, int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (tokens.get(mid).span().start() < offset) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low;
    }

    /** What the words of a span mean together, as far as the encoder has read them as event words. */
    public Optional<Sense> findSense(Span span) {
        List<EventHint> hints = encoding.map(Encoding::hints).orElse(List.of());
        int first = firstTokenFrom(span.start());
        int end = Math.min(first + tokensIn(span).size(), hints.size());
        List<Sense> found = hints.subList(Math.min(first, end), end).stream()
                .flatMap(hint -> hint.sense().stream())
                .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(Sense.between(found));
    }

    /** What a token means where it stands, event word or not; empty where the encoder reads no senses. */
    public Optional<Sense> findSense(int token) {
        List<Sense> senses = encoding.map(Encoding::senses).orElse(List.of());
        return token < 0 || token >= senses.size() ? Optional.empty() : Optional.of(senses.get(token));
    }

    /** Whether the encoder has read what each word means. */
    public boolean isSensed() {
        return encoding.filter(e -> !e.senses().isEmpty()).isPresent();
    }

    /** The sentence that holds an offset. */
    public Optional<Sentence> findSentence(int offset) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int mid = (low + high) >>> 1;
            Sentence s = sentences.get(mid);
            if (s.span().contains(offset)) {
                return Optional.of(s);
            }
            if (offset < s.span().start()) {
                high = mid - 1;
            } else {
                low = mid + 1;
            }
        }
        return Optional.empty();
    }
}
