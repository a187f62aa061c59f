package org.hearsay.bench.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hearsay.bench.corpus.CorpusRows;
import org.hearsay.bench.corpus.EcbText;
import org.hearsay.bench.corpus.RunningText;
import org.hearsay.bench.corpus.Tellings;
import org.hearsay.bench.event.EventText.Part;
import org.hearsay.bench.event.EventText.Told;
import org.hearsay.event.EventKind;
import org.hearsay.event.Participant.Role;
import org.hearsay.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads corpora of events as running texts. */
final class EventTexts {

    private static final int SENTENCES = 40;

    private EventTexts() {}

    /** ECB+: the checked sentences of the dev topics, or of the rest of topics 1 to 35. */
    static List<EventText> ecb(Path folder, boolean dev) throws IOException {
        var texts = new ArrayList<EventText>();
        for (EcbText ecb : EcbText.listIn(folder, dev)) {
            var text = new RunningText();
            ecb.sentences().forEach(text::sentence);
            List<Told> told = ecb.events().stream()
                    .map(mark -> new Told(text.span(mark.first(), mark.end()), Optional.empty(), List.of()))
                    .distinct()
                    .toList();
            texts.add(new EventText(ecb.name(), text.toString(), told));
        }
        return texts;
    }

    /** WikiEvents, with kinds by the longest beginning of a type that {@code kinds} names; other types are left out. */
    static List<EventText> wikievents(Path file, Map<?, ?> kinds, Map<?, ?> roles) throws IOException {
        var json = JsonMapper.builder().build();
        var texts = new ArrayList<EventText>();
        for (String line : Files.readAllLines(file)) {
            JsonNode row = json.readTree(line);
            var text = RunningText.ofWords(row.get("tokens"));
            var told = new ArrayList<Told>();
            for (JsonNode event : row.get("event_mentions")) {
                JsonNode trigger = event.get("trigger");
                int first = trigger.has("start_idx")
                        ? trigger.get("start_idx").asInt()
                        : trigger.get("start").asInt();
                int end = trigger.has("end_idx")
                        ? trigger.get("end_idx").asInt()
                        : trigger.get("end").asInt();
                if (first >= end) {
                    continue;
                }
                var parts = new ArrayList<Part>();
                for (JsonNode part : event.get("arguments")) {
                    if (roles.get(part.get("role").asString()) instanceof String role) {
                        parts.add(new Part(
                                part.get("text").asString().replace(" - ", "-"),
                                Role.valueOf(role.toUpperCase(Locale.ROOT))));
                    }
                }
                told.add(new Told(
                        text.span(first, end),
                        kind(
                                event.get("event_type").asString(),
                                trigger.get("text").asString(),
                                kinds),
                        parts));
            }
            texts.add(
                    new EventText(row.path("doc_id").asString(row.path("docid").asString("")), text.toString(), told));
        }
        return texts;
    }

    /** The project's own reports with every telling of a happening. */
    static List<EventText> tellings(Path file) throws IOException {
        return Tellings.read(file).stream()
                .map(r -> new EventText(
                        r.name(),
                        r.text(),
                        r.marks().stream()
                                .map(m -> new Told(m.words(), Optional.of(m.kind()), List.of()))
                                .toList()))
                .toList();
    }

    /** The project's own corpus: every event of every kind, a passage a line. */
    static List<EventText> own(Path file) throws IOException {
        var json = JsonMapper.builder().build();
        var texts = new ArrayList<EventText>();
        for (String line : Files.readAllLines(file)) {
            JsonNode row = json.readTree(line);
            var told = new ArrayList<Told>();
            for (JsonNode event : row.get("events")) {
                told.add(new Told(
                        new Span(event.get("start").asInt(), event.get("end").asInt()),
                        Optional.of(
                                EventKind.valueOf(event.get("kind").asString().toUpperCase(Locale.ROOT))),
                        List.of()));
            }
            texts.add(new EventText(row.get("id").asString(), row.get("text").asString(), told));
        }
        return texts;
    }

    /** A corpus in the form of {@code ../shared/data}: every happening of its texts, without our kinds. */
    static List<EventText> marked(Path file) throws IOException {
        var texts = new ArrayList<EventText>();
        for (JsonNode row : CorpusRows.read(file)) {
            RunningText text = words(row);
            var told = new ArrayList<Told>();
            for (JsonNode mention : row.path("mentions")) {
                JsonNode span = mention.path("spans").path(0);
                if (mention.path("kind").asString("").equals("event") && !span.isMissingNode()) {
                    Span words = text.span(span.get(0).asInt(), span.get(1).asInt());
                    told.add(new Told(words, Optional.empty(), List.of()));
                }
            }
            texts.add(new EventText(row.get("id").asString(), text.toString(), told));
        }
        return texts;
    }

    /** The words of a row, a sentence a line. */
    private static RunningText words(JsonNode row) {
        var words = new ArrayList<String>();
        for (JsonNode word : row.get("tokens")) {
            words.add(word.asString().isBlank() ? "_" : word.asString());
        }
        var text = new RunningText();
        if (row.has("sents")) {
            for (JsonNode sentence : row.get("sents")) {
                text.sentence(
                        words.subList(sentence.get(0).asInt(), sentence.get(1).asInt()));
            }
            return text;
        }
        text.sentence(words);
        return text;
    }

    /** UW: event words with how far readers took them to have happened; some sentences a text. */
    static List<EventText> factuality(Path file) throws IOException {
        var json = JsonMapper.builder().build();
        var texts = new ArrayList<EventText>();
        var text = new RunningText();
        var told = new ArrayList<Told>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            JsonNode row = json.readTree(lines.get(i));
            int base = text.size();
            text.sentence(List.of(row.get("text").asString().split(" ")));
            for (JsonNode target : row.get("targets")) {
                int word = base + target.get("span1").get(0).asInt();
                if (word < text.size()) {
                    told.add(new Told(
                            text.span(word, word + 1),
                            Optional.empty(),
                            List.of(),
                            OptionalDouble.of(target.get("label").asDouble())));
                }
            }
            if (i % SENTENCES == SENTENCES - 1 || i + 1 == lines.size()) {
                texts.add(new EventText(file.getFileName() + ":" + (i + 1), text.toString(), told));
                text = new RunningText();
                told = new ArrayList<>();
            }
        }
        return texts;
    }

    private static Optional<EventKind> kind(String type, String trigger, Map<?, ?> kinds) {
        String prefix = type;
        while (!kinds.containsKey(prefix) && prefix.contains(".")) {
            prefix = prefix.substring(0, prefix.lastIndexOf('.'));
        }
        if (!(kinds.get(prefix) instanceof String kind)) {
            return Optional.empty();
        }
        String word = trigger.toLowerCase(Locale.ROOT);
        boolean dying = List.of("di", "dy", "dea", "peri").stream().anyMatch(word::startsWith);
        return Optional.of(
                kind.equals("kill") && dying ? EventKind.DIE : EventKind.valueOf(kind.toUpperCase(Locale.ROOT)));
    }
}
