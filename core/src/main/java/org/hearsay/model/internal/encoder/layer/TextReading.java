package org.hearsay.model.internal.encoder.layer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Attribution;
import org.hearsay.model.Encoding;
import org.hearsay.model.EventHint;
import org.hearsay.model.Factuality;
import org.hearsay.model.Guess;
import org.hearsay.model.LabelledSpan;
import org.hearsay.model.Labelling;
import org.hearsay.model.Layers;
import org.hearsay.model.Parse;
import org.hearsay.model.Sense;
import org.hearsay.model.Token;
import org.hearsay.model.Trigger;
import org.hearsay.model.internal.encoder.head.Head;
import org.hearsay.model.internal.encoder.head.Heads;
import org.hearsay.model.internal.encoder.head.Numbers;
import org.hearsay.model.internal.encoder.head.Sheet;

/** Collects, stretch by stretch, what is read of a text itself, contents within contents left out. */
public final class TextReading {

    private final Layers layers;
    private final Heads heads;
    private final List<Optional<Parse>> parses;
    private final Map<Labelling, List<LabelledSpan>> spans = new EnumMap<>(Labelling.class);
    private final List<Trigger> triggers = new ArrayList<>();
    private final List<Double> eventness;
    private final List<EventHint> hints;
    private final List<Sense> senses;

    public TextReading(Layers layers, Heads heads) {
        this.layers = layers;
        this.heads = heads;
        Optional<Head> event = heads.find(Labelling.TRIGGER.head());
        this.eventness = new ArrayList<>(
                Collections.nCopies(event.isPresent() ? layers.tokens().size() : 0, 0.0));
        this.hints = new ArrayList<>(Collections.nCopies(eventness.size(), EventHint.NONE));
        this.senses = new ArrayList<>(Collections.nCopies(
                heads.find(Heads.SENSE).isPresent() ? layers.tokens().size() : 0, Sense.NONE));
        this.parses = new ArrayList<>(
                Collections.nCopies(SyntaxReading.isIn(heads) ? layers.tokens().size() : 0, Optional.empty()));
    }

    /** Takes a stretch. */
    public void read(Sheet sheet) {
        Map<Labelling, List<LabelledSpan>> here = new EnumMap<>(Labelling.class);
        for (Labelling labelling : Labelling.values()) {
            List<LabelledSpan> found = heads.find(labelling.head())
                    .map(head -> SpanReading.of(sheet, head, layers.tokens()))
                    .orElse(List.of());
            here.put(labelling, found);
            spans.computeIfAbsent(labelling, l -> new ArrayList<>()).addAll(found);
        }
        heads.find(Labelling.TRIGGER.head()).ifPresent(head -> eventness(sheet, head));
        heads.find(Heads.SENSE).ifPresent(head -> senses(sheet, head));
        triggers(sheet, here.getOrDefault(Labelling.TRIGGER, List.of()), here.getOrDefault(Labelling.KIND, List.of()));
        if (!parses.isEmpty()) {
            SyntaxReading.read(sheet, heads, layers, parses);
        }
    }

    private void senses(Sheet sheet, Head head) {
        for (int i = 0; i < sheet.size(); i++) {
            senses.set(sheet.stretch().first() + i, Sense.of(sheet.labels(head, i)));
        }
    }

    private void eventness(Sheet sheet, Head head) {
        int outside = head.labels().indexOf(SpanReading.OUTSIDE);
        for (int i = 0; i < sheet.size(); i++) {
            double none = outside < 0 ? 0 : Numbers.share(sheet.labels(head, i), outside);
            eventness.set(sheet.stretch().first() + i, 1 - none);
        }
        EventHints hinting = new EventHints(heads);
        for (int i = 0; i < sheet.size(); i++) {
            int at = sheet.stretch().first() + i;
            if (eventness.get(at) >= EventHints.LEAST || hinting.isOfKind(sheet, i)) {
                hints.set(at, hinting.of(sheet, i));
            }
        }
    }

    /** Event words with their kinds; words that only have a kind tell of an event too. */
    private void triggers(Sheet sheet, List<LabelledSpan> events, List<LabelledSpan> kinds) {
        Map<Integer, LabelledSpan> kindAt = new HashMap<>();
        kinds.forEach(kind -> {
            for (int i = kind.first(); i < kind.end(); i++) {
                kindAt.put(i, kind);
            }
        });
        List<LabelledSpan> alone = new ArrayList<>(kinds);
        for (LabelledSpan event : events) {
            Optional<LabelledSpan> kind = Optional.empty();
            for (int i = event.first(); i < event.end(); i++) {
                LabelledSpan here = kindAt.get(i);
                if (here != null) {
                    alone.remove(here);
                    kind = kind.isPresent() ? kind : Optional.of(here);
                }
            }
            triggers.add(trigger(sheet, event, kind));
        }
        alone.forEach(kind -> triggers.add(trigger(sheet, kind, Optional.of(kind))));
    }

    private Trigger trigger(Sheet sheet, LabelledSpan words, Optional<LabelledSpan> kind) {
        Optional<Guess> degree = heads.find(Heads.FACTUALITY)
                .map(head -> Guesses.of(
                        head, sheet.labels(head, words.first() - sheet.stretch().first())));
        Optional<Factuality> factuality = degree.map(Guess::label).flatMap(Factuality::find);
        return new Trigger(
                words,
                kind.map(k -> new Guess(k.label(), k.confidence())),
                factuality,
                factuality.isPresent() ? degree.map(Guess::confidence).orElse(0.0) : 0);
    }

    /** All that was collected. */
    public Encoding encoding(List<Attribution> attributions) {
        spans.values().forEach(Collections::sort);
        triggers.sort((a, b) -> a.words().compareTo(b.words()));
        return new Encoding(
                parses(),
                attributions,
                spans,
                triggers,
                eventness,
                hints,
                senses,
                Meanings.of(layers.sentences(), parses, senses));
    }

    /** A parse a token, once all stretches are read; none where the model knows no syntax. */
    public List<Parse> parses() {
        List<Parse> all = new ArrayList<>();
        for (int i = 0; i < parses.size(); i++) {
            Token token = layers.tokens().get(i);
            all.add(parses.get(i).orElse(new Parse(token.tag(), 0, token.lemma(), Parse.ROOT, "root", 0)));
        }
        return all;
    }
}
