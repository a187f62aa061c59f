package org.hearsay.bench.tie;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.account.Position;
import org.hearsay.bench.score.Tally;
import org.hearsay.entity.Entity;
import org.hearsay.entity.Relation;
import org.hearsay.entity.RelationKind;
import org.hearsay.extraction.Extraction;
import org.hearsay.extraction.Reconciliation;
import org.hearsay.model.EncoderModel;
import org.hearsay.pipeline.DocumentReading;
import org.hearsay.pipeline.Reconciling;
import org.hearsay.reading.SourceReader;
import org.hearsay.text.Edtf;

/**
 * Scores the ties that the product shows of whole reports, each a dossier of its own: {@code [--misses] FILE…}. A tie of another
 * standing than the report tells, or with the office of another, is false. Where a set lists who stands where, positions too. Misses
 * are never listed of a file whose name begins with {@code kept}.
 */
public final class TieReportRun {

    private final Tally tally = new Tally(new TreeMap<>());
    private final boolean kept;

    private TieReportRun(boolean kept) {
        this.kept = kept;
    }

    /** Prints some lines a file, and what went wrong. */
    public static void main(String[] args) throws IOException {
        boolean misses = Arrays.asList(args).contains("--misses");
        for (String name : Arrays.stream(args).filter(a -> !a.startsWith("--")).toList()) {
            run(Path.of(name)).print(name, misses);
        }
    }

    /** The figures of a file. */
    static Tally run(Path file) throws IOException {
        var run = new TieReportRun(file.getFileName().toString().startsWith("kept"));
        try (SourceReader reader = SourceReader.create();
                EncoderModel model = EncoderModel.find()) {
            DocumentReading reading = DocumentReading.of(model);
            List<TieReport> reports = TieReport.readAll(file);
            List<Extraction> read = reports.parallelStream()
                    .map(r -> r.listed().read(reader, reading))
                    .toList();
            for (int i = 0; i < reports.size(); i++) {
                run.score(reports.get(i), read.get(i));
            }
        }
        return run.tally;
    }

    private void score(TieReport report, Extraction read) {
        Reconciliation who = Reconciling.rules().reconcile(Stream.of(read));
        Map<String, Entity> entities =
                who.identities().entities().stream().collect(Collectors.toMap(Entity::id, Function.identity()));
        var found = new HashMap<TieReport.Tie, Boolean>();
        for (Relation told : who.relations()) {
            if (told.kind() == RelationKind.CITES) {
                continue;
            }
            String subject =
                    Objects.requireNonNull(entities.get(told.subject())).name();
            String object = Objects.requireNonNull(entities.get(told.object())).name();
            List<TieReport.Tie> meant = report.ties().stream()
                    .filter(t -> t.isOf(told.kind(), subject, object) && t.isTitled(told.title()))
                    .toList();
            Optional<TieReport.Tie> right =
                    meant.stream().filter(t -> t.stands(told)).findFirst();
            String line = report.id() + " " + words(told, subject, object) + " <" + words(read, told) + ">";
            if (told.open()) {
                tally.count("open: right", right.isPresent(), "");
                right.ifPresent(t -> found.putIfAbsent(t, false));
                continue;
            }
            right.ifPresent(t -> found.put(t, true));
            tally.count("shown: right", right.isPresent(), kept ? "" : "FALSE " + line);
            tally.count("shown: right, " + told.kind().slug(), right.isPresent(), "");
            if (right.isEmpty() && !meant.isEmpty()) {
                tally.count("false: told to hold in another time", true, "");
            }
            right.ifPresent(t -> dates(t, told, line));
        }
        report.ties().stream().filter(TieReport.Tie::must).forEach(t -> {
            boolean shown = found.getOrDefault(t, false);
            tally.count(
                    "found, shown",
                    shown,
                    (found.containsKey(t) ? "OPEN " : "MISSED ") + report.id() + " " + t.kinds() + " "
                            + t.subjects().getFirst() + " > " + t.objects().getFirst());
            tally.count("found, open ones too", found.containsKey(t), "");
        });
        stances(report, who, entities, read.document().text());
    }

    private void stances(TieReport report, Reconciliation who, Map<String, Entity> entities, String text) {
        List<Position> told =
                who.events().stream().flatMap(e -> e.positions().stream()).toList();
        for (Stand stand : report.stances()) {
            boolean found = told.stream().anyMatch(p -> stand.isToldBy(p, entities, text));
            tally.count("positions found", found, "NO POSITION " + report.id() + " " + stand);
        }
        if (!report.stances().isEmpty()) {
            told.forEach(p -> tally.count(
                    "positions shown: of those listed",
                    report.stances().stream().anyMatch(s -> s.isToldBy(p, entities, text)),
                    "POSITION " + report.id() + " "
                            + Objects.requireNonNull(entities.get(p.holder())).name() + " "
                            + p.stance().slug() + " " + p.text() + " <"
                            + p.evidence().span().of(text) + ">"));
        }
    }

    private void dates(TieReport.Tie tie, Relation told, String line) {
        date(tie.findDate("from"), told.tenure().from(), line);
        date(tie.findDate("to"), told.tenure().to(), line);
    }

    private void date(Optional<String> wanted, Optional<Edtf> told, String line) {
        wanted.ifPresent(w -> tally.count("dates of shown ones found", told.isPresent(), "NO DATE " + line));
        told.ifPresent(t -> tally.count(
                "dates shown: right", wanted.filter(t.value()::startsWith).isPresent(), "DATE " + line));
    }

    private static String words(Relation told, String subject, String object) {
        return String.format(
                Locale.ROOT,
                "%s %s %s | %s %s %s %s %.2f",
                subject,
                told.kind().slug(),
                object,
                told.title().orElse("-"),
                told.tenure().standing().slug(),
                told.tenure().from().map(Edtf::value).orElse(""),
                told.tenure().to().map(Edtf::value).orElse(""),
                told.confidence());
    }

    private static String words(Extraction read, Relation told) {
        return told.evidence().getFirst().evidence().span().of(read.document().text());
    }
}
