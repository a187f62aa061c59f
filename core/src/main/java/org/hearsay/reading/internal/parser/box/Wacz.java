package org.hearsay.reading.internal.parser.box;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A zip archive that holds archives of the web in one folder, and lists beside them of what is a page in them. */
final class Wacz {

    private static final int LARGEST_LIST = 64 << 20;

    private static final JsonMapper JSON = new JsonMapper();

    private Wacz() {}

    static boolean is(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".wacz");
    }

    static boolean isArchive(String entry) {
        return entry.startsWith("archive/");
    }

    /** The addresses of its pages; empty where no list can be read. */
    static Set<String> pages(ZipFile zip) throws IOException {
        Set<String> pages = new HashSet<>();
        for (String list : List.of("pages/pages.jsonl", "pages/extraPages.jsonl")) {
            ZipArchiveEntry entry = zip.getEntry(list);
            if (entry != null && !entry.getGeneralPurposeBit().usesEncryption()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    new String(in.readNBytes(LARGEST_LIST), StandardCharsets.UTF_8)
                            .lines()
                            .forEach(line -> add(line, pages));
                }
            }
        }
        return pages;
    }

    private static void add(String line, Set<String> pages) {
        try {
            JsonNode url = JSON.readTree(line).path("url");
            if (url.isString()) {
                pages.add(url.asString());
            }
        } catch (JacksonException e) {
            // A line that is none tells of no page.
            return;
        }
    }
}
