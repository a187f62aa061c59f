package org.hearsay.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.document.Document;
import org.hearsay.issue.IssueCode;
import org.hearsay.text.Edtf;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: pages that hold several reports, and pages that only look as if. */
class SeveralReportsTest {

    private static final SourceReader READER = SourceReader.create();

    private static final String LOCK =
            "<p>The lower gate of the lock at Orrin jammed on Thursday, the canal board said. Six barges were held up.</p>";
    private static final String FIRE =
            "<p>A fire in the grain store at Tellin hurt two men yesterday, the fire brigade said on Monday evening.</p>";

    @AfterAll
    static void close() {
        READER.close();
    }

    @Test
    void t01_articlesWithDaysOfTheirOwn() {
        assertEquals("""
                1 Lock gate jams | 2032-06-03 | Nell Varga | https://gazette.example/a
                2 Grain store burns | 2032-05-11 | Ben Osk | https://gazette.example/b
                """, several("""
                <link rel=canonical href="https://gazette.example/"><title>Orrin Gazette: Latest</title><h1>Latest</h1>
                <article><h2><a href="/a">Lock gate jams</a></h2><p>By Nell Varga, 3 June 2032</p>{lock}</article>
                <article><h2><a href="/b">Grain store burns</a></h2><p>By Ben Osk, 11 May 2032</p>{fire}</article>
                """));
    }

    @Test
    void t02_boxesOfOneNameWithTimes() {
        assertEquals("""
                1 Lock gate jams | 2032-06-03 | - | -
                2 Grain store burns | 2032-05-11 | - | -
                """, several("""
                <div class="list"><div class="post big"><h3>Lock gate jams</h3><time datetime="2032-06-03">Thursday</time>{lock}</div>
                <div class="post"><h3>Grain store burns</h3><time datetime="2032-05-11">Tuesday</time>{fire}</div></div>
                """));
    }

    @Test
    void t03_postsOfALiveBlog() {
        assertEquals("""
                1 Fire is out | 2032-05-12 | - | https://gazette.example/live#p2
                2 Fire at Tellin: live | 2032-05-11 | - | https://gazette.example/live#p1
                """, several("""
                <title>Fire at Tellin: live</title><meta property="article:published_time" content="2032-05-11T06:00:00Z">
                <meta property="og:url" content="https://gazette.example/live">
                <h1>Fire at Tellin: live</h1><div class="update" id="p2"><p><time datetime="2032-05-12T07:05:00Z">07.05</time></p>
                <h2>Fire is out</h2>{fire}</div><div class="update" id="p1"><p><time datetime="2032-05-11T06:00:00Z">06.00</time></p>{fire}</div>
                """));
    }

    @Test
    void t04_sectionsOfOneReport() {
        assertEquals("one", kind("""
                <h1>A year of the lock</h1><p>3 June 2032</p><section><h2>January</h2><p>On 3 January 2032 the gate jammed.</p>{lock}</section>
                <section><h2>May</h2><p>On 11 May 2032 it burned.</p>{fire}</section>
                """));
    }

    @Test
    void t05_teasersBelowAReport() {
        assertEquals("one", kind("""
                <article><h1>Lock gate jams</h1><p>3 June 2032</p>{lock}{lock}{lock}{lock}{lock}{lock}</article>
                <article class="card"><h3><a href="/b">Grain store burns</a></h3><time datetime="2032-05-11">11 May</time>{fire}</article>
                <article class="card"><h3><a href="/c">Dredger sold</a></h3><time datetime="2032-05-10">10 May</time><p>The dredger of the canal board was sold for parts.</p></article>
                """));
    }

    @Test
    void t06_aPageThatSaysItIsOne() {
        assertEquals("one SEVERAL_REPORTS", kind("""
                <meta property="article:published_time" content="2032-06-03"><h1>What happened when</h1>
                <div class="entry"><h3>Lock gate jams</h3><p>3 January 2032</p>{lock}</div>
                <div class="entry"><h3>Grain store burns</h3><p>11 May 2031</p>{fire}</div>
                """));
    }

    @Test
    void t07_headingsOneAfterTheOther() {
        assertEquals("""
                1 Lock gate jams | 2032-06-03 | Nell Varga | -
                2 Grain store burns | 2032-05-11 | Ben Osk | -
                """, several("""
                <h1>Orrin Gazette digest</h1><h2>Lock gate jams</h2><p>By Nell Varga, 3 June 2032</p>{lock}<hr>
                <h2>Grain store burns</h2><p>By Ben Osk, 11 May 2032</p>{fire}
                """));
    }

    private static String several(String html) {
        if (!(outcome(html) instanceof Outcome.Several several)) {
            throw new AssertionError("read as one");
        }
        assertTrue(several.reports().stream().allMatch(r -> r.document().text().length() < 400));
        return several.reports().stream()
                .map(Outcome.Read::document)
                .map(SeveralReportsTest::line)
                .collect(Collectors.joining());
    }

    private static String line(Document document) {
        var masthead = document.masthead();
        return document.origin().part().orElseThrow().index() + " "
                + String.join(
                        " | ",
                        masthead.title().orElse("-"),
                        masthead.published().map(Edtf::value).orElse("-"),
                        masthead.author().orElse("-"),
                        document.origin().url().orElse("-"))
                + "\n";
    }

    private static String kind(String html) {
        return switch (outcome(html)) {
            case Outcome.Read read ->
                "one"
                        + read.issues().stream()
                                .filter(i -> List.of(IssueCode.SEVERAL_REPORTS).contains(i.code()))
                                .map(i -> " " + i.code())
                                .collect(Collectors.joining());
            case Outcome.Several several -> "several";
            case Outcome.Skipped skipped -> "skipped";
            case Outcome.Failed failed -> "failed";
        };
    }

    private static Outcome outcome(String html) {
        String page =
                "<!DOCTYPE html><html lang=en>" + html.replace("{lock}", LOCK).replace("{fire}", FIRE) + "</html>";
        return Sketch.outcome(READER, "page.html", page.getBytes(StandardCharsets.UTF_8));
    }
}
