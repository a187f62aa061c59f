package org.hearsay.model.internal.encoder.layer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.EventHint;
import org.hearsay.model.Guess;
import org.hearsay.model.Labelling;
import org.hearsay.model.Sense;
import org.hearsay.model.internal.encoder.head.Head;
import org.hearsay.model.internal.encoder.head.Heads;
import org.hearsay.model.internal.encoder.head.Numbers;
import org.hearsay.model.internal.encoder.head.Sheet;

/** Reads what a word would be as an event word. */
final class EventHints {

    /** A word that is an event word, and of any kind, with less than this gets no hints. */
    static final double LEAST = 0.02;

    private static final int KINDS = 4;
    private static final double LEAST_SHARE = 0.01;

    private final Optional<Head> kind;
    private final Optional<Head> factuality;
    private final Optional<Head> sense;

    EventHints(Heads heads) {
        this.kind = heads.find(Labelling.KIND.head());
        this.factuality = heads.find(Heads.FACTUALITY);
        this.sense = heads.find(Heads.SENSE);
    }

    /** Whether a word of a stretch may be of any kind of event. */
    boolean isOfKind(Sheet sheet, int word) {
        return kind.filter(head -> {
                    int outside = head.labels().indexOf(SpanReading.OUTSIDE);
                    return outside >= 0 && 1 - Numbers.share(sheet.labels(head, word), outside) >= LEAST;
                })
                .isPresent();
    }

    /** Of a word of a stretch. */
    EventHint of(Sheet sheet, int word) {
        return new EventHint(
                kind.map(head -> kinds(head, sheet.labels(head, word))).orElse(List.of()),
                factuality.map(head -> all(head, sheet.labels(head, word))).orElse(List.of()),
                sense.map(head -> Sense.of(sheet.labels(head, word))));
    }

    /** The likeliest kinds, beginnings and insides put together. */
    private static List<Guess> kinds(Head head, float[] scores) {
        double[] shares = Numbers.exponentials(scores);
        Numbers.scale(shares);
        Map<String, Double> byKind = new LinkedHashMap<>();
        for (int i = 0; i < shares.length; i++) {
            String label = head.labels().get(i);
            if (!label.equals(SpanReading.OUTSIDE)) {
                byKind.merge(label.substring(2), shares[i], Double::sum);
            }
        }
        List<Guess> guesses = new ArrayList<>();
        byKind.forEach((label, share) -> guesses.add(new Guess(label, Math.clamp(share, 0, 1))));
        return sorted(guesses).stream()
                .filter(g -> g.confidence() >= LEAST_SHARE)
                .limit(KINDS)
                .toList();
    }

    private static List<Guess> all(Head head, float[] scores) {
        double[] shares = Numbers.exponentials(scores);
        Numbers.scale(shares);
        List<Guess> guesses = new ArrayList<>();
        for (int i = 0; i < shares.length; i++) {
            guesses.add(new Guess(head.labels().get(i), Math.clamp(shares[i], 0, 1)));
        }
        return sorted(guesses);
    }

    private static List<Guess> sorted(List<Guess> guesses) {
        guesses.sort(Comparator.comparingDouble(Guess::confidence).reversed().thenComparing(Guess::label));
        return guesses;
    }
}
