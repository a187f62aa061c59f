package org.hearsay.model.internal.encoder.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.model.Attribution;
import org.hearsay.model.Attribution.Part;
import org.hearsay.model.Guess;
import org.hearsay.model.LabelledSpan;
import org.hearsay.model.Layers;
import org.hearsay.model.Sentence;
import org.hearsay.model.internal.encoder.head.Head;
import org.hearsay.model.internal.encoder.head.Heads;
import org.hearsay.model.internal.encoder.head.Numbers;
import org.hearsay.model.internal.encoder.head.Sheet;

/** Puts sources and contents to the cues that they belong to, a part a sentence. */
public final class AttributionReading {

    private final Sheet sheet;
    private final Heads heads;
    private final Layers layers;
    private final SpanReading reading;
    private final int depth;
    private final OptionalInt parent;

    private AttributionReading(Sheet sheet, Heads heads, Head head, Layers layers, int depth, OptionalInt parent) {
        this.sheet = sheet;
        this.heads = heads;
        this.layers = layers;
        this.reading = new SpanReading(sheet, head, layers.tokens());
        this.depth = depth;
        this.parent = parent;
    }

    /** The attributions of a stretch, which stands in the content of {@code parent} where that is present. */
    public static List<Attribution> of(Sheet sheet, Heads heads, Layers layers, int depth, OptionalInt parent) {
        return heads.find(Heads.ATTRIBUTION)
                .map(head -> new AttributionReading(sheet, heads, head, layers, depth, parent).grouped())
                .orElse(List.of());
    }

    private List<Attribution> grouped() {
        List<LabelledSpan> spans = reading.spans();
        List<LabelledSpan> cues =
                spans.stream().filter(s -> s.label().equals(Attribution.CUE)).toList();
        List<List<Part>> sources = new ArrayList<>();
        List<List<Part>> contents = new ArrayList<>();
        cues.forEach(cue -> {
            sources.add(new ArrayList<>());
            contents.add(new ArrayList<>());
        });
        List<Attribution> out = new ArrayList<>();
        for (LabelledSpan span : spans) {
            if (span.label().equals(Attribution.CUE)) {
                continue;
            }
            boolean source = span.label().equals(Attribution.SOURCE);
            if (cues.isEmpty()) {
                List<Part> alone = parts(span, 0);
                out.add(attribution(Optional.empty(), source ? alone : List.of(), source ? List.of() : alone));
                continue;
            }
            float[] scores = scores(span, cues);
            int best = Numbers.best(scores);
            (source ? sources : contents).get(best).addAll(parts(span, Numbers.share(scores, best)));
        }
        for (int i = 0; i < cues.size(); i++) {
            out.add(attribution(Optional.of(cues.get(i)), sources.get(i), contents.get(i)));
        }
        return out;
    }

    /** A span cut where sentences end. */
    private List<Part> parts(LabelledSpan span, double link) {
        var parts = new ArrayList<Part>();
        int first = span.first();
        while (first < span.end()) {
            int at = layers.tokens().get(first).span().start();
            int end = layers.findSentence(at).map(Sentence::end).orElse(span.end());
            end = Math.clamp(end, first + 1, span.end());
            LabelledSpan words = first == span.first() && end == span.end() ? span : reading.piece(span, first, end);
            parts.add(new Part(words, link, first > span.first()));
            first = end;
        }
        return parts;
    }

    /** How well a span goes with each cue; where none was seen with it, or the model cannot tell, the nearest is best. */
    private float[] scores(LabelledSpan span, List<LabelledSpan> cues) {
        int base = sheet.stretch().first();
        float[] pairs = heads.find(Heads.LINK).isPresent()
                ? sheet.pairs(Heads.LINK, span.first() - base, 0, sheet.size())
                : new float[0];
        float[] scores = new float[cues.size()];
        for (int i = 0; i < scores.length; i++) {
            int cue = cues.get(i).first();
            float score = pairs.length == 0 ? Sheet.UNSEEN : pairs[cue - base];
            scores[i] = score > Sheet.UNSEEN ? score : Sheet.UNSEEN - Math.abs(cue - span.first());
        }
        return scores;
    }

    private Attribution attribution(Optional<LabelledSpan> cue, List<Part> sources, List<Part> contents) {
        return new Attribution(
                cue,
                sources,
                contents,
                cue.flatMap(c -> guess(Heads.ACT, c)),
                cue.flatMap(c -> guess(Heads.POLARITY, c)),
                cue.flatMap(c -> guess(Heads.CERTAINTY, c)),
                depth,
                parent);
    }

    private Optional<Guess> guess(String name, LabelledSpan cue) {
        return heads.find(name)
                .map(head -> Guesses.of(
                        head, sheet.labels(head, cue.first() - sheet.stretch().first())));
    }
}
