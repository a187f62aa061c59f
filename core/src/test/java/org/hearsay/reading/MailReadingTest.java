package org.hearsay.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.issue.Issue;
import org.hearsay.issue.IssueCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FEATURE UNDER TEST: messages, what is sent along with them, and web archives. */
class MailReadingTest {

    private static final SourceReader READER = SourceReader.create();

    private static final String HEAD = """
            From: Canal Board Office <office@tellin.example>
            To: desk@northwire.example
            Subject: =?utf-8?q?Weir_at_Tellin_opened?=
            Date: Tue, 4 May 2032 09:00:00 +0200
            Message-ID: <1@tellin.example>
            MIME-Version: 1.0
            """;

    @TempDir
    Path temp;

    @AfterAll
    static void close() {
        READER.close();
    }

    @Test
    void t01_aPlainMessage() {
        String mail = HEAD + """
                Content-Type: text/plain; charset=iso-8859-1
                Content-Transfer-Encoding: quoted-printable

                Warden Ina Sorl said that the caf=E9 at the weir was closed.

                > She had said that it was open.

                --\040
                Ina Sorl, Canal Board
                """;
        assertEquals("""
                TITLE: Weir at Tellin opened
                PARAGRAPH: Warden Ina Sorl said that the café at the weir was closed.
                BOILERPLATE: > She had said that it was open.
                BOILERPLATE: --
                BOILERPLATE: Ina Sorl, Canal Board
                -- title: Weir at Tellin opened
                published: 2032-05-04
                outlet: Canal Board Office
                """, read("a.eml", mail));
        assertEquals(read("a.eml", mail), read("sent/cur/1951.M2.box", mail.replace("\n", "\r\n"), "1951"));
        assertEquals(
                "message/rfc822", document("a.eml", mail).document().origin().mediaType());
    }

    @Test
    void t02_theTextTellsMoreThanTheHeader() {
        assertEquals("""
                TITLE: Weir
                MASTHEAD: TELLIN, 3 May 2032 (Northwire) -
                PARAGRAPH: Warden Ina Sorl said that the weir was rotten.
                -- title: Weir
                published: 2032-05-04
                outlet: Northwire
                author: Laura Benn
                place: TELLIN
                day: 2032-05-03
                agency: Northwire
                """, read("a.eml", """
                From: "Benn, Laura" <laura@tellin.example>
                Subject: Re: [weirs] Fwd: Weir
                Date: Tue, 4 May 2032 09:00:00 +0200

                TELLIN, 3 May 2032 (Northwire) - Warden Ina Sorl said that the weir was rotten.
                """));
    }

    @Test
    void t03_thePlainFormOfTwo() {
        assertEquals(
                "TITLE: Weir at Tellin opened\nPARAGRAPH: Warden Ina Sorl said so.",
                blocks(alternatives("Warden Ina Sorl said so.", "<h1>Weir</h1><p>Warden Ina Sorl said so.</p>")));
        assertEquals(
                "TITLE: Weir at Tellin opened\nPARAGRAPH: Warden Ina Sorl said that the weir was rotten and had to be opened.",
                blocks(alternatives(
                        "See page.", "<p>Warden Ina Sorl said that the weir was rotten and had to be opened.</p>")));
    }

    @Test
    void t04_attachmentsAreFilesOfTheirOwn() throws IOException {
        String mail = HEAD + """
                Content-Type: multipart/mixed; boundary=B

                --B
                Content-Type: text/plain

                Warden Ina Sorl said that the weir was rotten.
                --B
                Content-Type: text/html; name="minutes.html"
                Content-Disposition: attachment; filename="minutes.html"

                <html><head><meta property="article:published_time" content="2032-05-01"></head>
                <body><h1>Minutes</h1><p>The board met at noon.</p></body></html>
                --B
                Content-Type: application/vnd.example-sheet
                Content-Transfer-Encoding: base64
                Content-Disposition: attachment; filename="costs.sheet"

                UEsDBA==
                --B
                Content-Type: application/pdf
                Content-Disposition: attachment

                none
                --B
                Content-Type: message/rfc822

                From: Ben Osk <ben@tellin.example>
                Subject: Lock
                Date: Sat, 1 May 2032 08:00:00 +0000

                The lock is shut.
                --B--
                """;
        assertEquals("""
                TITLE: Weir at Tellin opened
                PARAGRAPH: Warden Ina Sorl said that the weir was rotten.
                -- title: Weir at Tellin opened
                published: 2032-05-04
                outlet: Canal Board Office
                """, read("a.eml", mail));
        Path file = Files.writeString(temp.resolve("a.eml"), mail);
        assertEquals("""
                itself
                1 a.eml/minutes.html: TITLE: Minutes
                FORMAT_UNKNOWN a.eml/costs.sheet is skipped: its format is not one that is read.
                3 a.eml/attachment 3.pdf: PDF_BROKEN
                4 a.eml/2032-05-01 Lock 000000.eml: TITLE: Lock
                """, entries(new Source("a.eml", file)).replaceAll("[0-9a-f]{6}\\.eml", "000000.eml"));
    }

    private static String entries(Source source) {
        var told = new StringBuilder();
        try (Opening opening = READER.open(source).orElseThrow()) {
            for (Optional<Entry> entry = opening.next(); entry.isPresent(); entry = opening.next()) {
                told.append(
                                switch (entry.get()) {
                                    case Entry.Whole whole -> "itself";
                                    case Entry.Held held ->
                                        held.index() + " " + held.source().name() + ": " + first(held);
                                    case Entry.Left left ->
                                        left.reason().code() + " "
                                                + left.reason().message();
                                    case Entry.Broken broken -> broken.reason().message();
                                })
                        .append('\n');
            }
        }
        return told.toString();
    }

    private static String first(Entry.Held held) {
        return switch (READER.read(held.source(), held.content().value(), Optional.empty())) {
            case Outcome.Read read ->
                Sketch.blocks(read.document()).lines().findFirst().orElse("");
            case Outcome.Several several -> several.reports().size() + " reports";
            case Outcome.Skipped(Issue reason) -> reason.code().toString();
            case Outcome.Failed(Issue reason) -> reason.code().toString();
        };
    }

    @Test
    void t05_picturesOfAPageAreNoAttachments() {
        Outcome.Read read = document("a.eml", HEAD + """
                Content-Type: multipart/related; boundary=B

                --B
                Content-Type: text/html; charset=windows-1250

                <p>Warden Ina Sorl said so.</p>
                --B
                Content-Type: image/png
                Content-ID: <logo>

                x
                --B--
                """);
        assertEquals(List.of(), read.issues());
    }

    @Test
    void t06_aWebArchive() {
        String archive = """
                From: <Saved by Blink>
                Snapshot-Content-Location: https://gazette.example/weir
                Subject: Weir opened
                Date: Fri, 1 Mar 2041 10:00:00 +0000
                MIME-Version: 1.0
                Content-Type: multipart/related; type="text/html"; boundary="--B"

                ----B
                Content-Type: text/css
                Content-Location: cid:css

                p { color: red }
                ----B
                Content-Type: text/html
                Content-Transfer-Encoding: quoted-printable
                Content-Location: https://gazette.example/weir?page=3D2

                <html><body><h1>Weir</h1><p>Warden Ina Sorl said that the <a href=3D"/w">weir</a> was =
                rotten.</p></body></html>
                ----B--
                """.replace("?page=3D2", "?page=2");
        Outcome.Read read = document("a.mht", archive);
        assertEquals(
                "TITLE: Weir\nPARAGRAPH: Warden Ina Sorl said that the weir was rotten.\n",
                Sketch.blocks(read.document()));
        assertEquals("title: Weir\n", Sketch.facts(read.document()));
        assertEquals(
                "https://gazette.example/weir?page=2",
                read.document().origin().url().orElseThrow());
        assertEquals(
                "https://gazette.example/w", read.document().links().getFirst().target());
        assertEquals("multipart/related", read.document().origin().mediaType());
        assertEquals("title: Weir\n", Sketch.facts(document("a.eml", archive).document()));
        assertEquals("title: Weir\n", Sketch.facts(document("a.MHTML", archive).document()));
    }

    @Test
    void t07_whatHoldsNothing() {
        assertEquals(IssueCode.FILE_EMPTY, Sketch.failure(READER, "a.eml", new byte[0]));
        assertEquals(IssueCode.FILE_EMPTY, Sketch.failure(READER, "a.eml", bytes(HEAD + "\n\n")));
        assertEquals(IssueCode.FILE_EMPTY, Sketch.failure(READER, "a.mht", bytes(HEAD + "\nno page\n")));
        assertEquals(IssueCode.FILE_EMPTY, Sketch.failure(READER, "a.eml", new byte[] {0, 1, 2, 3, 0, 0, 0, 0, 7}));
        String nested = IntStream.range(0, 300)
                .mapToObj(i -> "Content-Type: multipart/mixed; boundary=B" + i + "\n\n--B" + i + "\n")
                .collect(Collectors.joining("", HEAD, "\nThe weir is open.\n"));
        assertEquals(IssueCode.FILE_EMPTY, Sketch.failure(READER, "a.eml", bytes(nested)));
    }

    @Test
    void t08_cutOffInTheMiddle() {
        byte[] whole = bytes(HEAD + "Content-Type: multipart/mixed; boundary=B\n\n--B\nContent-Type: text/plain\n"
                + "Content-Transfer-Encoding: base64\n\n"
                + Base64.getEncoder().encodeToString(bytes("Warden Ina Sorl said that the weir was rotten."))
                + "\n--B--\n");
        for (int length = 1; length < whole.length; length += 7) {
            Outcome unused = Sketch.outcome(READER, "a.eml", Arrays.copyOf(whole, length));
        }
    }

    @Test
    void t09_whoSent() {
        for (String[] line : new String[][] {
            {"Laura Benn <lb@tellin.example>", "author: Laura Benn\n"},
            {"Xyrr Iskel <x.iskel@tellin.example>", "author: Xyrr Iskel\n"},
            {"Xyrr Iskel <info@tellin.example>", ""},
            {"Tellin Tide <mail@tellintide.example>", "outlet: Tellin Tide\n"},
            {"Ministry of Locks <mail@locks.example>", "outlet: Ministry of Locks\n"},
            {"Laura Benn, Northwire <lb@northwire.example>", ""},
            {"\"Laura Benn (Northwire)\" <lb@northwire.example>", "outlet: Northwire\nauthor: Laura Benn\n"},
            {"Laura Benn via Weirs <weirs@list.example>", "author: Laura Benn\n"},
            {"lb@tellin.example", ""}
        }) {
            Outcome.Read read = document("a.eml", "From: " + line[0] + "\n\nThe weir at Tellin was rotten.\n");
            assertEquals(line[1], Sketch.facts(read.document()), line[0]);
        }
    }

    @Test
    void t10_fieldsOfOldProgramsAndFilesWithoutAny() {
        String mail = "Subject: Press release: Caf\u00e9 shut\n\nInes Sorl said that the caf\u00e9 was shut.\n";
        Outcome.Read old = Sketch.read(READER, "a.eml", mail.getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("title: Caf\u00e9 shut\n", Sketch.facts(old.document()));
        assertEquals(
                "The weir is open.\nIt is rotten.\n",
                document("a.eml", "The weir is open.\nIt is rotten.\n")
                        .document()
                        .text());
    }

    private static String alternatives(String plain, String page) {
        return HEAD + """
                Content-Type: multipart/alternative; boundary=B

                --B
                Content-Type: text/plain

                {plain}
                --B
                Content-Type: text/html

                {page}
                --B--
                """.replace("{plain}", plain).replace("{page}", page);
    }

    private static String blocks(String mail) {
        return Sketch.blocks(document("a.eml", mail).document()).strip();
    }

    private static String read(String name, String mail) {
        Outcome.Read read = document(name, mail);
        return Sketch.blocks(read.document()) + "-- " + Sketch.facts(read.document());
    }

    private static String read(String folder, String mail, String name) {
        return read(folder + "/" + name, mail);
    }

    private static Outcome.Read document(String name, String mail) {
        return Sketch.read(READER, name, bytes(mail));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
