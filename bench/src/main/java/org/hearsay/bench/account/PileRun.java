package org.hearsay.bench.account;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.bench.account.PileRows.Shown;
import org.hearsay.bench.account.PileRows.Standing;
import org.hearsay.bench.score.Tally;
import org.hearsay.extraction.Extraction;
import org.hearsay.model.EncoderModel;
import org.hearsay.pipeline.DocumentReading;
import org.hearsay.reading.SourceReader;

/**
 * Scores which conflicts of invented piles are told and which look-alikes too, and who only repeats whom: {@code [--misses] FILE…};
 * misses are never listed of a file whose name begins with {@code kept}. Each pile is a dossier of its own; then all of a file are one.
 */
public final class PileRun {

    private final Tally tally = new Tally(new LinkedHashMap<>());

    private PileRun() {}

    /** Prints some lines a file, and what went wrong. */
    public static void main(String[] args) throws IOException {
        for (String name : args) {
            if (name.startsWith("--")) {
                continue;
            }
            Path file = Path.of(name);
            PileRun run = new PileRun();
            run.score(PileText.readAll(file));
            run.tally.print(name, Arrays.asList(args).contains("--misses"));
        }
    }

    /** The figures of a file: how many are good, of how many. */
    static Map<String, int[]> figures(Path file) throws IOException {
        PileRun run = new PileRun();
        run.score(PileText.readAll(file));
        return run.tally.figures();
    }

    private void score(List<PileText> piles) throws IOException {
        var all = new ArrayList<Extraction>();
        try (SourceReader reader = SourceReader.create();
                EncoderModel model = EncoderModel.find()) {
            DocumentReading reading = DocumentReading.of(model);
            for (PileText pile : piles) {
                List<Extraction> read = read(pile, reader, reading);
                all.addAll(read);
                PileRows rows = PileRows.of(read);
                conflicts(pile, rows);
                pairs(pile, rows);
            }
        }
        echoes();
        PileRows one = PileRows.of(all);
        for (Shown s : one.conflicts()) {
            tally.count("all piles in one: shown and right", piles.stream().anyMatch(p -> isRight(p, one, s)), "");
        }
        for (PileText pile : piles) {
            for (PileText.Case c : pile.cases()) {
                if (c.conflict()) {
                    tally.count("all piles in one: conflicts found", found(pile, one, c), "");
                }
            }
        }
    }

    private static List<Extraction> read(PileText pile, SourceReader reader, DocumentReading reading) {
        var read = new ArrayList<Extraction>();
        pile.reports()
                .keySet()
                .forEach(letter -> pile.text(letter).read(reader, reading).ifPresent(read::add));
        return read;
    }

    private static boolean isRight(PileText pile, PileRows rows, Shown shown) {
        return pile.cases().stream().anyMatch(c -> c.conflict() && rows.tells(shown, c, pile.id()));
    }

    private static boolean found(PileText pile, PileRows rows, PileText.Case one) {
        return rows.conflicts().stream().anyMatch(s -> rows.tells(s, one, pile.id()));
    }

    private void conflicts(PileText pile, PileRows rows) {
        for (PileText.Case c : pile.cases()) {
            if (c.conflict()) {
                boolean joined = rows.joins(c, pile.id());
                boolean found = found(pile, rows, c);
                tally.count("conflicts found", found, pile.id() + (joined ? " not told: " : " not joined: ") + c);
                tally.count("conflicts whose two sides are joined", joined || found, "");
            } else {
                boolean told =
                        rows.conflicts().stream().anyMatch(s -> !isRight(pile, rows, s) && rows.tells(s, c, pile.id()));
                tally.count("traps told as conflict", told, "");
                tally.count("traps whose two sides are joined", told || rows.joins(c, pile.id()), "");
                if (told) {
                    tally.miss(pile.id() + " told as conflict: " + c);
                }
            }
        }
        rows.conflicts()
                .forEach(s -> tally.count("shown and right", isRight(pile, rows, s), pile.id() + " false: " + s));
    }

    private void pairs(PileText pile, PileRows rows) {
        pile.pairs().forEach((pair, gold) -> {
            if (gold.equals("unclear")) {
                return;
            }
            boolean echo = gold.equals("echo");
            Standing told = rows.standing(
                    PileRows.file(pile.id(), pair.substring(0, 1)), PileRows.file(pile.id(), pair.substring(1)));
            String miss = pile.id() + " " + pair + " is " + gold + ", told " + told;
            if (echo) {
                tally.count("echoes found", told == Standing.ECHO, miss);
                tally.count("called independent though an echo", told == Standing.INDEPENDENT, "");
                tally.count("echoes that share no event", told == Standing.NOT_JOINED, "");
            }
            if (told == Standing.ECHO) {
                tally.count("called echo and is one", echo, miss);
            }
        });
    }

    /** The harmonic mean of what was found of the echoes and what was right of those told, as twice the good of both sums. */
    private void echoes() {
        Map<String, int[]> figures = tally.figures();
        int[] found = figures.getOrDefault("echoes found", new int[2]);
        int[] right = figures.getOrDefault("called echo and is one", new int[2]);
        figures.put("echo F1", new int[] {2 * found[0], found[1] + right[1]});
    }
}
