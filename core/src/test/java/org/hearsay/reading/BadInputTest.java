package org.hearsay.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.hearsay.document.Block;
import org.hearsay.document.Document;
import org.hearsay.issue.Issue;
import org.hearsay.issue.IssueCode;
import org.hearsay.text.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: each kind of bad file gets its issue, and the next file is read. */
class BadInputTest {

    private static final SourceReader READER = SourceReader.create();

    private static final byte[] PAGE = "<p>The dockers went on strike on Monday.</p>".getBytes(StandardCharsets.UTF_8);

    @AfterAll
    static void close() {
        READER.close();
    }

    @Test
    void emptyFiles() {
        assertEquals(IssueCode.FILE_EMPTY, Sketch.failure(READER, "a.txt", new byte[0]));
        assertEquals(
                IssueCode.FILE_EMPTY, Sketch.failure(READER, "a.txt", " \r\n\t\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals(IssueCode.FILE_EMPTY, Sketch.failure(READER, "a.pdf", new byte[0]));
        assertEquals(
                IssueCode.FILE_EMPTY, Sketch.failure(READER, "a.html", "<p> </p>".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void otherFormats() {
        assertEquals(IssueCode.FORMAT_UNKNOWN, Sketch.failure(READER, "a.mp4", new byte[] {1}));
    }

    @Test
    void binaryNamedText() {
        byte[] bytes = new byte[5000];
        IntStream.range(0, bytes.length).forEach(i -> bytes[i] = (byte) (i * 31));
        assertEquals(IssueCode.FILE_NOT_TEXT, Sketch.failure(READER, "a.txt", bytes));
        assertEquals(
                IssueCode.FILE_NOT_TEXT,
                Sketch.failure(READER, "a.txt", "Nul \0 in it".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void charactersOfOtherSets() {
        String text = "The café said “yes” on Monday, and the board of the port was not there.\n";
        Outcome.Read windows = Sketch.read(READER, "a.txt", text.getBytes(Charset.forName("windows-1252")));
        assertEquals(text, windows.document().text());
        assertTrue(codes(windows).contains(IssueCode.CHARSET_GUESSED));
        Outcome.Read marked = Sketch.read(READER, "a.txt", ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE));
        assertEquals("\ufeff" + text, marked.document().text());
        assertFalse(codes(marked).contains(IssueCode.CHARSET_GUESSED));
        Outcome.Read unmarked = Sketch.read(READER, "a.txt", text.getBytes(StandardCharsets.UTF_16BE));
        assertEquals(text, unmarked.document().text());
        Outcome.Read utf8 = Sketch.read(READER, "a.txt", ("\ufeff" + text).getBytes(StandardCharsets.UTF_8));
        assertEquals("\ufeff" + text, utf8.document().text());
        assertEquals(
                "The",
                utf8.document()
                        .blocks()
                        .getFirst()
                        .span()
                        .of(utf8.document().text())
                        .substring(0, 3));
    }

    @Test
    void lostCharacters() {
        Outcome.Read read = Sketch.text(READER, "The board of Caf\ufffd Ansel was not glad about it.\n");
        assertEquals("CHARACTERS_LOST: \ufffd\n", Sketch.issues(read));
    }

    @Test
    void aLineOfFiftyMegabytes() {
        byte[] line = new byte[50 << 20];
        Arrays.fill(line, (byte) 'a');
        byte[] head = "The dockers went on strike on Monday.\n\n".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(head, 0, line, 0, head.length);
        Outcome.Read read = Sketch.read(READER, "a.txt", line);
        Document document = read.document();
        assertEquals(line.length, document.text().length());
        assertEquals(
                List.of(Block.Kind.PARAGRAPH, Block.Kind.BOILERPLATE),
                document.blocks().stream().map(Block::kind).toList());
        assertTrue(codes(read).contains(IssueCode.LINE_TOO_LONG));
    }

    @Test
    void longTexts() {
        var narrow = new Limits(1000, 100, 60, Duration.ofSeconds(60), 64);
        try (SourceReader reader = SourceReader.create(narrow)) {
            String line = "The dockers went on strike on Monday.\n\n";
            Outcome.Read read = Sketch.text(reader, line.repeat(4));
            assertEquals(
                    List.of(
                            Block.Kind.PARAGRAPH,
                            Block.Kind.BOILERPLATE,
                            Block.Kind.BOILERPLATE,
                            Block.Kind.BOILERPLATE),
                    read.document().blocks().stream().map(Block::kind).toList());
            assertEquals(
                    1,
                    codes(read).stream()
                            .filter(c -> c == IssueCode.TEXT_TOO_LONG)
                            .count());
            assertEquals(
                    IssueCode.FILE_TOO_LARGE,
                    Sketch.failure(reader, "a.txt", line.repeat(40).getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void wireStyleInCapitals() {
        String wire = "THE HARBOUR OFFICE SAID ON MONDAY THAT THE PORT WOULD CLOSE. THE UNION DENIED IT.\n";
        assertTrue(codes(Sketch.text(READER, wire)).contains(IssueCode.CAPITALS_ONLY));
        assertTrue(
                codes(Sketch.text(
                                READER, "PORT SHUT\n\nThe harbour office said on Monday that the port would close.\n"))
                        .stream()
                        .noneMatch(c -> c == IssueCode.CAPITALS_ONLY));
    }

    @Test
    void otherLanguages() {
        Outcome.Read read = Sketch.text(
                READER,
                "Le conseil du port a déclaré dimanche qu'il acceptait les demandes des dockers, selon un communiqué du syndicat.\n");
        assertTrue(codes(read).contains(IssueCode.LANGUAGE_NOT_READ));
        assertEquals(Optional.of(new Language("fr")), read.document().masthead().language());
        assertTrue(codes(Sketch.text(
                        READER,
                        "اتحادیه کارگران بندر روز یکشنبه اعلام کرد که اعتصاب ادامه دارد و مذاکرات به نتیجه نرسید.\n"))
                .contains(IssueCode.LANGUAGE_NOT_READ));
    }

    @Test
    void brokenFiles() {
        byte[] noise = "This is neither of them.".getBytes(StandardCharsets.UTF_8);
        assertEquals(IssueCode.PDF_BROKEN, Sketch.failure(READER, "a.pdf", noise));
        assertEquals(IssueCode.DOCX_BROKEN, Sketch.failure(READER, "a.docx", noise));
        byte[] ole = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1, 0};
        assertEquals(IssueCode.DOCX_BROKEN, Sketch.failure(READER, "a.docx", ole));
        readsOn(READER);
    }

    @Test
    void pdfsWithoutTextOrLocked() throws IOException {
        try (var document = new PDDocument();
                var empty = new ByteArrayOutputStream();
                var locked = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(empty);
            var policy = new StandardProtectionPolicy("owner", "user", new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            document.save(locked);
            assertEquals(IssueCode.PDF_WITHOUT_TEXT, Sketch.failure(READER, "a.pdf", empty.toByteArray()));
            assertEquals(IssueCode.PDF_ENCRYPTED, Sketch.failure(READER, "a.pdf", locked.toByteArray()));
        }
        readsOn(READER);
    }

    @Test
    void aHundredThousandNestedTags() {
        String deep = "<div>".repeat(100_000) + "The dockers went on strike on Monday." + "</div>".repeat(100_000);
        Outcome.Read read = Sketch.read(READER, "a.html", deep.getBytes(StandardCharsets.UTF_8));
        assertEquals("PARAGRAPH: The dockers went on strike on Monday.\n", Sketch.blocks(read.document()));
        assertTrue(codes(read).contains(IssueCode.HTML_TOO_DEEP));
    }

    @Test
    void zipBombsAndEntities() throws IOException {
        assertEquals(
                IssueCode.DOCX_BROKEN,
                Sketch.failure(READER, "a.docx", docx("<w:p>" + " ".repeat(40 << 20) + "</w:p>", "")));
        String lol = "<!DOCTYPE w:document [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]>";
        var outcome = Sketch.outcome(READER, "b.docx", docx("<w:p><w:r><w:t>The word &b; &a;</w:t></w:r></w:p>", lol));
        if (outcome instanceof Outcome.Read read) {
            assertFalse(read.document().text().contains("root"), "no entity may bring in a file");
        }
        readsOn(READER);
    }

    @Test
    void parsersOutOfTimeOrMemory() {
        byte[] large = "<p>The dockers went on strike.</p>".repeat(400_000).getBytes(StandardCharsets.UTF_8);
        try (SourceReader hasty = SourceReader.create(new Limits(64 << 20, 1000, 1000, Duration.ofMillis(1), 64))) {
            assertEquals(IssueCode.PARSER_TIMED_OUT, Sketch.failure(hasty, "a.html", large));
        }
        try (SourceReader small = SourceReader.create(new Limits(64 << 20, 1000, 1000, Duration.ofSeconds(60), 32))) {
            readsOn(small);
            assertEquals(IssueCode.PARSER_OUT_OF_MEMORY, Sketch.failure(small, "a.html", large));
            readsOn(small);
        }
    }

    @Test
    void aClosedReaderKeepsNoProcess() {
        SourceReader reader = SourceReader.create();
        readsOn(reader);
        long before = children();
        reader.close();
        for (int i = 0; i < 50 && children() >= before; i++) {
            java.util.concurrent.locks.LockSupport.parkNanos(100_000_000);
        }
        assertTrue(children() < before);
    }

    private static long children() {
        return ProcessHandle.current().children().filter(ProcessHandle::isAlive).count();
    }

    private static void readsOn(SourceReader reader) {
        assertEquals(
                "PARAGRAPH: The dockers went on strike on Monday.\n",
                Sketch.blocks(Sketch.read(reader, "next.html", PAGE).document()));
    }

    private static byte[] docx(String body, String doctype) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            entry(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
            entry(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            entry(
                    zip,
                    "word/document.xml",
                    "<?xml version=\"1.0\"?>" + doctype
                            + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                            + body + "</w:body></w:document>");
        }
        return bytes.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static List<IssueCode> codes(Outcome.Read read) {
        return read.issues().stream().map(Issue::code).toList();
    }
}
