package org.hearsay.bench.name;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.bench.corpus.CorpusText;
import org.hearsay.bench.event.EventRun;
import org.hearsay.bench.head.HeadsRun;
import org.hearsay.bench.name.NamedText.Place;
import org.hearsay.bench.score.Figure;
import org.hearsay.bench.score.QualityRun;
import org.hearsay.document.Document;
import org.hearsay.mention.Mentions;
import org.hearsay.model.EncoderModel;
import org.hearsay.model.Labelling;
import org.hearsay.model.Layers;
import org.hearsay.model.Parse;
import org.hearsay.model.Tag;
import org.hearsay.pipeline.DocumentReading;
import org.hearsay.text.Span;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Scores the names that the product finds in running text on the corpora of {@code bench/names.yml}, the encoder's beside
 * them: {@code DATA [--misses] [CORPUS]…}. Exact words, without title, and the kind have to be right; only persons,
 * organizations and places count. Prose are sentences of eight words or more with a finite verb.
 */
public final class NamesRun {

    private static final int PROSE_WORDS = 8;
    private static final Set<String> KINDS = Set.of("person", "organization", "place");

    private final DocumentReading reading;
    private final boolean misses;
    private final Map<String, Figure> figures = new LinkedHashMap<>();

    private NamesRun(DocumentReading reading, boolean misses) {
        this.reading = reading;
        this.misses = misses;
    }

    /** Prints a line a figure; exits with 1 where one is too low. */
    public static void main(String[] args) throws IOException {
        System.exit(
                run(
                                Path.of("").toAbsolutePath(),
                                Path.of(args[0]),
                                List.of(args).subList(1, args.length))
                        ? 0
                        : 1);
    }

    /** Whether no figure is too low. */
    static boolean run(Path root, Path data, List<String> args) throws IOException {
        var wanted = new ArrayList<>(args);
        boolean misses = wanted.remove("--misses");
        Object read = new Load(LoadSettings.builder().build())
                .loadFromString(Files.readString(root.resolve("bench/names.yml")));
        Map<?, ?> corpora = EventRun.part(read instanceof Map<?, ?> map ? map : Map.of(), "corpora");
        boolean good = true;
        try (EncoderModel model = EncoderModel.find()) {
            DocumentReading reading = DocumentReading.of(model);
            for (Map.Entry<?, ?> entry : corpora.entrySet()) {
                String name = String.valueOf(entry.getKey());
                if (!(entry.getValue() instanceof Map<?, ?> corpus) || !(isWanted(wanted, name, corpus))) {
                    continue;
                }
                System.out.println("== " + name);
                String at = String.valueOf(corpus.get("path"));
                Path path = at.startsWith("bench/") ? root.resolve(at) : data.resolve(at);
                if (!Files.exists(path)) {
                    System.out.println("left out: " + path + " is not there");
                    continue;
                }
                var run = new NamesRun(reading, misses);
                if ("own".equals(corpus.get("format"))) {
                    AskedNames.read(path).forEach(asked -> asked.score(reading, run.figures, misses && !isKept(path)));
                } else {
                    NamedText.conll(path).forEach(run::score);
                }
                good &= HeadsRun.print(run.figures, QualityRun.expected(corpus));
            }
        }
        return good;
    }

    private static boolean isWanted(List<String> wanted, String name, Map<?, ?> corpus) {
        return wanted.isEmpty() || wanted.contains(name) || wanted.contains(String.valueOf(corpus.get("format")));
    }

    /** Of what is kept only totals are looked at. */
    private static boolean isKept(Path path) {
        return path.getFileName().toString().startsWith("kept");
    }

    private void score(NamedText text) {
        Document document = CorpusText.document(text.text());
        Layers layers = reading.layers().read(document);
        Set<Place> gold = Set.copyOf(text.names());
        Set<Place> product = names(reading.mentions().find(document, layers));
        List<Span> prose = text.sentences().stream()
                .filter(s -> s.words() >= PROSE_WORDS && hasFiniteVerb(layers, s.span()))
                .map(NamedText.Sentence::span)
                .toList();
        add("product", gold, product, prose);
        layers.encoding().ifPresent(encoding -> {
            Set<Place> encoder = encoding.listSpans(Labelling.NAME).stream()
                    .map(s -> new Place(s.span(), NamedText.kind(s.label())))
                    .filter(p -> KINDS.contains(p.kind()))
                    .collect(Collectors.toSet());
            add("encoder", gold, encoder, prose);
        });
        if (misses) {
            tell(text.text(), gold, product);
        }
    }

    private void add(String who, Set<Place> gold, Set<Place> found, List<Span> prose) {
        figures.computeIfAbsent(who + ", all", n -> new Figure()).add(gold, found);
        figures.computeIfAbsent(who + ", prose", n -> new Figure()).add(within(gold, prose), within(found, prose));
        for (String kind : List.of("person", "organization", "place")) {
            figures.computeIfAbsent(who + ", " + kind, n -> new Figure()).add(only(gold, kind), only(found, kind));
        }
    }

    private static Set<Place> within(Set<Place> places, List<Span> spans) {
        return places.stream()
                .filter(p -> spans.stream().anyMatch(s -> s.overlaps(p.span())))
                .collect(Collectors.toSet());
    }

    private static Set<Place> only(Set<Place> places, String kind) {
        return places.stream().filter(p -> p.kind().equals(kind)).collect(Collectors.toSet());
    }

    /** The persons, organizations and places of a reading, by the names' own words. */
    static Set<Place> names(Mentions mentions) {
        return mentions.names()
                .map(n -> new Place(n.core(), n.kind().slug()))
                .filter(p -> KINDS.contains(p.kind()))
                .collect(Collectors.toSet());
    }

    /** Whether a sentence holds an auxiliary, or a verb that is no '-ing' form and follows no 'to'. */
    private static boolean hasFiniteVerb(Layers layers, Span sentence) {
        int first = layers.firstTokenFrom(sentence.start());
        int end = layers.firstTokenFrom(sentence.end());
        List<Parse> parses = layers.encoding().map(e -> e.parses()).orElse(List.of());
        for (int i = first; i < end; i++) {
            Tag tag = parses.isEmpty()
                    ? layers.tokens().get(i).tag()
                    : parses.get(i).tag();
            boolean verb = tag == Tag.VERB && !layers.tokens().get(i).lower().endsWith("ing");
            boolean bare = i > first && layers.tokens().get(i - 1).is("to");
            if ((verb || tag == Tag.AUX) && !bare) {
                return true;
            }
        }
        return false;
    }

    private static void tell(String text, Set<Place> gold, Set<Place> found) {
        Set<Place> lost = new HashSet<>(gold);
        lost.removeAll(found);
        Set<Place> wrong = new HashSet<>(found);
        wrong.removeAll(gold);
        lost.forEach(p -> System.out.println("  lost " + line(text, p)));
        wrong.forEach(p -> System.out.println("  false " + line(text, p)));
    }

    private static String line(String text, Place place) {
        int start = text.lastIndexOf('\n', place.span().start()) + 1;
        int end = text.indexOf('\n', place.span().end());
        return place.kind() + " [" + place.span().of(text) + "] in "
                + text.substring(start, end < 0 ? text.length() : end);
    }
}
