package org.hearsay.model.internal;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Arc;
import org.hearsay.model.Parse;
import org.hearsay.model.Syntax;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;

/** Words as an encoder tags and ties them. */
public final class ReadWords {

    /** A tag counts that is likelier than all others together. */
    private static final double HALF = 0.5;

    private ReadWords() {}

    /** The tokens with the tags of their parses; a mark stays a mark, and a number a number, whatever the model says. */
    public static List<Token> tagged(List<Token> tokens, List<Parse> parses) {
        List<Token> tagged = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            tagged.add(tagged(tokens.get(i), parses.get(i)));
        }
        return tagged;
    }

    /** Whether another tagger is believed rather. */
    static boolean isUnsure(Parse parse) {
        return parse.tagConfidence() <= HALF;
    }

    /** The syntax that parses tell, with the voice that the verbs show. */
    public static Syntax syntax(List<Token> tokens, List<Parse> parses) {
        List<Arc> arcs = parses.stream()
                .map(parse -> new Arc(parse.head(), parse.relation()))
                .toList();
        return Syntax.of(tokens, Voice.mended(tokens, arcs), true);
    }

    private static Token tagged(Token token, Parse parse) {
        Tag tag = parse.tag();
        return switch (token.tag()) {
            case PUNCT, SYM, NUM -> token;
            default ->
                tag == Tag.PUNCT || tag == token.tag() || token.tag() != Tag.X && isUnsure(parse)
                        ? token
                        : new Token(token.span(), token.text(), token.lower(), tag, Lemmas.of(token.lower(), tag));
        };
    }
}
