package org.hearsay.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.hearsay.document.Document;
import org.hearsay.document.Page;
import org.hearsay.issue.Issue;
import org.hearsay.issue.IssueCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: the words of pictures are recognised where the machine can, and told as such. */
class ScanReadingTest {

    private static final SourceReader READER = SourceReader.create();

    @AfterAll
    static void close() {
        READER.close();
    }

    @Test
    void t01_aPhotographOfAPage() throws IOException {
        needsTesseract();
        Outcome.Read read = Sketch.read(READER, "plain.jpg", scan("plain.jpg"));
        Document document = read.document();
        assertEquals(Optional.of("Harbour board gives in"), document.masthead().title());
        assertEquals("2031-03-09", document.masthead().published().orElseThrow().value());
        assertTrue(
                document.text()
                        .contains(
                                "The harbour board of Port Ansel accepted the demands of the dockers on Sunday, the union said,"),
                document.text());
        assertTrue(document.isRecognised());
        assertTrue(document.pages().getFirst().confidence().orElseThrow() > 0.8);
        assertTrue(codes(read).contains(IssueCode.TEXT_RECOGNISED));
    }

    @Test
    void t02_columnsOfAPictureAreReadOneAfterTheOther() throws IOException {
        needsTesseract();
        String text = Sketch.read(READER, "columns.png", scan("columns.png"))
                .document()
                .text();
        int left = text.indexOf("told the board that the gates were rotten");
        int right = text.indexOf("Nobody was hurt when the crane fell");
        assertTrue(left > 0 && right > left, text);
    }

    @Test
    void t03_aScannedPdfHasPagesAndNoRunningFeetInItsSentences() throws IOException {
        needsTesseract();
        for (String file : List.of("pages.pdf", "pages.tif")) {
            Outcome.Read read = Sketch.read(READER, file, scan(file));
            Document document = read.document();
            assertEquals(
                    List.of(1, 2),
                    document.pages().stream().map(Page::number).distinct().toList(),
                    file);
            assertTrue(
                    document.readable().stream()
                            .noneMatch(b -> b.span().of(document.text()).contains("Sunday edition")),
                    file);
            assertTrue(document.isRecognised());
        }
    }

    @Test
    void t04_picturesThatHoldNoReportAreSkipped() throws IOException {
        for (int side : new int[] {16, 400}) {
            var blank = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
            var png = new ByteArrayOutputStream();
            ImageIO.write(blank, "png", png);
            assertEquals(IssueCode.PICTURE_NOT_READ, Sketch.failure(READER, "logo.png", png.toByteArray()));
        }
        assertEquals(IssueCode.PICTURE_NOT_READ, Sketch.failure(READER, "logo.jpg", new byte[] {1, 2, 3}));
    }

    private static void needsTesseract() {
        boolean found = Arrays.stream(
                        Objects.toString(System.getenv("PATH"), "").split(File.pathSeparator))
                .anyMatch(f -> !f.isEmpty() && Files.isExecutable(Path.of(f, "tesseract")));
        assumeTrue(found, "Tesseract is not installed");
    }

    private static byte[] scan(String name) throws IOException {
        try (InputStream in = ScanReadingTest.class.getResourceAsStream("papers/scans/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    private static List<IssueCode> codes(Outcome.Read read) {
        return read.issues().stream().map(Issue::code).toList();
    }
}
