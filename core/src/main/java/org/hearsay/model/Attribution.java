package org.hearsay.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.text.Span;

/**
 * Somebody's words as a text hands them on: a cue with the sources and contents that belong to it.
 *
 * @param cue the words of saying; empty where the encoder found a source or content without any
 * @param sources who says it, by place
 * @param contents what is said, by place; more than one where other words stand between, or where it goes on over the end of
 *     a sentence: no part holds words of two sentences
 * @param act what is done by saying, at the cue
 * @param polarity whether it is affirmed or denied, at the cue
 * @param certainty how sure the source is, at the cue
 * @param depth 1 for one that the report tells itself, 2 inside the content of such a one, and so on
 * @param parent index in {@code Encoding.attributions()} of the one whose content it stands in
 */
public record Attribution(
        Optional<LabelledSpan> cue,
        List<Part> sources,
        List<Part> contents,
        Optional<Guess> act,
        Optional<Guess> polarity,
        Optional<Guess> certainty,
        int depth,
        OptionalInt parent) {

    /** Label of a source in {@code heads.json}. */
    public static final String SOURCE = "source";

    /** Label of a cue in {@code heads.json}. */
    public static final String CUE = "cue";

    /** Label of a content in {@code heads.json}. */
    public static final String CONTENT = "content";

    /**
     * A source or content.
     *
     * @param words where it stands
     * @param link probability that it belongs to this cue rather than another, 0 to 1; 0 where there is no cue
     * @param goesOn whether the encoder read it as one with the part before, which ends with its sentence
     */
    public record Part(LabelledSpan words, double link, boolean goesOn) {

        /** One that begins by itself. */
        public Part(LabelledSpan words, double link) {
            this(words, link, false);
        }
    }

    public Attribution {
        sources = List.copyOf(sources);
        contents = List.copyOf(contents);
        if (cue.isEmpty() && sources.isEmpty() && contents.isEmpty()) {
            throw new IllegalArgumentException("an attribution of nothing");
        }
        if (depth < 1 || parent.isPresent() != depth > 1) {
            throw new IllegalArgumentException("depth " + depth + " does not fit the parent " + parent);
        }
    }

    /** Parts as the encoder read them: what goes on over the end of a sentence is one span, with the mean confidence. */
    public static List<LabelledSpan> wholes(List<Part> parts) {
        var wholes = new ArrayList<LabelledSpan>();
        for (Part part : parts) {
            LabelledSpan words = part.words();
            if (part.goesOn() && !wholes.isEmpty() && wholes.getLast().end() == words.first()) {
                words = joined(wholes.removeLast(), words);
            }
            wholes.add(words);
        }
        return wholes;
    }

    private static LabelledSpan joined(LabelledSpan a, LabelledSpan b) {
        double sum = a.confidence() * (a.end() - a.first()) + b.confidence() * (b.end() - b.first());
        double mean = Math.clamp(sum / (b.end() - a.first()), 0, 1);
        return new LabelledSpan(Span.cover(a.span(), b.span()), a.first(), b.end(), a.label(), mean);
    }

    /** The least of the confidences that it rests on; parts that go on from another do not count, since they can be left out. */
    public double confidence() {
        double least = cue.map(LabelledSpan::confidence).orElse(0.0);
        for (List<Part> parts : List.of(sources, contents)) {
            for (Part part : parts) {
                double own = Math.min(part.words().confidence(), part.link());
                least = part.goesOn() ? least : Math.min(least, own);
            }
        }
        return least;
    }
}
