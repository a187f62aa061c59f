package org.hearsay.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@code EncodedNames}, and {@code NameFinder} above it, take the encoder's boundaries and kinds. */
class EncodedNamesTest {

    private static void check(String text, List<String> names, String... read) {
        assertEquals(names, Reports.names(Reports.read(text, read), text));
    }

    @Test
    void boundariesAndKindsLead() {
        check(
                "The Farmers' Union and Save the Marsh met Jan Velm.",
                List.of("organization: Farmers' Union", "organization: Save the Marsh", "person: Jan Velm"),
                "organization 0.95 Farmers' Union",
                "organization 0.91 Save the Marsh",
                "person 0.97 Jan Velm");
    }

    @Test
    void whatTheEncoderDoesNotReadIsNoName() {
        check("Riot Police came. Honey was served at the Ball.", List.of());
    }

    @Test
    void sentencesFullOfCapitalsAreRead() {
        check(
                "Prime Minister Ada Toll met President Jon Velm in Tarn on Monday.",
                List.of("person: Ada Toll", "person: Jon Velm", "place: Tarn"),
                "person 0.98 Ada Toll",
                "person 0.98 Jon Velm",
                "location 0.95 Tarn");
    }

    @Test
    void aWeakReadingNeedsTheCasing() {
        check("He wrote in the Velmosk of late.", List.of("organization: Velmosk"), "organization 0.40 Velmosk");
        check("Flowers may be left there.", List.of(), "person 0.40 Flowers");
        check("He wrote in the Velmosk of late.", List.of(), "organization 0.20 Velmosk");
    }

    @Test
    void ofOtherNamesAdjectivesAreNoMentions() {
        check("The Danish side read it.", List.of(), "misc 0.99 Danish");
        check("They drank Danish Salt Beer.", List.of("work: Salt Beer"), "misc 0.90 Danish Salt Beer");
        check("They spoke of the Battle of Tarn.", List.of("event: Battle of Tarn"), "misc 0.95 Battle of Tarn");
        check("They signed the Tarn Treaty.", List.of("work: Tarn Treaty"), "misc 0.95 Tarn Treaty");
        check(
                "The Commission for Truth and Return met.",
                List.of("organization: Commission for Truth and Return"),
                "misc 0.92 Commission for Truth and Return");
        check("The Velmoris attacked Tarn.", List.of("organization: Velmoris"), "misc 0.90 Velmoris");
    }

    @Test
    void aPeopleIsNoPlaceThoughTheEncoderSaysSo() {
        check(
                "Tarn fell to the Velmoris. The Velmori Movement said so.",
                List.of("place: Tarn", "organization: Velmoris", "organization: Velmori Movement"),
                "location 0.97 Tarn",
                "location 0.95 Velmoris",
                "organization 0.95 Velmori Movement");
        check("They crossed the Velmoris.", List.of("place: Velmoris"), "location 0.95 Velmoris");
    }

    @Test
    void twoWordsWithTheArticleAreOneName() {
        check(
                "They met fighters of the Danish Al-Velm Al-Tari in Tarn.",
                List.of("organization: Al-Velm Al-Tari", "place: Tarn"),
                "organization 0.80 Al-Tari",
                "location 0.97 Tarn");
        check(
                "They met fighters of the Danish Al-Velm Al-Tari in Tarn.",
                List.of("organization: Al-Velm Al-Tari", "place: Tarn"),
                "misc 0.80 Danish Al-Velm",
                "person 0.60 Al-Tari",
                "location 0.97 Tarn");
    }

    @Test
    void aClubKeepsItsKindBesideItsTown() {
        check(
                "A fire broke out in Tarn. Nobody in Tarn slept. Tarn won the match.",
                List.of("place: Tarn", "place: Tarn", "organization: Tarn"),
                "location 0.97 Tarn",
                "location 0.97 Tarn",
                "organization 0.96 Tarn");
    }

    @Test
    void aDoubtfulKindFollowsTheRestOfTheReport() {
        check(
                "They saw Velm. Ada Velm left. Ada Velm smiled.",
                List.of("person: Velm", "person: Ada Velm", "person: Ada Velm"),
                "location 0.55 Velm",
                "person 0.97 Ada Velm",
                "person 0.97 Ada Velm");
    }

    @Test
    void aLetterBeforeAColonMarksQuestionAndAnswerAndIsNoName() {
        check(
                "Q: Who shut the gate? A: Ada Velm.",
                List.of("person: Ada Velm"),
                "person 0.90 Q",
                "person 0.97 Ada Velm");
        check("They saw K: he smiled.", List.of(), "person 0.90 K");
        check("They met K at the gate.", List.of("person: K"), "person 0.95 K");
    }
}
