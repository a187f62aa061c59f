package org.hearsay.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: the documents of the project cannot rot unseen. */
class DocumentsTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#|mailto:)([^)#]+)(?:#[^)]*)?\\)");

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        List<String> broken = new ArrayList<>();
        int links = 0;
        for (Path page : pages()) {
            var matcher = LINK.matcher(Files.readString(page, StandardCharsets.UTF_8));
            while (matcher.find()) {
                links++;
                Path target = page.getParent().resolve(matcher.group(1)).normalize();
                if (!Files.exists(target)) {
                    broken.add(ROOT.relativize(page) + " -> " + matcher.group(1));
                }
            }
        }
        assertTrue(links > 20, "the pages were not found under " + ROOT);
        assertEquals(List.of(), broken);
    }

    @Test
    void theReadmeIsShort() throws IOException {
        assertTrue(Files.readAllLines(ROOT.resolve("README.md")).size() <= 150);
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> top = Files.list(ROOT);
                Stream<Path> docs = Files.walk(ROOT.resolve("docs"));
                Stream<Path> samples = Files.list(ROOT.resolve("samples"))) {
            return Stream.of(top, docs, samples)
                    .flatMap(s -> s)
                    .filter(p -> p.toString().endsWith(".md"))
                    .toList();
        }
    }
}
