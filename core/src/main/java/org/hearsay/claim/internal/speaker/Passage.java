package org.hearsay.claim.internal.speaker;

import java.util.function.IntUnaryOperator;
import org.hearsay.document.Block;
import org.hearsay.document.Document;
import org.hearsay.mention.Mentions;
import org.hearsay.model.Layers;
import org.hearsay.model.Sentence;
import org.hearsay.model.Syntax;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;

/** A document by its tokens: block, quotation and stretch of each. A stretch is a run of one sentence outside quotations. */
final class Passage {

    private static final int NONE = -1;

    private final Document document;
    private final Layers layers;
    private final Mentions mentions;
    private final int[] quoted;
    private final int[] block;
    private final int[] paragraph;
    private final int[] sentence;
    private final int[] stretch;
    private final int[] stretchFrom;
    private final int[] stretchTo;

    /** {@code quoted} gives the number of the quotation that a token stands in, {@code mark} numbers below -1 for marks, else -1. */
    Passage(Document document, Layers layers, Mentions mentions, IntUnaryOperator quoted) {
        this.document = document;
        this.layers = layers;
        this.mentions = mentions;
        int n = layers.tokens().size();
        this.quoted = new int[n];
        this.block = new int[n];
        this.paragraph = new int[n];
        this.sentence = new int[n];
        this.stretch = new int[n];
        this.stretchFrom = new int[n + 1];
        this.stretchTo = new int[n + 1];
        cut(quoted);
    }

    private void cut(IntUnaryOperator inside) {
        int count = 0;
        int number = NONE;
        int last = NONE;
        for (Sentence s : layers.sentences()) {
            boolean open = false;
            number += s.block() == last ? 0 : 1;
            last = s.block();
            for (int i = s.first(); i < s.end(); i++) {
                quoted[i] = inside.applyAsInt(i);
                block[i] = s.block();
                paragraph[i] = number;
                sentence[i] = s.number();
                boolean out = quoted[i] == NONE;
                if (out && !open) {
                    stretchFrom[count++] = i;
                }
                open = out;
                stretch[i] = out ? count - 1 : NONE;
                if (out) {
                    stretchTo[count - 1] = i + 1;
                }
            }
        }
    }

    Document document() {
        return document;
    }

    Layers layers() {
        return layers;
    }

    Mentions mentions() {
        return mentions;
    }

    int size() {
        return quoted.length;
    }

    Token token(int i) {
        return layers.tokens().get(i);
    }

    /** The word in lower case; empty outside of the document. */
    String low(int i) {
        return i < 0 || i >= quoted.length ? "" : token(i).lower();
    }

    Tag tag(int i) {
        return i < 0 || i >= quoted.length ? Tag.PUNCT : token(i).tag();
    }

    /** Number of the quotation that a token stands in, or -1. */
    int quoted(int i) {
        return quoted[i];
    }

    /** Index of the block of a token. */
    int block(int i) {
        return block[i];
    }

    /** Number of the block of a token among those with sentences. */
    int paragraph(int i) {
        return paragraph[i];
    }

    int sentence(int i) {
        return sentence[i];
    }

    Block.Kind kind(int i) {
        return document.blocks().get(block[i]).kind();
    }

    /** Number of the stretch of a token; -1 inside quotations. */
    int stretch(int i) {
        return stretch[i];
    }

    int firstOf(int number) {
        return stretchFrom[number];
    }

    int endOf(int number) {
        return stretchTo[number];
    }

    Syntax syntax() {
        return layers.syntax();
    }

    /** Index of the token at or after an offset. */
    int tokenFrom(int offset) {
        return layers.firstTokenFrom(offset);
    }

    boolean isNoun(int i) {
        return tag(i) == Tag.NOUN || tag(i) == Tag.PROPN;
    }

    /** Whether a stretch holds a word. */
    boolean hasWords(int number) {
        for (int i = firstOf(number); i < endOf(number); i++) {
            if (token(i).isWord()) {
                return true;
            }
        }
        return false;
    }
}
