package org.hearsay.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hearsay.issue.IssueCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FEATURE UNDER TEST: papers made to do harm: no request leaves, no file comes in, no bomb unpacks, the next is read. */
class HostilePapersTest {

    private static final SourceReader READER = SourceReader.create();
    private static final String OFFICE = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
            + " xmlns:xlink=\"http://www.w3.org/1999/xlink\"";

    @TempDir
    private Path temp;

    @AfterAll
    static void close() {
        READER.close();
    }

    @Test
    void t01_entitiesAndLinksAskNobody() throws IOException {
        Path secret = Files.writeString(temp.resolve("secret.txt"), "the secret of the vault");
        var asked = new AtomicInteger();
        try (var server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> count(server, asked));
            String web = "http://127.0.0.1:" + server.getLocalPort() + "/";
            for (String doctype : new String[] {
                "<!DOCTYPE d [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>",
                "<!DOCTYPE d [<!ENTITY x SYSTEM \"" + web + "x\">]>",
                "<!DOCTYPE d [<!ENTITY % p SYSTEM \"" + web + "p.dtd\"> %p; <!ENTITY x \"y\">]>",
                "<!DOCTYPE d SYSTEM \"" + web + "d.dtd\" [<!ENTITY x \"y\">]>"
            }) {
                String seen = text("a.odt", odt(doctype, "<text:p>The board met &x; on Sunday.</text:p>"));
                assertFalse(seen.contains("secret"), seen);
            }
            String linked = "<text:p>The board met.<draw:frame><draw:image xlink:href=\"" + web
                    + "a.png\"/></draw:frame>" + "<text:section xlink:href=\"" + web + "b.odt\"/></text:p>";
            assertTrue(text("b.odt", odt("", linked)).contains("The board met."));
            String rtf = "{\\rtf1\\ansi The board met.{\\field{\\*\\fldinst INCLUDEPICTURE \"" + web
                    + "c.png\"}{\\fldrslt }}{\\*\\template " + web + "t.dot}\\par}";
            assertTrue(text("c.rtf", rtf.getBytes(StandardCharsets.US_ASCII)).contains("The board met."));
        }
        assertEquals(0, asked.get());
    }

    @Test
    void t02_whatUnpacksToFarTooMuchIsRefused() throws IOException {
        String blank = "<text:p>" + " ".repeat(80 << 20) + "</text:p>";
        assertEquals(IssueCode.ODT_BROKEN, Sketch.failure(READER, "a.odt", odt("", blank)));
        String laughs = "<!DOCTYPE d [<!ENTITY a \"" + "ha".repeat(1000) + "\">" + "<!ENTITY b \"" + "&a;".repeat(1000)
                + "\"><!ENTITY c \"" + "&b;".repeat(1000) + "\">]>";
        assertEquals(IssueCode.ODT_BROKEN, Sketch.failure(READER, "b.odt", odt(laughs, "<text:p>&c;</text:p>")));
        readsOn();
    }

    @Test
    void t03_depthCostsTheFileAlone() throws IOException {
        String spans = "<text:span>".repeat(100_000) + "The board met." + "</text:span>".repeat(100_000);
        text("a.odt", odt("", "<text:p>" + spans + "</text:p>"));
        readsOn();
        String braces = "{\\rtf1\\ansi " + "{".repeat(200_000) + "The board met." + "}".repeat(200_000) + "\\par}";
        text("b.rtf", braces.getBytes(StandardCharsets.US_ASCII));
        readsOn();
        text("c.rtf", "{\\rtf1\\ansi {\\bin2000000000 x}}".getBytes(StandardCharsets.US_ASCII));
        readsOn();
    }

    @Test
    void t04_brokenPapersHaveTheirIssue() throws IOException {
        byte[] noise = "This is none of them.".getBytes(StandardCharsets.UTF_8);
        assertEquals(IssueCode.ODT_BROKEN, Sketch.failure(READER, "a.odt", noise));
        assertEquals(IssueCode.RTF_BROKEN, Sketch.failure(READER, "a.rtf", noise));
        assertEquals(IssueCode.DOC_BROKEN, Sketch.failure(READER, "a.doc", noise));
        for (String name : new String[] {"office-plain-odt.odt", "office-plain-rtf.rtf", "office-plain-doc.doc"}) {
            byte[] whole;
            try (var in = HostilePapersTest.class.getResourceAsStream("papers/" + name)) {
                whole = Objects.requireNonNull(in).readAllBytes();
            }
            for (int part = 1; part < 8; part++) {
                // No exception, and an issue or a report.
                text(name, Arrays.copyOf(whole, whole.length * part / 8));
            }
        }
        readsOn();
    }

    @Test
    void t05_aPictureThatSaysItIsHugeIsNotUnpacked() throws IOException {
        // A PNG whose head tells of 60,000 by 60,000 dots.
        byte[] png =
                java.util.HexFormat.of().parseHex("89504e470d0a1a0a0000000d494844520000ea600000ea6008000000005e5d6d4e");
        assertEquals(IssueCode.PICTURE_NOT_READ, Sketch.failure(READER, "a.png", png));
        readsOn();
    }

    private static void count(ServerSocket server, AtomicInteger asked) {
        while (!server.isClosed()) {
            try (Socket one = server.accept()) {
                asked.incrementAndGet();
            } catch (IOException e) {
                return;
            }
        }
    }

    private static String text(String name, byte[] content) {
        return switch (Sketch.outcome(READER, name, content)) {
            case Outcome.Read read -> read.document().text();
            case Outcome.Several several -> "";
            case Outcome.Skipped skipped -> "";
            case Outcome.Failed failed -> "";
        };
    }

    private static void readsOn() {
        assertTrue(text(
                        "next.rtf",
                        "{\\rtf1\\ansi The dockers went on strike on Monday.\\par}".getBytes(StandardCharsets.US_ASCII))
                .contains("on strike"));
    }

    private static byte[] odt(String doctype, String body) throws IOException {
        var bytes = new ByteArrayOutputStream();
        Map<String, String> parts = Map.of(
                "content.xml",
                "<?xml version=\"1.0\"?>" + doctype + "<office:document-content " + OFFICE
                        + "><office:body><office:text>" + body
                        + "</office:text></office:body></office:document-content>");
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
