package org.hearsay.account.internal.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.event.EventKind;
import org.hearsay.mention.EntityKind;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: what {@link WideNamings} offers beside the clause of the word. */
final class WideNamingsTest {

    private final Handmade hand = new Handmade();

    @Test
    void theSentenceAndItsBeginning() {
        assertOffers("The yard in Aldport was closed, and the guild left.", "closed", """
            sentence: The yard in Aldport was closed, and the guild left
            opening: The yard in Aldport was closed
            """);
    }

    /** Place, day and hour before the first sentence of a line are no part of it. */
    @Test
    void whatDatesALineIsLeftOut() {
        assertOffers("ALDPORT, Feb. 6 (DA) - The yard was closed at noon.", "closed", """
            sentence: The yard was closed at noon
            """);
        assertOffers("Aldport, Jan. 22, 2031 \u2013 The yard was closed at noon.", "closed", """
            sentence: The yard was closed at noon
            """);
        assertOffers("13:30 Guards closed the yard here.", "closed", """
            sentence: Guards closed the yard here
            """);
    }

    /** A sentence is not told with half of a speech, nor as a question. */
    @Test
    void whatIsNoWholeSentenceIsNoName() {
        assertOffers("\u201cThe yard was closed. We left.\u201d", "closed", "");
        assertOffers("Was the yard closed at noon?", "closed", "");
    }

    @Test
    void whomItMeansIsToldByName() {
        String text = "She closed the yard at noon.";
        var told = hand.told(EventKind.OTHER, text, "closed", Optional.empty());
        Told telling = new Told(
                told, Handmade.pointing(text, Map.of("She", Handmade.entity(1, EntityKind.PERSON, "Ada Vell"))));
        assertEquals("""
            clause_named: Ada Vell closed the yard at noon
            sentence: She closed the yard at noon
            sentence_named: Ada Vell closed the yard at noon
            """.strip(), shown(telling));
    }

    private void assertOffers(String text, String trigger, String expected) {
        Told told = hand.telling(hand.told(EventKind.OTHER, text, trigger, Optional.empty()));
        assertEquals(expected.strip(), shown(told));
    }

    private static String shown(Told told) {
        return WideNamings.of(told).stream()
                .map(n -> n.form().name().toLowerCase(Locale.ROOT) + ": " + n.words())
                .collect(Collectors.joining("\n"));
    }
}
