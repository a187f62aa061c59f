package org.hearsay.app.command.reading;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.hearsay.app.terminal.Screen;
import org.hearsay.pipeline.Progress;

/** How far a reading is: a bar on a terminal, a plain line now and then elsewhere. */
public final class ReadingProgress implements AutoCloseable {

    private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);
    private static final int EVERY_MILLIS = 200;

    private final PrintWriter err;
    private final boolean terminal;
    private Optional<ProgressBar> bar = Optional.empty();
    private Duration lastLine = Duration.ZERO;

    private ReadingProgress(PrintWriter err, boolean terminal) {
        this.err = err;
        this.terminal = terminal;
    }

    public static ReadingProgress on(PrintWriter err) {
        return new ReadingProgress(err, Screen.isTerminal());
    }

    public synchronized void show(Progress progress) {
        if (terminal) {
            if (bar.isEmpty()) {
                bar = Optional.of(bar(progress.expected()));
            }
            bar.get().stepTo(progress.done());
            bar.get().setExtraMessage(String.format(Locale.ROOT, "%,.0f words/s", progress.wordsPerSecond()));
        } else if (progress.took().minus(lastLine).compareTo(BETWEEN_LINES) >= 0) {
            lastLine = progress.took();
            err.println(line(progress));
            err.flush();
        }
    }

    static String line(Progress progress) {
        return String.format(
                Locale.ROOT,
                "%d of %d files, %,.0f words/s, %s left",
                progress.done(),
                progress.expected(),
                progress.wordsPerSecond(),
                time(progress.left()));
    }

    private static String time(Duration left) {
        long seconds = left.toSeconds();
        return seconds < 60
                ? seconds + " s"
                : String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    private ProgressBar bar(int expected) {
        return new ProgressBarBuilder()
                .setTaskName("reading")
                .setInitialMax(expected)
                .setUnit(" files", 1)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(EVERY_MILLIS)
                .setConsumer(new Line(err, Screen.of(err).width() - 1))
                .build();
    }

    @Override
    public synchronized void close() {
        bar.ifPresent(ProgressBar::close);
        bar = Optional.empty();
    }

    /** One line of the terminal, written over again and again; the library's own would look for the terminal anew. */
    private record Line(PrintWriter err, int width) implements ProgressBarConsumer {

        @Override
        public int getMaxRenderedLength() {
            return width;
        }

        @Override
        public void accept(String rendered) {
            err.print("\r" + rendered);
            err.flush();
        }

        @Override
        public void close() {
            err.println();
            err.flush();
        }
    }
}
