package org.hearsay.account.internal.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.hearsay.event.EventKind;
import org.hearsay.event.Gist;
import org.hearsay.event.ToldEvent;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: what {@link Namings} offers as a name. */
final class NamingsTest {

    private final Handmade hand = new Handmade();

    @Test
    void whatStandsAroundIsNotQuotedWhereItIsTheSame() {
        assertOffers(hand.verb(EventKind.OTHER, "Two guards closed the yard.", "Two guards", "closed the yard"), """
            doing: Two guards closed the yard
            """);
    }

    /** What the tree leaves out stands in the clause as the report has it. */
    @Test
    void theClauseInTheWordsOfTheReport() {
        String text = "Two guards closed on Friday the yard.";
        Gist gist = new Gist(
                false,
                Handmade.words(text, "Two guards"),
                List.of(Handmade.place(text, "closed"), Handmade.place(text, "the yard")),
                "",
                OptionalInt.empty(),
                Optional.empty(),
                Handmade.words(text, "Two guards closed on Friday the yard"));
        assertOffers(hand.told(EventKind.OTHER, text, "closed", Optional.of(gist)), """
            doing: Two guards closed the yard
            whole: Two guards closed on Friday the yard
            """);
    }

    @Test
    void aVerbOfNobodyAndTheClauseThatHoldsIt() {
        String text = "The Herald accused the guild of ignoring the vote.";
        Gist clause = Handmade.gist(text, "The Herald", "accused the guild of ignoring the vote", Optional.empty());
        Gist bare = Handmade.gist(text, "", "ignoring the vote", Optional.of(clause));
        assertOffers(hand.told(EventKind.OTHER, text, "ignoring", Optional.of(bare)), """
            what: ignoring the vote
            around: The Herald accused the guild of ignoring the vote
            """);
    }

    @Test
    void aPronounThatStandsForNobodyKnownIsKept() {
        assertOffers(
                hand.verb(
                        EventKind.OTHER, "Norland told its guild it was out.", "Norland", "told its guild it was out"),
                """
                doing: Norland told its guild it was out
                """);
    }

    /** What is threatened is not done: it stands in no name, for names stand in lists of what happened. */
    @Test
    void whatIsThreatenedStandsInNoName() {
        String text = "The guild threatened to bomb the yard.";
        Gist gist = new Gist(
                false,
                Handmade.words(text, "The guild"),
                Handmade.words(text, "threatened"),
                "",
                OptionalInt.empty(),
                Optional.empty(),
                Handmade.words(text, "The guild threatened to bomb the yard"));
        assertOffers(hand.told(EventKind.THREATEN, text, "threatened", Optional.of(gist)), """
            doing: The guild threatened
            """);
    }

    @Test
    void whatISayIsOnlyQuoted() {
        assertOffers(hand.verb(EventKind.OTHER, "We left the port.", "We", "left the port"), """
            spoken: “We left the port”
            """);
    }

    /** A sentence may only mention what a noun tells in full. */
    @Test
    void aNounOfFewWordsAndTheSentenceItStandsIn() {
        String text = "The collapse of the roof woke the town.";
        assertOffers(hand.noun(EventKind.DISASTER, text, "collapse"), """
            noun: collapse
            quoted: “The collapse of the roof woke the town”
            sentence: The collapse of the roof woke the town
            """);
        assertOffers(hand.noun(EventKind.DISASTER, text, "collapse of the roof"), """
            noun: collapse of the roof
            sentence: The collapse of the roof woke the town
            """);
    }

    @Test
    void withoutATreeTheWordAndWhatStandsAround() {
        assertOffers(hand.told(EventKind.OTHER, "the yard was closed by noon.", "closed", Optional.empty()), """
            quoted: closed: “the yard was closed by noon”
            sentence: the yard was closed by noon
            """);
    }

    private void assertOffers(ToldEvent event, String expected) {
        Told told = hand.telling(event);
        assertEquals(
                expected.strip(),
                Namings.of(told, true).stream()
                        .map(n -> n.form().name().toLowerCase(Locale.ROOT) + ": " + n.words())
                        .collect(Collectors.joining("\n")));
    }

    /** Whose charges they are is not told, and who asks may be the same one. */
    @Test
    void whatBelongsToNobodyNamedStandsInNoNameWithoutASubject() {
        String text = "They asked for millions to withdraw her charges.";
        Gist gist = Handmade.gist(text, "", "asked for millions to withdraw her charges", Optional.empty());
        Told told = hand.telling(hand.told(EventKind.OTHER, text, "asked", Optional.of(gist)));
        assertTrue(told.isTorn(gist, gist.what()));
        String object = "They tried to kiss her after lunch.";
        Gist kiss = Handmade.gist(object, "", "tried to kiss her after lunch", Optional.empty());
        assertFalse(hand.telling(hand.told(EventKind.OTHER, object, "tried", Optional.of(kiss)))
                .isTorn(kiss, kiss.what()));
    }
}
