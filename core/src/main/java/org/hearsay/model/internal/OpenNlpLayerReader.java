package org.hearsay.model.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import org.hearsay.document.Block;
import org.hearsay.document.Document;
import org.hearsay.model.LayerReader;
import org.hearsay.model.Layers;
import org.hearsay.model.Sentence;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;
import org.hearsay.text.Span;

/**
 * Sentences and tokens by rules, tags by OpenNLP's English model (trained on UD English-EWT). The model is shared; each
 * thread has a tagger of its own.
 */
public final class OpenNlpLayerReader implements LayerReader {

    /** Fewer words in capitals are a name or a label. */
    private static final int FEWEST_CAPITALS = 5;

    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    /** Past this many tokens a run without a stop is tagged in pieces, so that time and memory stay bounded. */
    private static final int WINDOW = 200;

    private final ThreadLocal<POSTaggerME> tagger;

    /** Loads the model from the class path. */
    public OpenNlpLayerReader() {
        POSModel model = load();
        this.tagger = ThreadLocal.withInitial(() -> new POSTaggerME(model, POSTagFormat.UD));
    }

    private static POSModel load() {
        try (InputStream in = OpenNlpLayerReader.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException("the tagger's model is not on the class path: " + MODEL);
            }
            return new POSModel(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the tagger's model " + MODEL, e);
        }
    }

    @Override
    public Layers read(Document document) {
        return read(document, this::tag);
    }

    /** The same sentences and words without the tagger's work: but for marks and numbers all are tagged X. */
    Layers cut(Document document) {
        return read(document, OpenNlpLayerReader::leave);
    }

    /** The words of what was cut, with the tagger's tags in some of its sentences. */
    List<Token> tag(Document document, Layers cut, Predicate<Sentence> sentences) {
        var tokens = new ArrayList<Token>(cut.tokens().size());
        var print = Print.of(document.text());
        for (Sentence sentence : cut.sentences()) {
            List<Token> words = cut.tokensOf(sentence);
            if (sentences.test(sentence)) {
                tag(print, words.stream().map(Token::span).toList(), tokens);
            } else {
                tokens.addAll(words);
            }
        }
        return tokens;
    }

    /** Adds the words at some places to a list. */
    private interface Tagging {
        void add(Print print, List<Span> words, List<Token> out);
    }

    private static Layers read(Document document, Tagging tagging) {
        var sentences = new ArrayList<Sentence>();
        var tokens = new ArrayList<Token>();
        var print = Print.of(document.text());
        List<Block> blocks = document.blocks();
        for (int b = 0; b < blocks.size(); b++) {
            if (blocks.get(b).kind().isReadable()) {
                readBlock(print, blocks.get(b).span(), b, sentences, tokens, tagging);
            }
        }
        return new Layers(sentences, tokens);
    }

    private static void readBlock(
            Print print, Span block, int number, List<Sentence> sentences, List<Token> tokens, Tagging tagging) {
        List<Span> spans = Tokens.of(print.text(), block);
        int from = 0;
        for (int end : SentenceCutter.cut(print.text(), spans)) {
            int first = tokens.size();
            tagging.add(print, spans.subList(from, end), tokens);
            Span span = new Span(spans.get(from).start(), spans.get(end - 1).end());
            sentences.add(new Sentence(sentences.size(), span, number, first, tokens.size()));
            from = end;
        }
    }

    private void tag(Print print, List<Span> spans, List<Token> out) {
        for (int i = 0; i < spans.size(); i += WINDOW) {
            tagPiece(print, spans.subList(i, Math.min(spans.size(), i + WINDOW)), out);
        }
    }

    private void tagPiece(Print print, List<Span> spans, List<Token> out) {
        var words = new String[spans.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = print.read(spans.get(i));
        }
        String[] tags = tagger.get().tag(isCapitals(words) ? lower(plain(words)) : plain(words));
        for (int i = 0; i < words.length; i++) {
            String lower = Tokens.lower(words[i]);
            Tag tag = tag(words[i], tags[i]);
            out.add(new Token(spans.get(i), words[i], lower, tag, Lemmas.of(lower, tag)));
        }
    }

    private static void leave(Print print, List<Span> spans, List<Token> out) {
        for (Span span : spans) {
            String word = print.read(span);
            String lower = Tokens.lower(word);
            out.add(new Token(span, word, lower, tag(word, Tag.X.name()), lower));
        }
    }

    /** Wire style, where capitals tell no name; the model takes each such word for one. */
    private static boolean isCapitals(String[] words) {
        int capitals = 0;
        for (String word : words) {
            if (word.codePoints().anyMatch(Character::isLowerCase)) {
                return false;
            }
            capitals += word.length() > 1 && Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
        }
        return capitals >= FEWEST_CAPITALS;
    }

    private static String[] lower(String[] words) {
        return Arrays.stream(words).map(Tokens::lower).toArray(String[]::new);
    }

    /** The model knows plain marks only. */
    private static String[] plain(String[] words) {
        var plain = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            plain[i] = words[i].replace('\u2019', '\'')
                    .replace('\u2018', '\'')
                    .replace('\u201c', '"')
                    .replace('\u201d', '"');
        }
        return plain;
    }

    /** A mark is never a word and a number always one, whatever the model says. */
    private static Tag tag(String word, String guessed) {
        int first = word.codePointAt(0);
        if (word.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Character.getType(first) == Character.CURRENCY_SYMBOL || first == '%' ? Tag.SYM : Tag.PUNCT;
        }
        if (Character.isDigit(first) && word.codePoints().noneMatch(Character::isLetter)) {
            return Tag.NUM;
        }
        if (guessed.equals("PUNCT")) {
            return Tag.PART;
        }
        for (Tag tag : Tag.values()) {
            if (tag.name().equals(guessed)) {
                return tag;
            }
        }
        return Tag.X;
    }
}
