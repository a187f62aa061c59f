package org.hearsay.model.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.document.Document;
import org.hearsay.issue.DossierException;
import org.hearsay.model.Encoder;
import org.hearsay.model.Encoding;
import org.hearsay.model.LayerReader;
import org.hearsay.model.Layers;
import org.hearsay.model.Parse;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;

/** Adds what an encoder reads to the layers of another reader. */
public final class EncodingLayerReader implements LayerReader {

    private final LayerReader words;
    private final Encoder encoder;

    /** Cuts with {@code words}; {@code encoder} stays open. */
    public EncodingLayerReader(LayerReader words, Encoder encoder) {
        this.words = words;
        this.encoder = encoder;
    }

    @Override
    public boolean isEncoding() {
        return true;
    }

    @Override
    public Layers read(Document document) {
        Layers layers = words.read(document);
        try {
            return tagged(layers, encoder.encode(layers));
        } catch (DossierException e) {
            // The machine has refused; the rules read on, and whoever asked for an encoding tells of it.
            return layers;
        }
    }

    /** The layers with what was read, and the words tagged by it, where the model knows syntax. */
    private static Layers tagged(Layers layers, Encoding read) {
        List<Parse> parses = read.parses();
        if (parses.isEmpty()) {
            return layers.with(read);
        }
        List<Token> tokens = new ArrayList<>(parses.size());
        for (int i = 0; i < parses.size(); i++) {
            tokens.add(tagged(layers.tokens().get(i), parses.get(i)));
        }
        return new Layers(layers.sentences(), tokens, Optional.of(read));
    }

    /** A mark stays a mark, and a number a number, whatever the model says. */
    private static Token tagged(Token token, Parse parse) {
        return switch (token.tag()) {
            case PUNCT, SYM, NUM -> token;
            default ->
                parse.tag() == Tag.PUNCT || parse.tag() == token.tag()
                        ? token
                        : new Token(token.span(), token.text(), token.lower(), parse.tag(), Lemmas.of(token.lower(), parse.tag()));
        };
    }
}
