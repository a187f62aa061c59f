package org.hearsay.bench.event;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.bench.corpus.CorpusText;
import org.hearsay.bench.event.CauseText.Corpus;
import org.hearsay.bench.event.CauseText.Link;
import org.hearsay.event.EventMention;
import org.hearsay.event.Filler;
import org.hearsay.model.EncoderModel;
import org.hearsay.pipeline.DocumentReading;
import org.hearsay.text.Span;

/**
 * Scores the causes that the product tells: {@code SHARED [--misses | --fit WEIGHTS]}, on the dev part of Causal News Corpus and {@code bench/causes};
 * misses are never listed of the kept ones. Aims ('to press for pay') are no causes.
 */
public final class CauseRun {

    private CauseRun() {}

    /** Prints a line a set. */
    public static void main(String[] args) throws IOException {
        List<String> options = List.of(args);
        Path data = Path.of(options.getFirst()).resolve("data");
        try (EncoderModel model = EncoderModel.find()) {
            int fit = options.indexOf("--fit");
            if (fit >= 0) {
                var texts = new ArrayList<CauseText>(CauseText.read(Path.of("training/corpus/causes/train.txt")));
                texts.addAll(CauseText.some(CauseText.news(data.resolve("causal-news/train.jsonl.gz"))));
                texts.addAll(CauseText.roles(data.resolve("propbank-ewt/train.jsonl.gz")));
                new CauseFit(texts, model).run(Path.of(options.get(fit + 1)));
                return;
            }
            DocumentReading reading = DocumentReading.of(model);
            boolean misses = options.contains("--misses");
            score("news dev", CauseText.news(data.resolve("causal-news/dev.jsonl.gz")), reading, misses);
            score("work", CauseText.read(Path.of("bench/causes/work.txt")), reading, misses);
            score("kept", CauseText.read(Path.of("bench/causes/kept.txt")), reading, false);
        }
    }

    private static void score(String name, List<CauseText> texts, DocumentReading reading, boolean show) {
        int marked = 0;
        int found = 0;
        int told = 0;
        int right = 0;
        for (CauseText text : texts) {
            List<EventMention> events = reading.read(CorpusText.document(text.text()), List.of()).events().stream()
                    .filter(e -> e.cause().isPresent())
                    .toList();
            List<Link> links = text.links().stream().filter(l -> !l.aim()).toList();
            for (Link link : links) {
                boolean is = events.stream().anyMatch(e -> isRight(e, link, text.corpus()));
                marked++;
                found += is ? 1 : 0;
                if (!is && show) {
                    System.out.printf(
                            "  lost %s '%s' of '%s'%n",
                            text.name(),
                            link.causes().getFirst().of(text.text()),
                            link.effects().getFirst().of(text.text()));
                }
            }
            for (EventMention e : events) {
                boolean is = links.stream().anyMatch(l -> isRight(e, l, text.corpus()));
                told++;
                right += is ? 1 : 0;
                if (!is && show) {
                    System.out.printf(
                            "  false %s '%s' of '%s'%n",
                            text.name(),
                            e.cause().map(Filler::text).orElse(""),
                            e.trigger().span().of(text.text()));
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%s: %.1f found (%d of %d), %.1f right (%d of %d)%n",
                name,
                100.0 * found / Math.max(1, marked),
                found,
                marked,
                100.0 * right / Math.max(1, told),
                right,
                told);
    }

    /** Half of the words told are marked, and in our own texts half of those marked are told. */
    private static boolean isRight(EventMention event, Link link, Corpus corpus) {
        Optional<Span> told = event.cause().map(Filler::span);
        return told.isPresent()
                && link.effects().stream().anyMatch(event.trigger().span()::overlaps)
                && link.causes().stream().anyMatch(c -> {
                    int both = Math.min(c.end(), told.get().end())
                            - Math.max(c.start(), told.get().start());
                    return 2 * both >= told.get().length()
                            && (corpus == Corpus.NEWS ? both > 0 : 2 * both >= c.length());
                });
    }
}
