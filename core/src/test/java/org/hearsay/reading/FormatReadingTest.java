package org.hearsay.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.hearsay.document.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: HTML, PDF, DOCX and Markdown to the same parts as plain text. */
class FormatReadingTest {

    private static final SourceReader READER = SourceReader.create();

    @AfterAll
    static void close() {
        READER.close();
    }

    @Test
    void t01_markdownStaysTheFile() {
        String file = """
                ---
                outlet: "Ansel Post"
                date: 2031-03-09
                ---
                # Harbour board gives in

                The board accepted on Sunday, [the union said](https://union.example/s) in
                a statement.[^1]

                ## What comes next

                > "We are glad," said Orla Finch.

                - Work begins on Monday.

                ![The gates of Port Ansel](gates.jpg)

                | Year | Pay |
                |------|-----|
                | 2030 | 100 |

                [^1]: Northwire, March 8, 2031.
                """;
        Document document = read("report.md", file.getBytes(StandardCharsets.UTF_8));
        assertEquals(file, document.text());
        assertEquals("""
                BOILERPLATE: --- outlet: "Ansel Post" date: 2031-03-09 ---
                TITLE: Harbour board gives in
                PARAGRAPH: The board accepted on Sunday, [the union said](https://union.example/s) in a statement.[^1]
                HEADING 1: What comes next
                PARAGRAPH 1: "We are glad," said Orla Finch.
                LIST_ITEM 1: Work begins on Monday.
                CAPTION 1: The gates of Port Ansel
                LIST_ITEM 1: Year
                LIST_ITEM 1: Pay
                LIST_ITEM 1: 2030
                LIST_ITEM 1: 100
                NOTE 1: [^1]: Northwire, March 8, 2031.
                """, Sketch.blocks(document));
        assertEquals(
                "title: Harbour board gives in\npublished: 2031-03-09\noutlet: Ansel Post\n", Sketch.facts(document));
        assertEquals("1 | Northwire | 2031-03-08 | 1\n", Sketch.notes(document));
        assertEquals(List.of("the union said -> https://union.example/s"), links(document));
    }

    @Test
    void t02_htmlWithoutItsMenus() {
        String page = """
                <!doctype html><html lang="en-GB"><head><title>Harbour board gives in | Ansel Post</title>
                <script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "headline": "Harbour board gives in",
                "datePublished": "2031-03-09T08:00:00Z", "author": {"name": "Ada Vell"}}]}</script>
                <link rel=canonical href="https://ansel.example/board"></head><body>
                <div id="cookie-consent">We use cookies on all of our pages. <a href="#">Accept</a></div>
                <nav><a href="/">Home</a> <a href="/w">World</a></nav>
                <main><article><header><h1>Harbour board gives in</h1>
                <p class="byline">By <a href="/a/ada">Ada Vell</a></p><time datetime="2031-03-09">9 March 2031</time></header>
                <figure><img src=x><figcaption>The gates of Port Ansel</figcaption></figure>
                <p>The harbour board of Port Ansel accepted the dockers' demands on Sunday,
                <a href="https://union.example/s">the union said</a> in a state&shy;ment.<sup><a href="#n1">[1]</a></sup></p>
                <h2>What comes next</h2>
                <blockquote><p>"We are glad," said Orla Finch, who heads the union of dockers in the town.</p></blockquote>
                <ul><li>Work begins on Monday.</li></ul>
                <p>The first thing was said.<br><br>The second thing was said as well, on the same day.</p>
                <ol class="notes"><li id="n1">Northwire, March 8, 2031.</li></ol>
                <div class="share-links"><a href="x">Tweet</a></div></article>
                <aside><p>A long paragraph about another thing that has nothing to do with it at all.</p></aside></main>
                <footer>© 2031 Ansel Post</footer></body></html>
                """;
        Document document = read("report.html", page.getBytes(StandardCharsets.UTF_8));
        assertEquals("""
                TITLE: Harbour board gives in
                MASTHEAD: By Ada Vell
                MASTHEAD: 9 March 2031
                CAPTION: The gates of Port Ansel
                PARAGRAPH: The harbour board of Port Ansel accepted the dockers' demands on Sunday, the union said in a statement.[1]
                HEADING 1: What comes next
                PARAGRAPH 1: "We are glad," said Orla Finch, who heads the union of dockers in the town.
                LIST_ITEM 1: Work begins on Monday.
                PARAGRAPH 1: The first thing was said.
                PARAGRAPH 1: The second thing was said as well, on the same day.
                NOTE 1: [1] Northwire, March 8, 2031.
                """, Sketch.blocks(document));
        assertEquals("""
                title: Harbour board gives in
                published: 2031-03-09
                outlet: Ansel Post
                author: Ada Vell
                """, Sketch.facts(document));
        assertEquals("1 | Northwire | 2031-03-08 | 1\n", Sketch.notes(document));
        assertEquals(
                List.of("Ada Vell -> https://ansel.example/a/ada", "the union said -> https://union.example/s"),
                links(document));
        assertEquals(
                Optional.of("https://ansel.example/board"), document.origin().url());
    }

    @Test
    void t03_htmlWithoutAnyStructure() {
        Document document = read(
                "report.htm",
                "<font>Strike at the port<br><br>The dockers of the town went on strike on Monday.<br><br>The board was not glad about it."
                        .getBytes(StandardCharsets.UTF_8));
        assertEquals("""
                TITLE: Strike at the port
                PARAGRAPH: The dockers of the town went on strike on Monday.
                PARAGRAPH: The board was not glad about it.
                """, Sketch.blocks(document));
    }

    @Test
    void t04_docxWithStylesNotesAndLinks() throws IOException {
        Document document = read("report.docx", docx());
        assertEquals("""
                TITLE: Harbour board gives in
                MASTHEAD: Ansel Post, Port Ansel, March 9, 2031
                PARAGRAPH: The board accepted on Sunday, the union said.[1]
                HEADING 1: What comes next
                PARAGRAPH 1: Nobody knows what comes next.
                LIST_ITEM 1: Year
                LIST_ITEM 1: 2031
                NOTE 1: [1] Northwire, March 8, 2031.
                """, Sketch.blocks(document));
        assertEquals(
                "title: Harbour board gives in\npublished: 2031-03-09\noutlet: Ansel Post\nauthor: Ada Vell\n",
                Sketch.facts(document));
        assertEquals("1 | Northwire | 2031-03-08 | 1\n", Sketch.notes(document));
        assertEquals(List.of("the union said -> https://union.example/s"), links(document));
    }

    @Test
    void t05_pdfWithPagesAndNotes() throws IOException {
        Document document = read("report.pdf", pdf());
        assertEquals("""
                TITLE: Harbour board gives in
                MASTHEAD: By Ada Vell, March 9, 2031
                PARAGRAPH: The harbour board of Port Ansel accepted the demands of the dockers on Sunday, the union said in a statement.¹ It did not say when.
                HEADING 1: What comes next
                PARAGRAPH 1: Nobody knows what comes next, since the well-known head of the union went home and did not say.
                NOTE 1: 1 Northwire, March 8, 2031.
                BOILERPLATE 1: Ansel Post
                """, Sketch.blocks(document));
        assertEquals("1 | Northwire | 2031-03-08 | 1\n", Sketch.notes(document));
        assertEquals(List.of("the union said -> https://union.example/s"), links(document));
    }

    @Test
    void t06_theChildIsUsedFromFileToFile() throws IOException {
        byte[] page = "<p>The dockers went on strike on Monday.</p>".getBytes(StandardCharsets.UTF_8);
        long start = System.nanoTime();
        for (int i = 0; i < 50; i++) {
            read("report" + i + ".html", page);
        }
        assertTrue(System.nanoTime() - start < 20_000_000_000L, "fifty starts would take longer");
    }

    private static Document read(String name, byte[] bytes) {
        return Sketch.read(READER, name, bytes).document();
    }

    private static List<String> links(Document document) {
        return document.links().stream()
                .map(l -> l.span().of(document.text()) + " -> " + l.target())
                .collect(Collectors.toList());
    }

    private static byte[] docx() throws IOException {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            document.getProperties().getCoreProperties().setCreator("Ada Vell");
            paragraph(document, "Title", "Harbour board gives in");
            paragraph(document, "Subtitle", "Ansel Post, Port Ansel, March 9, 2031");
            XWPFParagraph prose = document.createParagraph();
            prose.createRun().setText("The board accepted on Sunday, ");
            prose.createHyperlinkRun("https://union.example/s").setText("the union said");
            prose.createRun().setText(".");
            document.createFootnotes();
            var note = document.createFootnote();
            note.createParagraph().createRun().setText("Northwire, March 8, 2031.");
            prose.addFootnoteReference(note);
            paragraph(document, "Heading1", "What comes next");
            document.createParagraph().createRun().setText("Nobody knows what comes next.");
            var row = document.createTable(1, 2).getRow(0);
            row.getCell(0).setText("Year");
            row.getCell(1).setText("2031");
            document.write(out);
            return out.toByteArray();
        }
    }

    private static void paragraph(XWPFDocument document, String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
    }

    private static byte[] pdf() throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var first = new PDPage(PDRectangle.A4);
            var second = new PDPage(PDRectangle.A4);
            document.addPage(first);
            document.addPage(second);
            try (var page = new PDPageContentStream(document, first)) {
                line(page, 9, 60, 810, "Ansel Post");
                line(page, 20, 60, 740, "Harbour board gives in");
                line(page, 11, 60, 715, "By Ada Vell, March 9, 2031");
                line(page, 11, 60, 680, "The harbour board of Port Ansel accepted the demands of the dock-");
                line(page, 11, 60, 666, "ers on Sunday, the union said in a statement.");
                line(page, 7, 290, 671, "1");
                line(page, 11, 300, 666, "It did not say when.");
                line(page, 14, 60, 630, "What comes next");
                line(page, 11, 60, 605, "Nobody knows what comes next, since the well-known head of the");
                line(page, 8, 60, 90, "1 Northwire, March 8, 2031.");
                line(page, 9, 300, 30, "1");
            }
            var link = new PDAnnotationLink();
            var action = new PDActionURI();
            action.setURI("https://union.example/s");
            link.setAction(action);
            link.setRectangle(new PDRectangle(134, 662, 72, 14));
            first.getAnnotations().add(link);
            try (var page = new PDPageContentStream(document, second)) {
                line(page, 9, 60, 810, "Ansel Post");
                line(page, 11, 60, 760, "union went home and did not say.");
                line(page, 9, 300, 30, "2");
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void line(PDPageContentStream page, int size, int x, int y, String text) throws IOException {
        page.beginText();
        page.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), size);
        page.newLineAtOffset(x, y);
        page.showText(text);
        page.endText();
    }
}
