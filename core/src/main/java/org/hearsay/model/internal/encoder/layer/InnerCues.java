package org.hearsay.model.internal.encoder.layer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.model.Parse;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;

/**
 * Whether a content may hold somebody's words in turn, so that it is worth another run of the model: a verb or noun of the
 * cue lexicon stands in it, or by the tree a clause hangs on a word that may tell of it; without a tree two predicates must do.
 * What has none of these is a bare clause ('the dam broke'). Cheap: looks at each word once. Immutable; one document's.
 *
 * <p>Of the contents that only a mark or a second predicate let through before, the model read somebody's words in fewer than
 * one in five, and claims got more right without them ({@code docs/quality.md}, 'What is read twice').
 */
public final class InnerCues {

    /** So many predicates can be an attribution and its content. */
    private static final int PREDICATES = 2;

    /** How a clause hangs on the word that tells of it, or it on the clause. */
    private static final Set<String> CLAUSES = Set.of("ccomp", "parataxis");

    private final List<Token> tokens;
    private final List<Parse> parses;
    private final List<String> lemmas;
    private final Book book;

    /** The cues of the lexicon by their base forms; read once for all documents. */
    public record Book(Set<String> words, PhraseIndex<Lexicon.Entry> phrases) {

        public Book {
            words = Set.copyOf(words);
        }

        /** Of the English lexicon. */
        public static Book english() {
            Lexicon lexicon = Lexicon.english("cues");
            var words = new HashSet<String>();
            for (String section : List.of("verbs", "nouns", "hidden", "citing")) {
                words.addAll(lexicon.listTerms(section));
            }
            words.add("according");
            return new Book(words, PhraseIndex.of(lexicon.getSection("verbs")));
        }
    }

    /** For the words of one document; {@code parses} has one a token, or none where the model knows no syntax. */
    public InnerCues(List<Token> tokens, List<Parse> parses, Book book) {
        this.tokens = tokens;
        this.parses = parses;
        this.lemmas = parses.isEmpty()
                ? tokens.stream().map(Token::lemma).toList()
                : parses.stream().map(Parse::lemma).toList();
        this.book = book;
    }

    /** Whether an attribution may stand in the words from one to before another. */
    public boolean mayStandIn(int first, int end) {
        int predicates = 0;
        for (int i = first; i < end; i++) {
            if (isCue(i, end) || isToldOf(i, first, end)) {
                return true;
            }
            predicates += parses.isEmpty() && isPredicate(i) ? 1 : 0;
        }
        return predicates >= PREDICATES;
    }

    /** Whether a clause completes another word: that may tell of it. */
    private boolean isToldOf(int i, int first, int end) {
        if (parses.isEmpty()) {
            return false;
        }
        Parse parse = parses.get(i);
        return CLAUSES.contains(parse.relation()) && parse.head() >= first && parse.head() < end;
    }

    private boolean isCue(int i, int end) {
        Token token = tokens.get(i);
        return book.words().contains(lemmas.get(i))
                || book.words().contains(token.lemma())
                || book.words().contains(token.lower())
                || book.phrases().findAt(lemmas.subList(0, end), i).isPresent();
    }

    private boolean isPredicate(int i) {
        return tokens.get(i).tag() == Tag.VERB || tokens.get(i).tag() == Tag.AUX;
    }
}
