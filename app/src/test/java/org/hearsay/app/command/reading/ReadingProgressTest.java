package org.hearsay.app.command.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.hearsay.pipeline.Progress;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link ReadingProgress}: where no terminal is, a plain line now and then. */
class ReadingProgressTest {

    @Test
    void howFarAndHowLong() {
        assertEquals(
                "10 of 40 files, 1,200 words/s, 30 s left",
                ReadingProgress.line(new Progress(10, 40, 12_000, Duration.ofSeconds(10))));
        assertEquals(
                "1 of 721 files, 100 words/s, 2:00:00 left",
                ReadingProgress.line(new Progress(1, 721, 1_000, Duration.ofSeconds(10))));
        assertEquals("0 of 40 files, 0 words/s, 0 s left", ReadingProgress.line(new Progress(0, 40, 0, Duration.ZERO)));
    }

    @Test
    void aLineEveryFiveSeconds() {
        var told = new StringWriter();
        try (var progress = ReadingProgress.on(new PrintWriter(told))) {
            for (int second = 0; second <= 12; second++) {
                progress.show(new Progress(second, 20, 100, Duration.ofSeconds(second)));
            }
        }
        assertEquals(2, told.toString().lines().count(), told.toString());
    }
}
