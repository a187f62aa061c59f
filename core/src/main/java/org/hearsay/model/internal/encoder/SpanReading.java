package org.hearsay.model.internal.encoder;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.LabelledSpan;
import org.hearsay.model.Token;
import org.hearsay.text.Span;

/** Turns the scores of a head that marks beginnings and insides into spans of tokens. */
final class SpanReading {

    /** Label of a word in no span. */
    static final String OUTSIDE = "O";

    private SpanReading() {}

    /** The spans of a stretch, by place. An inside that follows another kind begins a span of its own. */
    static List<LabelledSpan> of(Sheet sheet, Head head, List<Token> tokens) {
        float[][] scores = sheet.labels(head);
        int[] path = head.chain().best(scores);
        List<LabelledSpan> spans = new ArrayList<>();
        double[] sure = {};
        int i = 0;
        while (i < path.length) {
            String label = head.labels().get(path[i]);
            if (label.equals(OUTSIDE)) {
                i++;
                continue;
            }
            sure = sure.length == 0 ? head.chain().marginals(scores, path) : sure;
            String kind = label.substring(2);
            int end = i + 1;
            while (end < path.length && head.labels().get(path[end]).equals("I-" + kind)) {
                end++;
            }
            spans.add(span(sheet.stretch().first(), i, end, kind, sure, tokens));
            i = end;
        }
        return spans;
    }

    private static LabelledSpan span(int base, int from, int to, String kind, double[] sure, List<Token> tokens) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += sure[i];
        }
        Span place = Span.cover(
                tokens.get(base + from).span(), tokens.get(base + to - 1).span());
        return new LabelledSpan(place, base + from, base + to, kind, Math.clamp(sum / (to - from), 0, 1));
    }
}
