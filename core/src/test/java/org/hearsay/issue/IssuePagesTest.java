package org.hearsay.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: each issue code has a page that says what happened and what to do, and no page is left over. */
class IssuePagesTest {

    private static final Path PAGES = Path.of("../docs/errors");

    @Test
    void eachCodeHasAPage() throws IOException {
        for (IssueCode code : IssueCode.values()) {
            String page = Files.readString(PAGES.resolve(code.slug() + ".md"));
            assertTrue(
                    page.contains("`" + code.slug() + "` · " + code.severity().slug()), code.slug());
            assertTrue(page.contains("**What happened.**") && page.contains("**What to do.**"), code.slug());
            assertTrue(Files.readString(PAGES.resolve("README.md")).contains("(" + code.slug() + ".md)"), code.slug());
        }
    }

    @Test
    void noPageIsLeftOver() throws IOException {
        Set<String> slugs =
                Arrays.stream(IssueCode.values()).map(c -> c.slug() + ".md").collect(Collectors.toSet());
        try (Stream<Path> pages = Files.list(PAGES)) {
            Set<String> names = pages.map(p -> p.getFileName().toString())
                    .filter(n -> !n.equals("README.md"))
                    .collect(Collectors.toSet());
            assertEquals(slugs, names);
        }
    }
}
