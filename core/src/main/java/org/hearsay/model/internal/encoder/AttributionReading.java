package org.hearsay.model.internal.encoder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.model.Attribution;
import org.hearsay.model.Attribution.Part;
import org.hearsay.model.Guess;
import org.hearsay.model.LabelledSpan;
import org.hearsay.model.Token;

/** Puts sources and contents to the cues that they belong to. */
final class AttributionReading {

    private final Sheet sheet;
    private final Heads heads;
    private final int depth;
    private final OptionalInt parent;

    private AttributionReading(Sheet sheet, Heads heads, int depth, OptionalInt parent) {
        this.sheet = sheet;
        this.heads = heads;
        this.depth = depth;
        this.parent = parent;
    }

    /** The attributions of a stretch, which stands in the content of {@code parent} where that is present. */
    static List<Attribution> of(Sheet sheet, Heads heads, List<Token> tokens, int depth, OptionalInt parent) {
        Optional<Head> head = heads.find(Heads.ATTRIBUTION);
        if (head.isEmpty()) {
            return List.of();
        }
        return new AttributionReading(sheet, heads, depth, parent)
                .grouped(SpanReading.of(sheet, head.orElseThrow(), tokens));
    }

    private List<Attribution> grouped(List<LabelledSpan> spans) {
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
                List<Part> alone = List.of(new Part(span, 0));
                out.add(attribution(Optional.empty(), source ? alone : List.of(), source ? List.of() : alone));
                continue;
            }
            float[] scores = scores(span, cues);
            int best = Numbers.best(scores);
            (source ? sources : contents).get(best).add(new Part(span, Numbers.share(scores, best)));
        }
        for (int i = 0; i < cues.size(); i++) {
            out.add(attribution(Optional.of(cues.get(i)), sources.get(i), contents.get(i)));
        }
        return out;
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
