package org.hearsay.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.hearsay.document.Block;
import org.hearsay.document.Document;
import org.hearsay.document.DocumentId;
import org.hearsay.document.Ids;
import org.hearsay.document.Masthead;
import org.hearsay.document.Origin;
import org.hearsay.model.Encoder;
import org.hearsay.model.Encoding.Meaning;
import org.hearsay.model.EventHint;
import org.hearsay.model.LayerReader;
import org.hearsay.model.Layers;
import org.hearsay.model.Sense;
import org.hearsay.text.Language;
import org.hearsay.text.Span;

/** Reads a question as a report of one paragraph, by the model that reads the reports. */
public final class QuestionReading {

    private final LayerReader reader;

    /** With this encoder, which stays open. */
    public QuestionReading(Encoder encoder) {
        this.reader = LayerReader.encoder(encoder);
    }

    /**
     * What a question means.
     *
     * @param whole the direction between its content words, where it has any
     * @param events what its words that may tell of an event mean, each
     */
    public record Read(Optional<Sense> whole, List<Sense> events) {}

    /** Reads a question. */
    public Read read(String question) {
        Layers layers = reader.read(document(question.strip()));
        return layers.encoding()
                .map(e -> new Read(
                        whole(e.meanings()),
                        e.hints().stream()
                                .map(EventHint::sense)
                                .flatMap(Optional::stream)
                                .toList()))
                .orElseGet(() -> new Read(Optional.empty(), List.of()));
    }

    private static Optional<Sense> whole(List<Meaning> sentences) {
        return sentences.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Sense.between(sentences.stream().map(Meaning::sense).toList()));
    }

    private static Document document(String question) {
        String hash = Ids.sha256(question.getBytes(StandardCharsets.UTF_8));
        List<Block> blocks = question.isEmpty()
                ? List.of()
                : List.of(new Block(Block.Kind.PARAGRAPH, Span.of(0, question.length()), 0));
        return new Document(
                DocumentId.of(hash, "", ""),
                new Origin("question", hash, "text/plain", Optional.empty()),
                Masthead.EMPTY.in(Language.ENGLISH),
                question,
                blocks,
                List.of(),
                List.of(),
                List.of());
    }
}
