package org.hearsay.app.web.view;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.hearsay.document.DocumentId;
import org.hearsay.extraction.Extraction;
import org.hearsay.issue.Issue;
import org.jspecify.annotations.Nullable;

/** A dossier with what is costly to load kept until the dossier changes. Safe for several threads. */
public final class Shelf {

    /** How long a page waits for counts; a small dossier is counted by then, a large one shows them at the next look. */
    private static final long PATIENCE_MILLIS = 700;

    /** While reports come in, what was decided is loaded anew only in this share of the time. */
    private static final int REST = 10;

    /** What was loaded in one state, and until when it will do although the state has changed. */
    private record Kept(String state, long until, Decided decided, CompletableFuture<Counts> counts) {}

    private final DossierView view;
    private @Nullable Kept kept;

    /** A shelf over a dossier; nothing is loaded yet. */
    public Shelf(DossierView view) {
        this.view = view;
    }

    /** The dossier itself. */
    public DossierView dossier() {
        return view;
    }

    /** What was decided across reports. */
    public Decided decided() {
        return kept().decided();
    }

    /** Counts over all reports, where they are there by now. */
    public Optional<Counts> findCounts() {
        try {
            return Optional.of(kept().counts().get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS));
        } catch (TimeoutException | ExecutionException e) {
            // Counts are a convenience: a page without them is better than none.
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** What was read from a report that something points at. */
    public Extraction getExtraction(DocumentId id) {
        return view.findExtraction(id)
                .orElseThrow(() -> new NoSuchElementException("the dossier holds no report " + id));
    }

    /** All issues: of files first, then in reports, as far as these were counted. */
    public List<Issue> listIssues() {
        return Stream.concat(view.listIssues().stream(), findCounts().map(Counts::listed).orElse(List.of()).stream())
                .distinct()
                .toList();
    }

    private synchronized Kept kept() {
        Kept last = kept;
        if (last != null && System.nanoTime() - last.until() < 0) {
            return last;
        }
        String state = view.state();
        if (last != null && last.state().equals(state)) {
            return last;
        }
        Kept now = load(state);
        kept = now;
        return now;
    }

    private Kept load(String state) {
        long begin = System.nanoTime();
        var decided = new Decided(view.reconciliation());
        var counts = new CompletableFuture<Counts>();
        Thread.ofVirtual().start(() -> count(decided, counts));
        long end = System.nanoTime();
        return new Kept(state, end + REST * (end - begin), decided, counts);
    }

    private void count(Decided decided, CompletableFuture<Counts> into) {
        try {
            into.complete(Counts.of(view, decided));
        } catch (RuntimeException e) {
            into.completeExceptionally(e);
        }
    }
}
