package org.hearsay.claim.internal.saying;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Link;
import org.hearsay.document.Document;
import org.hearsay.model.Layers;
import org.hearsay.model.Sentence;
import org.hearsay.model.Tag;
import org.hearsay.text.Span;

/** Hands a time on to claims that go on with what was said before, and gives those without one that of their note or heading. */
final class GoingOn {

    private final Document document;
    private final Layers layers;
    private final Tree tree;
    private final SayingWords words;
    private final Citations citations;

    GoingOn(Document document, Layers layers, Tree tree, SayingWords words, Citations citations) {
        this.document = document;
        this.layers = layers;
        this.tree = tree;
        this.words = words;
        this.citations = citations;
    }

    /** Adds to {@code said}, by claim id. */
    void handOn(List<Claim> claims, Map<String, Moment> said) {
        notes(claims, said);
        beforeNotes(claims, said);
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            if (said.containsKey(claim.id())) {
                continue;
            }
            for (int k = i - 1; k >= Math.max(0, i - 6); k--) {
                Claim before = claims.get(k);
                if (said.containsKey(before.id()) && goesOn(claim, before)) {
                    said.put(claim.id(), said.get(before.id()));
                    break;
                }
            }
        }
        for (Claim claim : claims) {
            if (!said.containsKey(claim.id()) && claim.parent().isEmpty()) {
                claim.cue().flatMap(citations::heading).ifPresent(m -> said.put(claim.id(), m));
            }
        }
    }

    private void notes(List<Claim> claims, Map<String, Moment> said) {
        for (Claim claim : claims) {
            if (said.containsKey(claim.id()) || claim.parent().isPresent()) {
                continue;
            }
            citations.noted(reach(claim, claims)).ifPresent(m -> said.put(claim.id(), m));
        }
    }

    /** A note at the end of a paragraph is that of all that its speaker is told to have said there. */
    private void beforeNotes(List<Claim> claims, Map<String, Moment> said) {
        for (int i = claims.size() - 2; i >= 0; i--) {
            Claim claim = claims.get(i);
            Claim next = claims.get(i + 1);
            Moment date = said.get(next.id());
            boolean open = !said.containsKey(claim.id()) && claim.parent().isEmpty() && date != null;
            if (open
                    && citations.isOfNote(date)
                    && isSame(claim.speaker(), next.speaker())
                    && document.findBlock(claim.content().span().start())
                            .equals(document.findBlock(next.content().span().start()))) {
                said.put(claim.id(), date);
            }
        }
    }

    /** Up to the end of the quotation or sentence, where a note is called. */
    private Span reach(Claim claim, List<Claim> claims) {
        int end = claims.stream()
                .filter(c -> c.quote().isPresent() && c.quote().equals(claim.quote()))
                .mapToInt(c -> c.content().span().end())
                .max()
                .orElse(claim.content().span().end());
        int sentence = layers.findSentence(end - 1).map(s -> s.span().end()).orElse(end);
        return new Span(claim.content().span().start(), Math.max(end + 2, sentence));
    }

    /** 'filed a motion in which it claimed': the nested words are those of the occasion that was dated. */
    private boolean isOccasionOf(Claim claim, Claim before) {
        if (!tree.isGrown() || claim.cue().isEmpty() || !claim.parent().equals(Optional.of(before.id()))) {
            return false;
        }
        Span cue = claim.cue().get();
        int top = tree.top(layers.firstTokenFrom(cue.start()), layers.firstTokenFrom(cue.end()));
        int head = tree.head(top);
        return tree.relation(top).equals("acl")
                && head >= 0
                && words.isOccasion(tree, head)
                && isSame(claim.speaker(), before.speaker());
    }

    private boolean goesOn(Claim claim, Claim before) {
        if (isOccasionOf(claim, before)) {
            return true;
        }
        if (!isSame(claim.speaker(), before.speaker())
                || claim.parent().isPresent() && !claim.parent().equals(before.parent())) {
            return false;
        }
        if (claim.cue().isEmpty()) {
            return distance(before, claim) <= 1;
        }
        int cue = layers.firstTokenFrom(claim.cue().get().start());
        boolean adds = words.goingOn().contains(tree.at(cue).lemma());
        boolean pronoun = claim.speaker().span().filter(this::isPronoun).isPresent();
        return distance(before, claim) <= 1 && (adds || pronoun || isSameOccasion(claim));
    }

    private boolean isPronoun(Span span) {
        int i = layers.firstTokenFrom(span.start());
        return i < tree.size() && tree.tag(i) == Tag.PRON && tree.at(i).span().end() >= span.end();
    }

    /** 'In the same interview' */
    private boolean isSameOccasion(Claim claim) {
        Optional<Sentence> sentence =
                layers.findSentence(claim.cue().orElseThrow().start());
        if (sentence.isEmpty()) {
            return false;
        }
        for (int i = sentence.get().first(); i + 1 < sentence.get().end(); i++) {
            if (tree.low(i).equals("same") && words.isOccasion(tree, i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Sentences from the end of one claim to the begin of the next in the same block; far where the block is another. */
    private int distance(Claim before, Claim claim) {
        Optional<Sentence> a = layers.findSentence(before.content().span().end() - 1);
        Optional<Sentence> b = layers.findSentence(claim.content().span().start());
        if (a.isEmpty() || b.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        int blocks = Math.abs(b.get().block() - a.get().block());
        boolean far = claim.cue().isEmpty() ? blocks > 1 : blocks > 0;
        return far ? Integer.MAX_VALUE : Math.abs(b.get().number() - a.get().number());
    }

    private static boolean isSame(Link a, Link b) {
        return a.referent().isPresent() && b.referent().isPresent()
                ? a.referent().equals(b.referent())
                : a.text().equalsIgnoreCase(b.text());
    }
}
