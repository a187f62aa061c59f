package org.hearsay.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.hearsay.issue.IssueCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: files whose content is not what their name says, and files whose name says nothing. */
class ContentFormatReadingTest {

    private static final SourceReader READER = SourceReader.create();

    private static final String DATELINED = """
            Weir opened

            TELLIN, 4 May 2032 (Northwire) - Warden Ina Sorl said that the weir was rotten.
            """;

    @AfterAll
    static void close() {
        READER.close();
    }

    @Test
    void t01_aPageNamedText() {
        String page = "<html><body><h1>Weir opened</h1><p>Warden Ina Sorl said so.</p></body></html>";
        for (String name : new String[] {"a.txt", "a.md", "a"}) {
            assertEquals("text/html | Weir opened\n\nWarden Ina Sorl said so.", read(name, page));
        }
        assertEquals("text/html | Weir opened\n\nWarden Ina Sorl said so.", read("a.txt", "<!DOCTYPE HTML>\n" + page));
    }

    @Test
    void t02_aPageWithoutRoot() {
        assertEquals("text/html | Weir opened\n\nWarden Ina Sorl said so.", read("a.txt", """
                <!-- saved -->
                <div><h1>Weir opened</h1>
                <p>Warden Ina Sorl said so.</p></div>
                """));
        assertEquals("text/html | Warden Ina Sorl said so.\n\nNobody was there.", read("a.txt", """
                <p>Warden Ina Sorl said so.
                <p>Nobody was there.<p><p>
                """));
    }

    @Test
    void t03_aTextThatTellsOfTags() {
        for (String text : new String[] {
            "<html> and <body> tags were left out of the council's page, Ina Sorl said.",
            "The <p> tag was missing, and </p>, <div> and </div> with it, Warden Ina Sorl said on Monday.",
            "She wrote <b>never</b> and <a href='x'>again</a>.",
            "<p> opens a paragraph.",
            "a < b and c > d"
        }) {
            assertEquals("text/plain | " + text, read("a.txt", text));
        }
        String markdown =
                "<p align=center><br></p>\n<p></p>\n\n# Weir opened\n\nWarden Ina Sorl said that the weir was rotten.";
        assertEquals("text/markdown | " + markdown, read("a.md", markdown));
    }

    @Test
    void t04_aNameWithoutEnding() {
        assertEquals("text/plain | " + DATELINED, read("weir", DATELINED));
        assertEquals("text/plain | " + DATELINED, read("weir report of 4.5", DATELINED));
        assertEquals("text/plain | " + DATELINED, read("sub.d/weir", DATELINED));
        assertEquals(IssueCode.FORMAT_UNKNOWN, failure("weir.cfg", DATELINED));
        for (String other : new String[] {
            "",
            "\0\1\2 the weir was opened",
            "#!/bin/sh\necho the weir was opened",
            "{\"text\": \"the weir was opened\"}",
            "{\\tex the weir was opened}",
            "<?xml version='1.0'?><gauge><level>the weir was opened</level></gauge>",
            "These notes are free to use. Nobody is liable for them, and no weir was opened."
        }) {
            assertEquals(IssueCode.FORMAT_UNKNOWN, failure("notes", other), other);
        }
    }

    @Test
    void t05_magicBytes() {
        assertEquals(IssueCode.PDF_BROKEN, failure("weir", "%PDF-1.7\nbroken"));
        assertEquals(IssueCode.PDF_BROKEN, failure("weir.txt", "%PDF-1.7\nbroken"));
        assertEquals(IssueCode.DOCX_BROKEN, failure("weir", "PK\3\4 word/document.xml"));
        assertEquals(IssueCode.FORMAT_UNKNOWN, failure("weir", "PK\3\4 pictures/a.png"));
    }

    @Test
    void t06_aTableThatNamesAFileMakesItAReport() {
        String text = "The weir was opened by hand.";
        var row = new Metadata.Row(
                Optional.empty(),
                Optional.of("Northwire"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        var source = new Source("weir", Path.of("weir"));
        assertEquals(IssueCode.FORMAT_UNKNOWN, failure("weir", text));
        var read = (Outcome.Read) READER.read(source, bytes(text), Optional.of(row));
        assertEquals(text, read.document().text());
    }

    @Test
    void t07_aMessageWithoutEnding() {
        assertEquals("message/rfc822 | Weir\n\nWarden Ina Sorl said so.", read("cur/1951", """
                Received: from a.example
                From: ina@tellin.example
                Subject: Weir

                Warden Ina Sorl said so.
                """));
    }

    private static String read(String name, String content) {
        Outcome.Read read = Sketch.read(READER, name, bytes(content));
        String text = read.document().text();
        boolean plain = read.document().origin().mediaType().matches("text/(?:plain|markdown)");
        return read.document().origin().mediaType() + " | " + (plain ? text : text.strip());
    }

    private static IssueCode failure(String name, String content) {
        return Sketch.failure(READER, name, bytes(content));
    }

    private static byte[] bytes(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }
}
