package org.hearsay.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.document.Block;
import org.hearsay.document.Document;
import org.hearsay.document.DocumentId;
import org.hearsay.document.Ids;
import org.hearsay.document.Masthead;
import org.hearsay.document.Origin;
import org.hearsay.reading.Outcome;
import org.hearsay.text.Edtf;
import org.hearsay.text.Language;
import org.hearsay.text.Span;

/** The .txt files of a folder, each line a block, with outlet and date from a metadata.csv in or above the folder. */
final class PlainReports implements AutoCloseable {

    private final List<Outcome.Read> reports;

    private PlainReports(List<Outcome.Read> reports) {
        this.reports = reports;
    }

    static PlainReports open(Path folder) throws IOException {
        Map<String, String[]> metadata = new HashMap<>();
        for (Path table : List.of(folder.resolve("metadata.csv"), folder.resolveSibling("metadata.csv"))) {
            if (Files.exists(table)) {
                Files.readAllLines(table).stream()
                        .skip(1)
                        .map(line -> line.split(",", -1))
                        .forEach(c -> metadata.put(c[0], c));
            }
        }
        var reports = new ArrayList<Outcome.Read>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                Optional<String[]> row =
                        Optional.ofNullable(metadata.get(file.getFileName().toString()));
                reports.add(new Outcome.Read(read(file, row), List.of()));
            }
        }
        return new PlainReports(reports);
    }

    List<Outcome.Read> list() {
        return reports;
    }

    private static Document read(Path file, Optional<String[]> row) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.UTF_8);
        String hash = Ids.sha256(bytes);
        Optional<String> outlet = row.map(r -> r[1]).filter(o -> !o.isBlank());
        Optional<Edtf> published = row.map(r -> r[2]).flatMap(Edtf::find);
        List<Block> blocks = blocks(text);
        Optional<String> title = blocks.stream()
                .filter(b -> b.kind() == Block.Kind.TITLE)
                .findFirst()
                .map(b -> b.span().of(text));
        var masthead = new Masthead(
                title,
                published,
                outlet,
                Optional.empty(),
                Optional.empty(),
                Optional.of(Language.ENGLISH),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Document(
                DocumentId.of(
                        hash, outlet.orElse(""), published.map(Edtf::value).orElse("")),
                new Origin(file.getFileName().toString(), hash, "text/plain", Optional.empty()),
                masthead,
                text,
                blocks,
                List.of(),
                List.of(),
                List.of());
    }

    private static List<Block> blocks(String text) {
        var blocks = new ArrayList<Block>();
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            Span span = Span.of(start, end).strip(text);
            if (!span.isEmpty()) {
                boolean title = blocks.isEmpty() && !span.of(text).endsWith(".");
                blocks.add(new Block(title ? Block.Kind.TITLE : Block.Kind.PARAGRAPH, span, 0));
            }
            start = end + 1;
        }
        return blocks;
    }

    @Override
    public void close() {}
}
