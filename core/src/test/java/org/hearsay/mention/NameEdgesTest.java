package org.hearsay.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@code NameEdges} mends what the encoder cuts too short or too long. */
class NameEdgesTest {

    private static void check(String text, List<String> names, String... read) {
        assertEquals(names, Reports.names(Reports.read(text, read), text));
    }

    @Test
    void aTitleIsNoPartOfTheNameUnlessTheEncoderIsSure() {
        check("They met Mayor Ada Toll.", List.of("person: Ada Toll"), "person 0.80 Mayor Ada Toll");
        check("They met Dean Toll there.", List.of("person: Dean Toll"), "person 0.98 Dean Toll");
    }

    @Test
    void aTitleOrADayAloneIsNoName() {
        check("He gave it to General Osk.", List.of("person: Osk"), "person 0.60 General", "person 0.95 Osk");
        check("It is read on Sunday by him.", List.of(), "organization 0.80 Sunday");
    }

    @Test
    void halvesSideBySideAreOne() {
        check(
                "There June van Toll wept.",
                List.of("person: June van Toll"),
                "person 0.95 June",
                "person 0.80 van Toll");
        check(
                "They wrote to Rights Now in Velm.",
                List.of("organization: Rights Now in Velm"),
                "organization 0.80 Rights Now in",
                "location 0.90 Velm");
    }

    @Test
    void noNameBeginsOrEndsWithASmallWord() {
        check(
                "Bakers Without Walls said so.",
                List.of("organization: Bakers Without Walls"),
                "organization 0.93 Without Walls");
        check("The gate of Velm was shut.", List.of("place: Velm"), "location 0.80 of Velm");
        check("The army of Velm left.", List.of("organization: army of Velm"), "organization 0.80 of Velm");
        check("He was made Keeper of the gate.", List.of("person: Keeper"), "person 0.80 Keeper of the");
    }

    @Test
    void aLoneSurnameTakesTheWordBeforeIt() {
        check("\"Go,\" said Said Velm as he left.", List.of("person: Said Velm"), "person 0.95 Velm");
        check("On Friday Velm left.", List.of("person: Velm"), "person 0.95 Velm");
        check("A Danish Velm left.", List.of("person: Velm"), "person 0.95 Velm");
    }

    @Test
    void initialsTakeTheirSurname() {
        check("They named T. W. March as well.", List.of("person: T. W. March"), "person 0.87 T. W.");
    }

    @Test
    void whatABodyIsForMayBeAList() {
        check(
                "The Ministry of Roads, Ports and Fisheries closed.",
                List.of("organization: Ministry of Roads, Ports and Fisheries"),
                "organization 0.95 Ministry of Roads");
        check(
                "The Office for Fair Prices and Markets closed.",
                List.of("organization: Office for Fair Prices and Markets"),
                "organization 0.80 Office for Fair Prices");
        check(
                "The Bank of Velm and Minister Osk agreed.",
                List.of("organization: Bank of Velm", "person: Osk"),
                "organization 0.95 Bank of Velm",
                "person 0.95 Osk");
    }

    @Test
    void aBodyThatTheEncoderHasNoKindForMayHaveAListToo() {
        check(
                "They heard the Commission for Peace and Memory there.",
                List.of("organization: Commission for Peace and Memory"),
                "misc 0.85 Commission for Peace");
    }

    @Test
    void anUnsureBodyTakesTheCapitalsBesideIt() {
        check(
                "They stood behind Mend Our Marsh for years.",
                List.of("organization: Mend Our Marsh"),
                "organization 0.70 Mend Our");
        check(
                "They heard that Let Birds Sing voted.",
                List.of("organization: Let Birds Sing"),
                "organization 0.70 Birds Sing");
        // not beyond a title, a people, another name or where the encoder is sure
        check(
                "It was the Marsh Union Danish workers left.",
                List.of("organization: Marsh Union"),
                "organization 0.70 Marsh Union");
        check(
                "They saw Marsh Union Mayor Ada Toll.",
                List.of("organization: Marsh Union", "person: Ada Toll"),
                "organization 0.70 Marsh Union",
                "person 0.95 Ada Toll");
        check("They saw Marsh Union Birds.", List.of("organization: Marsh Union"), "organization 0.95 Marsh Union");
    }

    @Test
    void membersAreNoPartOfTheirBody() {
        check(
                "Members of the Cedar Brigade left.",
                List.of("organization: Cedar Brigade"),
                "organization 0.90 Members of the Cedar Brigade");
    }

    @Test
    void halvesAreOneWhereTheReportHoldsThemAsOne() {
        check(
                "Then Al-Nur Al-Sahil left. A sign said AL-NUR AL-SAHIL.",
                List.of("organization: Al-Nur Al-Sahil", "organization: AL-NUR AL-SAHIL"),
                "organization 0.85 Al-Nur",
                "location 0.85 Al-Sahil",
                "organization 0.97 AL-NUR AL-SAHIL");
    }
}
