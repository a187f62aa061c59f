package org.hearsay.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hearsay.document.Block;
import org.hearsay.document.Document;

/** FEATURE UNDER TEST: whatever a file holds, reading it does not throw, and its blocks and notes are in its text. */
class AnyBytesTest {

    private static final SourceReader READER = SourceReader.create();

    @Property(tries = 500)
    void anyBytesNamedText(@ForAll byte[] bytes) {
        check(Sketch.outcome(READER, "a.txt", bytes));
        check(Sketch.outcome(READER, "a.md", bytes));
    }

    @Property(tries = 500)
    void anyTextThatLooksLikeAReport(@ForAll("reports") String text) {
        for (String name : new String[] {"a.txt", "a.md"}) {
            Outcome outcome = Sketch.outcome(READER, name, text.getBytes(StandardCharsets.UTF_8));
            check(outcome);
            if (outcome instanceof Outcome.Read read) {
                assertEquals(text, read.document().text());
                assertEquals(outcome, Sketch.outcome(READER, name, text.getBytes(StandardCharsets.UTF_8)));
            }
        }
    }

    @Property(tries = 60)
    void anyTextNamedHtml(@ForAll("pages") String page) {
        check(Sketch.outcome(READER, "a.html", page.getBytes(StandardCharsets.UTF_8)));
    }

    @Property(tries = 40)
    void anyBytesNamedPdfOrDocx(@ForAll byte[] bytes) {
        check(Sketch.outcome(READER, "a.pdf", bytes));
        check(Sketch.outcome(READER, "a.docx", bytes));
    }

    @Provide
    Arbitrary<String> reports() {
        return pieces(
                "[1]",
                "[2], ",
                ", April 3, 2031.",
                "March 4, 2031",
                "Harbour Papers No. 12",
                " | ",
                " · ",
                "By Ada Vell",
                "PORT ANSEL, ",
                "(Northwire) –",
                "Source:",
                "(Image:,",
                "\n",
                "\n\n",
                "\r\n",
                "The board said so.",
                "\"",
                "“",
                "…",
                "¹",
                "# ",
                "> ",
                "- ",
                "](",
                "[a](b)",
                "---\n",
                "```\n",
                "| a | b |\n",
                "© 2031",
                "a",
                "Z",
                ".",
                ":",
                "\u00a0",
                "\ufeff",
                "\ud83d\udea2",
                "See ",
                "; ",
                "12 min read",
                "translated from Ostrelian by Ina");
    }

    @Provide
    Arbitrary<String> pages() {
        return pieces(
                "<p>",
                "</p>",
                "<a href=#n1>1</a>",
                "<li id=n1>",
                "<h1>",
                "</h1>",
                "<br>",
                "<table><tr><td>",
                "<nav>",
                "<sup>",
                "<figcaption>",
                "<script>",
                "<meta property=og:title content=x>",
                "text of the report ",
                "&nbsp;",
                "<div class=share>",
                "</div>",
                "<",
                "\0",
                "<time datetime=2031-03-04>");
    }

    private static Arbitrary<String> pieces(String... pieces) {
        return Arbitraries.of(pieces).list().ofMaxSize(40).map(list -> String.join("", list));
    }

    private static void check(Outcome outcome) {
        if (outcome instanceof Outcome.Read read) {
            Document document = read.document();
            for (Block block : document.blocks()) {
                assertTrue(!block.span().isEmpty());
                assertEquals(block.span(), block.span().strip(document.text()));
            }
            document.notes()
                    .forEach(n -> assertTrue(n.span().end() <= document.text().length()));
            document.links()
                    .forEach(l -> assertTrue(l.span().end() <= document.text().length()));
            document.references()
                    .forEach(r -> assertTrue(r.span().end() <= document.text().length()));
        }
    }
}
