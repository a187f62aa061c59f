package org.hearsay.export.internal;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import org.hearsay.scratch.Scratch;

/**
 * Sorts lines by a key without holding all of them: full buffers go to temporary files, sorted, which are merged in the
 * end. One line per key is kept; keys and lines hold no line breaks or tabs, which JSON escapes.
 */
public final class LineSorter implements AutoCloseable {

    private static final int DEFAULT_CHARACTERS = 32 << 20;

    private record Line(String key, String text) implements Comparable<Line> {
        private static final Comparator<Line> ORDER =
                Comparator.comparing(Line::key).thenComparing(Line::text);

        @Override
        public int compareTo(Line other) {
            return ORDER.compare(this, other);
        }
    }

    private final int capacity;
    private final List<Line> buffer = new ArrayList<>();
    private final List<Path> runs = new ArrayList<>();
    private int characters;

    public LineSorter() {
        this(DEFAULT_CHARACTERS);
    }

    LineSorter(int capacity) {
        this.capacity = capacity;
    }

    public void add(String key, String text) {
        buffer.add(new Line(key, text));
        characters += key.length() + text.length();
        if (characters >= capacity) {
            spill();
        }
    }

    private void spill() {
        buffer.sort(Comparator.naturalOrder());
        try {
            Path run = Scratch.createFile("export", ".run");
            runs.add(run);
            try (BufferedWriter out = Files.newBufferedWriter(run, StandardCharsets.UTF_8)) {
                for (Line line : buffer) {
                    out.write(line.key());
                    out.write('\t');
                    out.write(line.text());
                    out.write('\n');
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        buffer.clear();
        characters = 0;
    }

    /** Hands over every line in order of key; of several with one key the first in order of text. */
    public void forEach(Consumer<String> to) throws IOException {
        buffer.sort(Comparator.naturalOrder());
        var all = new ArrayList<Run>();
        try {
            all.add(new Run(buffer.iterator(), Optional.empty()));
            for (Path run : runs) {
                all.add(Run.open(run));
            }
            merge(all, to);
        } finally {
            for (Run run : all) {
                run.close();
            }
        }
    }

    private static void merge(List<Run> all, Consumer<String> to) {
        var queue = new PriorityQueue<Run>(Comparator.comparing(Run::line));
        all.stream().filter(Run::advance).forEach(queue::add);
        String last = "";
        while (!queue.isEmpty()) {
            Run next = queue.remove();
            Line line = next.line();
            if (!last.equals(line.key())) {
                to.accept(line.text());
                last = line.key();
            }
            if (next.advance()) {
                queue.add(next);
            }
        }
    }

    /** Lines in order, from memory or a file, with the one that is next. */
    private static final class Run {
        private final Iterator<Line> lines;
        private final Optional<BufferedReader> reader;
        private Optional<Line> line = Optional.empty();

        Run(Iterator<Line> lines, Optional<BufferedReader> reader) {
            this.lines = lines;
            this.reader = reader;
        }

        static Run open(Path path) throws IOException {
            BufferedReader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8);
            return new Run(reader.lines().map(Run::parse).iterator(), Optional.of(reader));
        }

        private static Line parse(String text) {
            int tab = text.indexOf('\t');
            return new Line(text.substring(0, tab), text.substring(tab + 1));
        }

        Line line() {
            return line.orElseThrow();
        }

        boolean advance() {
            line = lines.hasNext() ? Optional.of(lines.next()) : Optional.empty();
            return line.isPresent();
        }

        void close() throws IOException {
            if (reader.isPresent()) {
                reader.get().close();
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (Path run : runs) {
            Files.deleteIfExists(run);
        }
    }
}
