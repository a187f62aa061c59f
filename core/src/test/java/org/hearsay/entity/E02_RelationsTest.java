package org.hearsay.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hearsay.document.OneParagraph;
import org.hearsay.mention.MentionFinder;
import org.hearsay.mention.Mentions;
import org.hearsay.model.LayerReader;
import org.hearsay.model.Layers;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: relations are read from the words beside two names, with these words as evidence; without a model. */
class E02_RelationsTest {

    private static final LayerReader LAYERS = LayerReader.openNlp();

    private static List<RelationMention> extract(String text) {
        var document = OneParagraph.of(text);
        Layers layers = LAYERS.read(document);
        Mentions mentions = MentionFinder.rules().find(document, layers);
        return RelationExtractor.learned().extract(document, layers, mentions, List.of(), List.of());
    }

    private static List<String> read(String text) {
        var document = OneParagraph.of(text);
        Mentions mentions = MentionFinder.rules().find(document, LAYERS.read(document));
        return extract(text).stream()
                .map(r -> mentions.getReferent(r.subject()).name() + " "
                        + r.kind().slug() + " "
                        + mentions.getReferent(r.object()).name() + ": "
                        + r.evidence().span().of(text))
                .toList();
    }

    @Test
    void titleBetweenBodyAndName() {
        assertEquals(
                List.of("Ada Vell leads River Guard: River Guard commander Ada Vell"),
                read("On Monday River Guard commander Ada Vell resigned."));
    }

    @Test
    void apposition() {
        assertEquals(
                List.of("Ada Vell deputy_of River Guard: Ada Vell, the deputy commander of the River Guard"),
                read("Ada Vell, the deputy commander of the River Guard, resigned."));
    }

    @Test
    void armedWing() {
        assertEquals(
                List.of("Stone Brigades armed_wing_of Velm Front: Stone Brigades, the armed wing of the Velm Front"),
                read("The Stone Brigades, the armed wing of the Velm Front, attacked."));
    }

    @Test
    void formerHoldersAreNoPresentOnes() {
        assertEquals(
                List.of(Standing.FORMER),
                extract("Ada Vell, a former commander of the River Guard, resigned.").stream()
                        .map(r -> r.tenure().standing())
                        .toList());
    }

    @Test
    void meetingsAreNoRelation() {
        assertEquals(
                List.of(),
                read("Ada Vell met Jon Toll of Tarn in Velm, and the Velm Front praised the Stone Brigades."));
    }

    @Test
    void whatIsUnsureIsOpen() {
        assertTrue(extract("Ada Vell spoke, and a commander of the River Guard and Jon Toll left Tarn.").stream()
                .allMatch(RelationMention::open));
    }
}
