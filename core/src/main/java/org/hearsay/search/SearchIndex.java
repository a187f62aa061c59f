package org.hearsay.search;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.hearsay.search.answer.Answer;
import org.hearsay.search.answer.Meant;
import org.hearsay.search.answer.Weighed;
import org.hearsay.search.internal.Finding;
import org.hearsay.search.internal.IndexKeeping;
import org.hearsay.search.internal.NameFinding;
import org.hearsay.search.internal.asking.Asking;

/**
 * The index of a dossier. Questions may come from several threads, also while {@link #follow} works; answers are of the
 * last state that was followed to its end, by this process or another.
 */
public final class SearchIndex implements AutoCloseable {

    private final Directory directory;
    private final SearcherManager searchers;

    private SearchIndex(Directory directory, SearcherManager searchers) {
        this.directory = directory;
        this.searchers = searchers;
    }

    /** The index in {@code folder}, made equal to what is held before it is opened. */
    public static SearchIndex open(Path folder, Holdings holdings) {
        follow(folder, holdings);
        return open(folder);
    }

    /** The index in {@code folder}, as it is; there must be one. */
    public static SearchIndex open(Path folder) {
        try {
            Directory directory = FSDirectory.open(folder);
            return new SearchIndex(directory, new SearcherManager(directory, null));
        } catch (IOException e) {
            throw new UncheckedIOException("the search index in " + folder + " cannot be opened", e);
        }
    }

    /**
     * Makes the index in {@code folder} equal to what is held: nothing to do where it is, else only what is new; built
     * afresh where it is missing or cannot be used. Where another process is at it, this leaves it to that one.
     */
    public static void follow(Path folder, Holdings holdings) {
        var keeping = new IndexKeeping(folder);
        var state = keeping.findState();
        if (state.isPresent() && state.get().equals(holdings.state())) {
            return;
        }
        try {
            if (state.isPresent() && followed(keeping, holdings)) {
                return;
            }
            keeping.follow(holdings, true);
        } catch (IOException e) {
            throw new UncheckedIOException("the search index in " + folder + " cannot be written", e);
        }
    }

    private static boolean followed(IndexKeeping keeping, Holdings holdings) throws IOException {
        try {
            keeping.follow(holdings, false);
            return true;
        } catch (CorruptIndexException
                | IndexFormatTooOldException
                | IndexFormatTooNewException
                | NoSuchFileException
                | EOFException e) {
            return false;
        }
    }

    /** The hits of one page, the best first, with the number of hits of each kind. */
    public Results search(Question question) {
        return ask(searcher -> new Finding(searcher).find(question));
    }

    /** The entities that bear a name, the best fit first; see {@link NameMatch.Rank}. */
    public List<NameMatch> findNames(String name) {
        return ask(searcher -> new NameFinding(searcher).find(name));
    }

    /** The sentences of all reports that answer a question in any words, the best first; the slot asked for before them. */
    public Answer answer(String words, Meant meant, int limit) {
        return ask(searcher -> new Asking(searcher).answer(words, meant, limit));
    }

    /** The sentences that may answer a question, with what they are ranked by; for fitting and measuring. */
    public List<Weighed> weigh(String words, Meant meant) {
        return ask(searcher -> new Asking(searcher).weigh(words, meant));
    }

    private <T> T ask(Reading<T> asking) {
        try {
            searchers.maybeRefreshBlocking();
            IndexSearcher searcher = searchers.acquire();
            try {
                return asking.from(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the search index cannot be read", e);
        }
    }

    private interface Reading<T> {
        T from(IndexSearcher searcher) throws IOException;
    }

    @Override
    public void close() {
        try (directory;
                searchers) {
            // Both are closed, whichever fails.
        } catch (IOException e) {
            throw new UncheckedIOException("the search index cannot be closed", e);
        }
    }
}
