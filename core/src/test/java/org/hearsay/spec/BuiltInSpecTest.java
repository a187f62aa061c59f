package org.hearsay.spec;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** FEATURE UNDER TEST: every example beside a lexicon comes true. */
class BuiltInSpecTest {

    @Test
    void thereAreSome() {
        assertFalse(SpecFile.listBuiltIn().isEmpty());
    }

    @TestFactory
    Stream<DynamicNode> examples() {
        var run = SpecRun.rules();
        return SpecFile.listBuiltIn().stream().map(f -> DynamicContainer.dynamicContainer(f.name(), tests(run.run(f))));
    }

    private static Stream<DynamicTest> tests(List<SpecResult> results) {
        return results.stream()
                .map(r -> DynamicTest.dynamicTest(
                        r.line() + " " + r.facet().key() + (r.wanted() ? " " : " not ") + r.item(),
                        () -> assertTrue(r.passed(), () -> "in '" + r.text() + "' was found: " + r.found())));
    }
}
