package org.hearsay.bench.speed;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.hearsay.reading.Content;
import org.hearsay.reading.Entry;
import org.hearsay.reading.Intake;
import org.hearsay.reading.Opening;
import org.hearsay.reading.Outcome;
import org.hearsay.reading.Source;
import org.hearsay.reading.SourceReader;

/**
 * Turns the files of a pile into documents and nothing more, on two threads: {@code PILE}. No claim is read and nothing is kept;
 * it is what a library that gives the text of files does too.
 */
public final class ReadingRun {

    private final SourceReader reader;
    private final AtomicInteger files = new AtomicInteger();
    private final AtomicInteger reports = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private final AtomicLong characters = new AtomicLong();

    private ReadingRun(SourceReader reader) {
        this.reader = reader;
    }

    /** Prints how many files there were, and what became of them. */
    public static void main(String[] args) {
        List<Source> sources = Intake.of(List.of(Path.of(args[0]))).sources();
        try (SourceReader reader = SourceReader.create()) {
            var run = new ReadingRun(reader);
            try (var threads = Executors.newFixedThreadPool(2)) {
                sources.forEach(source -> threads.submit(() -> run.read(source)));
            }
            System.out.printf(
                    "%d files, %d reports, %d characters, %d failed%n",
                    run.files.get(), run.reports.get(), run.characters.get(), run.failed.get());
        }
    }

    private void read(Source source) {
        files.incrementAndGet();
        Optional<Opening> container = reader.open(source);
        if (container.isEmpty()) {
            report(source, source.load());
            return;
        }
        try (Opening opening = container.get()) {
            for (Optional<Entry> entry = opening.next(); entry.isPresent(); entry = opening.next()) {
                switch (entry.get()) {
                    case Entry.Whole whole -> report(source, source.load());
                    case Entry.Held held -> report(held.source(), held.content());
                    case Entry.Left left -> failed.incrementAndGet();
                    case Entry.Broken broken -> failed.incrementAndGet();
                }
            }
        }
    }

    private void report(Source source, Content content) {
        switch (content) {
            case Content.Bytes bytes -> count(reader.read(source, bytes.value(), Optional.empty()));
            case Content.Unreadable unreadable -> failed.incrementAndGet();
        }
    }

    private void count(Outcome outcome) {
        switch (outcome) {
            case Outcome.Read read -> count(List.of(read));
            case Outcome.Several several -> count(several.reports());
            case Outcome.Skipped skipped -> failed.incrementAndGet();
            case Outcome.Failed broken -> failed.incrementAndGet();
        }
    }

    private void count(List<Outcome.Read> read) {
        reports.addAndGet(read.size());
        read.forEach(r -> characters.addAndGet(r.document().text().length()));
    }
}
