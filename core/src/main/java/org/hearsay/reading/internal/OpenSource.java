package org.hearsay.reading.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.document.Ids;
import org.hearsay.issue.DossierException;
import org.hearsay.issue.Issue;
import org.hearsay.issue.IssueCode;
import org.hearsay.reading.Caps;
import org.hearsay.reading.Capture;
import org.hearsay.reading.Columns;
import org.hearsay.reading.Content;
import org.hearsay.reading.Entry;
import org.hearsay.reading.Opening;
import org.hearsay.reading.Source;
import org.hearsay.reading.internal.format.ContainerFormat;
import org.hearsay.reading.internal.format.ContentFormat;
import org.hearsay.reading.internal.parser.Handed;
import org.hearsay.reading.internal.parser.OpenContainer;
import org.hearsay.reading.internal.parser.ParserPool;
import org.hearsay.reading.internal.parser.box.Receiver;
import org.hearsay.text.Edtf;

/** A container that is read entry by entry: what the child process hands over, as files with their issues. */
final class OpenSource implements Opening {

    private final Source container;
    private final String sha256;
    private final OpenContainer open;
    private boolean ended;
    private int index;

    private OpenSource(Source container, String sha256, OpenContainer open) {
        this.container = container;
        this.sha256 = sha256;
        this.open = open;
    }

    /** Opens a source that is a container. */
    static Optional<Opening> open(Source source, ParserPool parsers, Caps caps, Columns columns) {
        Path path = source.path();
        try {
            byte[] head;
            try (InputStream in = Files.newInputStream(path)) {
                head = in.readNBytes(ContentFormat.HEAD);
            }
            if (head.length == 0
                    || ContainerFormat.find(source.name(), head, columns).isEmpty()) {
                return Optional.empty();
            }
            String sha256;
            try (InputStream in = Files.newInputStream(path)) {
                sha256 = Ids.sha256(in);
            }
            return Optional.of(new OpenSource(source, sha256, start(source, parsers, caps, columns)));
        } catch (IOException e) {
            // It cannot be loaded either, which tells why.
            return Optional.empty();
        }
    }

    private static OpenContainer start(Source source, ParserPool parsers, Caps caps, Columns columns) {
        try {
            return parsers.open(source.path().toAbsolutePath(), source.name(), caps, columns);
        } catch (IOException e) {
            throw new DossierException(
                    IssueCode.PARSER_FAILED,
                    "The process that opens " + source.name() + " could not be started: " + e.getMessage() + ".",
                    e);
        }
    }

    @Override
    public String sha256() {
        return sha256;
    }

    @Override
    public Optional<Entry> next() {
        if (ended) {
            return Optional.empty();
        }
        return switch (open.next()) {
            case Handed.Whole whole -> Optional.of(new Entry.Whole());
            case Handed.File file -> Optional.of(held(file));
            case Handed.Left left -> {
                index++;
                Source source = source(left.name());
                yield Optional.of(
                        new Entry.Left(source, left.failed(), issue(source.name(), left.code(), left.what())));
            }
            case Handed.Broken broken -> {
                ended = true;
                yield Optional.of(new Entry.Broken(issue(container.name(), broken.code(), broken.what())));
            }
            case Handed.Tick tick -> throw new IllegalStateException("a tick is no entry");
            case Handed.End end -> {
                ended = true;
                yield Optional.empty();
            }
        };
    }

    private Entry held(Handed.File file) {
        Receiver.Name name = file.name();
        Source source = source(name);
        index++;
        List<Issue> noted = name.note().isEmpty()
                ? List.of()
                : List.of(issue(source.name(), IssueCode.ENTRY_NAME_TAKEN, name.note()));
        return new Entry.Held(source, new Content.Bytes(file.bytes()), index, name.label(), noted);
    }

    private Source source(Receiver.Name name) {
        var capture = new Capture(
                Optional.of(name.url()).filter(u -> !u.isEmpty()),
                Optional.of(name.day()).flatMap(Edtf::find));
        return new Source(container.name() + "/" + name.path(), path(name.path()), capture);
    }

    /** Where it would lie were the container a folder; never outside of it. */
    private Path path(String name) {
        String inside = Stream.of(name.split("/"))
                .filter(step -> !step.isEmpty())
                .map(step -> step.equals("..") || step.equals(".") ? "_" + step : step)
                .collect(Collectors.joining("/"));
        try {
            return Path.of(container.path() + "/" + inside);
        } catch (InvalidPathException e) {
            return Path.of(container.path() + "/" + Ids.of("n", inside));
        }
    }

    private static Issue issue(String file, IssueCode code, String what) {
        return Issue.ofFile(code, file, file + " " + what + ".");
    }

    @Override
    public void close() {
        open.close();
    }
}
