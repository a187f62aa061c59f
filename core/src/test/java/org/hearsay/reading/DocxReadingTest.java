package org.hearsay.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.GregorianCalendar;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlOptions;
import org.hearsay.document.Document;
import org.hearsay.issue.Issue;
import org.hearsay.issue.IssueCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;

/** FEATURE UNDER TEST: a DOCX is read as it looks with all changes taken, its boxes once, and its own dates never. */
class DocxReadingTest {

    private static final SourceReader READER = SourceReader.create();

    @AfterAll
    static void close() {
        READER.close();
    }

    @Test
    void t01_whatWasInsertedStaysAndWhatWasDeletedGoes() throws IOException {
        Outcome.Read read = read("""
                <w:p><w:r><w:t xml:space="preserve">The board said that </w:t></w:r>\
                <w:del w:id="1" w:author="ed"><w:r><w:delText>14</w:delText></w:r></w:del>\
                <w:ins w:id="2" w:author="ed"><w:r><w:t>4</w:t></w:r></w:ins>\
                <w:r><w:t xml:space="preserve"> cranes had stopped.</w:t></w:r></w:p>\
                <w:p><w:del w:id="3" w:author="ed"><w:r><w:delText>Orla Finch had lied.</w:delText></w:r></w:del></w:p>""");
        assertEquals("PARAGRAPH: The board said that 4 cranes had stopped.\n", Sketch.blocks(read.document()));
        Issue issue = read.issues().stream()
                .filter(i -> i.code() == IssueCode.TRACKED_CHANGES)
                .findFirst()
                .orElseThrow();
        assertTrue(issue.message().contains("1 inserted, 2 deleted, 0 moved"), issue.message());
    }

    @Test
    void t02_whatWasMovedStandsOnce() throws IOException {
        Outcome.Read read = read("""
                <w:p><w:moveFromRangeStart w:id="1" w:name="m"/><w:moveFrom w:id="2" w:author="ed"><w:r>\
                <w:t>The gates were shut.</w:t></w:r></w:moveFrom><w:moveFromRangeEnd w:id="1"/></w:p>\
                <w:p><w:r><w:t xml:space="preserve">The port slept. </w:t></w:r>\
                <w:moveTo w:id="3" w:author="ed"><w:r><w:t>The gates were shut.</w:t></w:r></w:moveTo></w:p>""");
        assertEquals("PARAGRAPH: The port slept. The gates were shut.\n", Sketch.blocks(read.document()));
    }

    @Test
    void t03_paragraphsWhoseEndWasDeletedAreOne() throws IOException {
        Outcome.Read read = read("""
                <w:p><w:pPr><w:rPr><w:del w:id="1" w:author="ed"/></w:rPr></w:pPr>\
                <w:r><w:t xml:space="preserve">The board met on Sunday </w:t></w:r></w:p>\
                <w:p><w:pPr><w:rPr><w:del w:id="2" w:author="ed"/></w:rPr></w:pPr>\
                <w:del w:id="3" w:author="ed"><w:r><w:delText>in secret </w:delText></w:r></w:del></w:p>\
                <w:p><w:r><w:t>and gave in.</w:t></w:r></w:p>""");
        assertEquals("PARAGRAPH: The board met on Sunday and gave in.\n", Sketch.blocks(read.document()));
    }

    @Test
    void t04_deletedRowsAreGone() throws IOException {
        Outcome.Read read = read("""
                <w:p><w:r><w:t>The board met on Sunday.</w:t></w:r></w:p><w:tbl>\
                <w:tr><w:trPr><w:del w:id="1" w:author="ed"/></w:trPr>\
                <w:tc><w:p><w:r><w:t>Old pay</w:t></w:r></w:p></w:tc></w:tr>\
                <w:tr><w:tc><w:p><w:r><w:t>New pay</w:t></w:r></w:p></w:tc></w:tr></w:tbl>""");
        assertEquals("PARAGRAPH: The board met on Sunday.\nLIST_ITEM: New pay\n", Sketch.blocks(read.document()));
    }

    @Test
    void t05_aTextBoxIsReadOnceBehindItsParagraph() throws IOException {
        String box = """
                <w:txbxContent><w:p><w:r><w:t>Pull quote: "The tide waits for nobody," Orla Finch said.</w:t></w:r></w:p></w:txbxContent>""";
        Outcome.Read read = read("""
                <w:p><w:r><w:t xml:space="preserve">The board met </w:t></w:r><w:r><mc:AlternateContent>\
                <mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>%s</wps:txbx></wps:wsp></w:drawing></mc:Choice>\
                <mc:Fallback><w:pict><v:shape><v:textbox>%s</v:textbox></v:shape></w:pict></mc:Fallback>\
                </mc:AlternateContent></w:r><w:r><w:t>on Sunday.</w:t></w:r></w:p>\
                <w:p><w:r><w:t>It gave in.</w:t></w:r></w:p>""".formatted(box, box));
        assertEquals("""
                PARAGRAPH: The board met on Sunday.
                BOILERPLATE: Pull quote:
                PARAGRAPH: "The tide waits for nobody," Orla Finch said.
                PARAGRAPH: It gave in.
                """, Sketch.blocks(read.document()));
        assertTrue(read.issues().stream().noneMatch(i -> i.code() == IssueCode.TRACKED_CHANGES));
    }

    @Test
    void t06_theDayTheFileWasMadeIsNotThatOfTheReport() throws IOException {
        Document document = read("<w:p><w:r><w:t>The board met on Sunday.</w:t></w:r></w:p>")
                .document();
        assertEquals(Optional.empty(), document.masthead().published());
    }

    /** A file of Word with this body, made on some day. */
    private static Outcome.Read read(String body) throws IOException {
        String xml = """
                <xml-fragment xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
                xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
                xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
                xmlns:v="urn:schemas-microsoft-com:vml">%s</xml-fragment>""".formatted(body);
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            document.getDocument()
                    .setBody(CTBody.Factory.parse(
                            new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), new XmlOptions()));
            document.getProperties()
                    .getCoreProperties()
                    .setCreated(Optional.of(new GregorianCalendar(TimeZone.getTimeZone("UTC")).getTime()));
            document.write(out);
            return Sketch.read(READER, "report.docx", out.toByteArray());
        } catch (XmlException e) {
            throw new IOException(e);
        }
    }
}
