package org.hearsay.account.internal.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.hearsay.account.Telling;
import org.hearsay.entity.Entity;
import org.hearsay.mention.EntityKind;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link Resolution} tells by name whom the pronouns and descriptions of a report mean. */
final class ResolutionTest {

    private static final Entity VELL = Handmade.entity(1, EntityKind.PERSON, "Ada Vell");

    private static final Entity GUILD = Handmade.entity(2, EntityKind.ORGANIZATION, "The Ferry Guild");

    @Test
    void aPronounIsToldByNameOnce() {
        assertResolved(
                "She closed the yard before she left.",
                Map.of("She", VELL, "she", VELL),
                new Resolution("Ada Vell closed the yard before she left.", List.of("he")));
    }

    @Test
    void anOwnerIsToldWhereTheNameStandsBeforeIt() {
        String text = "The guild left. Its yard was closed.";
        assertEquals(
                new Resolution("The Ferry Guild\u2019s yard was closed.", List.of("owner, near")),
                Resolution.of(
                        Handmade.pointing(text, Map.of("Its", GUILD)),
                        List.of(Handmade.place(text, "Its yard was closed."))));
        assertResolved("Its yard was closed.", Map.of("Its", GUILD), new Resolution("Its yard was closed.", List.of()));
    }

    /** 'a clerk' is told of for the first time, whoever it turns out to be. */
    @Test
    void aDescriptionIsToldByNameWhereItPointsBack() {
        assertResolved(
                "the clerk closed the yard",
                Map.of("the clerk", VELL),
                new Resolution("Ada Vell closed the yard", List.of("description")));
        assertResolved(
                "a clerk closed the yard",
                Map.of("a clerk", VELL),
                new Resolution("a clerk closed the yard", List.of()));
    }

    @Test
    void whomTheWordsNameAlreadyIsNotToldTwice() {
        assertResolved(
                "Ada Vell said she had closed the yard.",
                Map.of("she", VELL),
                new Resolution("Ada Vell said she had closed the yard.", List.of()));
    }

    /** 'he' of a body and 'it' of a person are slips. */
    @Test
    void aPronounThatDoesNotFitIsLeft() {
        assertResolved("He left.", Map.of("He", GUILD), new Resolution("He left.", List.of()));
        assertResolved("It left.", Map.of("It", VELL), new Resolution("It left.", List.of()));
    }

    @Test
    void aNameThatStandsBeforeItIsNear() {
        String text = "Vell came at noon. She closed the yard.";
        Telling telling = Handmade.pointing(text, Map.of("She", VELL));
        assertEquals(
                new Resolution("Ada Vell closed the yard.", List.of("he, near")),
                Resolution.of(telling, List.of(Handmade.place(text, "She closed the yard."))));
    }

    private static void assertResolved(String text, Map<String, Entity> pointers, Resolution expected) {
        assertEquals(expected, Resolution.of(Handmade.pointing(text, pointers), List.of(Span.of(0, text.length()))));
    }
}
