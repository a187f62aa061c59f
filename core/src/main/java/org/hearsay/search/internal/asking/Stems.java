package org.hearsay.search.internal.asking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.NumberWords;

/**
 * Text as the words that questions and sentences are compared by: folded, irregular forms by their base, numbers as figures,
 * endings off. Rougher than the words of search: 'announced' and 'announcement' are one.
 */
public final class Stems extends Analyzer {

    private static final String FIELD = "";

    /** So long a question is read; nobody asks for more in one. */
    static final int LONGEST = 4000;

    /** A word of a text: its stem and where it stands. */
    record Stem(String text, int start, int end) {}

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        var tokenizer = new StandardTokenizer();
        TokenStream folded =
                new ASCIIFoldingFilter(new LowerCaseFilter(new Letters(new EnglishPossessiveFilter(tokenizer))));
        return new TokenStreamComponents(tokenizer, new PorterStemFilter(new Bases(folded)));
    }

    /** The stems of a text, in order. */
    List<Stem> list(String text) {
        var stems = new ArrayList<Stem>();
        try (TokenStream stream = tokenStream(FIELD, text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                stems.add(new Stem(term.toString(), place.startOffset(), place.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory", e);
        }
        return stems;
    }

    /** Letters that stand for a name lose their points; 'US' would be a pronoun in lower case. */
    private static final class Letters extends TokenFilter {

        private static final Set<String> STATES = Set.of("US", "USA");
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        Letters(TokenStream input) {
            super(input);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            String word = term.toString();
            if (word.indexOf('.') > 0 && word.chars().allMatch(c -> c == '.' || Character.isLetter(c))) {
                word = word.replace(".", "");
            }
            word = STATES.contains(word) ? "usa" : word;
            term.setEmpty().append(word);
            return true;
        }
    }

    /** Irregular forms by their base, numbers as figures. */
    private static final class Bases extends TokenFilter {

        private static final Map<String, String> BASE = Lexicon.english("irregular").sections().values().stream()
                .flatMap(List::stream)
                .flatMap(e ->
                        e.find("lemma").stream().map(l -> Map.entry(e.term().toLowerCase(Locale.ROOT), l)))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a));

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        Bases(TokenStream input) {
            super(input);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            String word = term.toString();
            String other = Stream.concat(
                            NumberWords.find(word).map(String::valueOf).stream(), Stream.ofNullable(BASE.get(word)))
                    .findFirst()
                    .orElse(word);
            if (!other.equals(word)) {
                term.setEmpty().append(other);
            }
            return true;
        }
    }
}
