package org.hearsay.entity.internal.tie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.mention.EntityKind;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: which of the pairs around a tying word is told, and which is plain enough to be shown. */
class ChoiceTest {

    private static final Anchor CHAIRMAN = new Anchor(Anchor.Form.NOUN, Bond.LEADS, false, 3, 3, 4, "chairman", false);
    private static final TieModel MODEL =
            new TieModel(Map.of("likely", 3.0, "likelier", 5.0, "unlikely", -3.0), 0.75, 0.6);

    private static Side person(int referent, Side.Source source) {
        return new Side(source, referent, EntityKind.PERSON, 5, new Span(30 + referent, 40), Optional.empty());
    }

    private static Side body(int referent) {
        return new Side(
                Side.Source.NAME, referent, EntityKind.ORGANIZATION, 1, new Span(0, 5 + referent), Optional.empty());
    }

    private static Proposal proposal(Side a, Side b, String... signs) {
        return new Proposal(CHAIRMAN, a, b, Arrays.asList(signs));
    }

    @Test
    void aNameAndItsDescriptionAreOne() {
        Proposal described = proposal(person(1, Side.Source.NOMINAL), body(7), "likelier", "A rule other appos");
        Proposal named = proposal(person(1, Side.Source.NAME), body(7), "likely", "A rule this appos");
        List<Choice.Chosen> chosen = Choice.of(List.of(described, named), MODEL, 0.6);
        assertEquals(1, chosen.size());
        assertEquals(named, chosen.getFirst().proposal());
        assertEquals(MODEL.likely(described.signs()), chosen.getFirst().likely());
    }

    @Test
    void whatCanBeShownComesFirst() {
        Proposal meant = proposal(person(1, Side.Source.NAME), body(7), "likely", "A rule this appos");
        Proposal other = proposal(person(1, Side.Source.NAME), body(8), "likelier", "B rule other poss");
        assertEquals(
                List.of(meant),
                Choice.of(List.of(other, meant), MODEL, 0.6).stream()
                        .map(Choice.Chosen::proposal)
                        .toList());
    }

    @Test
    void anOfficeHasOneHolder() {
        Proposal first = proposal(person(1, Side.Source.NAME), body(7), "likelier");
        Proposal second = proposal(person(2, Side.Source.NAME), body(7), "likely");
        assertEquals(1, Choice.of(List.of(second, first), MODEL, 0.6).size());
        assertEquals(
                List.of(), Choice.of(List.of(proposal(person(1, Side.Source.NAME), body(7), "unlikely")), MODEL, 0.6));
    }

    @Test
    void whatIsInDoubtIsNotPlain() {
        Side name = person(1, Side.Source.NAME);
        assertTrue(
                proposal(name, body(7), "A rule this appos", "B rule this poss").isPlain());
        for (String doubt : List.of(
                "negated",
                "negated above",
                "B mixed",
                "B loose",
                "A cut before PERSON",
                "B rule other poss",
                "B rule none NOUN OFFICE",
                "B rule joined NOMINAL",
                "A pronoun told long ago",
                "A pronoun told here 1")) {
            assertFalse(proposal(name, body(7), doubt).isPlain(), doubt);
        }
    }

    @Test
    void aHolderWithoutGrammarIsPlainOnlyBesideTheWord() {
        assertTrue(proposal(person(1, Side.Source.NAME), body(7), "A rule none NOUN OFFICE", "A gap > ,")
                .isPlain());
        assertFalse(proposal(person(1, Side.Source.NAME), body(7), "A rule none NOUN OFFICE", "A gap > is")
                .isPlain());
        assertFalse(proposal(person(1, Side.Source.PRONOUN), body(7), "A rule none NOUN OFFICE")
                .isPlain());
    }
}
