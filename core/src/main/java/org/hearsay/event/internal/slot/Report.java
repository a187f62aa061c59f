package org.hearsay.event.internal.slot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.hearsay.document.Block;
import org.hearsay.document.Document;
import org.hearsay.event.EventKind;
import org.hearsay.event.internal.slot.Candidate.Type;
import org.hearsay.mention.Mentions;
import org.hearsay.model.Encoding;
import org.hearsay.model.Layers;
import org.hearsay.model.Sentence;
import org.hearsay.time.TimeExpression;

/** A report as slots are filled from it: its events, and all that may fill a slot, each within reach of an event. */
public final class Report {

    /** Candidates further away in one sentence are not looked at. */
    private static final int REACH = 60;

    /** More than these near an event are a list. */
    private static final int MOST = 40;

    private static final int BEFORE = 3;
    private static final int BEHIND = 1;

    /** So likely an event word is no participant. */
    private static final double EVENT = 0.5;

    /** Where a sentence stands. */
    enum Zone {
        TITLE,
        LEAD,
        TEXT
    }

    private final Document document;
    private final Layers layers;
    private final Mentions mentions;
    private final List<Happening> happenings;
    private final List<Candidate> candidates;
    private final List<Zone> zones = new ArrayList<>();
    private final Map<Integer, List<Candidate>> bySentence = new HashMap<>();
    private final Map<Integer, List<TimeExpression>> times = new HashMap<>();
    private final SortedSet<Integer> eventWords = new TreeSet<>();
    private final Map<Integer, Integer> told = new HashMap<>();
    private final Map<Integer, EventKind> kinds = new HashMap<>();

    /** The sentence until which a place holds, asked once a place and not once an event. */
    private final Map<Candidate, Integer> held = new HashMap<>();

    /** The view of one report with its events. */
    public Report(
            Document document,
            Layers layers,
            Mentions mentions,
            List<TimeExpression> times,
            List<Happening> happenings) {
        this.document = document;
        this.layers = layers;
        this.mentions = mentions;
        this.happenings = happenings.stream().sorted().toList();
        this.happenings.forEach(h -> kinds.putIfAbsent(h.word(), h.kind()));
        this.candidates = Phrases.list(document, layers, mentions, times);
        for (TimeExpression t : times) {
            layers.findSentence(t.span().start())
                    .ifPresent(s -> this.times
                            .computeIfAbsent(s.number(), n -> new ArrayList<>())
                            .add(t));
        }
        candidates.forEach(c ->
                bySentence.computeIfAbsent(c.sentence(), s -> new ArrayList<>()).add(c));
        List<Double> eventness = layers.encoding().map(Encoding::eventness).orElse(List.of());
        if (eventness.isEmpty()) {
            this.happenings.forEach(h -> eventWords.add(h.word()));
        }
        for (int i = 0; i < eventness.size(); i++) {
            if (eventness.get(i) >= EVENT) {
                eventWords.add(i);
            }
        }
        mentions.mentions().forEach(m -> m.referent().ifPresent(r -> told.merge(r, 1, Integer::sum)));
        zone();
    }

    private void zone() {
        boolean led = false;
        for (Sentence s : layers.sentences()) {
            Block.Kind kind =
                    document.findBlock(s.span().start()).map(Block::kind).orElse(Block.Kind.PARAGRAPH);
            boolean title = kind == Block.Kind.TITLE || kind == Block.Kind.HEADING;
            zones.add(title ? Zone.TITLE : led ? Zone.TEXT : Zone.LEAD);
            led |= !title;
        }
    }

    /** What is read. */
    public Document document() {
        return document;
    }

    /** Its sentences and words. */
    public Layers layers() {
        return layers;
    }

    /** The mentions of the report. */
    public Mentions mentions() {
        return mentions;
    }

    /** The events whose slots are asked for, in order. */
    public List<Happening> happenings() {
        return happenings;
    }

    Zone zoneOf(int sentence) {
        return zones.get(sentence);
    }

    /** Index of the sentence of an event. */
    int sentenceOf(Happening h) {
        return layers.findSentence(layers.tokens().get(h.word()).span().start())
                .map(Sentence::number)
                .orElse(0);
    }

    /** The event words of a sentence, by an encoder, else those whose slots are asked for. */
    SortedSet<Integer> eventsOf(int sentence) {
        Sentence s = layers.sentences().get(sentence);
        return eventWords.subSet(s.first(), s.end());
    }

    /** The times of a sentence. */
    List<TimeExpression> timesOf(int sentence) {
        return times.getOrDefault(sentence, List.of());
    }

    boolean isEventWord(int token) {
        return eventWords.contains(token);
    }

    /** The kind of the event that a word tells of. */
    Optional<EventKind> kindAt(int token) {
        return Optional.ofNullable(kinds.get(token));
    }

    /** How many event words stand between two words. */
    int eventsBetween(int a, int b) {
        return eventWords
                .subSet(Math.min(a, b) + 1, Math.max(Math.max(a, b), Math.min(a, b) + 1))
                .size();
    }

    List<Candidate> listIn(int sentence, Type type) {
        return bySentence.getOrDefault(sentence, List.of()).stream()
                .filter(c -> c.type() == type)
                .toList();
    }

    /** Until which sentence a place holds. */
    int heldUntil(Candidate place, ToIntFunction<Candidate> search) {
        return held.computeIfAbsent(place, search::applyAsInt);
    }

    /** How often the report tells of what a candidate stands for. */
    int timesTold(Candidate c) {
        return c.referent().isPresent() ? told.getOrDefault(c.referent().getAsInt(), 0) : 0;
    }

    /** The candidates within reach of an event: of its sentence; times and places of those around, headline, lead and dateline too. */
    List<Candidate> listNear(Happening h) {
        int own = sentenceOf(h);
        var near = new ArrayList<Candidate>(nearest(h, own, c -> true));
        var around = new TreeSet<Integer>();
        for (int s = Math.max(0, own - BEFORE); s <= Math.min(zones.size() - 1, own + BEHIND); s++) {
            around.add(s);
        }
        around.add(-1);
        for (int s = 0; s < Math.min(zones.size(), BEFORE); s++) {
            if (zones.get(s) != Zone.TEXT) {
                around.add(s);
            }
        }
        around.remove(own);
        for (int s : around) {
            near.addAll(nearest(h, s, c -> c.type() != Type.PARTY && !c.form().startsWith("led")));
        }
        return near;
    }

    private List<Candidate> nearest(Happening h, int sentence, Predicate<Candidate> wanted) {
        boolean own = sentence == sentenceOf(h);
        return bySentence.getOrDefault(sentence, List.of()).stream()
                .filter(wanted)
                .filter(c -> !own || Math.abs(c.head() - h.word()) <= REACH)
                .filter(c -> !c.span().overlaps(h.trigger()) && !(c.type() == Type.PARTY && isEventWord(c.head())))
                .sorted(Comparator.comparingInt((Candidate c) -> own ? Math.abs(c.head() - h.word()) : 0))
                .limit(MOST)
                .sorted(Comparator.comparingInt(Candidate::head))
                .toList();
    }
}
