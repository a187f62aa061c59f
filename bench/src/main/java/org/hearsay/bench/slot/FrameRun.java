package org.hearsay.bench.slot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.hearsay.bench.corpus.CorpusRows;
import org.hearsay.bench.corpus.CorpusText;
import org.hearsay.bench.corpus.RunningText;
import org.hearsay.bench.score.Words;
import org.hearsay.event.EventKind;
import org.hearsay.event.Participant;
import org.hearsay.event.internal.slot.Candidate;
import org.hearsay.event.internal.slot.Happening;
import org.hearsay.event.internal.slot.Report;
import org.hearsay.event.internal.slot.SlotFilling;
import org.hearsay.event.internal.slot.SlotFilling.Filled;
import org.hearsay.event.internal.slot.SlotModel;
import org.hearsay.event.internal.trigger.Kinds;
import org.hearsay.model.EncoderModel;
import org.hearsay.model.Encoding;
import org.hearsay.model.EventHint;
import org.hearsay.model.Layers;
import org.hearsay.pipeline.DocumentReading;
import org.hearsay.text.Span;
import tools.jackson.databind.JsonNode;

/**
 * Scores the slots of given events on X-AMR over ECB+, which nothing is learned from: {@code SHARED}. Asked is where the sentences
 * of a text that hold events hold the filler that one of two annotators wrote; right is what goes by the same name.
 */
public final class FrameRun {

    private final Map<String, int[]> figures = new TreeMap<>();

    private FrameRun() {}

    private record Frame(Span at, String event, Map<String, List<String>> fillers) {}

    /** Prints a line a slot. */
    public static void main(String[] args) throws IOException {
        Map<String, List<JsonNode>> texts = new LinkedHashMap<>();
        Path file = Path.of(args[0]).resolve("data/xamr-ecb/dev.jsonl.gz");
        for (JsonNode row : CorpusRows.read(file)) {
            texts.computeIfAbsent(row.get("doc").asString(), d -> new ArrayList<>())
                    .add(row);
        }
        var run = new FrameRun();
        try (EncoderModel model = EncoderModel.find()) {
            DocumentReading reading = DocumentReading.of(model);
            texts.values().forEach(rows -> run.score(reading, rows));
        }
        run.figures.forEach((slot, n) -> System.out.printf(
                Locale.ROOT,
                "%s: found %.1f %% (%d of %d); told right %.1f %% (%d of %d)%n",
                slot,
                100.0 * n[1] / Math.max(1, n[0]),
                n[1],
                n[0],
                100.0 * n[1] / Math.max(1, n[2]),
                n[1],
                n[2]));
    }

    private void score(DocumentReading reading, List<JsonNode> rows) {
        var text = new RunningText();
        var frames = new ArrayList<Frame>();
        for (JsonNode row : rows) {
            int base = text.size();
            var words = new ArrayList<String>();
            row.get("tokens").forEach(w -> words.add(w.asString()));
            text.sentence(words);
            for (JsonNode m : row.get("mentions")) {
                JsonNode at = m.get("spans").get(0);
                Map<String, List<String>> fillers = new TreeMap<>();
                for (String who : List.of("args", "args2")) {
                    m.path(who)
                            .forEach(a -> fillers.computeIfAbsent(a.path("role").asString(""), r -> new ArrayList<>())
                                    .add(a.path("text").asString("")));
                }
                frames.add(new Frame(
                        text.span(base + at.get(0).asInt(), base + at.get(1).asInt()),
                        m.path("chain").asString(""),
                        fillers));
            }
        }
        SlotFit.Read read = SlotRun.read(
                reading, new SlotText(SlotText.Corpus.EVENTS, "", CorpusText.document(text.toString()), List.of()));
        List<Happening> happenings =
                frames.stream().map(f -> happening(read.layers(), f.at())).toList();
        var report = new Report(read.text().document(), read.layers(), read.mentions(), read.times(), happenings);
        var filling = new SlotFilling(SlotModel.english());
        List<Candidate> all = happenings.stream()
                .flatMap(h -> SlotFilling.pairs(report, h).stream())
                .map(p -> p.candidate())
                .distinct()
                .toList();
        List<Filled> filled =
                happenings.stream().map(h -> filling.fill(report, h)).toList();
        for (int i = 0; i < frames.size(); i++) {
            String event = frames.get(i).event();
            List<Filled> whole = IntStream.range(0, frames.size())
                    .filter(k -> frames.get(k).event().equals(event))
                    .mapToObj(filled::get)
                    .toList();
            for (String slot : List.of("ARG0", "ARG1", "LOC", "TIME")) {
                List<String> gold = frames.get(i).fillers().getOrDefault(slot, List.of());
                score(slot + ", each mention by itself", slot, gold, List.of(filled.get(i)), all);
                score(slot + ", all mentions of the event in the text", slot, gold, whole, all);
            }
        }
    }

    /** Of the kind that the encoder reads there. */
    private static Happening happening(Layers layers, Span at) {
        Happening plain = Happening.of(layers, at, EventKind.OTHER);
        List<EventHint> hints = layers.encoding().map(Encoding::hints).orElse(List.of());
        EventKind kind = plain.word() < hints.size() ? Kinds.of(List.of(), hints.get(plain.word())) : EventKind.OTHER;
        return new Happening(plain.word(), at, kind);
    }

    private void score(String figure, String slot, List<String> gold, List<Filled> filled, List<Candidate> all) {
        List<String> wanted = gold.stream().filter(g -> !g.isBlank()).toList();
        boolean held = all.stream().filter(c -> c.type() == type(slot)).anyMatch(c -> Words.sameName(c.text(), wanted));
        if (!held) {
            return;
        }
        List<String> told = filled.stream().flatMap(f -> told(slot, f).stream()).toList();
        int[] n = figures.computeIfAbsent(figure, s -> new int[3]);
        n[0]++;
        n[1] += told.stream().anyMatch(t -> Words.sameName(t, wanted)) ? 1 : 0;
        n[2] += told.isEmpty() ? 0 : 1;
    }

    private static Candidate.Type type(String slot) {
        return switch (slot) {
            case "LOC" -> Candidate.Type.PLACE;
            case "TIME" -> Candidate.Type.TIME;
            default -> Candidate.Type.PARTY;
        };
    }

    private static List<String> told(String slot, Filled filled) {
        return switch (slot) {
            case "LOC" -> filled.place().map(p -> p.text()).stream().toList();
            case "TIME" -> filled.when().map(w -> w.text()).stream().toList();
            case "ARG0" -> texts(filled, Participant.Role.AGENT);
            default -> texts(filled, Participant.Role.PATIENT);
        };
    }

    private static List<String> texts(Filled filled, Participant.Role role) {
        return filled.participants().stream()
                .filter(p -> p.role() == role)
                .map(Participant::text)
                .toList();
    }
}
