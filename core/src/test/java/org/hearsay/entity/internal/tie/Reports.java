package org.hearsay.entity.internal.tie;

import java.util.Collections;
import java.util.List;
import org.hearsay.document.Document;
import org.hearsay.document.Masthead;
import org.hearsay.document.OneParagraph;
import org.hearsay.mention.MentionFinder;
import org.hearsay.model.Arc;
import org.hearsay.model.LayerReader;
import org.hearsay.model.Layers;
import org.hearsay.model.Syntax;
import org.hearsay.model.Trees;

/** Reports as ties read them: as the rules of this module see them, or with a tree of their own. */
final class Reports {

    private static final LayerReader LAYERS = LayerReader.openNlp();

    private Reports() {}

    /** One without a tree. */
    static Told told(String text) {
        return told(text, LAYERS.read(OneParagraph.of(text)));
    }

    /** One with a tree in which nothing hangs on anything, so that only what stands beside tells. */
    static Told flat(String text) {
        Layers layers = LAYERS.read(OneParagraph.of(text));
        var arcs = Collections.nCopies(layers.tokens().size(), Arc.TOP);
        return told(
                text,
                new Layers(
                        layers.sentences(),
                        layers.tokens(),
                        Syntax.of(layers.tokens(), arcs, true),
                        layers.encoding()));
    }

    /** One sentence of words written as {@link Trees} has them. */
    static Told tree(String words) {
        var text = new StringBuilder();
        for (String word : words.strip().split("\\s+")) {
            text.append(text.isEmpty() ? "" : " ").append(word.split("/")[0]);
        }
        return told(text.toString(), Trees.of(words));
    }

    private static Told told(String text, Layers layers) {
        Document document = OneParagraph.of(Masthead.EMPTY, text);
        return new Told(document, layers, MentionFinder.rules().find(document, layers), List.of());
    }

    /** The tying word of a report. */
    static Anchor anchor(Told told, String word) {
        return told.layers.sentences().stream()
                .flatMap(s -> new Anchors(told, s).list().stream())
                .filter(a -> a.word().equals(word))
                .findFirst()
                .orElseThrow();
    }
}
