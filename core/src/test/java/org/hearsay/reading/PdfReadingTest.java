package org.hearsay.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.util.Matrix;
import org.hearsay.document.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: the pages of a PDF to running text: breaks of pages, heads and feet, columns, turned pages. */
class PdfReadingTest {

    private static final SourceReader READER = SourceReader.create();

    /** Two columns side by side; the file holds them row by row. */
    private static final List<Line> COLUMNS = List.of(
            new Line(14, 50, 720, "Port strike goes on"),
            new Line(14, 310, 720, "Bridge shut by flood"),
            new Line(10, 50, 700, "The dockers of the town went on with their"),
            new Line(10, 310, 700, "The mayor of Orvane said on Thursday that"),
            new Line(10, 50, 688, "strike on Monday, the head of the commit-"),
            new Line(10, 310, 688, "the bridge over the river had been closed"),
            new Line(10, 50, 676, "tee said. Nobody was glad about it there."),
            new Line(10, 310, 676, "at noon and two lorries were stopped."));

    private static final String TWO_REPORTS = """
            TITLE: Port strike goes on
            PARAGRAPH: The dockers of the town went on with their strike on Monday, the head of the committee said. Nobody was glad about it there.
            HEADING 1: Bridge shut by flood
            PARAGRAPH 1: The mayor of Orvane said on Thursday that the bridge over the river had been closed at noon and two lorries were stopped.
            """;

    private record Line(int size, int x, int y, String text) {}

    @AfterAll
    static void close() {
        READER.close();
    }

    @Test
    void t01_aQuotationRunsOverTheBreakOfAPage() throws IOException {
        Document document = read(
                0,
                List.of(
                        new Line(18, 50, 780, "Harbour board gives in"),
                        new Line(
                                10,
                                50,
                                740,
                                "The harbour board of Port Ansel accepted the demands on Sunday, the union said."),
                        new Line(10, 50, 60, "\"I told the board that the gates were"),
                        new Line(8, 280, 30, "17")),
                List.of(
                        new Line(8, 50, 815, "Ansel Post Almanac 2031"),
                        new Line(10, 50, 780, "rotten and that nobody listened,\" Orla Finch said."),
                        new Line(8, 280, 30, "18")));
        assertEquals("""
                TITLE: Harbour board gives in
                PARAGRAPH: The harbour board of Port Ansel accepted the demands on Sunday, the union said.
                PARAGRAPH: "I told the board that the gates were rotten and that nobody listened," Orla Finch said.
                BOILERPLATE: Ansel Post Almanac 2031
                """, Sketch.blocks(document));
    }

    @Test
    void t02_columnsAreReadOneAfterTheOther() throws IOException {
        assertEquals(TWO_REPORTS, Sketch.blocks(read(0, COLUMNS)));
    }

    @Test
    void t03_aTurnedPageIsReadAsAnUprightOne() throws IOException {
        for (int turn : new int[] {90, 180, 270}) {
            assertEquals(TWO_REPORTS, Sketch.blocks(read(turn, COLUMNS)), turn + " degrees");
        }
    }

    @Test
    void t04_rowsOfATableStayRows() throws IOException {
        Document document = read(
                0,
                List.of(
                        new Line(
                                10,
                                50,
                                700,
                                "The board pays more than it did in any of the years before, it said on Sunday."),
                        new Line(10, 50, 640, "Year"),
                        new Line(10, 200, 640, "Pay"),
                        new Line(10, 50, 620, "2030"),
                        new Line(10, 200, 620, "100"),
                        new Line(10, 50, 600, "2031"),
                        new Line(10, 200, 600, "120")));
        assertEquals(
                "The board pays more than it did in any of the years before, it said on Sunday.\n\nYear Pay\n\n2030 100\n\n2031 120",
                document.text().strip());
    }

    @Test
    void t05_theStampOfABrowserAndTheDayOfTheFileAreNotThatOfTheReport() throws IOException {
        String prose = "The harbour board of Port Ansel accepted the demands on Sunday, the union said.";
        Line stamp = new Line(7, 30, 825, "28/11/2032, 09:14");
        Line address = new Line(7, 30, 15, "https://ansel.example/board");
        Document undated = read(0, List.of(stamp, new Line(10, 50, 740, prose), address));
        assertEquals("PARAGRAPH: " + prose + "\n", Sketch.blocks(undated));
        assertEquals("", Sketch.facts(undated));
        Document dated = read(
                0,
                List.of(
                        stamp,
                        new Line(18, 50, 780, "Harbour board gives in"),
                        new Line(9, 50, 760, "By Ada Vell"),
                        new Line(9, 50, 748, "Published: 9 March 2031 08:14"),
                        new Line(10, 50, 720, prose),
                        address));
        assertEquals("title: Harbour board gives in\npublished: 2031-03-09\nauthor: Ada Vell\n", Sketch.facts(dated));
    }

    /** A file whose text runs at an angle to the paper, which is shown turned back by as much. */
    @SafeVarargs
    private static Document read(int turn, List<Line>... pages) throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            document.getDocumentInformation()
                    .setCreationDate(Calendar.getInstance(TimeZone.getTimeZone("UTC"), Locale.ROOT));
            for (List<Line> lines : pages) {
                PDRectangle a4 = PDRectangle.A4;
                boolean wide = turn % 180 != 0;
                var page = new PDPage(wide ? new PDRectangle(a4.getHeight(), a4.getWidth()) : a4);
                page.setRotation(turn);
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.transform(turned(turn, a4));
                    for (Line line : lines) {
                        write(content, line);
                    }
                }
            }
            document.save(out);
            return Sketch.read(READER, "report.pdf", out.toByteArray()).document();
        }
    }

    private static Matrix turned(int turn, PDRectangle a4) {
        return switch (turn) {
            case 90 -> new Matrix(0, 1, -1, 0, a4.getHeight(), 0);
            case 180 -> new Matrix(-1, 0, 0, -1, a4.getWidth(), a4.getHeight());
            case 270 -> new Matrix(0, -1, 1, 0, 0, a4.getWidth());
            default -> new Matrix();
        };
    }

    private static void write(PDPageContentStream page, Line line) throws IOException {
        page.beginText();
        page.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), line.size());
        page.newLineAtOffset(line.x(), line.y());
        page.showText(line.text());
        page.endText();
    }
}
