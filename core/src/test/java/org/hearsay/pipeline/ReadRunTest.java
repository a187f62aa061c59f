package org.hearsay.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.hearsay.extraction.Extraction;
import org.hearsay.extraction.Reconciliation;
import org.hearsay.extraction.Tally;
import org.hearsay.issue.Issue;
import org.hearsay.issue.IssueCode;
import org.hearsay.reading.Intake;
import org.hearsay.reading.Metadata;
import org.hearsay.reading.Source;
import org.hearsay.reading.SourceReader;
import org.hearsay.store.DossierStore;
import org.hearsay.store.LogEntry;
import org.hearsay.store.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadRunTest {

    private static final DocumentReading READING = DocumentReading.rules();

    /** What a dossier holds, to be compared. */
    private record Contents(
            List<Extraction> extractions, Reconciliation reconciliation, Tally tally, List<Issue> issues) {

        static Contents of(DossierStore store) {
            try (Snapshot snapshot = store.snapshot();
                    Stream<Extraction> extractions = snapshot.extractions()) {
                return new Contents(
                        extractions.toList(), snapshot.reconciliation(), snapshot.tally(), snapshot.listIssues());
            }
        }
    }

    @Property(tries = 4)
    void theOrderOfReadingDoesNotShow(@ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int threads)
            throws IOException {
        Path folder = Files.createTempDirectory("hearsay-order");
        try {
            List<Source> sources = sources(folder.resolve("reports"));
            DossierStore straight = DossierStore.open(folder.resolve("straight"));
            read(straight, sources, ReadOptions.DEFAULT.withThreads(1));
            List<Source> shuffled = new ArrayList<>(sources);
            Collections.shuffle(shuffled, new Random(seed));
            DossierStore other = DossierStore.open(folder.resolve("other"));
            int cut = new Random(seed).nextInt(shuffled.size());
            read(other, shuffled.subList(0, cut), ReadOptions.DEFAULT.withThreads(threads));
            read(other, shuffled.subList(cut, shuffled.size()), ReadOptions.DEFAULT.withThreads(threads));
            assertEquals(Contents.of(straight), Contents.of(other));
        } finally {
            delete(folder);
        }
    }

    @Property(tries = 10)
    void reconcilingIgnoresOrder(@ForAll long seed) {
        List<Extraction> read = Reports.read(READING);
        List<Extraction> shuffled = new ArrayList<>(read);
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(
                Reconciling.rules().reconcile(read.stream()),
                Reconciling.rules().reconcile(shuffled.stream()));
    }

    @Test
    void aRunThatIsStoppedKeepsWhatItRead(@TempDir Path folder) throws IOException {
        List<Source> sources = sources(folder.resolve("reports"));
        DossierStore store = DossierStore.open(folder.resolve("d"));
        ReadSummary summary =
                read(store, sources, ReadOptions.DEFAULT.withThreads(1).withProgress(p -> p.done() < 3));
        assertTrue(summary.stopped());
        try (Snapshot snapshot = store.snapshot()) {
            assertEquals(2, snapshot.listDocuments().size());
            assertTrue(snapshot.isStale());
        }
        read(store, sources, ReadOptions.DEFAULT);
        DossierStore straight = DossierStore.open(folder.resolve("straight"));
        read(straight, sources, ReadOptions.DEFAULT);
        assertEquals(Contents.of(straight), Contents.of(store));
    }

    @Test
    void aFaultOfARuleCostsOneDocument(@TempDir Path folder) throws IOException {
        List<Source> sources = sources(folder.resolve("reports"));
        DossierStore store = DossierStore.open(folder.resolve("d"));
        var faulty = new DocumentReading(
                document -> {
                    if (document.text().contains("Marrow Bay")) {
                        throw new IndexOutOfBoundsException("a fault");
                    }
                    return READING.layers().read(document);
                },
                READING.mentions(),
                READING.claims(),
                READING.times(),
                READING.said(),
                READING.relations(),
                READING.events(),
                READING.inconsistencies(),
                READING.commitments(),
                READING.version());
        ReadSummary summary;
        try (SourceReader reader = SourceReader.create()) {
            summary = new ReadRun(store, reader, faulty, Reconciling.rules()).run(pile(sources), ReadOptions.DEFAULT);
        }
        assertEquals(1, summary.tally().failed());
        assertEquals(IssueCode.READING_FAILED, summary.failed().getFirst().code());
        assertEquals(sources.size(), summary.tally().expected());
    }

    @Test
    void theLogSaysWhatWasReadWhenAndByWhat(@TempDir Path folder) throws IOException {
        List<Source> sources = sources(folder.resolve("reports"));
        DossierStore store = DossierStore.open(folder.resolve("d"));
        read(store, sources, ReadOptions.DEFAULT);
        read(store, sources, ReadOptions.DEFAULT);
        try (Snapshot snapshot = store.snapshot()) {
            List<LogEntry> log = snapshot.listLog();
            assertEquals(2 * sources.size(), log.size());
            assertTrue(log.stream().allMatch(e -> e.reader().equals(ReaderVersion.CURRENT)));
            assertTrue(log.subList(sources.size(), log.size()).stream()
                    .allMatch(e -> e.outcome().equals("known")));
        }
    }

    @Test
    void whatIsMetAgainIsLoggedInOrderBesideWhatIsNew(@TempDir Path folder) throws IOException {
        List<Source> sources = sources(folder.resolve("reports"));
        DossierStore store = DossierStore.open(folder.resolve("d"));
        ReadOptions one = ReadOptions.DEFAULT.withThreads(1);
        read(store, sources, one);
        Path changed = sources.get(1).path();
        Files.writeString(changed, Files.readString(changed) + "\nMore is to follow.\n");
        read(store, sources, one);
        try (Snapshot snapshot = store.snapshot()) {
            List<LogEntry> again = snapshot.listLog().subList(sources.size(), 2 * sources.size());
            assertEquals(
                    sources.stream().map(s -> s.path().toString()).toList(),
                    again.stream().map(LogEntry::path).toList());
            for (int i = 0; i < again.size(); i++) {
                assertEquals(i == 1 ? "read" : "known", again.get(i).outcome());
            }
        }
    }

    private static ReadSummary read(DossierStore store, List<Source> sources, ReadOptions options) {
        try (SourceReader reader = SourceReader.create()) {
            return new ReadRun(store, reader, READING, Reconciling.rules()).run(pile(sources), options);
        }
    }

    private static Pile pile(List<Source> sources) {
        return new Pile("reports", sources, Metadata.NONE, List.of(), List.of(), List.of());
    }

    private static List<Source> sources(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < Reports.TEXTS.size(); i++) {
            Files.writeString(folder.resolve("report-" + i + ".txt"), Reports.TEXTS.get(i));
        }
        // One text under a second name.
        Files.writeString(folder.resolve("again.txt"), Reports.TEXTS.getFirst());
        return Intake.of(List.of(folder)).sources();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(f -> {
                try {
                    Files.delete(f);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
