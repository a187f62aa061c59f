package org.hearsay.model.internal.encoder.window;

import java.util.List;
import org.hearsay.model.Layers;
import org.hearsay.model.Sentence;
import org.hearsay.model.Token;

/** The words of one document as the model takes them. Immutable. */
public final class Words {

    private final Vocabulary vocabulary;
    private final int[][] pieces;
    private final Shape[] shapes;
    private final int[] sentences;

    /** Cuts every token into pieces. */
    public Words(Layers layers, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        List<Token> tokens = layers.tokens();
        this.pieces = new int[tokens.size()][];
        this.shapes = new Shape[tokens.size()];
        for (int i = 0; i < pieces.length; i++) {
            pieces[i] = vocabulary.pieces(tokens.get(i).text());
            shapes[i] = Shape.of(tokens.get(i).text());
        }
        this.sentences = new int[tokens.size()];
        for (int s = 0; s < layers.sentences().size(); s++) {
            Sentence sentence = layers.sentences().get(s);
            for (int i = sentence.first(); i < sentence.end(); i++) {
                sentences[i] = s;
            }
        }
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    public int[][] pieces() {
        return pieces;
    }

    int[] pieces(int token) {
        return pieces[token];
    }

    Shape shape(int token) {
        return shapes[token];
    }

    /** Number of the sentence that holds a token. */
    int sentence(int token) {
        return sentences[token];
    }
}
