package org.hearsay.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.hearsay.bench.EventText.Told;
import org.hearsay.document.Document;
import org.hearsay.event.EventKind;
import org.hearsay.event.EventMention;
import org.hearsay.event.Realis;
import org.hearsay.model.Encoder;
import org.hearsay.model.Encoding;
import org.hearsay.model.Guess;
import org.hearsay.model.LayerReader;
import org.hearsay.model.Layers;
import org.hearsay.model.Trigger;
import org.hearsay.pipeline.DocumentReading;
import org.hearsay.text.Span;

/**
 * How right the encoder is by how sure it is, where it speaks against the rules alone or finds more: what the thresholds of
 * the event rules are chosen by.
 */
final class Thresholds {

    private static final double[] STEPS = {
        0.98, 0.95, 0.9, 0.85, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.15, 0.1, 0.06, 0.03, 0
    };

    /** How sure, and whether it was right. */
    private record Case(double sure, boolean right) {}

    private final Map<String, List<Case>> cases = new TreeMap<>();

    private Thresholds() {}

    /** Of some texts, with the rules alone beside. */
    static Thresholds of(List<EventText> texts, Encoder encoder) {
        var all = new Thresholds();
        DocumentReading rules = DocumentReading.rules();
        for (EventText text : texts) {
            var held = new AtomicReference<Layers>();
            LayerReader reader = new LayerReader() {
                @Override
                public Layers read(Document document) {
                    Layers layers = rules.layers().read(document);
                    held.set(layers);
                    return layers;
                }
            };
            var reading = new DocumentReading(
                    reader,
                    rules.mentions(),
                    rules.claims(),
                    rules.times(),
                    rules.said(),
                    rules.relations(),
                    rules.events(),
                    rules.inconsistencies(),
                    rules.version());
            List<EventMention> found =
                    reading.read(CorpusText.document(text.text()), List.of()).events();
            Layers layers = Optional.ofNullable(held.get()).orElseThrow();
            all.add(text, found, layers, encoder.encode(layers, 1));
        }
        return all;
    }

    private void add(EventText text, List<EventMention> found, Layers layers, Encoding encoding) {
        for (EventMention e : found) {
            double eventness = 0;
            for (int i = layers.firstTokenFrom(e.trigger().span().start());
                    i < layers.tokens().size()
                            && layers.tokens().get(i).span().start()
                                    < e.trigger().span().end();
                    i++) {
                eventness = Math.max(eventness, encoding.eventness().get(i));
            }
            boolean marked =
                    text.events().stream().anyMatch(t -> meets(t, e.trigger().span()));
            cases("a word of the rules is marked, by eventness").add(new Case(eventness, marked));
            factuality(text, e, encoding);
        }
        for (Trigger t : encoding.triggers()) {
            Span words = t.words().span();
            if (t.kind().isPresent()
                    && found.stream().noneMatch(e -> e.trigger().span().overlaps(words))) {
                Guess kind = t.kind().orElseThrow();
                List<Told> met =
                        text.events().stream().filter(g -> meets(g, words)).toList();
                cases("a kind without a mention of the rules is marked, by its confidence")
                        .add(new Case(kind.confidence(), met.stream().anyMatch(g -> isKind(g, kind))));
            }
        }
    }

    /** Where rules say that it happened and the encoder that it did not. */
    private void factuality(EventText text, EventMention e, Encoding encoding) {
        for (Trigger t : encoding.triggers()) {
            if (!t.words().span().overlaps(e.trigger().span()) || e.realis() != Realis.ACTUAL) {
                continue;
            }
            for (Told g : text.events()) {
                if (meets(g, e.trigger().span()) && g.happened().isPresent()) {
                    t.factuality().ifPresent(f -> {
                        boolean right = switch (f) {
                            case CERTAINLY_NOT, PROBABLY_NOT -> g.happened().orElse(0) < 0;
                            case OPEN -> g.happened().orElse(0) < 0.5;
                            case PROBABLY, CERTAINLY -> g.happened().orElse(0) >= 0.5;
                        };
                        cases("rules 'actual', encoder '" + f.slug() + "', right by its certainty")
                                .add(new Case(t.certainty(), right));
                    });
                }
            }
        }
    }

    private static boolean meets(Told told, Span span) {
        return told.words().overlaps(span);
    }

    private static boolean isKind(Told told, Guess kind) {
        return told.kind()
                .map(EventKind::slug)
                .filter(s -> !s.equals(kind.label().toLowerCase(Locale.ROOT)))
                .isEmpty();
    }

    private List<Case> cases(String name) {
        return cases.computeIfAbsent(name, n -> new ArrayList<>());
    }

    /** A line a step: what is at least so sure, and how much of it is right. */
    void print(PrintStream out) {
        cases.forEach((name, all) -> {
            out.println(name);
            all.sort(Comparator.comparingDouble(Case::sure).reversed());
            for (int i = 0; i < STEPS.length; i++) {
                double low = STEPS[i];
                double high = i == 0 ? 2 : STEPS[i - 1];
                long from = all.stream().filter(c -> c.sure() >= low).count();
                long right =
                        all.stream().filter(c -> c.sure() >= low && c.right()).count();
                long here = all.stream()
                        .filter(c -> c.sure() >= low && c.sure() < high)
                        .count();
                long rightHere = all.stream()
                        .filter(c -> c.sure() >= low && c.sure() < high && c.right())
                        .count();
                out.printf(
                        Locale.ROOT,
                        "  from %.2f: %4d of %-4d right; in this step %4d of %-4d%n",
                        low,
                        right,
                        from,
                        rightHere,
                        here);
            }
        });
    }
}
