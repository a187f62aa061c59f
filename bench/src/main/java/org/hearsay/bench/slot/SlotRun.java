package org.hearsay.bench.slot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.bench.join.JoinRun;
import org.hearsay.bench.slot.SlotText.Corpus;
import org.hearsay.mention.Mentions;
import org.hearsay.model.EncoderModel;
import org.hearsay.model.Layers;
import org.hearsay.pipeline.DocumentReading;

/**
 * Scores what fills the slots of events, and makes the weights of its scorer: {@code SHARED [--fit WEIGHTS]}. Each event of
 * the scored reports is read by weights that the others gave.
 */
public final class SlotRun {

    private SlotRun() {}

    /** Prints the figures. */
    public static void main(String[] args) throws IOException {
        List<SlotText> texts = texts(Path.of(args[0]));
        try (EncoderModel model = EncoderModel.find()) {
            DocumentReading reading = DocumentReading.of(model);
            var fit = new SlotFit();
            texts.parallelStream().map(t -> read(reading, t)).toList().forEach(fit::add);
            DocumentReading rules = DocumentReading.rules();
            texts.parallelStream().map(t -> read(rules, t)).toList().forEach(fit::learn);
            System.out.println(fit.size());
            fit.folds();
            int to = List.of(args).indexOf("--fit");
            if (to >= 0) {
                fit.write(Path.of(args[to + 1]));
            }
        }
    }

    /** All that is learned from. */
    static List<SlotText> texts(Path shared) throws IOException {
        Path data = shared.resolve("data");
        Path eval = shared.resolve("eval");
        Path blind = Path.of("bench/blind");
        var texts = new ArrayList<SlotText>();
        texts.addAll(events(eval.resolve("work/reports"), SlotEvents.golds(eval.resolve("work/gold")), ""));
        texts.addAll(events(eval.resolve("reports"), SlotEvents.golds(eval.resolve("gold")), "older"));
        texts.addAll(events(blind.resolve("reports"), List.of(blind.resolve("gold-work.json")), "older"));
        texts.addAll(SlotEvents.read(
                Corpus.TELLINGS,
                JoinRun.TELLINGS.resolve("reports"),
                SlotEvents.golds(JoinRun.TELLINGS.resolve("gold")),
                "tellings"));
        texts.addAll(SlotTimes.read(data.resolve("tempeval3")));
        texts.addAll(SlotTexts.wikievents(data.resolve("wikievents/wiki-train-human.jsonl"), 3));
        texts.addAll(SlotTexts.propbank(data.resolve("propbank-ewt/train.jsonl.gz"), 4));
        return texts;
    }

    private static List<SlotText> events(Path reports, List<Path> golds, String group) throws IOException {
        return SlotEvents.read(Corpus.EVENTS, reports, golds, group);
    }

    /** A text as the product reads it before it looks for events. */
    static SlotFit.Read read(DocumentReading reading, SlotText text) {
        Layers layers = reading.layers().read(text.document());
        Mentions mentions = reading.mentions().find(text.document(), layers);
        return new SlotFit.Read(text, layers, mentions, reading.times().find(text.document(), layers, mentions));
    }
}
