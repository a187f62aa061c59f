package org.hearsay;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hearsay.extraction.Reconciliation;
import org.hearsay.issue.DossierException;
import org.hearsay.issue.IssueCode;
import org.hearsay.search.SearchIndex;
import org.hearsay.store.DossierStore;
import org.hearsay.store.Snapshot;

/** The search index of a dossier: opened with the first question, as new as what is held with every one. */
final class Searching implements AutoCloseable {

    private static final String FOLDER = "index";

    private final DossierStore store;
    private final Supplier<Reconciliation> decided;
    private final Path folder;
    private Optional<SearchIndex> index = Optional.empty();

    Searching(DossierStore store, Supplier<Reconciliation> decided) {
        this.store = store;
        this.decided = decided;
        this.folder = store.folder().resolve(FOLDER);
    }

    <T> T ask(Function<SearchIndex, T> question) {
        follow();
        return question.apply(open());
    }

    /** Takes in what came since the last question. */
    synchronized void follow() {
        try (Snapshot snapshot = store.snapshot()) {
            SearchIndex.follow(folder, new StoredHoldings(snapshot, decided));
        } catch (UncheckedIOException e) {
            throw broken(e);
        }
    }

    private synchronized SearchIndex open() {
        if (index.isEmpty()) {
            try {
                index = Optional.of(SearchIndex.open(folder));
            } catch (UncheckedIOException e) {
                throw broken(e);
            }
        }
        return index.get();
    }

    private DossierException broken(UncheckedIOException e) {
        return new DossierException(
                IssueCode.DOSSIER_BROKEN,
                "The search index " + folder
                        + " cannot be used; delete that folder, it is made again from the dossier.",
                e);
    }

    @Override
    public synchronized void close() {
        index.ifPresent(SearchIndex::close);
        index = Optional.empty();
    }
}
