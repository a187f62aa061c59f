package org.hearsay.claim.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.Certainty;
import org.hearsay.claim.Polarity;
import org.hearsay.claim.internal.cue.Cue;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.model.Arc;
import org.hearsay.model.Layers;
import org.hearsay.model.Syntax;
import org.hearsay.model.Token;
import org.hearsay.text.Span;

/** Reads from the words of a content how sure it is put and whether it rejects something. */
final class Stance {

    private final PhraseIndex<Lexicon.Entry> hedges;
    private final PhraseIndex<Lexicon.Entry> notHedges;
    private final PhraseIndex<Lexicon.Entry> denials;
    private final Set<String> rejected;
    private final Set<String> rejecting;
    private final Negation negation;

    Stance(Lexicon lexicon) {
        hedges = PhraseIndex.of(lexicon.getSection("hedges"));
        notHedges = PhraseIndex.of(lexicon.getSection("not-hedges"));
        denials = PhraseIndex.of(lexicon.getSection("denials"));
        rejected = Set.copyOf(lexicon.listTerms("rejected"));
        rejecting = Set.copyOf(lexicon.listTerms("rejecting"));
        negation = new Negation(lexicon);
    }

    /** What the words tell. */
    record Reading(Polarity polarity, Certainty certainty, List<Span> hedges) {}

    Reading read(Layers layers, Span words, List<Token> cueTokens, Cue cue, Set<String> asserted) {
        List<Token> content = layers.tokensIn(words);
        List<Token> tokens = new ArrayList<>(cueTokens);
        int own = tokens.size();
        tokens.addAll(content);
        List<String> lows = tokens.stream().map(Token::lower).toList();
        var spans = new ArrayList<Span>();
        Certainty certainty = cue.certainty().orElse(Certainty.CERTAIN);
        boolean denies = denies(layers, words, cue, asserted);
        for (int i = 0; i < lows.size(); i++) {
            if (notHedges.findAt(lows, i).isEmpty()) {
                Optional<PhraseIndex.Hit<Lexicon.Entry>> hedge = hedges.findAt(lows, i);
                if (hedge.isPresent() && !isMonth(tokens, i) && !isBeside(lows, own, i)) {
                    spans.add(Span.cover(
                            tokens.get(i).span(),
                            tokens.get(i + hedge.get().words() - 1).span()));
                    certainty = weaker(
                            certainty, hedge.get().value().find("certainty").orElse("possible"));
                }
            }
        }
        return new Reading(denies ? Polarity.DENY : Polarity.AFFIRM, certainty, spans);
    }

    /** Whether some words reject something, whatever the cue. */
    boolean denies(Layers layers, Span words, Set<String> asserted) {
        return denies(layers, words, Cue.NONE, asserted);
    }

    private boolean denies(Layers layers, Span words, Cue cue, Set<String> asserted) {
        List<Token> content = layers.tokensIn(words);
        if (cue.polarity() == Polarity.DENY) {
            return true;
        }
        // what is asked rejects nothing, whatever its words
        return !isQuestion(content)
                && (negation.rejects(layers, words, asserted)
                        || negation.rejectsInTree(layers, words, asserted)
                        || callsNames(content) && (cue.takes('c') || cue.takes('a'))
                        || hasDenial(layers, words, content));
    }

    private static boolean isQuestion(List<Token> content) {
        for (Token token : content.reversed()) {
            if (token.isWord()) {
                return false;
            }
            if (token.is("?")) {
                return true;
            }
        }
        return false;
    }

    private boolean hasDenial(Layers layers, Span words, List<Token> content) {
        List<String> lows = content.stream().map(Token::lower).toList();
        int first = layers.firstTokenFrom(words.start());
        for (int i = 0; i < lows.size(); i++) {
            Optional<PhraseIndex.Hit<Lexicon.Entry>> hit = denials.findAt(lows, i);
            boolean one = hit.isPresent() && hit.get().words() == 1;
            if (hit.isPresent()
                    && !(one && describes(layers, first + i))
                    && !Negation.isPosed(layers, first + i, first)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an adjective only describes a thing of which something else is told: 'a false report had emptied the school'. */
    private static boolean describes(Layers layers, int word) {
        Syntax syntax = layers.syntax();
        Arc arc = syntax.arc(word);
        return syntax.isParsed()
                && arc.is("amod")
                // 'declared untrue a report': what stands before the article is told of the thing
                && syntax.listChildren(arc.head(), "det").stream().noneMatch(d -> d > word)
                && syntax.listChildren(arc.head(), "cop").isEmpty()
                && !syntax.arc(arc.head()).isRoot();
    }

    /** 'the allegation “grotesque”', 'the reports as absurd'. */
    private boolean callsNames(List<Token> content) {
        boolean claim = false;
        for (Token token : content) {
            if (claim && rejecting.contains(token.lower())) {
                return true;
            }
            claim |= rejected.contains(token.lower());
        }
        return false;
    }

    /** In a relative clause behind the statement itself: 'knew the name of a man who allegedly paid'. */
    private static boolean isBeside(List<String> words, int from, int hedge) {
        for (int i = hedge - 1; i > from + 2; i--) {
            if (words.get(i).equals("who")
                    || words.get(i).equals("which")
                    || words.get(i).equals("whose")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMonth(List<Token> tokens, int i) {
        return tokens.get(i).is("may") && tokens.get(i).isCapital() && i > 0;
    }

    private static Certainty weaker(Certainty a, String b) {
        Certainty other = b.equals("probable") ? Certainty.PROBABLE : Certainty.POSSIBLE;
        return a == Certainty.POSSIBLE ? a : other;
    }
}
