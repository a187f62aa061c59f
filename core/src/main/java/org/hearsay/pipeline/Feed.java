package org.hearsay.pipeline;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.issue.Issue;
import org.hearsay.reading.Entry;
import org.hearsay.reading.Opening;
import org.hearsay.reading.Source;
import org.hearsay.reading.SourceReader;
import org.hearsay.store.ReadSession;

/**
 * Hands out the files of a pile one at a time, those in containers among them: a container is opened when its turn comes, and
 * no more of it is held than the files at hand. Safe for several threads.
 */
final class Feed implements AutoCloseable {

    private final List<Place> files;
    private final SourceReader reader;
    private final ReadSession session;
    private final FileReading work;
    private final RunCount count;
    private Optional<Opened> open = Optional.empty();
    private int next;

    Feed(List<Place> files, SourceReader reader, ReadSession session, FileReading work, RunCount count) {
        this.files = files;
        this.reader = reader;
        this.session = session;
        this.work = work;
        this.count = count;
    }

    /** The reading of the next file; empty where there is none. */
    synchronized Optional<Runnable> next() {
        while (!count.isStopped()) {
            if (open.isPresent()) {
                Optional<Runnable> found = open.get().next();
                if (found.isPresent()) {
                    return found;
                }
                open = Optional.empty();
            } else if (next < files.size()) {
                Place place = files.get(next++);
                open = reader.open(place.ways().getFirst()).map(o -> new Opened(place, o));
                if (open.isEmpty()) {
                    return Optional.of(() -> work.read(place));
                }
            } else {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    @Override
    public synchronized void close() {
        open.ifPresent(Opened::close);
    }

    /** A container that is open. It is itself no file to be accounted for, unless it is a report too, or cannot be read. */
    private final class Opened {
        private final Place place;
        private final Opening opening;
        private final Set<String> held = new HashSet<>();
        private final Map<String, Set<String>> paths = new HashMap<>();
        private boolean itself;

        Opened(Place place, Opening opening) {
            this.place = place;
            this.opening = opening;
            place.ways().forEach(way -> paths.put(FileReading.path(way), new HashSet<>()));
        }

        private Source first() {
            return place.ways().getFirst();
        }

        Optional<Runnable> next() {
            while (!count.isStopped()) {
                Optional<Entry> entry = opening.next();
                if (entry.isEmpty()) {
                    end();
                    return Optional.empty();
                }
                switch (entry.get()) {
                    case Entry.Whole whole -> {
                        itself = true;
                        place.ways().forEach(way -> take(FileReading.path(way), FileReading.path(way)));
                        return Optional.of(() -> work.read(place));
                    }
                    case Entry.Held file -> {
                        Place at = take(file.source());
                        return Optional.of(() -> work.read(place, at, file, opening.sha256()));
                    }
                    case Entry.Left left ->
                        take(left.source()).ways().forEach(way -> leave(way, left.failed(), left.reason()));
                    case Entry.Broken(Issue reason) -> {
                        broken(reason);
                        return Optional.empty();
                    }
                }
            }
            close();
            return Optional.empty();
        }

        private Place take(Source entry) {
            Place at = place.within(first(), entry);
            held.add(at.path());
            for (int i = 0; i < at.ways().size(); i++) {
                take(
                        FileReading.path(place.ways().get(i)),
                        FileReading.path(at.ways().get(i)));
            }
            count.expect(at.ways().size());
            return at;
        }

        private void take(String container, String path) {
            paths.getOrDefault(container, held).add(path);
        }

        private void leave(Source way, boolean failed, Issue reason) {
            if (failed) {
                work.fail(way, reason);
            } else {
                work.skip(way, reason);
            }
        }

        /** What was read of it before stays, for nobody knows whether it holds it still. */
        private void broken(Issue reason) {
            if (itself) {
                Path rest = Path.of(first().path() + "/attachments");
                take(new Source(first().name() + "/attachments", rest)).ways().forEach(way -> work.fail(way, reason));
            } else {
                place.ways().forEach(way -> work.fail(way, reason));
            }
        }

        private void end() {
            if (!itself) {
                count.expect(-place.ways().size());
            }
            session.settle(paths, place.path(), held);
        }

        void close() {
            opening.close();
        }
    }
}
