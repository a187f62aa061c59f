package org.hearsay.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.document.Masthead;
import org.hearsay.text.Edtf;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: the day of publication and the author of a page, wherever they stand on it: {@code pages.txt}. */
class PageFactsTest {

    private static final String HEAD = "<h1>Lock gate jams at Orrin</h1>";
    private static final String PROSE = """
            <p>ORRIN - The lower gate of the lock at Orrin jammed on Thursday, the canal board said. Six barges were held up.</p>
            <p>"The gate had been greased in May," lock keeper Ottilie Brand said. The board will meet on Monday.</p>
            <p>Mayor Rolf Anders said that the town had asked for a new gate three times since January and had never had a reply.</p>
            """;

    private record Page(String name, String day, String author, String html) {}

    @Test
    void t01_everyPage() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<Page> pages = pages();
        try (SourceReader reader = SourceReader.create()) {
            for (Page page : pages) {
                Masthead masthead = Sketch.read(reader, "page.html", page.html.getBytes(StandardCharsets.UTF_8))
                        .document()
                        .masthead();
                String day = masthead.published().map(Edtf::value).orElse("-");
                String author = masthead.author().orElse("-");
                if (!day.equals(page.day) || !author.equals(page.author)) {
                    wrong.add(page.name + ": " + day + " | " + author);
                }
            }
        }
        assertEquals(List.of(), wrong, wrong.size() + " of " + pages.size());
    }

    private static List<Page> pages() throws IOException {
        List<Page> pages = new ArrayList<>();
        for (String part : resource().split("(?m)^== ")) {
            String[] line = part.substring(0, part.indexOf('\n')).split(" \\| ");
            if (line.length == 3 && !part.startsWith("#")) {
                String html = part.substring(part.indexOf('\n') + 1)
                        .strip()
                        .replace("{head}", HEAD)
                        .replace("{prose}", PROSE);
                pages.add(new Page(line[0], line[1], line[2], "<!DOCTYPE html><html lang=en>" + html + "</html>"));
            }
        }
        return pages;
    }

    private static String resource() throws IOException {
        try (InputStream in = PageFactsTest.class.getResourceAsStream("pages.txt")) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
