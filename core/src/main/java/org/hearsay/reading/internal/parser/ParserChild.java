package org.hearsay.reading.internal.parser;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearsay.issue.IssueCode;
import org.hearsay.reading.Caps;
import org.hearsay.reading.Columns;
import org.hearsay.reading.Format;
import org.hearsay.reading.Limits;
import org.hearsay.scratch.Scratch;

/** One child process, used by one thread at a time. */
final class ParserChild implements AutoCloseable {

    /** What the virtual machine ends with when it was told to end for want of memory. */
    private static final int OUT_OF_MEMORY = 3;

    /** How many times longer it takes to recognise words than to read them. */
    private static final int RECOGNISING = 5;

    private static final Duration LONGEST_START = Duration.ofSeconds(60);

    /** How many times its time is waited for a process that was given none of the processor meanwhile. */
    private static final int PATIENCE = 10;

    private final Limits limits;
    private final int heapMegabytes;
    private final Process process;
    private final DataOutputStream out;
    private final DataInputStream in;
    private int files;

    private ParserChild(Limits limits, int heapMegabytes, Process process) {
        this.limits = limits;
        this.heapMegabytes = heapMegabytes;
        this.process = process;
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    static ParserChild start(Limits limits) throws IOException {
        return start(limits, limits.parserHeapMegabytes());
    }

    /** One that may take more memory. */
    static ParserChild start(Limits limits, int heapMegabytes) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = List.of(
                java,
                "-Xmx" + heapMegabytes + "m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + Scratch.folder(),
                // Otherwise a list of the machine's fonts is written to the home directory.
                "-Dpdfbox.fontcache=" + System.getProperty("java.io.tmpdir"),
                "-cp",
                ChildClassPath.find(),
                ParserProcess.class.getName());
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var child = new ParserChild(limits, heapMegabytes, process);
        child.awaitReady();
        return child;
    }

    /** A process that cannot load its classes ends before it says that it is there. */
    private void awaitReady() throws IOException {
        var task = new FutureTask<Byte>(in::readByte);
        Thread.ofVirtual().start(task);
        try {
            get(task, LONGEST_START);
        } catch (TimeoutException e) {
            close();
            throw new IOException("it did not start within " + LONGEST_START.toSeconds() + " s", e);
        } catch (ExecutionException e) {
            close();
            throw new IOException(
                    "it ended at once: no virtual machine of Java at " + System.getProperty("java.home")
                            + " runs, or the class path that this program was loaded by cannot be found out",
                    e);
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw new IOException("the reading was stopped", e);
        }
    }

    /** Whether the process can take another file. */
    boolean isAlive() {
        return process.isAlive();
    }

    /** How many files it was given. */
    int files() {
        return files;
    }

    /**
     * Parses a file.
     *
     * @param recognise whether the words of pictures are read too, for which it has more time
     */
    Parsed parse(Format format, byte[] file, boolean recognise) throws InterruptedException {
        files++;
        return await(
                () -> {
                    out.writeByte(format.ordinal());
                    out.writeBoolean(recognise);
                    Frames.write(out, file);
                    return Frames.parsed(Frames.read(in));
                },
                refused -> refused,
                limits.parserTime().multipliedBy(recognise ? RECOGNISING : 1));
    }

    /** Begins to read a container; to be followed by {@link #next} until it ends. */
    void open(Path file, String name, Caps caps, Columns columns) throws IOException {
        files++;
        out.writeByte(ParserProcess.OPEN);
        HandingOver.ask(out, file, name, limits.fileBytes(), caps, columns);
    }

    /** The next thing in the container that was opened. */
    Handed next() throws InterruptedException {
        return await(
                () -> HandingOver.next(in, limits.fileBytes()),
                refused -> new Handed.Broken(refused.code(), refused.message()),
                limits.parserTime());
    }

    private <T> T await(Callable<T> work, Function<Parsed.Refused, T> refusal, Duration time)
            throws InterruptedException {
        var task = new FutureTask<T>(work);
        Thread.ofVirtual().start(task);
        try {
            return get(task, time);
        } catch (TimeoutException e) {
            close();
            return refusal.apply(new Parsed.Refused(
                    IssueCode.PARSER_TIMED_OUT,
                    "was given up: it took longer than " + time.toMillis() / 1000.0 + " s to parse"));
        } catch (ExecutionException e) {
            return refusal.apply(ended());
        } catch (InterruptedException e) {
            close();
            throw e;
        }
    }

    /**
     * What a task gives. Its time is that of the processor: on a machine that is busy with other things the same file would be
     * read at one time and given up at another.
     */
    private <T> T get(FutureTask<T> task, Duration time)
            throws ExecutionException, InterruptedException, TimeoutException {
        Duration before = work();
        for (int i = 1; i < PATIENCE; i++) {
            try {
                return task.get(time.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (!process.isAlive() || work().minus(before).compareTo(time) >= 0) {
                    throw e;
                }
            }
        }
        return task.get(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** How much of the processor the process has had, with the program that recognises words. */
    private Duration work() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .flatMap(p -> p.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    private Parsed.Refused ended() throws InterruptedException {
        boolean gone = process.waitFor(5, TimeUnit.SECONDS);
        int code = gone ? process.exitValue() : -1;
        close();
        return code == OUT_OF_MEMORY
                ? new Parsed.Refused(
                        IssueCode.PARSER_OUT_OF_MEMORY,
                        "was given up: it needs more than " + heapMegabytes + " MiB to parse")
                : new Parsed.Refused(IssueCode.PARSER_FAILED, "cannot be parsed: the parser ended with code " + code);
    }

    @Override
    public void close() {
        // The program that recognises words would go on without the process that waits for it.
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
