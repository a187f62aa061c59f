package org.hearsay.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: a full disk behind standard output is noticed; a reader that has seen enough is not. */
class WatchedOutputTest {

    private static WatchedOutput afterWriting(String reason) {
        var watched = new WatchedOutput(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        });
        var out = new PrintWriter(new OutputStreamWriter(watched, StandardCharsets.UTF_8));
        out.println("an answer");
        out.flush();
        return watched;
    }

    @Test
    void fullDisk() {
        assertEquals(
                "No space left on device",
                afterWriting("No space left on device")
                        .findFailure()
                        .map(Throwable::getMessage)
                        .orElse(""));
    }

    @Test
    void readerThatWentAway() {
        assertTrue(afterWriting("Broken pipe").findFailure().isEmpty());
    }
}
