package org.hearsay.claim.internal;

import org.hearsay.model.Layers;
import org.hearsay.model.Syntax;
import org.hearsay.model.Tag;
import org.hearsay.text.Span;

/**
 * The words of a denied content: what its own clause tells is denied, what a clause beside it tells is not ('denied what the paper had
 * reported').
 *
 * @param layers of the report
 * @param content what is denied
 */
record DeniedWords(Layers layers, Span content) {

    /** Trees are not climbed further. */
    private static final int DEEP = 12;

    /** Whether a verb of saying is itself denied. */
    boolean hold(Span cue) {
        Syntax syntax = layers.syntax();
        int verb = -1;
        for (int i = layers.firstTokenFrom(cue.start());
                i < layers.tokens().size() && layers.tokens().get(i).span().end() <= cue.end();
                i++) {
            verb = layers.tokens().get(i).tag() == Tag.VERB ? i : verb;
        }
        if (verb < 0 || !syntax.isParsed()) {
            return false;
        }
        int at = verb;
        for (int steps = 0; steps < DEEP && at >= 0; steps++) {
            if (!content.contains(layers.tokens().get(at).span())) {
                return true;
            }
            boolean relative = syntax.arc(at).relation().equals("acl:relcl")
                    && syntax.listChildren(at, "mark").isEmpty();
            boolean beside =
                    relative || syntax.arc(at).is("advcl") || syntax.arc(at).is("parataxis");
            boolean free = !syntax.listChildren(at, "obj").isEmpty() && isFree(at);
            if (beside || free) {
                return false;
            }
            at = syntax.arc(at).head();
        }
        return at < 0;
    }

    /** Whether the clause of the content completes an adjective of other words: 'it was not true … that the chapel had been sold'. */
    boolean hangsOn(Span other) {
        Syntax syntax = layers.syntax();
        int first = layers.firstTokenFrom(content.start());
        for (int i = first; syntax.isParsed() && i < layers.firstTokenFrom(content.end()); i++) {
            int head = syntax.arc(i).head();
            boolean clause = syntax.arc(i).is("ccomp") || syntax.arc(i).is("csubj");
            if (clause
                    && head >= 0
                    && layers.tokens().get(head).tag() == Tag.ADJ
                    && other.contains(layers.tokens().get(head).span())) {
                return true;
            }
        }
        return false;
    }

    /** 'What the paper had reported': a clause that a word of asking opens names words that were said. */
    private boolean isFree(int verb) {
        int first = layers.syntax().firstOf(verb);
        return layers.tokens().get(first).is("what");
    }
}
