package org.hearsay.claim.internal.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.document.Block;
import org.hearsay.document.Document;
import org.hearsay.document.DocumentId;
import org.hearsay.document.Masthead;
import org.hearsay.document.Origin;
import org.hearsay.mention.MentionFinder;
import org.hearsay.model.Arc;
import org.hearsay.model.Layers;
import org.hearsay.model.Sentence;
import org.hearsay.model.Syntax;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;
import org.hearsay.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@link Grammar}: sentences as {@code word:TAG:head:relation}; asked is about the run of words marked *. */
class GrammarTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SUBJECT | Moran*:PROPN:1:nsubj laughed:VERB:-1:root
            SUBJECT | Brask:PROPN:3:nsubj and:CCONJ:2:cc Moran*:PROPN:0:conj laughed:VERB:-1:root
            INNER   | Brask:PROPN:1:nsubj hoped:VERB:-1:root Moran*:PROPN:3:nsubj laughed:VERB:1:ccomp
            OBJECT  | Brask:PROPN:1:nsubj met:VERB:-1:root Ila*:PROPN:3:compound Moran*:PROPN:1:obj
            OBLIQUE | Brask:PROPN:1:nsubj spoke:VERB:-1:root to:ADP:3:case Moran*:PROPN:1:obl
            APPOSED | Brask:PROPN:2:nsubj Moran*:PROPN:0:appos laughed:VERB:-1:root
            OWNER   | Moran*:PROPN:2:nmod:poss 's:PART:0:case aide:NOUN:3:nsubj laughed:VERB:-1:root
            """)
    void roles(String role, String sentence) {
        var read = new Read(sentence);
        assertEquals(role, read.grammar.role(read.from, read.to).name());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            true  | Moran*:PROPN:2:nsubj never:ADV:2:advmod spoke:VERB:-1:root
            true  | Moran*:PROPN:1:nsubj declined:VERB:-1:root
            false | Moran*:PROPN:1:nsubj spoke:VERB:-1:root
            """)
    void silence(boolean negated, String sentence) {
        assertEquals(negated, new Read(sentence).grammar.isNegated(0));
    }

    private static final class Read {
        private final Grammar grammar;
        private int from = -1;
        private int to;

        Read(String sentence) {
            var tokens = new ArrayList<Token>();
            var arcs = new ArrayList<Arc>();
            var text = new StringBuilder();
            for (String word : sentence.strip().split(" ")) {
                String[] part = word.split(":", 4);
                String form = part[0].replace("*", "");
                if (part[0].endsWith("*")) {
                    from = from < 0 ? tokens.size() : from;
                    to = tokens.size() + 1;
                }
                var span = new Span(text.length(), text.length() + form.length());
                String low = form.toLowerCase(Locale.ROOT);
                tokens.add(new Token(span, form, low, Tag.valueOf(part[1]), low));
                arcs.add(new Arc(Integer.parseInt(part[2]), part[3]));
                text.append(form).append(' ');
            }
            var whole = new Span(0, tokens.getLast().span().end());
            var document = new Document(
                    DocumentId.of("0", "", ""),
                    new Origin("report.txt", "0".repeat(64), "text/plain", Optional.empty()),
                    Masthead.EMPTY,
                    text.toString(),
                    List.of(new Block(Block.Kind.PARAGRAPH, whole, 0)),
                    List.of(),
                    List.of(),
                    List.of());
            var layers = new Layers(
                    List.of(new Sentence(0, whole, 0, 0, tokens.size())),
                    tokens,
                    Syntax.of(tokens, arcs, true),
                    Optional.empty());
            grammar = new Grammar(
                    new Passage(document, layers, MentionFinder.rules().find(document, layers), i -> -1));
        }
    }
}
