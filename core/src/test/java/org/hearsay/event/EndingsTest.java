package org.hearsay.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.document.Document;
import org.hearsay.document.OneParagraph;
import org.hearsay.entity.RelationExtractor;
import org.hearsay.entity.RelationKind;
import org.hearsay.entity.Standing;
import org.hearsay.mention.MentionFinder;
import org.hearsay.mention.Mentions;
import org.hearsay.model.LayerReader;
import org.hearsay.model.Layers;
import org.hearsay.model.Trees;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: what a report tells to have happened ends offices: death all of them, a dismissal the one it is of. */
class EndingsTest {

    private static final LayerReader LAYERS = LayerReader.openNlp();

    /** Standings of the offices, in order of place. */
    private static List<Standing> offices(String text) {
        Document document = OneParagraph.of(text);
        Layers layers = LAYERS.read(document);
        Mentions mentions = MentionFinder.rules().find(document, layers);
        var told = RelationExtractor.learned().extract(document, layers, mentions, List.of(), List.of());
        var happened = EventExtractor.rules().extract(document, layers, mentions, List.of(), List.of());
        return Endings.settle(layers, mentions, told, happened).stream()
                .filter(r -> r.kind() == RelationKind.LEADS)
                .map(r -> r.tenure().standing())
                .toList();
    }

    @Test
    void whoIsNotToldToHaveLeftHoldsTheOffice() {
        assertEquals(List.of(Standing.PRESENT), offices("River Guard commander Ada Vell met Ivo Sand on Monday."));
    }

    @Test
    void deathEndsAnOffice() {
        assertEquals(List.of(Standing.FORMER), offices("River Guard commander Ada Vell was killed on Monday."));
        assertEquals(
                List.of(Standing.FORMER),
                offices("River Guard commander Ada Vell left Tarn. On Tuesday Ada Vell died."));
    }

    @Test
    void theDeathOfAnotherEndsNothing() {
        assertEquals(
                List.of(Standing.PRESENT), offices("River Guard commander Ada Vell said that Ivo Sand was killed."));
    }

    @Test
    void whatIsPlannedOrDeniedEndsNothing() {
        assertEquals(
                List.of(Standing.PRESENT),
                offices("River Guard commander Ada Vell left Tarn. They plan to kill Ada Vell."));
        assertEquals(
                List.of(Standing.PRESENT),
                offices("River Guard commander Ada Vell left Tarn. Ada Vell was not killed."));
    }

    @Test
    void whoIsDismissedHoldsItNoMore() {
        assertEquals(List.of(Standing.FORMER), offices("River Guard commander Ada Vell was dismissed on Monday."));
    }

    @Test
    void leavingAnotherOfficeLeavesThisOne() {
        assertEquals(
                List.of(Standing.PRESENT),
                offices("River Guard commander Ada Vell was dismissed as a teacher on Monday."));
    }

    @Test
    void whoIsBuriedOrMournedHoldsNothing() {
        String guard = "River/PROPN/River/compound/Guard Guard/PROPN/Guard/compound/Falk"
                + " commander/NOUN/commander/nmod:desc/Falk Oren/PROPN/Oren/compound/Falk Falk/PROPN/Falk/obj/";
        assertEquals(
                List.of(Standing.FORMER),
                read("They/PRON/they/nsubj/buried buried/VERB/bury/root/- " + guard + "buried"));
        assertEquals(
                List.of(Standing.PRESENT),
                read("They/PRON/they/nsubj/thanked thanked/VERB/thank/root/- " + guard + "thanked"));
    }

    private static List<Standing> read(String words) {
        String text = Arrays.stream(words.split(" ")).map(w -> w.split("/")[0]).collect(Collectors.joining(" "));
        Document document = OneParagraph.of(text);
        Layers layers = Trees.of(words);
        Mentions mentions = MentionFinder.rules().find(document, layers);
        var told = RelationExtractor.learned().extract(document, layers, mentions, List.of(), List.of());
        return Endings.settle(layers, mentions, told, List.of()).stream()
                .map(r -> r.tenure().standing())
                .distinct()
                .toList();
    }
}
