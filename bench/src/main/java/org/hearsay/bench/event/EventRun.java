package org.hearsay.bench.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.hearsay.bench.corpus.CorpusText;
import org.hearsay.bench.event.EventText.Part;
import org.hearsay.bench.event.EventText.Told;
import org.hearsay.bench.head.HeadsRun;
import org.hearsay.bench.score.QualityRun;
import org.hearsay.bench.score.QualityRun.Expected;
import org.hearsay.bench.score.Scorer.Share;
import org.hearsay.event.EventKind;
import org.hearsay.event.EventMention;
import org.hearsay.event.Participant;
import org.hearsay.event.Realis;
import org.hearsay.model.EncoderModel;
import org.hearsay.pipeline.DocumentReading;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Scores the event mentions of the product, by rules alone and with the model, on the corpora that {@code bench/events.yml}
 * names: {@code DATA [--misses] [CORPUS]…}. Those that the encoder has learned from are read only where they
 * are named; {@code --fit FILE} makes the weights of event words anew. Exits with 1 where a figure is below what is expected.
 */
public final class EventRun {

    /** Readers that hold an event to have happened give it at least this, of 3. */
    private static final double HAPPENED = 0.5;

    private EventRun() {}

    /** Prints a line a figure. */
    public static void main(String[] args) throws IOException {
        Path root = Path.of("").toAbsolutePath();
        var wanted = new ArrayList<>(List.of(args).subList(1, args.length));
        boolean misses = wanted.remove("--misses");
        Object read = new Load(LoadSettings.builder().build())
                .loadFromString(Files.readString(root.resolve("bench/events.yml")));
        Map<?, ?> yaml = read instanceof Map<?, ?> map ? map : Map.of();
        boolean good = true;
        if (!wanted.isEmpty() && wanted.getFirst().equals("--fit")) {
            try (EncoderModel model = EncoderModel.find()) {
                new TriggerFit(root, Path.of(args[0]), yaml, model.encoder().orElseThrow()).run(Path.of(wanted.get(1)));
            }
            return;
        }
        try (EncoderModel model = EncoderModel.find()) {
            for (Map.Entry<?, ?> entry : part(yaml, "corpora").entrySet()) {
                String name = String.valueOf(entry.getKey());
                if (!(entry.getValue() instanceof Map<?, ?> corpus)
                        || (wanted.isEmpty() ? corpus.containsKey("train") : !wanted.contains(name))) {
                    continue;
                }
                System.out.println("== " + name);
                Path path = HeadsRun.place(root, Path.of(args[0]), String.valueOf(corpus.get("path")));
                if (!Files.exists(path)) {
                    System.out.println("left out: " + path + " is not there");
                    continue;
                }
                List<EventText> texts = texts(path, corpus, yaml);
                Map<String, Share> shares = new LinkedHashMap<>();
                score("rules", DocumentReading.rules(), texts, corpus, yaml, shares, false);
                if (model.encoder().isPresent()) {
                    score("model", DocumentReading.of(model), texts, corpus, yaml, shares, misses);
                }
                good &= print(shares, QualityRun.expected(corpus));
            }
        }
        System.exit(good ? 0 : 1);
    }

    private static boolean print(Map<String, Share> shares, Map<String, Expected> expected) {
        boolean good = true;
        for (Map.Entry<String, Share> e : shares.entrySet()) {
            Expected want = expected.get(e.getKey());
            Share is = e.getValue();
            boolean ok = want == null || is.percent() >= want.score() - want.tolerance();
            good &= ok;
            System.out.printf(
                    "%6.1f %%  %5d of %-5d %s%s%n",
                    is.percent(), is.good(), is.all(), e.getKey(), ok ? "" : "  below " + want);
        }
        return good;
    }

    /** A part of a file in YAML that is a table. */
    public static Map<?, ?> part(Map<?, ?> yaml, String name) {
        return yaml.get(name) instanceof Map<?, ?> map ? map : Map.of();
    }

    /** The texts of a corpus. */
    static List<EventText> texts(Path path, Map<?, ?> corpus, Map<?, ?> yaml) throws IOException {
        List<EventText> all = all(path, String.valueOf(corpus.get("format")), yaml);
        int every = corpus.get("every") instanceof Number n ? n.intValue() : 1;
        return IntStream.range(0, all.size())
                .filter(i -> i % every == 0)
                .mapToObj(all::get)
                .toList();
    }

    private static List<EventText> all(Path path, String format, Map<?, ?> yaml) throws IOException {
        return switch (format) {
            case "ecb dev" -> EventTexts.ecb(path, true);
            case "ecb train" -> EventTexts.ecb(path, false);
            case "own" -> EventTexts.own(path);
            case "tellings" -> EventTexts.tellings(path);
            case "uw" -> EventTexts.factuality(path);
            case "marked" -> EventTexts.marked(path);
            case "wikievents" -> EventTexts.wikievents(path, part(yaml, "kinds"), part(yaml, "roles"));
            default -> throw new IllegalArgumentException("no corpus has the format " + format);
        };
    }

    private static void score(
            String mode,
            DocumentReading reading,
            List<EventText> texts,
            Map<?, ?> corpus,
            Map<?, ?> yaml,
            Map<String, Share> shares,
            boolean misses) {
        List<List<EventMention>> found = texts.parallelStream()
                .map(t -> reading.read(CorpusText.document(t.text()), List.of()).events())
                .toList();
        boolean kinds = texts.stream()
                .flatMap(t -> t.events().stream())
                .anyMatch(t -> t.kind().isPresent());
        boolean happened = texts.stream()
                .flatMap(t -> t.events().stream())
                .anyMatch(t -> t.happened().isPresent());
        Set<EventKind> known = known(corpus, yaml);
        var counts = new Counts(kinds, happened, known, misses);
        for (int i = 0; i < texts.size(); i++) {
            counts.add(texts.get(i), found.get(i));
        }
        counts.shares.forEach((name, share) -> shares.put(mode + ": " + name, share));
    }

    /** The kinds that a corpus marks. */
    private static Set<EventKind> known(Map<?, ?> corpus, Map<?, ?> yaml) {
        if (!"wikievents".equals(corpus.get("format"))) {
            return EnumSet.allOf(EventKind.class);
        }
        Set<EventKind> known = EnumSet.of(EventKind.DIE);
        part(yaml, "kinds")
                .values()
                .forEach(k -> known.add(EventKind.valueOf(String.valueOf(k).toUpperCase(Locale.ROOT))));
        return known;
    }

    /** The sums over the texts of a corpus. */
    private static final class Counts {
        private final boolean kinds;
        private final boolean happened;
        private final Set<EventKind> known;
        private final boolean misses;
        private final Map<String, Share> shares = new TreeMap<>();

        Counts(boolean kinds, boolean happened, Set<EventKind> known, boolean misses) {
            this.kinds = kinds;
            this.happened = happened;
            this.known = known;
            this.misses = misses;
        }

        void add(EventText text, List<EventMention> found) {
            for (EventMention e : found) {
                List<Told> met = text.events().stream()
                        .filter(t -> t.words().overlaps(e.trigger().span()))
                        .toList();
                if (kinds && met.isEmpty() && !known.contains(e.kind())) {
                    continue;
                }
                met.stream().filter(t -> t.happened().isPresent()).findFirst().ifPresent(t -> realis(text, t, e));
                if (!happened) {
                    count("words, precision", !met.isEmpty());
                }
                if (misses && met.isEmpty() && !happened) {
                    System.out.println("  false " + e.kind().slug() + " '" + e.triggerText() + "' in " + line(text, e));
                }
                if (kinds
                        && !met.isEmpty()
                        && met.stream().anyMatch(t -> t.kind().isPresent())) {
                    boolean same = met.stream()
                            .anyMatch(t ->
                                    t.kind().filter(k -> isSame(k, e.kind())).isPresent());
                    count("kind right where words are", same);
                }
                met.stream().flatMap(t -> t.parts().stream()).forEach(p -> side(p, e));
            }
            for (Told t : text.events()) {
                if (!happened && (!kinds || t.kind().isPresent())) {
                    count(
                            "words, found",
                            found.stream()
                                    .anyMatch(
                                            e -> t.words().overlaps(e.trigger().span())));
                }
            }
        }

        /** What is shown as an event should have happened; what is kept back should not. */
        private void realis(EventText text, Told told, EventMention e) {
            boolean is = told.happened().orElse(0) >= HAPPENED;
            boolean actual = e.realis() == Realis.ACTUAL;
            count(actual ? "told as happened, right" : "told as not happened, right", is == actual);
            count("realis right", is == actual);
            if (misses && is != actual) {
                System.out.println("  " + told.happened().orElse(0) + " "
                        + e.realis().slug() + " '" + e.triggerText() + "' in " + line(text, e));
            }
        }

        private void side(Part part, EventMention e) {
            List<Participant> named = e.participants().stream()
                    .filter(p -> part.isNamedBy(p.text()))
                    .toList();
            count("participants found", !named.isEmpty());
            if (!named.isEmpty()) {
                count("side right where found", named.stream().anyMatch(p -> p.role() == part.role()));
            }
        }

        private void count(String name, boolean good) {
            Share before = shares.getOrDefault(name, new Share(0, 0));
            shares.put(name, new Share(before.good() + (good ? 1 : 0), before.all() + 1));
        }

        private static boolean isSame(EventKind a, EventKind b) {
            return a == b || !a.plover().isEmpty() && a.plover().equals(b.plover());
        }

        private static String line(EventText text, EventMention e) {
            int start = text.text().lastIndexOf('\n', e.trigger().span().start()) + 1;
            int end = text.text().indexOf('\n', e.trigger().span().end());
            return text.text().substring(start, end < 0 ? text.text().length() : end);
        }
    }
}
