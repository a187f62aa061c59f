package org.hearsay.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.hearsay.document.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: plain text to title, dates, prose, headings, captions, notes and references; from easy to hard. */
class TextReadingTest {

    private static final SourceReader READER = SourceReader.create();

    @AfterAll
    static void close() {
        READER.close();
    }

    @Test
    void t01_titleAndProse() {
        check("""
                Port strike enters third week

                Dockers in Port Ansel voted on Tuesday to go on with their strike.

                The board declined to comment.
                """, """
                TITLE: Port strike enters third week
                PARAGRAPH: Dockers in Port Ansel voted on Tuesday to go on with their strike.
                PARAGRAPH: The board declined to comment.
                """, """
                title: Port strike enters third week
                """);
    }

    @Test
    void t02_proseWithoutATitle() {
        check("""
                Dockers in Port Ansel voted on Tuesday to go on with their strike, the union said.
                The board declined to comment on the vote and on the talks that went before it.
                """, """
                PARAGRAPH: Dockers in Port Ansel voted on Tuesday to go on with their strike, the union said.
                PARAGRAPH: The board declined to comment on the vote and on the talks that went before it.
                """, "");
    }

    @Test
    void t02b_aColumnOfShortLinesIsOneParagraphAndAListIsNot() {
        check("""
                Bridge closed after flood

                The mayor of Orvane said on Thursday that
                the bridge over the river had been closed
                at noon and two lorries were stopped.

                Ada Vell of the harbour board
                Tor Medd of the dockers' union
                """, """
                TITLE: Bridge closed after flood
                PARAGRAPH: The mayor of Orvane said on Thursday that the bridge over the river had been closed at noon and two lorries were stopped.
                HEADING 1: Ada Vell of the harbour board
                PARAGRAPH 1: Tor Medd of the dockers' union
                """, """
                title: Bridge closed after flood
                """);
    }

    @Test
    void t03_datesAndReadingTimeBelowTheLead() {
        check("""
                Dockers of Port Ansel meet the mayor

                Leaders of the dockers met the mayor on Thursday at the edge of a trade fair.
                2 min read
                23 May, 2031
                The leaders after the talks at the town hall of Port Ansel [Northpix]

                The union's leaders discussed the strike with the mayor, local media reported.
                """, """
                TITLE: Dockers of Port Ansel meet the mayor
                PARAGRAPH: Leaders of the dockers met the mayor on Thursday at the edge of a trade fair.
                MASTHEAD: 2 min read
                MASTHEAD: 23 May, 2031
                CAPTION: The leaders after the talks at the town hall of Port Ansel [Northpix]
                PARAGRAPH: The union's leaders discussed the strike with the mayor, local media reported.
                """, """
                title: Dockers of Port Ansel meet the mayor
                published: 2031-05-23
                """);
    }

    @Test
    void t04_agencyDateline() {
        check("""
                Strike goes on, union says

                Published: 5 March 2031, 10:45 GMT | Updated: 6 March 2031

                PORT ANSEL, March 4 (Northwire) – Dockers voted on Tuesday to go on with their strike.
                """, """
                TITLE: Strike goes on, union says
                MASTHEAD: Published: 5 March 2031, 10:45 GMT | Updated: 6 March 2031
                MASTHEAD: PORT ANSEL, March 4 (Northwire) –
                PARAGRAPH: Dockers voted on Tuesday to go on with their strike.
                """, """
                title: Strike goes on, union says
                published: 2031-03-05
                outlet: Northwire
                place: PORT ANSEL
                day: 2031-03-04
                agency: Northwire
                """);
    }

    @Test
    void t05_datelinesOfOtherForms() {
        assertEquals(
                """
                published: 2031-05-11
                place: New Ansel
                day: 2031-05-11
                """, facts("New Ansel, May 11, 2031 – Dockers went on strike on Sunday, and the port stood still."));
        assertEquals(
                "place: Ostrel\n", facts("Ostrel: Mayor Ina Vell apologised on Saturday to the dockers of the town."));
        assertEquals(
                "published: 2031-02-13\nday: 2031-02-13\n",
                facts("Thursday, February 13, 2031 – The dockers have told the board that they will leave."));
        assertEquals(
                "outlet: Northwire\nagency: Northwire\n",
                facts("(Northwire) - Dockers in Port Ansel voted on Tuesday to go on with their strike."));
        assertEquals("", facts("Update: The dockers voted on Tuesday to go on with their strike, the union said."));
        assertEquals(
                "",
                facts("Ina Vell, the mayor of Port Ansel – a town of dockers – said on Tuesday that she was glad."));
    }

    @Test
    void t06_outletKickerAndBylineAroundTheTitle() {
        check("""
                THE HARBOUR TIMES
                Politics
                Port strike enters third week as talks stall
                By Ada Vell and Tom Reed, March 5, 2031

                Dockers in Port Ansel voted on Tuesday to go on with their strike.

                © 2031 The Harbour Times. All rights reserved.
                """, """
                MASTHEAD: THE HARBOUR TIMES
                MASTHEAD: Politics
                TITLE: Port strike enters third week as talks stall
                MASTHEAD: By Ada Vell and Tom Reed, March 5, 2031
                PARAGRAPH: Dockers in Port Ansel voted on Tuesday to go on with their strike.
                BOILERPLATE: © 2031 The Harbour Times. All rights reserved.
                """, """
                title: Port strike enters third week as talks stall
                published: 2031-03-05
                outlet: THE HARBOUR TIMES
                author: Ada Vell and Tom Reed
                """);
    }

    @Test
    void t07_seriesTopicsAndTitleCase() {
        check("""
                March 14, 2031 Harbour Papers No. 212

                Ansel Press: Secret Meeting Between The Mayor And The Dockers' Union Before The March 5, 2031 Vote; Mayor: There Was No Meeting With Dockers Of The A.D.U.

                March 14, 2031
                Ansel, Ostrel | Harbour Papers No. 212

                In the week since the vote, newspapers have told of a secret meeting.
                """, """
                MASTHEAD: March 14, 2031 Harbour Papers No. 212
                TITLE: Ansel Press: Secret Meeting Between The Mayor And The Dockers' Union Before The March 5, 2031 Vote; Mayor: There Was No Meeting With Dockers Of The A.D.U.
                MASTHEAD: March 14, 2031
                MASTHEAD: Ansel, Ostrel | Harbour Papers No. 212
                PARAGRAPH: In the week since the vote, newspapers have told of a secret meeting.
                """, """
                title: Ansel Press: Secret Meeting Between The Mayor And The Dockers' Union Before The March 5, 2031 Vote; Mayor: There Was No Meeting With Dockers Of The A.D.U.
                published: 2031-03-14
                series: Harbour Papers / 212
                """);
    }

    @Test
    void t08_sectionsAndQuotationsOverParagraphs() {
        check("""
                Strike at the port

                The mayor answered with a letter.

                Mayor Vell: We Will Support The Dockers Until The Board Gives In

                The letter stated: "Greetings to the dockers of Port Ansel.

                "Greetings to their families.

                "Your mayor, Ina Vell,

                "Port Ansel, March 3, 2031"

                Why now?

                Nobody knows.
                """, """
                TITLE: Strike at the port
                PARAGRAPH: The mayor answered with a letter.
                HEADING 1: Mayor Vell: We Will Support The Dockers Until The Board Gives In
                PARAGRAPH 1: The letter stated: "Greetings to the dockers of Port Ansel.
                PARAGRAPH 1: "Greetings to their families.
                PARAGRAPH 1: "Your mayor, Ina Vell,
                PARAGRAPH 1: "Port Ansel, March 3, 2031"
                HEADING 2: Why now?
                PARAGRAPH 2: Nobody knows.
                """, """
                title: Strike at the port
                """);
    }

    @Test
    void t09_linesBrokenToAWidth() {
        check("""
                Harbour board and union agree on a new date for talks in March, the mayor
                of the town says

                Dockers in Port Ansel voted on Tuesday to go on with their strike, their
                union said, after talks with the harbour board had ended without any
                result.
                """, """
                TITLE: Harbour board and union agree on a new date for talks in March, the mayor of the town says
                PARAGRAPH: Dockers in Port Ansel voted on Tuesday to go on with their strike, their union said, after talks with the harbour board had ended without any result.
                """, """
                title: Harbour board and union agree on a new date for talks in March, the mayor of the town says
                """);
    }

    @Test
    void t10_captionsListsAndBoilerplate() {
        check("""
                Strike at the port

                The dockers ask for three things.

                - higher wages
                - shorter hours

                The gates of Port Ansel. Source: Ansel Post, March 3, 2031.

                Left: Ina Vell, the mayor. Right: Orla Finch.

                The board has not answered.

                Read more: The long winter of Port Ansel

                Share this article

                Keep The Harbour Open - Support Us

                All donations are tax-deductible.
                """, """
                TITLE: Strike at the port
                PARAGRAPH: The dockers ask for three things.
                LIST_ITEM: - higher wages
                LIST_ITEM: - shorter hours
                CAPTION: The gates of Port Ansel. Source: Ansel Post, March 3, 2031.
                CAPTION: Left: Ina Vell, the mayor. Right: Orla Finch.
                PARAGRAPH: The board has not answered.
                BOILERPLATE: Read more: The long winter of Port Ansel
                BOILERPLATE: Share this article
                BOILERPLATE: Keep The Harbour Open - Support Us
                BOILERPLATE: All donations are tax-deductible.
                """, """
                title: Strike at the port
                """);
    }

    @Test
    void t11_notesTiedToTheirMarks() {
        Document document = Sketch.text(READER, """
                        Strike at the port

                        The mayor met the dockers,[1] and the union said so.[2] The board denied it.[3]

                        [1] Ansel Post (Ansel), April 3, 2031.

                        [2] The union's statement is at https://union.example/statement. It was given on a Sunday.

                        [3] Board.example, April 4, 2031. On the next day, April 5, 2031, it was taken back.

                        Print this page
                        """).document();
        assertEquals("""
                1 | Ansel Post | 2031-04-03 | 1
                2 | - | - | 1
                3 | Board.example | 2031-04-04 | 1
                """, Sketch.notes(document));
        assertEquals(
                Optional.of("https://union.example/statement"),
                document.notes().get(1).url());
        assertEquals("[2]", document.notes().get(1).marks().getFirst().of(document.text()));
    }

    @Test
    void t12_notesOfOtherForms() {
        String report = """
                Strike at the port

                The mayor met the dockers¹ and the union said so.²

                Notes

                1. Ansel Post, April 3, 2031.
                2. Interview with the author.
                """;
        Document document = Sketch.text(READER, report).document();
        assertEquals("1 | Ansel Post | 2031-04-03 | 1\n2 | - | - | 1\n", Sketch.notes(document));
    }

    @Test
    void t13_sourcesLostInConversion() {
        Outcome.Read read = Sketch.text(READER, """
                Strike at the port

                In a June 3 report on the Anselian website, columnist Ada Vell told of a meeting.[1]

                The meeting at the town hall (Image:, April 9, 2031)

                The union lost some of its members (, May 13, 2031).

                [1], April 9, 2031.

                [2],,, May 14, 2031.
                """);
        assertEquals("""
                SOURCE_LOST: on the Anselian website,
                SOURCE_LOST: Image:, April 9, 2031
                SOURCE_LOST: (, May 13, 2031)
                NOTE_SOURCE_LOST: [1], April 9, 2031.
                NOTE_SOURCE_LOST: [2],,, May 14, 2031.
                NOTE_MARK_LOST: [2],,, May 14, 2031.
                """, Sketch.issues(read));
        assertEquals("1 | - | 2031-04-09 | 1\n2 | - | 2031-05-14 | 0\n", Sketch.notes(read.document()));
    }

    @Test
    void t14_nothingIsLostInWholeSentences() {
        Outcome.Read read = Sketch.text(READER, """
                In a report on its website, the union said it was glad. The daily, which is read in Ansel, agreed. On the Anselian website, which is new, nothing was said.
                """);
        assertEquals("", Sketch.issues(read));
    }

    @Test
    void t15_referencesToOtherReports() {
        Document document = Sketch.text(READER, """
                        Strike at the port

                        The union had warned of it.[1] See Harbour Papers No. 7, The Long Winter - Of 2029, October 13, 2030.

                        [1] On the warnings, see APX Clip No. 39, "Union Leader Finch: The Board Paid Nothing – Not For Every Ship," April 17, 2031. See also APX reports: Harbour Papers No. 562 - Ansel Media: Before The April 6, 2031 Vote, Mayor Vell Visited Ostrel, Met With The Board, Dockers – April 13, 2031; Review & Analysis Series No. 14 - In Ostrel Visit, 'The Dockers Are Ready; The Time Is Right' – August 8, 2030; Harbour Papers No. 17 – May 1, 2030.
                        """).document();
        assertEquals("""
                Harbour Papers | 7 | The Long Winter - Of 2029 | 2030-10-13
                APX Clip | 39 | Union Leader Finch: The Board Paid Nothing – Not For Every Ship | 2031-04-17
                Harbour Papers | 562 | Ansel Media: Before The April 6, 2031 Vote, Mayor Vell Visited Ostrel, Met With The Board, Dockers | 2031-04-13
                Review & Analysis Series | 14 | In Ostrel Visit, 'The Dockers Are Ready; The Time Is Right' | 2030-08-08
                Harbour Papers | 17 | - | 2030-05-01
                """, Sketch.references(document));
        assertEquals("1 | - | - | 1\n", Sketch.notes(document));
    }

    @Test
    void t16_translations() {
        assertEquals("""
                title: "We did not sink the boat that feeds us"
                published: 2031-03-10
                outlet: Ansel Mirror
                from: Ostrelian
                translator: Ada Vell
                """, facts("""
                        "We did not sink the boat that feeds us"

                        Ansel Mirror, daily of the Dockers' Front · March 10, 2031 · translated from Ostrelian by Ada Vell

                        The dockers had no part in it, the chairman said in an address on Sunday evening.
                        """));
    }

    @Test
    void t17_webPagesSavedAsText() {
        check("""
                Ansel Post
                https://ansel.example/2031/03/05/port-strike

                Port strike: what we know so far

                Ada Vell
                Staff reporter
                Wednesday 5 March 2031 10.45 GMT

                The strike at Port Ansel, which began on Monday, goes on, the union said.
                """, """
                MASTHEAD: Ansel Post
                MASTHEAD: https://ansel.example/2031/03/05/port-strike
                TITLE: Port strike: what we know so far
                MASTHEAD: Ada Vell
                MASTHEAD: Staff reporter
                MASTHEAD: Wednesday 5 March 2031 10.45 GMT
                PARAGRAPH: The strike at Port Ansel, which began on Monday, goes on, the union said.
                """, """
                title: Port strike: what we know so far
                published: 2031-03-05
                outlet: Ansel Post
                author: Ada Vell
                """);
    }

    @Test
    void t18_aWriterAndThePrintedDayInOneLine() {
        assertEquals("""
                title: Port strike enters third week
                published: 2031-03-05
                author: Ada Vell
                """, facts("""
                        Port strike enters third week

                        By Ada Vell Published: 5 March 2031 08:14 Updated: 6 March 2031 09:00

                        The strike at Port Ansel, which began on Monday, goes on, the union said.
                        """));
    }

    @Test
    void t19_aSentenceAtTheFootTellsWhenItWasPrinted() {
        String report = """
                Port strike enters third week

                The strike at Port Ansel, which began on Monday, goes on, the union said.

                %s
                """;
        String known = "title: Port strike enters third week\npublished: 2031-03-05\n";
        String post = known + "outlet: Ansel Post\n";
        assertEquals(post, facts(report.formatted("This article was published in the Ansel Post on 5 March 2031.")));
        assertEquals(post, facts(report.formatted("(First published on March 5, 2031 by the Ansel Post)")));
        assertEquals(
                post, facts(report.formatted("A version of this story appeared in Ansel Post, 5 March 2031, p. 3.")));
        assertEquals(
                known + "outlet: The Ansel Post\n",
                facts(report.formatted("The Ansel Post published this report on 5 March 2031.")));
        assertEquals(known, facts(report.formatted("This piece was originally posted on 2031-03-05.")));
        assertEquals(
                "title: Port strike enters third week\n",
                facts(report.formatted(
                        "The report was published on 5 March 2031, and nobody at the port had read it.")),
                "another report, told of in the prose");
    }

    @Test
    void t20_linesThatPartWordsAreOneParagraph() {
        check("""
                Gate report

                Mayor Orla Cor-
                ring said the gate was in-
                spected. Tor Medd de-
                nied that the min-
                istry had been told.
                """, """
                TITLE: Gate report
                PARAGRAPH: Mayor Orla Cor- ring said the gate was in- spected. Tor Medd de- nied that the min- istry had been told.
                """, """
                title: Gate report
                """);
    }

    @Test
    void t20b_aNameOfTwoPartsMayBePartedToo() {
        check("""
                Gate report

                TARVE, 3 May 2031 (Northwire) - The har-
                bour board said on Fri-
                day that the head of it, Adam Al-
                Hamid, had gone.
                """, """
                TITLE: Gate report
                MASTHEAD: TARVE, 3 May 2031 (Northwire) -
                PARAGRAPH: The har- bour board said on Fri- day that the head of it, Adam Al- Hamid, had gone.
                """, """
                title: Gate report
                published: 2031-05-03
                outlet: Northwire
                place: TARVE
                day: 2031-05-03
                agency: Northwire
                """);
    }

    @Test
    void t21_capitalsInBracketsAreAPlaceUnlessAnAgencyIsNamedSo() {
        String report =
                "September 9, 2031 (%s) - The opening of the new quay was put off, the board said on Tuesday.\n";
        String day = "published: 2031-09-09\n";
        assertEquals(day + "place: TARVE\nday: 2031-09-09\n", facts(report.formatted("TARVE")));
        assertEquals(day + "place: PORT ANSEL\nday: 2031-09-09\n", facts(report.formatted("PORT ANSEL")));
        for (String agency : List.of("ANSEL PRESS", "APX", "Northwire")) {
            String sketch = facts(report.formatted(agency));
            assertTrue(sketch.startsWith(day + "outlet: " + agency + "\n"), sketch);
        }
    }

    private static void check(String report, String blocks, String facts) {
        Document document = Sketch.text(READER, report).document();
        assertEquals(blocks, Sketch.blocks(document));
        assertEquals(facts, Sketch.facts(document));
        assertEquals(report, document.text(), "the text is the file");
    }

    private static String facts(String report) {
        return Sketch.facts(Sketch.text(READER, report).document());
    }
}
