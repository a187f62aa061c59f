package org.hearsay.reading.internal.parser;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.reading.Format;
import org.hearsay.reading.Limits;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: a file is given up for the work that it makes, not for what else the machine has to do. */
class ParserChildTest {

    private static final Limits LIMITS = new Limits(1 << 20, 10_000, 100_000, Duration.ofSeconds(2), 64);

    @Test
    void aProcessThatGetsNoneOfTheProcessorIsWaitedFor() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/kill")), "nothing here holds processes");
        Set<ProcessHandle> before = children();
        try (ParserChild child = ParserChild.start(LIMITS)) {
            Set<ProcessHandle> started = children();
            started.removeAll(before);
            signal("-STOP", started);
            Thread later = Thread.ofPlatform().start(() -> {
                try {
                    Thread.sleep(5000);
                    signal("-CONT", started);
                } catch (IOException | InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            });
            byte[] page = "<p>The weir was opened.</p>".getBytes(StandardCharsets.UTF_8);
            assertInstanceOf(Parsed.Drafted.class, child.parse(Format.HTML, page, false));
            later.join();
        }
    }

    private static Set<ProcessHandle> children() {
        return ProcessHandle.current().children().collect(Collectors.toSet());
    }

    private static void signal(String signal, Set<ProcessHandle> to) throws IOException, InterruptedException {
        for (ProcessHandle process : to) {
            new ProcessBuilder("/bin/kill", signal, Long.toString(process.pid()))
                    .start()
                    .waitFor();
        }
    }
}
