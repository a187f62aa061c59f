package org.hearsay.bench.commitment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.bench.score.Tally;
import org.hearsay.claim.Claim;
import org.hearsay.commitment.Intention;
import org.hearsay.commitment.Outcome;
import org.hearsay.commitment.Retraction;
import org.hearsay.extraction.Extraction;
import org.hearsay.model.EncoderModel;
import org.hearsay.pipeline.DocumentReading;
import org.hearsay.pipeline.Reconciling;
import org.hearsay.reading.SourceReader;
import org.hearsay.text.Edtf;

/**
 * Scores what is taken back and what is meant: {@code [--misses] retractions|intentions FILE…}; misses are never listed of a file
 * whose name begins with {@code kept}. The reports of a file are one dossier.
 */
public final class CommitmentRun {

    /** So much of the words of one must stand in the other. */
    private static final double MOST = 0.8;

    private static final String NONE = "-";

    private final Tally tally = new Tally(new TreeMap<>());

    private CommitmentRun() {}

    /** Prints some lines a file, and what went wrong. */
    public static void main(String[] args) throws IOException {
        List<String> words =
                Arrays.stream(args).filter(a -> !a.startsWith("--")).toList();
        boolean retractions = words.getFirst().equals("retractions");
        for (String name : words.subList(1, words.size())) {
            Path file = Path.of(name);
            CommitmentRun run = new CommitmentRun();
            run.score(CommitmentText.readAll(file), retractions);
            run.tally.print(name, Arrays.asList(args).contains("--misses"));
        }
    }

    /** The figures of a file: how many are good, of how many. */
    static Map<String, int[]> figures(String what, Path file) throws IOException {
        CommitmentRun run = new CommitmentRun();
        run.score(CommitmentText.readAll(file), what.equals("retractions"));
        return run.tally.figures();
    }

    private void score(List<CommitmentText> texts, boolean retractions) {
        try (SourceReader reader = SourceReader.create();
                EncoderModel model = EncoderModel.find()) {
            DocumentReading reading = DocumentReading.of(model);
            var read = new HashMap<String, Extraction>();
            texts.forEach(t -> t.read(reader, reading).ifPresent(e -> read.put(t.id(), e)));
            Map<String, Outcome> outcomes = Reconciling.rules().reconcile(read.values().stream()).outcomes().stream()
                    .collect(Collectors.toMap(Outcome::intention, Function.identity()));
            for (CommitmentText text : texts) {
                Extraction e = read.get(text.id());
                if (e != null && retractions) {
                    retractions(text, e);
                } else if (e != null) {
                    intentions(text, e, outcomes);
                }
            }
        }
    }

    private void retractions(CommitmentText text, Extraction e) {
        String words = e.document().text();
        for (List<String> asked : text.asked()) {
            Optional<Retraction> found = e.retractions().stream()
                    .filter(r -> fits(r.evidence().span().of(words), asked.getFirst()))
                    .findFirst();
            tally.count("found", found.isPresent(), text.id() + " not found: " + asked);
            found.ifPresent(r -> tally.count(
                    "from right",
                    r.from().filter(f -> shares(f.text(), asked.get(1))).isPresent(),
                    text.id() + " from " + r.from().map(f -> f.text()).orElse(NONE) + ": " + asked));
        }
        for (Retraction r : e.retractions()) {
            String told = r.evidence().span().of(words);
            tally.count(
                    "shown and right",
                    text.asked().stream().anyMatch(a -> fits(told, a.getFirst())),
                    text.id() + " false: " + told);
        }
    }

    private void intentions(CommitmentText text, Extraction e, Map<String, Outcome> outcomes) {
        Map<String, Claim> claims =
                e.claims().stream().collect(Collectors.toMap(Claim::id, Function.identity(), (a, b) -> a));
        Function<Intention, String> content = i -> Optional.ofNullable(claims.get(i.claim()))
                .map(c -> c.content().span().of(e.document().text()))
                .orElse("");
        for (List<String> asked : text.asked()) {
            Optional<Intention> found = e.intentions().stream()
                    .filter(i -> fits(content.apply(i), asked.getFirst()))
                    .findFirst();
            tally.count("found", found.isPresent(), text.id() + " not found: " + asked);
            found.ifPresent(i -> {
                String outcome = Optional.ofNullable(outcomes.get(i.id()))
                        .map(o -> o.kind().slug())
                        .orElse(Outcome.OPEN);
                String horizon = i.horizon().map(Edtf::value).orElse(NONE);
                tally.count("outcome right", outcome.equals(asked.get(3)), text.id() + " " + outcome + ": " + asked);
                tally.count("horizon right", horizon.equals(asked.get(2)), text.id() + " " + horizon + ": " + asked);
                tally.count(
                        "holder right",
                        shares(i.holder().text(), asked.get(1)),
                        text.id() + " " + i.holder().text() + ": " + asked);
            });
        }
        for (Intention i : e.intentions()) {
            String told = content.apply(i);
            tally.count(
                    "shown and right",
                    text.asked().stream().anyMatch(a -> fits(told, a.getFirst())),
                    text.id() + " false: " + told);
        }
    }

    private static boolean fits(String a, String b) {
        return holds(a, b) || holds(b, a);
    }

    private static boolean holds(String whole, String part) {
        List<String> have = new ArrayList<>(words(whole));
        List<String> want = words(part);
        long there = want.stream().filter(have::remove).count();
        return !want.isEmpty() && there >= MOST * want.size();
    }

    /** Whether two names have a word in common. */
    private static boolean shares(String a, String b) {
        return words(a).stream().anyMatch(w -> w.length() > 2 && words(b).contains(w));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).replace("'", "").split("[^\\p{L}\\p{N}]+"))
                .filter(w -> !w.isEmpty())
                .toList();
    }
}
