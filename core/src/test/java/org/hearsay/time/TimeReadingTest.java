package org.hearsay.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hearsay.document.Block;
import org.hearsay.document.Document;
import org.hearsay.document.DocumentId;
import org.hearsay.document.Masthead;
import org.hearsay.document.Origin;
import org.hearsay.mention.MentionFinder;
import org.hearsay.model.LayerReader;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: the words that tell when, how long and how often, what they mean, and what it was counted from. */
class TimeReadingTest {

    private static final LayerReader LAYERS = LayerReader.openNlp();
    private static final MentionFinder MENTIONS = MentionFinder.rules();
    private static final TimeFinder TIMES = TimeFinder.rules();

    // -- 1 what is told, and its basis ------------------------------------------------------------------------------

    @Test
    void aValueKeepsWhatItWasCountedFrom() {
        List<TimeExpression> times = read("2031-07-05", "The blast came on June 8. Three days later it rained.");
        assertEquals("June 8: 2031-06-08, Three days later: 2031-06-11", told(times));
        assertEquals("from-text from 2031-06-08", times.get(1).basis().toString());
        assertEquals(Optional.of(times.getFirst().span()), times.get(1).basis().anchorSpan());
    }

    @Test
    void daysOfALaterParagraphBesideOneLongAgoAreOfItsYear() {
        String first = "The village was burned on 8 May 2024.";
        String then = "Soldiers came on %s.";
        assertEquals(
                "8 May 2024: 2024-05-08, 6 May: 2024-05-06", told(read("2032-06-17", first, then.formatted("6 May"))));
        // but not what lies far from it, or just before the day of writing
        assertEquals(
                "8 May 2024: 2024-05-08, 6 March: 2032-03-06",
                told(read("2032-06-17", first, then.formatted("6 March"))));
        assertEquals(
                "8 May 2024: 2024-05-08, 6 May: 2032-05-06", told(read("2032-05-20", first, then.formatted("6 May"))));
    }

    @Test
    void hoursStandBesideTheDay() {
        List<TimeExpression> times =
                read("2031-02-11", "At 7:15 p.m. on June 8 the bridge fell. The blast came before dawn on Thursday.");
        assertEquals("7:15 p.m. on June 8: 2030-06-08, dawn on Thursday: 2031-02-06", told(times));
        assertEquals(TimeExpression.Kind.TIME, times.getFirst().kind());
        assertEquals(
                "19:15",
                times.getFirst().hour().flatMap(Hour::clock).orElseThrow().toString());
        assertEquals(Optional.of(Hour.Part.DAWN), times.get(1).hour().flatMap(Hour::part));
    }

    @Test
    void aWeekdayBesideAPresentLiesAhead() {
        assertEquals("Thursday: 2031-03-13, Friday: 2031-03-07", told(read("2031-03-10", """
                        The museum opens its doors on Thursday. The clerk says that on Friday the river rose.""")));
    }

    @Test
    void whatIsCalledForADayLiesAhead() {
        assertEquals(
                "December 21: 2031-12-21",
                told(read("2031-10-28", "She dissolved the house and called a vote for December 21.")));
        assertEquals("June 8: 2031-06-08", told(read("2031-10-28", "He was honoured on June 8.")));
    }

    @Test
    void lengthsAndRates() {
        assertEquals(
                "three days P3D, 16-hour PT16H, weeks PXW, several years PXY, two and a half years P2Y6M, every Monday P1W",
                lengths("2031-02-11", """
                        The talks lasted three days; the 16-hour flight was calm. For weeks nothing came.
                        For several years he waited, and for two and a half years she did; every Monday the choir sings.
                        """));
        assertEquals(
                "37-year-old P37Y, aged 44 P44Y",
                lengths("2031-02-11", "The 37-year-old driver lived; her brother, aged 44, did not."));
    }

    @Test
    void aStretchEndsWhereItWasWritten() {
        assertEquals(
                "The past three weeks: 2031-01-21~/2031-02-11",
                told(read("2031-02-11", "The past three weeks were quiet.")));
    }

    @Test
    void toldEventsAreAnchorsThoughTheirDateIsNot() {
        List<TimeExpression> times = read("2031-02-11", """
                On the eve of the attack the mayor slept. Since the start of the siege he has been away.
                She left two weeks before the vote and spoke on the first anniversary of the uprising.""");
        assertEquals("the eve of, the start, two weeks before, the first anniversary", told(times));
        assertEquals(List.of("the attack", "the siege", "the vote", "the uprising"), anchors(times, """
                On the eve of the attack the mayor slept. Since the start of the siege he has been away.
                She left two weeks before the vote and spoke on the first anniversary of the uprising."""));
        assertEquals(Optional.of(new Length("P2W")), times.get(2).length());
    }

    // -- 2 calendars ------------------------------------------------------------------------------------------------

    @Test
    void theDateBesideAnotherCalendarDecides() {
        assertEquals(
                "Shawal 23, 1444: 2023-05-14, May 14, 2023: 2023-05-14",
                told(read("2023-05-20", "He spoke on Shawal 23, 1444 / May 14, 2023 in Ostrava.")));
    }

    @Test
    void aLunarDayIsOneOfSeveral() {
        String told = told(read("2023-05-20", "He spoke on Shawwal 23, 1444 in Ostrava."));
        assertEquals("Shawwal 23, 1444: [2023-05-12..2023-05-15]", told);
        assertTrue(Edtf.of("[2023-05-12..2023-05-15]").contains(Edtf.of("2023-05-14")));
    }

    @Test
    void persianDaysAreSure() {
        assertEquals(
                "12 Farvardin 1402: 2023-04-01, 3 Khordad: 2023-05-24",
                told(read("2023-05-25", "It opened on 12 Farvardin 1402 and was closed on 3 Khordad.")));
    }

    @Test
    void daysWithNames() {
        assertEquals(
                "Christmas Eve: 2030-12-24, New Year's Day: 2031-01-01, Nowruz: 2030-03-21, Yom Kippur: 2030-10-07",
                told(read("2031-02-11", "They met on Christmas Eve, on New Year's Day, at Nowruz and on Yom Kippur.")));
        assertEquals(
                "Easter Sunday: 2031-04-13, Good Friday: 2031-04-11",
                told(read("2031-05-11", "Ostrava rested on Easter Sunday and on Good Friday.")));
        assertEquals(
                "Eid al-Fitr: [2031-01-23..2031-01-26]",
                told(read("2031-02-11", "The market was closed on Eid al-Fitr.")));
        assertEquals("Labor Day: 2031-09-01", told(read("2031-05-11", "On Labor Day the market will be closed.")));
    }

    @Test
    void monthsOfOtherLanguages() {
        assertEquals("14 mai 2023: 2023-05-14", told(read("2031-02-11", "The letter of 14 mai 2023 came late.")));
        assertEquals("", told(read("2031-02-11", "The letter of 14 tammikuuta came late.")));
    }

    // -- 3 what is not sure stays so --------------------------------------------------------------------------------

    @Test
    void withoutADayOfWritingNothingIsGuessed() {
        assertEquals(
                "Friday, yesterday, last week, June 8: XXXX-06-08, Three days later",
                told(
                        read(
                                "",
                                "He came on Friday, left yesterday, and wrote last week of June 8. Three days later it rained.")));
    }

    @Test
    void ambiguousDatesKeepBothUnlessTheReportTells() {
        assertEquals(
                "04/05/2023: [2023-04-05,2023-05-04]",
                told(read("2031-02-11", "The letter of 04/05/2023 was answered.")));
        assertEquals(
                "04/05/2023: 2023-05-04, 25/05/2023: 2023-05-25",
                told(read("2031-02-11", "The letter of 04/05/2023 was answered on 25/05/2023.")));
        assertEquals(
                "04/05/2023: 2023-04-05, April 5, 2023: 2023-04-05",
                told(read("2031-02-11", "The letter of 04/05/2023 came; on April 5, 2023, it had been sent.")));
        assertEquals("04.05.2023: 2023-05-04", told(read("2031-02-11", "The letter of 04.05.2023 was answered.")));
    }

    @Test
    void daysThatNoCalendarHas() {
        List<TimeExpression> times =
                read("2031-02-11", "The raid of 30 February 2031 was told on April 31 and on 2031-02-29.");
        assertEquals("30 February 2031, April 31, 2031-02-29", told(times));
        assertEquals(
                List.of("impossible", "impossible", "impossible"),
                times.stream().map(t -> t.basis().rule()).toList());
    }

    @Test
    void farPastAndFuture() {
        assertEquals(
                "1066: 1066, 3 May 1812: 1812-05-03, 44 BC: -0043, 2190: 2190",
                told(read("2031-02-11", "In 1066 it rained, on 3 May 1812 and in 44 BC too. It will end in 2190.")));
    }

    @Test
    void aSecondDatelineCountsItsOwnDays() {
        String first = "OSTRAVA, March 4 (Wire) – The mayor spoke on Monday.";
        String second = "PORT ANSEL, Feb. 4 (Wire) – The captain spoke on Monday.";
        assertEquals(
                "March 4: 2031-03-04, Monday: 2031-03-03, Feb. 4: 2031-02-04, Monday: 2031-02-03",
                told(read("2031-03-05", first, second)));
    }

    @Test
    void roughAndOpen() {
        assertEquals(
                "June 2030: 2030-06/.., March 2031: ../2031-03, 2029: 2029~",
                told(read(
                        "2031-02-11",
                        "At least since June 2030 the road is closed, until March 2031. It was built around 2029.")));
    }

    @Test
    void weekdaysThatAreCounted() {
        assertEquals(
                "the last Thursday of March: 2031-03-27, the second Monday in May 2030: 2030-05-13",
                told(
                        read(
                                "2031-04-09",
                                "The mine was inspected on the last Thursday of March. It was opened on the second Monday in May 2030.")));
        assertEquals(
                "Friday week: 2031-04-18, the Sunday before last: 2031-03-30",
                told(read("2031-04-09", "He will speak on Friday week. She spoke on the Sunday before last.")));
    }

    @Test
    void whatGoesOnInAYearLongAgoWasThen() {
        assertEquals(
                "1912: 1912, 4 November: 1912-11-04",
                told(read(
                        "2031-03-05", "In 1912 the king was shot at Orvane. His brother was crowned on 4 November.")));
    }

    // -- 4 any text -------------------------------------------------------------------------------------------------

    @Property(tries = 300)
    void anyWordsAreReadInOrderWithoutOverlap(@ForAll("words") List<String> words) {
        String text = String.join(" ", words);
        int end = 0;
        for (TimeExpression time : read("2031-02-11", text)) {
            assertTrue(time.span().start() >= end, text);
            assertEquals(time.text(), time.span().of(text));
            end = time.span().end();
        }
        read("", text);
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.of(
                        ("the a last next this first second 30 31 12 2031 1990s ' half past to of in on from until since"
                                        + " June May February Monday Friday Ramadan 04/05/2023 30/02/2023 2031-02-30 week weeks"
                                        + " year years ago later before after eve day days quarter third fiscal and a.m. 25:70"
                                        + " 7:15 evening night , . ( ) - Easter Eid al-Fitr Shawwal 1444 Farvardin 44 BC 99999"
                                        + " three few several every each two-and-a-half year-earlier the mid-1990s aged early"
                                        + " late end beginning hundred twenty nineteen ninety thousand about around")
                                .split(" "))
                .list()
                .ofMaxSize(14);
    }

    // -- the field --------------------------------------------------------------------------------------------------

    private static List<TimeExpression> read(String published, String... paragraphs) {
        var blocks = new ArrayList<Block>();
        var text = new StringBuilder();
        for (String paragraph : paragraphs) {
            if (!text.isEmpty()) {
                text.append("\n\n");
            }
            int begin = text.length();
            text.append(paragraph);
            blocks.add(new Block(Block.Kind.PARAGRAPH, Span.of(begin, text.length()), 0));
        }
        var document = new Document(
                DocumentId.of("0", "", ""),
                new Origin("report.txt", "0".repeat(64), "text/plain", Optional.empty()),
                masthead(published),
                text.toString(),
                blocks,
                List.of(),
                List.of(),
                List.of());
        var layers = LAYERS.read(document);
        return TIMES.find(document, layers, MENTIONS.find(document, layers));
    }

    private static Masthead masthead(String published) {
        Masthead none = Masthead.EMPTY;
        return new Masthead(
                none.title(),
                Edtf.find(published),
                none.outlet(),
                none.author(),
                none.series(),
                none.language(),
                none.originalLanguage(),
                none.translatedBy(),
                none.dateline());
    }

    private static String told(List<TimeExpression> times) {
        return times.stream()
                .map(t -> t.text() + t.value().map(v -> ": " + v).orElse(""))
                .collect(Collectors.joining(", "));
    }

    private static String lengths(String published, String text) {
        return read(published, text).stream()
                .map(t -> t.text() + " " + t.length().map(Length::value).orElse("-"))
                .collect(Collectors.joining(", "));
    }

    private static List<String> anchors(List<TimeExpression> times, String text) {
        return times.stream()
                .flatMap(t -> t.basis().anchorSpan().stream())
                .map(s -> s.of(text))
                .toList();
    }
}
