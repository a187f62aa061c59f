package org.hearsay;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.document.Block;
import org.hearsay.document.Document;
import org.hearsay.document.DocumentId;
import org.hearsay.document.Ids;
import org.hearsay.document.Masthead;
import org.hearsay.document.Origin;
import org.hearsay.issue.DossierException;
import org.hearsay.issue.IssueCode;
import org.hearsay.pipeline.Pile;
import org.hearsay.reading.Metadata;
import org.hearsay.reading.Outcome;
import org.hearsay.reading.Source;
import org.hearsay.reading.SourceReader;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;

/** Stands in until the readers of formats are there: every line of a text file is a paragraph. */
final class PlainReader implements SourceReader {

    static Pile pile(Collection<Path> paths) {
        var sources = new ArrayList<Source>();
        for (Path root : paths) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(Files::isRegularFile)
                        .filter(f -> f.toString().endsWith(".txt"))
                        .forEach(f -> sources.add(new Source(
                                f.equals(root)
                                        ? f.getFileName().toString()
                                        : root.relativize(f).toString(),
                                f)));
            } catch (IOException e) {
                throw new DossierException(IssueCode.FILE_MISSING, root + " is missing.", e);
            }
        }
        return new Pile(paths.toString(), sources.stream().sorted().toList(), List.of(), List.of(), List.of());
    }

    @Override
    public Outcome read(Source source, byte[] content, Optional<Metadata.Row> metadata) {
        String text = new String(content, StandardCharsets.UTF_8);
        String hash = Ids.sha256(content);
        Optional<String> outlet = metadata.flatMap(Metadata.Row::outlet);
        Optional<Edtf> published = metadata.flatMap(Metadata.Row::published);
        var blocks = new ArrayList<Block>();
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
            Span span = Span.of(start, end).strip(text);
            if (!span.isEmpty()) {
                blocks.add(new Block(Block.Kind.PARAGRAPH, span, 0));
            }
            start = end + 1;
        }
        Masthead none = Masthead.EMPTY;
        var masthead = new Masthead(
                metadata.flatMap(Metadata.Row::title),
                published,
                outlet,
                none.author(),
                none.series(),
                none.language(),
                none.originalLanguage(),
                none.translatedBy(),
                none.dateline());
        var id = DocumentId.of(
                hash, outlet.orElse(""), published.map(Edtf::value).orElse(""));
        var origin = new Origin(source.name(), hash, "text/plain", Optional.empty());
        return new Outcome.Read(
                new Document(id, origin, masthead, text, blocks, List.of(), List.of(), List.of()), List.of());
    }

    @Override
    public void close() {}
}
