package org.hearsay.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.document.DocumentId;
import org.hearsay.extraction.Extraction;
import org.hearsay.extraction.Reconciliation;
import org.hearsay.issue.DossierException;
import org.hearsay.issue.Issue;
import org.hearsay.issue.IssueCode;
import org.hearsay.reading.SourceReader;
import org.hearsay.store.DossierStore;
import org.hearsay.store.Held;
import org.hearsay.store.ReadSession;
import org.hearsay.store.Snapshot;

/**
 * Reads a pile of files into a dossier, several at once, then lays together what they tell. Each thread holds one
 * document; nothing waits in a queue. A document is in the dossier before the next is taken up, so that a run which is
 * killed has lost only the files at hand.
 */
public final class ReadRun {

    private final DossierStore store;
    private final DocumentReading reading;
    private final Reconciling reconciling;
    private final SourceReader reader;

    /** A run into {@code store}; {@code reader} stays open. */
    public ReadRun(DossierStore store, SourceReader reader, DocumentReading reading, Reconciling reconciling) {
        this.store = store;
        this.reader = reader;
        this.reading = reading;
        this.reconciling = reconciling;
    }

    /**
     * Reads what is new in a pile. Returns when all is on the disk.
     *
     * @throws DossierException where another run reads into the dossier, or the disk refuses
     */
    public ReadSummary run(Pile pile, ReadOptions options) {
        try (ReadSession session = store.beginReading(reading.version())) {
            var count = new RunCount(pile.expected(), options.progress());
            List<Issue> warnings = Stream.concat(pile.warnings().stream(), pile.metadata().issues().stream())
                    .toList();
            session.note(pile.paths(), warnings);
            Set<DocumentId> old = superseded();
            pile.skipped().forEach(issue -> {
                session.skip(name(issue), name(issue), issue);
                count.skipped(issue);
            });
            pile.failed().forEach(issue -> {
                session.fail(name(issue), name(issue), issue);
                count.failed(issue);
            });
            readAll(pile, options, session, count);
            if (!count.isStopped()) {
                if (session.isStale()) {
                    session.keep(reconcile());
                }
                session.end();
            }
            List<Held> held = held();
            return count.summary(
                    warnings,
                    files(held, h -> h.edition().isNewest() && h.published().isEmpty()),
                    files(held, h -> !h.edition().isNewest() && !old.contains(h.id())));
        }
    }

    private List<Held> held() {
        try (Snapshot snapshot = store.snapshot()) {
            return snapshot.listDocuments();
        }
    }

    /** Files of the documents of one kind, as lists are sorted. */
    private static List<String> files(List<Held> held, Predicate<Held> kind) {
        return held.stream().filter(kind).map(Held::file).distinct().sorted().toList();
    }

    private Set<DocumentId> superseded() {
        return held().stream()
                .filter(h -> !h.edition().isNewest())
                .map(Held::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String name(Issue issue) {
        return issue.file().orElse(issue.message());
    }

    private void readAll(Pile pile, ReadOptions options, ReadSession session, RunCount count) {
        var work = new FileReading(session, reader, reading, pile.metadata(), count);
        List<Place> files = Place.gather(pile.sources());
        var running = new ArrayList<Future<?>>();
        try (var feed = new Feed(files, reader, session, work, count);
                ExecutorService executor = Executors.newFixedThreadPool(options.threads())) {
            for (int i = 0; i < options.threads(); i++) {
                running.add(executor.submit(() -> {
                    try {
                        while (!count.isStopped()) {
                            Optional<Runnable> next = feed.next();
                            if (next.isEmpty()) {
                                break;
                            }
                            next.get().run();
                        }
                    } catch (DossierException e) {
                        count.stop();
                        throw e;
                    }
                }));
            }
        }
        running.forEach(ReadRun::await);
    }

    private static void await(Future<?> thread) {
        try {
            thread.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof DossierException failure) {
                throw failure;
            }
            throw new DossierException(IssueCode.READING_FAILED, "The reading broke off: " + e.getCause(), e);
        }
    }

    private Reconciliation reconcile() {
        try (Snapshot snapshot = store.snapshot();
                Stream<Extraction> extractions = snapshot.newest()) {
            return reconciling.reconcile(extractions, snapshot.copies());
        }
    }
}
