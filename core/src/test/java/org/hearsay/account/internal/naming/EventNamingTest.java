package org.hearsay.account.internal.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.account.EventTitle;
import org.hearsay.event.EventKind;
import org.hearsay.event.Gist;
import org.hearsay.event.ToldEvent;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: what an event is called, by the words of the reports that tell it. */
class EventNamingTest {

    private final Handmade hand = new Handmade();

    @Test
    void n01WhoDidWhatIsAName() {
        assertEquals(
                "Two guards closed the ferry landing",
                name(hand.verb(
                        EventKind.OTHER,
                        "Two guards closed the ferry landing.",
                        "Two guards",
                        "closed the ferry landing")));
    }

    @Test
    void n02ANounWithWhatDefinesItIsAName() {
        assertEquals(
                "Collapse of the grain store roof",
                name(hand.noun(
                        EventKind.DISASTER,
                        "Who saw the collapse of the grain store roof?",
                        "collapse of the grain store roof")));
    }

    @Test
    void n08ASentenceTellsMoreThanItsNoun() {
        assertEquals(
                "The collapse of the grain store roof, the third, woke the town",
                name(hand.noun(
                        EventKind.DISASTER,
                        "The collapse of the grain store roof, the third, woke the town.",
                        "collapse of the grain store roof")));
    }

    /** A sentence of one of them says more than all tell: here, what made the roof fall. */
    @Test
    void n09WhatThreeReportsTellIsNotNamedByTheSentenceOfOne() {
        ToldEvent[] told = List.of(
                        "The clerk, Ivo Sarn, said that a fire had caused the collapse of the grain store roof.",
                        "Nine were lost in the collapse of the grain store roof.",
                        "Nobody knew when the collapse of the grain store roof began.")
                .stream()
                .map(text -> hand.noun(EventKind.DISASTER, text, "collapse of the grain store roof"))
                .toArray(ToldEvent[]::new);
        assertTrue(name(told[0]).contains("caused the collapse"), name(told[0]));
        assertEquals("Collapse of the grain store roof", name(told));
    }

    /** 'The toll said' tells nobody which event is meant; the words around do. */
    @Test
    void n03ThatSomebodySaidIsNoNameWithoutWhatWasSaid() {
        String name = name(hand.verb(
                EventKind.STATEMENT,
                "The death toll in the yard rose to nine, the clerk said.",
                "The death toll",
                "said"));
        assertTrue(name.contains("rose to nine, the clerk said"), name);
    }

    @Test
    void n04ATellingThatSaysMoreThanThatSomebodySpokeWins() {
        ToldEvent bare =
                hand.verb(EventKind.STATEMENT, "The mill yard clerk said so again.", "The mill yard clerk", "said");
        ToldEvent full = hand.verb(
                EventKind.STATEMENT,
                "The mill yard clerk said that nine were lost.",
                "The mill yard clerk",
                "said that nine were lost");
        assertEquals("The mill yard clerk said that nine were lost", name(bare, full));
        assertEquals("The mill yard clerk said that nine were lost", name(full, bare));
    }

    @Test
    void n05WhatNobodyDidIsNamedByItsSentence() {
        assertEquals(
                "The landing would be closed by noon",
                name(hand.told(EventKind.OTHER, "the landing would be closed by noon.", "closed", Optional.empty())));
    }

    @Test
    void n06AVerbWithoutASubjectIsNamedByTheClauseThatHoldsIt() {
        String text = "The Herald accused the guild of ignoring the vote.";
        Gist clause = Handmade.gist(text, "The Herald", "accused the guild of ignoring the vote", Optional.empty());
        Gist bare = Handmade.gist(text, "", "ignoring the vote", Optional.of(clause));
        assertEquals(
                "The Herald accused the guild of ignoring the vote",
                name(hand.told(EventKind.OTHER, text, "ignoring", Optional.of(bare))));
    }

    @Test
    void n07ABareNounIsNamedByTheClauseOfWhichItIsTheSubject() {
        String text = "The fire broke out near Aldport.";
        Gist clause = Handmade.gist(text, "The fire", "broke out near Aldport", Optional.empty());
        Gist noun = new Gist(
                true, List.of(), List.of(Handmade.place(text, "fire")), "", OptionalInt.empty(), Optional.of(clause));
        assertEquals(
                "The fire broke out near Aldport",
                name(hand.told(EventKind.DISASTER, text, "fire", Optional.of(noun))));
    }

    @Test
    void n09ATellingThatPointsElsewhereIsTheLast() {
        ToldEvent pointing = hand.verb(
                EventKind.MEET, "These Norland envoys met in Aldport.", "These Norland envoys", "met in Aldport");
        ToldEvent plain =
                hand.verb(EventKind.MEET, "The Norland envoys met in Aldport.", "The Norland envoys", "met in Aldport");
        assertEquals("The Norland envoys met in Aldport", name(pointing, plain));
        assertEquals("The Norland envoys met in Aldport", name(plain, pointing));
    }

    @Test
    void n10WhatIsQuotedIsPassedOverForWhatTheReportTells() {
        ToldEvent quoted =
                hand.verb(EventKind.OTHER, "“The miners left Aldport,” she said.", "The miners", "left Aldport");
        ToldEvent plain = hand.verb(EventKind.OTHER, "The miners quit Aldport.", "The miners", "quit Aldport");
        assertEquals("The miners quit Aldport", name(quoted, plain));
    }

    private String name(ToldEvent... told) {
        return title(told).timeless();
    }

    private EventTitle title(ToldEvent... told) {
        return EventNaming.of(Handmade.event(told), hand.tellings());
    }
}
