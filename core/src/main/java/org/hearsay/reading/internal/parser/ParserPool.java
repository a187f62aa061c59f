package org.hearsay.reading.internal.parser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.hearsay.issue.DossierException;
import org.hearsay.issue.IssueCode;
import org.hearsay.reading.Caps;
import org.hearsay.reading.Columns;
import org.hearsay.reading.Format;
import org.hearsay.reading.Limits;
import org.hearsay.reading.internal.parser.scan.Tesseract;

/**
 * The child processes: none until a file needs one, then up to one for every two processors. Each is used from file to
 * file; one that was ended for its time or memory is replaced. Safe for several threads.
 */
public final class ParserPool implements AutoCloseable {

    /** Containers in containers are held in memory, and messages while what is attached to them is found. */
    private static final int OPENER_HEAP = 2;

    private final Limits limits;
    private final Semaphore free;
    private final Deque<ParserChild> idle = new ArrayDeque<>();
    private final Deque<ParserChild> idleOpeners = new ArrayDeque<>();
    private boolean closed;

    public ParserPool(Limits limits) {
        this.limits = limits;
        this.free = new Semaphore(Math.clamp(Runtime.getRuntime().availableProcessors() / 2, 1, 4), true);
    }

    /**
     * Parses a file in a child process; waits while all are busy.
     *
     * @throws DossierException where no process can be started
     */
    public Parsed parse(Format format, byte[] file) {
        try {
            free.acquire();
            try {
                boolean recognises = Tesseract.find().isPresent();
                Parsed parsed = parseInChild(format, file, format.isPicture() && recognises);
                return recognises && hasPictures(parsed) ? parseInChild(format, file, true) : parsed;
            } finally {
                free.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Parsed.Refused(IssueCode.PARSER_FAILED, "was not parsed: the reading was stopped");
        } catch (IOException e) {
            // No file of such a format can be read then, which is no matter of the file.
            throw new DossierException(
                    IssueCode.PARSER_FAILED,
                    "The process that parses files could not be started: " + e.getMessage() + ".",
                    e);
        }
    }

    /** Whether there are pages whose words have to be recognised. */
    private static boolean hasPictures(Parsed parsed) {
        return switch (parsed) {
            case Parsed.Refused refused -> refused.code() == IssueCode.PDF_WITHOUT_TEXT;
            case Parsed.Drafted drafted ->
                drafted.drafts().stream()
                        .flatMap(d -> d.flaws().stream())
                        .anyMatch(f -> f.code() == IssueCode.PAGE_NOT_READ);
        };
    }

    private Parsed parseInChild(Format format, byte[] file, boolean recognise)
            throws IOException, InterruptedException {
        Optional<ParserChild> waiting = find(idle);
        ParserChild child = waiting.isPresent() ? waiting.get() : ParserChild.start(limits);
        Parsed parsed = child.parse(format, file, recognise);
        if (!child.isAlive() && child.files() > 1 && !isTimedOut(parsed)) {
            // What earlier files left behind may have filled the memory; alone it gets all of it.
            child = ParserChild.start(limits);
            parsed = child.parse(format, file, recognise);
        }
        give(child, idle);
        return parsed;
    }

    /** Opens a container, in a process of its own: its files are parsed by the others while it is read. */
    public OpenContainer open(Path file, String name, Caps caps, Columns columns) throws IOException {
        Optional<ParserChild> waiting = find(idleOpeners);
        ParserChild child = waiting.isPresent() ? waiting.get() : startOpener();
        try {
            child.open(file, name, caps, columns);
        } catch (IOException e) {
            // One that waited long may have ended.
            child.close();
            child = startOpener();
            child.open(file, name, caps, columns);
        }
        return new OpenContainer(child, c -> give(c, idleOpeners));
    }

    private static boolean isTimedOut(Parsed parsed) {
        return parsed instanceof Parsed.Refused refused && refused.code() == IssueCode.PARSER_TIMED_OUT;
    }

    /** One that waits, where one does; starting another takes seconds and is done outside of the lock. */
    private synchronized Optional<ParserChild> find(Deque<ParserChild> waiting) {
        while (!waiting.isEmpty()) {
            ParserChild child = waiting.pop();
            if (child.isAlive()) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    private synchronized void give(ParserChild child, Deque<ParserChild> waiting) {
        if (closed) {
            child.close();
        } else if (child.isAlive()) {
            waiting.push(child);
        }
    }

    private ParserChild startOpener() throws IOException {
        return ParserChild.start(limits, OPENER_HEAP * limits.parserHeapMegabytes());
    }

    /** Ends all processes; files that are being parsed are given up. */
    @Override
    public synchronized void close() {
        closed = true;
        idle.forEach(ParserChild::close);
        idle.clear();
        idleOpeners.forEach(ParserChild::close);
        idleOpeners.clear();
    }
}
