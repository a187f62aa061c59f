package org.hearsay.search.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.Bits;
import org.hearsay.affair.Affair;
import org.hearsay.document.DocumentId;
import org.hearsay.extraction.Reconciliation;
import org.hearsay.search.HitKind;
import org.hearsay.search.Holdings;
import org.hearsay.search.internal.asking.Stems;
import org.hearsay.search.internal.asking.entry.AffairEntry;

/** Makes an index equal to what is held. */
public final class IndexKeeping {

    private static final String FORMAT = "format";
    private static final String STATE = "state";
    private static final double BUFFER_MB = 48;

    private final Path folder;

    /** One for the index in this folder, which need not be there. */
    public IndexKeeping(Path folder) {
        this.folder = folder;
    }

    /** The state that the index was made from; empty where there is none, or one that cannot be used. */
    public Optional<String> findState() {
        try (Directory directory = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            Map<String, String> data = reader.getIndexCommit().getUserData();
            return Fields.FORMAT.equals(data.get(FORMAT)) ? Optional.ofNullable(data.get(STATE)) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            // Missing, cut short or written by another version: all the same, it is built afresh.
            return Optional.empty();
        }
    }

    /**
     * Adds what is new and takes out what is gone; everything where {@code afresh}.
     *
     * @return false where another process is at it
     * @throws IOException where the folder refuses, or the old index is broken
     */
    public boolean follow(Holdings holdings, boolean afresh) throws IOException {
        var config = new IndexWriterConfig(analyzer())
                .setRAMBufferSizeMB(BUFFER_MB)
                .setCommitOnClose(false)
                .setOpenMode(afresh ? IndexWriterConfig.OpenMode.CREATE : IndexWriterConfig.OpenMode.APPEND);
        try (Directory directory = FSDirectory.open(folder)) {
            if (afresh) {
                clear(directory);
            }
            return write(directory, config, holdings);
        } catch (LockObtainFailedException e) {
            return false;
        }
    }

    private static Analyzer analyzer() {
        var stems = new Stems();
        return new PerFieldAnalyzerWrapper(
                new Words(), Map.of(Fields.SENTENCE, stems, Fields.WHO, stems, Fields.AROUND, stems));
    }

    /** A broken index cannot even be written over. */
    private static void clear(Directory directory) throws IOException {
        try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            for (String file : directory.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                }
            }
        }
    }

    private static boolean write(Directory directory, IndexWriterConfig config, Holdings holdings) throws IOException {
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            String state = holdings.state();
            followDocuments(writer, holdings);
            followDecisions(writer, holdings);
            writer.setLiveCommitData(Map.of(FORMAT, Fields.FORMAT, STATE, state).entrySet());
            writer.commit();
            return true;
        }
    }

    private static void followDocuments(IndexWriter writer, Holdings holdings) throws IOException {
        Map<DocumentId, String> indexed = indexed(writer);
        Map<DocumentId, String> held = holdings.readings();
        for (Map.Entry<DocumentId, String> old : indexed.entrySet()) {
            if (!old.getValue().equals(held.get(old.getKey()))) {
                writer.deleteDocuments(new Term(Fields.DOCUMENT, old.getKey().value()));
            }
        }
        for (Map.Entry<DocumentId, String> now : held.entrySet()) {
            if (!now.getValue().equals(indexed.get(now.getKey()))) {
                for (Document entry : DocumentEntries.of(holdings.getExtraction(now.getKey()), now.getValue())) {
                    writer.addDocument(entry);
                }
            }
        }
    }

    private static void followDecisions(IndexWriter writer, Holdings holdings) throws IOException {
        writer.deleteDocuments(
                new Term(Fields.KIND, HitKind.ENTITY.slug()),
                new Term(Fields.KIND, HitKind.EVENT.slug()),
                new Term(Fields.KIND, Fields.AFFAIR_KIND));
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            var texts = new ReportTexts(new IndexSearcher(reader));
            Reconciliation decided = holdings.reconciliation();
            new DossierEntries(decided, texts).addTo(entry -> writer.addDocument(entry.fields()));
            for (Affair affair : decided.affairs()) {
                writer.addDocument(AffairEntry.of(affair));
            }
        }
    }

    private static Map<DocumentId, String> indexed(IndexWriter writer) throws IOException {
        var readings = new HashMap<DocumentId, String>();
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                SortedDocValues values = leaf.reader().getSortedDocValues(Fields.READING);
                Bits live = leaf.reader().getLiveDocs();
                StoredFields stored = leaf.reader().storedFields();
                while (values != null && values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    if (live == null || live.get(values.docID())) {
                        String id = stored.document(values.docID(), Set.of(Fields.ID))
                                .get(Fields.ID);
                        readings.put(
                                new DocumentId(id),
                                values.lookupOrd(values.ordValue()).utf8ToString());
                    }
                }
            }
        }
        return readings;
    }
}
