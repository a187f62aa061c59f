package org.hearsay.claim;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.spec.SpecFile;
import org.hearsay.spec.SpecRun;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** FEATURE UNDER TEST: the examples beside the lexicon of cues come true. */
class CueSpecTest {

    @TestFactory
    Stream<DynamicTest> examples() throws IOException {
        try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream("en/cues.spec.yml"))) {
            SpecFile file = SpecFile.parse("cues.spec.yml", new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return SpecRun.rules().run(file).stream()
                    .map(r -> DynamicTest.dynamicTest(
                            r.line() + " " + r.item(),
                            () -> assertTrue(r.passed(), () -> "in '" + r.text() + "' was found: " + r.found())));
        }
    }
}
