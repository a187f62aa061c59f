package org.hearsay.bench.name;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.bench.corpus.CorpusText;
import org.hearsay.document.Document;
import org.hearsay.document.DocumentId;
import org.hearsay.document.Masthead;
import org.hearsay.entity.Entity;
import org.hearsay.entity.Identities;
import org.hearsay.entity.ReferentKey;
import org.hearsay.extraction.Extraction;
import org.hearsay.mention.Referent;
import org.hearsay.mention.Spelling;
import org.hearsay.model.EncoderModel;
import org.hearsay.pipeline.DocumentReading;
import org.hearsay.pipeline.Reconciling;
import org.hearsay.text.Edtf;

/**
 * Scores whether namesakes in invented reports stay apart or open, and whether one person stays one: {@code PAIRS [--misses]}.
 * Each pair of reports is a pile of its own, then all pairs are one.
 */
public final class NamesakeRun {

    private record Report(String outlet, String date, String text) {}

    private record Pair(boolean one, String first, String second, List<Report> reports) {}

    /** What became of two referents. */
    private enum Found {
        ONE,
        OPEN,
        APART,
        NOT_FOUND
    }

    private NamesakeRun() {}

    /** Prints the figures. */
    public static void main(String[] args) throws IOException {
        List<Pair> pairs = read(Path.of(args[0]));
        boolean misses = List.of(args).contains("--misses");
        try (EncoderModel model = EncoderModel.find()) {
            DocumentReading reading = DocumentReading.of(model);
            var extractions = new ArrayList<List<Extraction>>();
            for (int i = 0; i < pairs.size(); i++) {
                int number = i;
                var own = new ArrayList<Extraction>();
                for (int k = 0; k < pairs.get(i).reports().size(); k++) {
                    String id = String.format(Locale.ROOT, "d%03d%d", number, k);
                    own.add(reading.read(document(pairs.get(i).reports().get(k), id), List.of()));
                }
                extractions.add(own);
            }
            var alone = new ArrayList<Found>();
            extractions.forEach(own -> alone.add(find(pairs.get(alone.size()), own, identities(own.stream()))));
            print("each pair a pile", pairs, alone, misses);
            Identities all = identities(extractions.stream().flatMap(List::stream));
            var together = new ArrayList<Found>();
            extractions.forEach(own -> together.add(find(pairs.get(together.size()), own, all)));
            print("all in one pile", pairs, together, false);
        }
    }

    private static Identities identities(Stream<Extraction> extractions) {
        return Reconciling.rules().reconcile(extractions).identities();
    }

    private static Found find(Pair pair, List<Extraction> reports, Identities identities) {
        Optional<ReferentKey> a = referent(reports.getFirst(), pair.first());
        Optional<ReferentKey> b = referent(reports.getLast(), pair.second());
        if (a.isEmpty() || b.isEmpty()) {
            return Found.NOT_FOUND;
        }
        String one = identities.find(a.get()).orElseThrow();
        String other = identities.find(b.get()).orElseThrow();
        if (one.equals(other)) {
            return Found.ONE;
        }
        Entity entity = identities.entities().stream()
                .filter(e -> e.id().equals(one))
                .findFirst()
                .orElseThrow();
        boolean open = entity.doubts().stream()
                .anyMatch(d -> identities.find(d.other()).orElseThrow().equals(other));
        return open ? Found.OPEN : Found.APART;
    }

    /** The referent that bears the name: exactly, else as part of a fuller or shorter one. */
    private static Optional<ReferentKey> referent(Extraction report, String name) {
        String folded = Spelling.fold(name);
        List<Referent> all = report.mentions().referents();
        return Stream.concat(
                        all.stream()
                                .filter(r -> r.forms().stream()
                                        .anyMatch(f -> Spelling.fold(f).equals(folded))),
                        all.stream()
                                .filter(r -> r.forms().stream()
                                        .anyMatch(f -> Spelling.fold(f).contains(folded)
                                                || folded.contains(Spelling.fold(f)))))
                .findFirst()
                .map(r -> new ReferentKey(report.document().id(), r.number()));
    }

    private static void print(String what, List<Pair> pairs, List<Found> found, boolean misses) {
        int[][] counts = new int[2][Found.values().length];
        for (int i = 0; i < pairs.size(); i++) {
            Pair pair = pairs.get(i);
            counts[pair.one() ? 1 : 0][found.get(i).ordinal()]++;
            boolean wrong = pair.one() != (found.get(i) == Found.ONE);
            if (wrong && misses) {
                System.out.println("  " + (pair.one() ? "one" : "apart") + ": " + pair.first() + " is " + found.get(i));
            }
        }
        int two = pairs.size() - (int) pairs.stream().filter(Pair::one).count();
        System.out.printf(
                Locale.ROOT,
                "%s: of %d pairs of two %d apart, %d open, %d taken for one, %d not found (apart or open %.1f %%)%n",
                what,
                two,
                counts[0][Found.APART.ordinal()],
                counts[0][Found.OPEN.ordinal()],
                counts[0][Found.ONE.ordinal()],
                counts[0][Found.NOT_FOUND.ordinal()],
                100.0 * (two - counts[0][Found.ONE.ordinal()]) / two);
        System.out.printf(
                Locale.ROOT,
                "%s: of %d pairs of one %d one, %d open, %d apart, %d not found%n",
                what,
                pairs.size() - two,
                counts[1][Found.ONE.ordinal()],
                counts[1][Found.OPEN.ordinal()],
                counts[1][Found.APART.ordinal()],
                counts[1][Found.NOT_FOUND.ordinal()]);
    }

    private static Document document(Report report, String id) {
        Document plain = CorpusText.document(report.text());
        return new Document(
                new DocumentId(id),
                plain.origin(),
                Masthead.of(Edtf.find(report.date()), Optional.of(report.outlet())),
                plain.text(),
                plain.blocks(),
                List.of(),
                List.of(),
                List.of());
    }

    private static List<Pair> read(Path file) throws IOException {
        var pairs = new ArrayList<Pair>();
        for (String part : Files.readString(file, StandardCharsets.UTF_8).split("(?m)^== ")) {
            if (part.startsWith("#") || part.isBlank()) {
                continue;
            }
            List<String> pieces = List.of(part.split("(?m)^@ "));
            String head = pieces.getFirst().strip();
            int colon = head.indexOf(": ");
            List<String> names = List.of(head.substring(colon + 2).split(" \\| "));
            var reports = new ArrayList<Report>();
            for (String piece : pieces.subList(1, pieces.size())) {
                int line = piece.indexOf('\n');
                String masthead = piece.substring(0, line);
                int comma = masthead.lastIndexOf(", ");
                String text =
                        piece.substring(line + 1).replaceAll("(?m)^#.*$", "").strip();
                reports.add(new Report(masthead.substring(0, comma), masthead.substring(comma + 2), text));
            }
            pairs.add(new Pair(head.startsWith("one"), names.getFirst(), names.getLast(), reports));
        }
        return pairs;
    }
}
