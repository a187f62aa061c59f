package org.hearsay.entity.internal.tie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.entity.internal.tie.Anchor.Form;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.model.Arc;
import org.hearsay.model.Sentence;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;

/** Finds the words of a sentence that may tie. Tokens are numbered as in the report. */
final class Anchors {

    private static final int LONGEST = 5;

    private final Told told;
    private final Sentence sentence;
    private final List<Token> tokens;
    private final TieWords words = TieWords.ENGLISH;
    private final List<String> lowers = new ArrayList<>();
    private final List<String> lemmas = new ArrayList<>();

    Anchors(Told told, Sentence sentence) {
        this.told = told;
        this.sentence = sentence;
        this.tokens = told.layers.tokens();
        told.layers.tokensOf(sentence).forEach(t -> {
            lowers.add(TieWords.bare(t.lower()));
            lemmas.add(t.lemma());
        });
    }

    /** Words of their own, in order of place. */
    List<Anchor> list() {
        var anchors = new ArrayList<Anchor>();
        for (int at = sentence.first(); at < sentence.end(); at++) {
            Optional<Anchor> noun = told.isInName(at) ? Optional.empty() : noun(at);
            if (noun.isPresent()) {
                anchors.add(noun.get());
                at = noun.get().end() - 1;
            } else {
                int token = at;
                Optional<Anchor> other = told.isInName(at) ? Optional.empty() : verb(at);
                other.or(() -> ending(token)).ifPresent(anchors::add);
            }
        }
        return anchors;
    }

    private Optional<Anchor> noun(int at) {
        int i = at - sentence.first();
        boolean plural = words.findListed(lowers, i).isEmpty();
        List<String> read = plural ? lemmas : lowers;
        Optional<Integer> length = words.findListed(read, i);
        if (length.isEmpty() || isNoNoun(at + length.get() - 1)) {
            return Optional.empty();
        }
        int end = at + length.get();
        // 'police chief', 'party chairman': the first of two nouns tells what the second is
        boolean modifies = end < sentence.end()
                && !told.isInName(end)
                && told.syntax.arc(end - 1).head() == end
                && tokens.get(end).tag() != Tag.VERB;
        if (modifies) {
            return Optional.empty();
        }
        return words.findNoun(read, i).map(PhraseIndex.Hit::value).map(word -> {
            int first = first(at);
            boolean deputy = tokens.subList(first, end).stream().anyMatch(t -> words.isDeputy(t.lower()));
            Bond bond = deputy && word.bond().isOffice() ? Bond.DEPUTY : word.bond();
            return new Anchor(Form.NOUN, bond, word.swap(), first, head(at, end), end, word.term(), plural);
        });
    }

    private boolean isNoNoun(int token) {
        Tag tag = tokens.get(token).tag();
        return tag == Tag.VERB || tag == Tag.ADP || tag == Tag.ADV || tag == Tag.AUX || tag == Tag.DET;
    }

    /** The word of a phrase that hangs on none of the others: 'chief' of 'chief of staff'. */
    private int head(int at, int end) {
        for (int i = at; i < end; i++) {
            int up = told.syntax.arc(i).head();
            if (up < at || up >= end) {
                return i;
            }
        }
        return end - 1;
    }

    /** Where its modifiers begin: 'deputy' of 'deputy foreign minister'. */
    private int first(int at) {
        int first = at;
        while (first > sentence.first() && at - first < LONGEST && isPartOfTitle(first - 1, at)) {
            first--;
        }
        return first;
    }

    private boolean isPartOfTitle(int token, int noun) {
        Token word = tokens.get(token);
        if (told.isInName(token) || !words.countryOf(word.lower()).isEmpty()) {
            return false;
        }
        if (word.is("-") || word.is("and")) {
            return token > sentence.first()
                    && token + 1 <= noun
                    && words.isModifier(tokens.get(token - 1).lower())
                    && words.isModifier(tokens.get(token + 1).lower());
        }
        Arc arc = told.syntax.arc(token);
        boolean hangs = arc.head() >= token && arc.head() <= noun + 2;
        boolean noun1 = (word.tag() == Tag.NOUN || word.tag() == Tag.ADJ || word.tag() == Tag.PROPN)
                && (arc.is("compound") || arc.is("amod"));
        return words.isModifier(word.lower()) || words.isFormer(word.lower()) || hangs && noun1;
    }

    private Optional<Anchor> verb(int at) {
        Token token = tokens.get(at);
        if (token.tag() != Tag.VERB && token.tag() != Tag.ADJ) {
            return Optional.empty();
        }
        boolean verb = token.tag() == Tag.VERB;
        Optional<TieWords.Word> word = verb ? words.findVerb(token.lemma()) : Optional.empty();
        return word.or(() -> words.findState(token.lemma(), verb))
                .or(() -> words.findState(token.lemma(), true)
                        .filter(w -> token.lower().endsWith("ed")))
                .map(w -> new Anchor(Form.VERB, w.bond(), w.swap(), at, at, at + 1, w.term(), false));
    }

    /** 'X-backed'. */
    private Optional<Anchor> ending(int at) {
        String lower = tokens.get(at).lower();
        int hyphen = lower.lastIndexOf('-');
        return hyphen <= 0
                ? Optional.empty()
                : words.findEnding(lower.substring(hyphen))
                        .map(w -> new Anchor(Form.ENDING, w.bond(), w.swap(), at, at, at + 1, w.term(), false));
    }
}
