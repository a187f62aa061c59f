package org.hearsay.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.hearsay.account.Inconsistency.Side;
import org.hearsay.extraction.Extraction;
import org.hearsay.pipeline.DocumentReading;
import org.hearsay.reading.Outcome;
import org.hearsay.reading.Source;
import org.hearsay.reading.SourceReader;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: a report that does not agree with itself is told of, and what only looks like it is not. */
class InconsistencyFinderTest {

    private static final DocumentReading READING = DocumentReading.rules();

    private static final String HEAD = "Notes from the harbour\n\nMarch 7, 2031\n\n";

    @Test
    void a01_aWeekdayThatIsNotThatOfItsDate() {
        assertFound("The ferry sank on Thursday, March 4, off the cape.", "weekday: Thursday, March 4");
        assertFound("The ferry sank on 4 June 2029, a Sunday, off the cape.", "weekday: 4 June 2029, a Sunday");
        assertFound("The vote is on Friday, 10 May 2030.");
        assertFound("The ferry sank on Tuesday, March 4, off the cape.");
    }

    @Test
    void a02_aDateWithoutItsYearIsJudgedOnlyNearby() {
        assertFound("He was born on Monday, August 4, in a lighthouse.");
        assertFound("In 2019 the same ferry ran aground. That was on Monday, March 4, in fog.");
        assertFound("They sailed in the night of Monday, March 3-4.");
        assertFound("They met on Tuesday night, March 5, after dinner.");
    }

    @Test
    void a03_anErrorThatTheReportOwnsUpToIsNone() {
        assertFound("The ministry wrote \"Thursday, 4 March\". March 4 was in fact a Tuesday.");
        assertFound("The summons was for 31 April 2031, a date that does not exist.");
    }

    @Test
    void b01_aDayThatNoCalendarHas() {
        assertFound("The rent is due by 31 April, the court said.", "date: 31 April");
        assertFound("The rent was paid on February 29, 2030.", "date: February 29, 2030");
        assertFound("The file is dated 2031-06-31.", "date: 2031-06-31");
        assertFound("The rent is due by 31 April. Nobody will pay it on 31 April.", "date: 31 April | 31 April");
    }

    @Test
    void b02_aNumberBesideAMonthIsNoDate() {
        assertFound("In June 31 people were counted. In February 30 boats came.");
        assertFound("She was born on 29 February 2028.");
        assertFound("\"You will get it on the 30th of February,\" he said.");
    }

    @Test
    void c01_twoDaysForOneEvent() {
        assertFound(
                "Premier Ada Vell met the union leader Tom Orrin in Port Ansel on Wednesday.\n\n"
                        + "The harbour has been closed for a month.\n\n"
                        + "Vell met the union leader Orrin on Tuesday in the customs house of Port Ansel.",
                "weekday: met the union leader Tom Orrin in Port Ansel on Wednesday"
                        + " | met the union leader Orrin on Tuesday");
        assertFound("Premier Ada Vell met the union leader Tom Orrin in Port Ansel on Wednesday.\n\n"
                + "Vell had also met the union leader Orrin on Tuesday in the customs house of Port Ansel.");
        assertFound("Premier Ada Vell met the union leader Tom Orrin in Port Ansel on Wednesday.\n\n"
                + "Vell met the bishop on Tuesday in the customs house.");
    }

    @Test
    void d01_anniversaries() {
        assertFound(
                "On Friday, on the tenth anniversary of the storm of 2020, bells were rung.",
                "anniversary: tenth anniversary | 2020");
        assertFound("On Friday, on the eleventh anniversary of the storm of 2020, bells were rung.");
        assertFound("In 2030, on the tenth anniversary of the storm of 2020, bells were rung.");
        assertFound("Next year, on the twelfth anniversary of the storm of 2020, bells will be rung.");
        assertFound("The storm came ten years ago, in 2015.", "anniversary: ten years ago, in 2015");
        assertFound("The storm came nearly ten years ago, in 2022.");
    }

    @Test
    void e01_agesAndBirths() {
        assertFound(
                "Ada Vell was born in 1980. The minister spoke again. Vell, 43, is a doctor.",
                "date: born in 1980 | 43");
        assertFound("Ada Vell was born in 1980. Vell, 50, is a doctor.");
        assertFound("Ada Vell was born in 1980. Her brother Tom Orrin, 43, is a doctor.");
        assertFound("Ada Vell was born in 1980. In 2010 Vell, 30, became a doctor.");
    }

    @Test
    void f01_aNumberAndItsList() {
        assertFound(
                "Three men, Ada Vell, Tom Orrin, Karl Dorsen and Pavo Stell, were held.",
                "count: Three men | Ada Vell, Tom Orrin, Karl Dorsen and Pavo Stell");
        assertFound("Three men, Tom Orrin, Karl Dorsen and Pavo Stell, were held.");
        assertFound("Three men, including Tom Orrin and Karl Dorsen, were held.");
        assertFound("At least three men, Tom Orrin and Karl Dorsen, were held.");
        assertFound("Three men, Tom Orrin, his brother and Karl Dorsen, were held.");
    }

    @Test
    void f02_aTotalAndItsParts() {
        assertFound(
                "The blast killed 12 people, seven soldiers and four civilians, on Monday.",
                "count: 12 people | seven soldiers and four civilians");
        assertFound("The blast killed 12 people, eight soldiers and four civilians, on Monday.");
        assertFound("The blast killed 12 people, including seven soldiers and four civilians, on Monday.");
        assertFound("The blast killed about 12 people, seven soldiers and four civilians, on Monday.");
        assertFound("The fire took 12 people, two boats and four sheds, on Monday.");
    }

    @Test
    void f03_theTitleAgainstTheLead() {
        assertEquals(
                List.of("count: kills nine | killed eight people"),
                found("Fire in Port Ansel kills nine\n\nMarch 7, 2031\n\nA fire killed eight people on Thursday."));
        assertEquals(
                List.of(),
                found("Fire in Port Ansel kills nine\n\nMarch 7, 2031\n\nA fire killed eight people on Thursday."
                        + "\n\nA ninth died in hospital; that makes nine."));
        assertEquals(
                List.of(),
                found("Toll of Port Ansel fire rises to nine killed\n\nMarch 7, 2031\n\nA fire killed eight people."));
    }

    @Test
    void g01_oneOfficeUnderTwoSpellings() {
        assertFound(
                "Interior Minister Farhod Dorsenkov spoke. He left. Interior Minister Farkhad Dorsenkof will return.",
                "name: Farhod Dorsenkov | Farkhad Dorsenkof");
        assertFound(
                "Interior Minister Samir Dorsen spoke, in place of his cousin. Interior Minister Samira Dorsen left.");
        assertFound("Interior Minister Tom Orrin spoke. Interior Minister Karl Dorsen spoke.");
    }

    @Test
    void h01_theSameWordsUnderTwoSpeakers() {
        String words = "\"The sea has been patient with us for thirty years,\"";
        assertFound(
                words + " Interior Minister Ada Vell said.\n\nThe boats stayed out.\n\n" + words
                        + " union leader Tom Orrin said.",
                "quote: The sea has been patient with us for thirty years"
                        + " | The sea has been patient with us for thirty years");
        assertFound(
                words + " Interior Minister Ada Vell said.\n\nThe boats stayed out.\n\n" + words + " Vell said again.");
        assertFound(words + " Interior Minister Ada Vell said.\n\nUnion leader Tom Orrin echoed her: " + words
                + " he said.");
    }

    @Test
    void h02_oneSpeakerInTwoWordings() {
        assertFound(
                "\"We have paid the rent until 2036,\" Ada Vell said.\n\nThe boats stayed out.\n\n"
                        + "\"We have paid the rent until 2039,\" Ada Vell said.",
                "quote: We have paid the rent until 2036 | We have paid the rent until 2039");
    }

    @Property(tries = 60)
    void anyTextIsLookedThrough(@ForAll @CharRange(from = ' ', to = '~') @StringLength(max = 120) String noise) {
        found(HEAD + noise + " 31 June 2031, 12 people, " + noise + " and four men: A, B and " + noise);
    }

    private static void assertFound(String text, String... expected) {
        assertEquals(List.of(expected), found(HEAD + text), text);
    }

    private static List<String> found(String text) {
        return read(text).inconsistencies().stream()
                .map(i -> i.kind().slug() + ": "
                        + i.sides().stream().map(Side::text).collect(Collectors.joining(" | ")))
                .toList();
    }

    private static Extraction read(String text) {
        try (SourceReader reader = SourceReader.create()) {
            var source = new Source("report.txt", Path.of("report.txt"));
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return reader.read(source, bytes, Optional.empty()) instanceof Outcome.Read done
                    ? READING.read(done.document(), done.issues())
                    : throwUnread(text);
        }
    }

    private static Extraction throwUnread(String text) {
        throw new IllegalArgumentException("not read: " + text);
    }
}
