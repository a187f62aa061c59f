package org.hearsay.search.internal.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.hearsay.affair.Affair;
import org.hearsay.document.DocumentId;
import org.hearsay.search.internal.asking.entry.AffairEntry;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link AffairScores}: a question is about the affair of which most reports are found. */
class AffairScoresTest {

    private static Affair affair(String name, String... reports) {
        return new Affair(
                name, name, List.of(), Stream.of(reports).map(DocumentId::new).toList());
    }

    private static AffairScores scores(Map<String, Double> found, Affair... affairs) throws IOException {
        try (var directory = new ByteBuffersDirectory()) {
            try (var writer = new IndexWriter(directory, new IndexWriterConfig())) {
                for (Affair affair : affairs) {
                    writer.addDocument(AffairEntry.of(affair));
                }
            }
            try (var reader = DirectoryReader.open(directory)) {
                return new AffairScores(new IndexSearcher(reader), found);
            }
        }
    }

    @Test
    void aReportThatIsNotFoundIsAboutItByItsAffair() throws IOException {
        AffairScores scores = scores(
                Map.of("dam1", 0.6, "dam2", 0.4, "plums1", 0.5),
                affair("the dam", "dam1", "dam2", "dam3"),
                affair("the plums", "plums1"),
                affair("the fair", "fair1"));
        assertEquals(1, scores.shares().get("dam3"), 1e-9);
        assertEquals(0.5, scores.shares().get("plums1"), 1e-9);
        assertEquals(false, scores.shares().containsKey("fair1"), "nothing of it is found");
        assertEquals(List.of("dam1", "dam2", "dam3"), scores.best());
    }

    @Test
    void whereNoReportIsOnAnAffairThereIsNone() throws IOException {
        AffairScores scores = scores(Map.of("dam1", 0.6), affair("the fair", "fair1"));
        assertEquals(Map.of(), scores.shares());
        assertEquals(List.of(), scores.best());
    }
}
