package org.hearsay.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.issue.IssueCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: feeds, a report for each item. */
class FeedReadingTest {

    private static final SourceReader READER = SourceReader.create();

    private static final String RSS = """
            <?xml version="1.0" encoding="utf-8"?>
            <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
            <channel><title>Orrin Gazette</title><link>https://gazette.example/</link><pubDate>Fri, 1 Mar 2041 10:00:00 GMT</pubDate>
            <item><title>Weir &amp;amp; lock opened</title><link>https://gazette.example/weir</link>
            <pubDate>Tue, 04 May 2032 09:00:00 +0200</pubDate><dc:creator><![CDATA[Ada Vell]]></dc:creator>
            <description>Teaser.</description>
            <content:encoded><![CDATA[<p>Warden Ina Sorl said that the weir was rotten.</p><p>The lock is shut.</p>]]></content:encoded></item>
            <item><title>Barge sunk</title><guid isPermaLink="false">17</guid>
            <description>&lt;p&gt;A barge sank at Tellin, the canal board said.&lt;/p&gt;</description></item>
            </channel></rss>
            """;

    @AfterAll
    static void close() {
        READER.close();
    }

    @Test
    void t01_itemsOfRss() {
        String expected = """
                1 application/rss+xml https://gazette.example/weir
                TITLE: Weir & lock opened
                PARAGRAPH: Warden Ina Sorl said that the weir was rotten.
                PARAGRAPH: The lock is shut.
                -- title: Weir & lock opened
                published: 2032-05-04
                outlet: Orrin Gazette
                author: Ada Vell

                2 application/rss+xml -
                TITLE: Barge sunk
                PARAGRAPH: A barge sank at Tellin, the canal board said.
                -- title: Barge sunk
                outlet: Orrin Gazette
                """;
        for (String name : new String[] {"a.rss", "a.xml", "a.atom", "feed", "a.txt"}) {
            assertEquals(expected, read(name, RSS), name);
        }
    }

    @Test
    void t02_entriesOfAtom() {
        assertEquals("""
                1 application/atom+xml https://gazette.example/weir
                TITLE: Weir opened
                PARAGRAPH: Warden Ina Sorl said that the weir was rotten.
                -- title: Weir opened
                published: 2032-05-04
                author: Ada Vell

                2 application/atom+xml https://gazette.example/barge
                TITLE: Barge sunk
                PARAGRAPH: A barge sank at Tellin.
                PARAGRAPH: Two men & a dog were saved.
                -- title: Barge sunk
                """, read("a.xml", """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>News | Orrin Gazette</title><updated>2041-03-01T10:00:00Z</updated>
                <entry><title type="html">&lt;b&gt;Weir&lt;/b&gt; opened</title><link rel="self" href="https://gazette.example/a.atom"/>
                <link href="https://gazette.example/weir"/><published>2032-05-04T07:00:00Z</published><updated>2033-01-01T07:00:00Z</updated>
                <author><name>Ada Vell</name></author>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Warden Ina Sorl said that the weir was rotten.</p></div></content></entry>
                <entry><title>Barge sunk</title><link rel="alternate" href="https://gazette.example/barge"/><updated>2033-01-01T07:00:00Z</updated>
                <summary>A barge sank at Tellin.

                Two men &amp;amp; a dog were saved.</summary></entry></feed>
                """));
    }

    @Test
    void t03_aFeedOfOneAndOfNone() {
        Outcome.Read one = Sketch.read(
                READER,
                "a.rss",
                bytes(
                        "<rss><channel><item><title>Weir</title><description>Warden Ina Sorl said that the weir was rotten.</description></item></channel></rss>"));
        assertEquals(
                "TITLE: Weir\nPARAGRAPH: Warden Ina Sorl said that the weir was rotten.\n",
                Sketch.blocks(one.document()));
        assertEquals(IssueCode.FILE_EMPTY, Sketch.failure(READER, "a.rss", bytes("<rss><channel></channel></rss>")));
        assertEquals(IssueCode.FILE_EMPTY, Sketch.failure(READER, "a.rss", bytes("no feed at all")));
        assertEquals(IssueCode.FORMAT_UNKNOWN, Sketch.failure(READER, "a.xml", bytes("<gauge><p>1</p></gauge>")));
    }

    private static String read(String name, String feed) {
        if (!(Sketch.outcome(READER, name, bytes(feed)) instanceof Outcome.Several several)) {
            throw new AssertionError("read as one: " + name);
        }
        List<Outcome.Read> reports = several.reports();
        return reports.stream()
                .map(Outcome.Read::document)
                .map(d -> d.origin().part().orElseThrow().index() + " "
                        + d.origin().mediaType() + " " + d.origin().url().orElse("-") + "\n" + Sketch.blocks(d) + "-- "
                        + Sketch.facts(d))
                .collect(Collectors.joining("\n"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
