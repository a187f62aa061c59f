package org.hearsay.account.internal.slot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.document.Document;
import org.hearsay.document.Masthead;
import org.hearsay.document.OneParagraph;
import org.hearsay.event.Participant;
import org.hearsay.event.Participant.Role;
import org.hearsay.event.Toll;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** How many took a part, by the words for them and the words before ({@link Headcount}). */
final class HeadcountTest {

    /** The number and who is counted, for some words of a report. */
    private static Optional<String> told(String text, String who) {
        Document document = OneParagraph.of(Masthead.of(Optional.empty(), Optional.empty()), text);
        int at = text.indexOf(who);
        var participant = new Participant(Role.AGENT, Span.of(at, at + who.length()), who, OptionalInt.empty());
        return Headcount.find(document, participant, Toll.What.PRESENT)
                .map(t -> number(t) + " " + t.population().orElse("") + " (" + t.text() + ")");
    }

    private static String number(Toll toll) {
        return toll.isOpen() ? toll.least() + "+" : toll.number();
    }

    @Test
    void aNumberStandsAtTheHeadOfTheWords() {
        assertEquals(
                Optional.of("2500 nurses (2,500 nurses)"),
                told("Then 2,500 nurses joined the strike.", "2,500 nurses"));
        assertEquals(
                Optional.of("17 oil workers (Seventeen oil workers)"),
                told("Seventeen oil workers were freed.", "Seventeen oil workers"));
        assertEquals(
                Optional.of("900 dockers (Some 900 dockers)"),
                told("Some 900 dockers walked out.", "Some 900 dockers"));
    }

    @Test
    void wordsBeforeItOpenIt() {
        assertEquals(
                Optional.of("40+ students (At least 40 students)"),
                told("At least 40 students were held.", "40 students"));
        assertEquals(
                Optional.of("0\u201340 students (up to 40 students)"),
                told("They held up to 40 students.", "40 students"));
    }

    @Test
    void theNumberMayStandBeforeTheWordsForAll() {
        assertEquals(
                Optional.of("9 of the workers (Nine of the workers)"),
                told("Nine of the workers were freed.", "the workers"));
    }

    @Test
    void whoIsAloneOrNotCountedHasNone() {
        assertEquals(Optional.empty(), told("One nurse joined the strike.", "One nurse"));
        assertEquals(Optional.empty(), told("Nurses joined the strike.", "Nurses"));
        assertEquals(Optional.empty(), told("The union of the workers was there.", "the workers"));
    }
}
