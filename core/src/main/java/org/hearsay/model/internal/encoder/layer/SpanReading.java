package org.hearsay.model.internal.encoder.layer;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.LabelledSpan;
import org.hearsay.model.Token;
import org.hearsay.model.internal.encoder.head.Head;
import org.hearsay.model.internal.encoder.head.Sheet;
import org.hearsay.text.Span;

/** Turns the scores of a head that marks beginnings and insides into spans of tokens. */
final class SpanReading {

    /** Label of a word in no span. */
    static final String OUTSIDE = "O";

    private final int base;
    private final Head head;
    private final List<Token> tokens;
    private final float[][] scores;
    private final int[] path;
    private double[] sure = {};

    SpanReading(Sheet sheet, Head head, List<Token> tokens) {
        this.base = sheet.stretch().first();
        this.head = head;
        this.tokens = tokens;
        this.scores = sheet.labels(head);
        this.path = head.chain().best(scores);
    }

    /** The spans of a stretch, by place. An inside that follows another kind begins a span of its own. */
    static List<LabelledSpan> of(Sheet sheet, Head head, List<Token> tokens) {
        return new SpanReading(sheet, head, tokens).spans();
    }

    /** The spans, by place; one may go on over the end of a sentence. */
    List<LabelledSpan> spans() {
        List<LabelledSpan> spans = new ArrayList<>();
        int i = 0;
        while (i < path.length) {
            String label = head.labels().get(path[i]);
            if (label.equals(OUTSIDE)) {
                i++;
                continue;
            }
            String kind = label.substring(2);
            int end = i + 1;
            while (end < path.length && head.labels().get(path[end]).equals("I-" + kind)) {
                end++;
            }
            spans.add(span(i, end, kind));
            i = end;
        }
        return spans;
    }

    /** Some words of a span by themselves, from one token to before another. */
    LabelledSpan piece(LabelledSpan whole, int first, int end) {
        return span(first - base, end - base, whole.label());
    }

    private LabelledSpan span(int from, int to, String kind) {
        sure = sure.length == 0 ? head.chain().marginals(scores, path) : sure;
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += sure[i];
        }
        Span place = Span.cover(
                tokens.get(base + from).span(), tokens.get(base + to - 1).span());
        return new LabelledSpan(place, base + from, base + to, kind, Math.clamp(sum / (to - from), 0, 1));
    }
}
