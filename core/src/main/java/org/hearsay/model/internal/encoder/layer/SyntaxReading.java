package org.hearsay.model.internal.encoder.layer;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.Layers;
import org.hearsay.model.Parse;
import org.hearsay.model.Sentence;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;
import org.hearsay.model.internal.encoder.head.Head;
import org.hearsay.model.internal.encoder.head.Heads;
import org.hearsay.model.internal.encoder.head.Numbers;
import org.hearsay.model.internal.encoder.head.Sheet;
import org.hearsay.model.internal.encoder.head.Tree;
import org.hearsay.model.internal.encoder.window.Stretch;

/** Turns the scores of the syntax heads into parses. */
final class SyntaxReading {

    private static final String ROOT = "root";

    /** A longer sentence is a table or a list: it is parsed in parts, since the scores of all its pairs would fill the memory. */
    private static final int PART = 1024;

    private final Sheet sheet;
    private final Head upos;
    private final Head lemma;
    private final Head relation;

    private SyntaxReading(Sheet sheet, Head upos, Head lemma, Head relation) {
        this.sheet = sheet;
        this.upos = upos;
        this.lemma = lemma;
        this.relation = relation;
    }

    /** Whether a model tells of syntax. */
    static boolean isIn(Heads heads) {
        return heads.find(Heads.UPOS).isPresent()
                && heads.find(Heads.LEMMA).isPresent()
                && heads.find(Heads.ARC).isPresent()
                && heads.find(Heads.RELATION).isPresent();
    }

    /** Puts the parses of a stretch into {@code out}, which has a place a token. */
    static void read(Sheet sheet, Heads heads, Layers layers, List<Optional<Parse>> out) {
        var reading = new SyntaxReading(
                sheet,
                heads.find(Heads.UPOS).orElseThrow(),
                heads.find(Heads.LEMMA).orElseThrow(),
                heads.find(Heads.RELATION).orElseThrow());
        Stretch stretch = sheet.stretch();
        int first = stretch.first();
        while (first < stretch.end()) {
            int at = layers.tokens().get(first).span().start();
            int end = layers.findSentence(at).map(Sentence::end).orElse(stretch.end());
            end = Math.clamp(end, first + 1, Math.min(stretch.end(), first + PART));
            reading.sentence(first, end, layers.tokens(), out);
            first = end;
        }
    }

    private void sentence(int first, int end, List<Token> tokens, List<Optional<Parse>> out) {
        int base = sheet.stretch().first();
        float[][] arcs = new float[end - first][];
        for (int i = 0; i < arcs.length; i++) {
            arcs[i] = sheet.pairs(Heads.ARC, first + i - base, first - base, end - base);
        }
        int[] heads = Tree.of(arcs);
        for (int i = 0; i < heads.length; i++) {
            out.set(
                    first + i,
                    Optional.of(parse(first + i, heads[i] == i ? Parse.ROOT : first + heads[i], tokens)
                            .sure(Numbers.share(arcs[i], heads[i]))));
        }
    }

    private Draft parse(int token, int head, List<Token> tokens) {
        int word = token - sheet.stretch().first();
        float[] tags = sheet.labels(upos, word);
        int best = Numbers.best(tags);
        Token of = tokens.get(token);
        String script = lemma.labels().get(Numbers.best(sheet.labels(lemma, word)));
        String label = head == Parse.ROOT ? ROOT : label(sheet.labels(relation, word));
        return new Draft(
                tag(upos.labels().get(best), of),
                Numbers.share(tags, best),
                Lemma.of(of.lower(), script).orElse(of.lemma()),
                head,
                label);
    }

    /** The best label; the root's belongs to no other word, however the tree was mended. */
    private String label(float[] scores) {
        int root = relation.labels().indexOf(ROOT);
        if (root >= 0) {
            scores[root] = Float.NEGATIVE_INFINITY;
        }
        return relation.labels().get(Numbers.best(scores));
    }

    private static Tag tag(String name, Token token) {
        for (Tag tag : Tag.values()) {
            if (tag.name().equals(name)) {
                return tag;
            }
        }
        return token.tag();
    }

    /** A parse but for how sure its arc is. */
    private record Draft(Tag tag, double tagConfidence, String lemma, int head, String relation) {
        Parse sure(double confidence) {
            return new Parse(tag, tagConfidence, lemma, head, relation, confidence);
        }
    }
}
