package org.hearsay.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.hearsay.document.Masthead;
import org.hearsay.document.OneParagraph;
import org.hearsay.event.Tellings;
import org.hearsay.extraction.Extraction;
import org.hearsay.model.EncoderModel;
import org.hearsay.pipeline.DocumentReading;
import org.hearsay.text.Edtf;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: promises, threats, plans, what is taken back and letters, each as a report tells it. Needs the model. */
class CommitmentFinderTest {

    private static final Path FOLDER = Path.of("../model-en/src/main/resources/org/hearsay/model/en");
    private static EncoderModel model = EncoderModel.none();

    @BeforeAll
    static void load() {
        assumeTrue(Files.exists(FOLDER.resolve("manifest.json")), "there is no model in model-en");
        model = EncoderModel.open(FOLDER);
    }

    @AfterAll
    static void close() {
        model.close();
    }

    @Test
    void a01_whatIsPromisedThreatenedAndPlanned() {
        assertEquals("promise Ada Vell", intentions("The mayor, Ada Vell, promised to build a school in Tarn."));
        assertEquals("threat Norland", intentions("Norland threatened to shell the port unless the ship turned back."));
        assertEquals("plan Ada Vell", intentions("Ada Vell said that she would sue the owner of the mill."));
        assertEquals("refusal Ivo Sand", intentions("\"We will not negotiate with them,\" Ivo Sand said."));
    }

    @Test
    void a02_aForecastADenialAndWhatBefallsAreNone() {
        assertEquals("", intentions("Analysts expect that Norland will attack the island."));
        assertEquals("", intentions("Ada Vell denied that she planned to resign."));
        assertEquals("", intentions("Ivo Sand said that the water would rise by a foot."));
        assertEquals("", intentions("Ivo Sand declined to comment."));
        assertEquals("", intentions("The dam held through the night."), "the report's own voice tells no intention");
    }

    @Test
    void a03_theHorizonIsATimeOfTheDeed() {
        assertEquals("2031-05", horizon("Ada Vell promised to open the inquiry by the end of May."));
        assertEquals("2031-03-20", horizon("Norland threatened to close the strait within ten days."));
        assertEquals("", horizon("Ada Vell promised to rebuild the mill that burned down in 2019."));
    }

    @Test
    void b01_whatIsTakenBack() {
        assertEquals("Ada Vell", retractions("Ada Vell withdrew her statement on the fire."));
        assertEquals("The agency", retractions("The agency has corrected the toll from 31 to 13."));
        assertEquals("Courier", retractions("An earlier version of this article said that nine had died."));
    }

    @Test
    void b02_whatOnlyLooksLikeIt() {
        assertEquals("", retractions("Norland withdrew its troops from the strait."));
        assertEquals("", retractions("The pilot could not retract the landing gear."));
        assertEquals("", retractions("Critics demanded that the paper retract its story."));
        assertEquals("", retractions("Ivo Sand refused to take back a word."));
        assertEquals("", retractions("Ada Vell replaced the minister after the report."));
    }

    @Test
    void c01_aLetterNeedsBothParties() {
        List<Letter> found = read("Ada Vell sent a letter to Ivo Sand on March 4. Nobody read the letter.")
                .letters();
        assertEquals(1, found.size());
        assertEquals("Ada Vell", found.getFirst().from().text());
        assertEquals("Ivo Sand", found.getFirst().to().text());
        assertTrue(found.getFirst().date().map(Edtf::value).orElse("").startsWith("2031-03-04"));
    }

    @Property(tries = 30)
    void anyTextIsReadWithoutAFault(@ForAll @CharRange(from = ' ', to = '~') @StringLength(max = 120) String text) {
        Extraction read = DocumentReading.rules()
                .read(Tellings.document("Courier", "2031-03-10", "Ada Vell vowed to " + text), List.of());
        read.intentions()
                .forEach(i -> assertTrue(
                        i.evidence().span().end() <= read.document().text().length()));
        read.retractions()
                .forEach(r -> assertTrue(
                        r.evidence().span().end() <= read.document().text().length()));
    }

    private static Extraction read(String text) {
        var masthead = Masthead.of(Optional.of(Edtf.of("2031-03-10")), Optional.of("Courier"));
        return DocumentReading.of(model).read(OneParagraph.of(masthead, text), List.of());
    }

    private static String intentions(String text) {
        return read(text).intentions().stream()
                .map(i -> i.manner().slug() + " " + i.holder().text())
                .collect(Collectors.joining("; "));
    }

    private static String horizon(String text) {
        return read(text).intentions().stream()
                .map(Intention::horizon)
                .flatMap(Optional::stream)
                .map(Edtf::value)
                .collect(Collectors.joining("; "));
    }

    private static String retractions(String text) {
        return read(text).retractions().stream()
                .map(r -> r.from().map(f -> f.text()).orElse("-"))
                .collect(Collectors.joining("; "));
    }
}
