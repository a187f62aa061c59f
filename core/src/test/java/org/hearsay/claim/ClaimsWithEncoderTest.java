package org.hearsay.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.hearsay.model.Attribution;
import org.hearsay.model.Encoding;
import org.hearsay.model.Guess;
import org.hearsay.model.LabelledSpan;
import org.hearsay.model.Labelling;
import org.hearsay.model.Layers;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** What an encoder adds to the rules, takes from them and leaves to them. */
final class ClaimsWithEncoderTest {

    /** By which all that could be told is told. */
    private static final AttributionModel ALL = new AttributionModel(Map.of(), 0.5);

    /** By which both together are believed most, and each alone too; without what the shipped weights make of a text. */
    private static final AttributionModel TRUSTING =
            new AttributionModel(Map.of("both", 3.0, "rules", 2.0, "alone", 2.0, "encoder", 2.0), 0.5);

    /** By which the encoder alone is not believed. */
    private static final AttributionModel WARY = new AttributionModel(Map.of("both", 3.0, "encoder", -2.0), 0.5);

    private static final String ONLY_RULES = "Ada Vell said the dam held.";

    @Test
    void agreementMakesTheSpeakerSure() {
        String report = "Ada Vell bemoaned the loss of the dam.";
        Claim claim = only(report, said(report, "Ada Vell", "bemoaned", "the loss of the dam", 0.9));
        assertTrue(claim.sure());
        assertEquals("claim-rules", claim.content().by().name());
    }

    @Test
    void anotherSourceMakesTheSpeakerDoubtful() {
        String report = "Tor Medd met Ada Vell, who said the dam held.";
        assertFalse(only(report, said(report, "Tor Medd", "said", "the dam held", 0.9))
                .sure());
        assertTrue(only(report, said(report, "Ada Vell", "said", "the dam held", 0.9))
                .sure());
    }

    @Test
    void whoDeniesReportsIsNotThroughWhomTheyAreKnown() {
        for (String cue : List.of("denied", "has responded to")) {
            String report = "Ada Vell " + cue + " reports that the dam had broken.";
            UnaryOperator<Layers> read = said(report, "Ada Vell", cue, "reports that the dam had broken", 0.9);
            List<List<String>> chains = Saying.read(report, read).claims().stream()
                    .map(c -> c.chain().stream().map(Link::text).toList())
                    .toList();
            assertTrue(chains.contains(List.of("reports")), chains.toString());
            assertTrue(chains.stream().noneMatch(c -> c.size() > 1), chains.toString());
        }
    }

    @Test
    void aCueOfTheLexiconIsAddedWhereTheRulesDidNotSeeIt() {
        String report = "Clear was the word of the council: the dam, so its report, would hold.";
        Claim claim = only(report, said(report, "the council", "report", "would hold", 0.7));
        assertEquals("claim-encoder", claim.content().by().name());
        assertEquals(Act.REPORT, claim.act());
        assertFalse(claim.sure());
        assertTrue(Saying.read(report, said(report, "the council", "report", "would hold", 0.3), WARY)
                .claims()
                .isEmpty());
    }

    @Test
    void otherWordsNeedAConfidentEncoderAndAStatement() {
        String report = "Ada Vell swept aside the talk and had it that the dam was never broken.";
        var unsure = said(report, "Ada Vell", "had it", "that the dam was never broken", 0.8);
        assertTrue(Saying.read(report, unsure, WARY).claims().isEmpty());
        Claim claim = only(report, said(report, "Ada Vell", "had it", "that the dam was never broken", 0.9));
        assertEquals("the dam was never broken", claim.content().span().of(report));
        assertEquals(Act.CLAIM, claim.act());
        assertEquals(Polarity.DENY, claim.polarity());
        String wish = "Ada Vell was aiming to sell the dam.";
        assertTrue(Saying.read(wish, said(wish, "Ada Vell", "was aiming", "to sell the dam", 0.99))
                .claims()
                .isEmpty());
    }

    @Test
    void aCueThatIsNegatedStaysNoClaim() {
        String report = "Ada Vell would not say whether the dam held.";
        var read = said(report, "Ada Vell", "would not say", "whether the dam held", 0.99);
        assertTrue(Saying.read(report, read).claims().isEmpty());
    }

    @Test
    void aQuotationKeepsItsSpeaker() {
        String report = "“The dam held,” Ada Vell said, to the relief of Tor Medd.";
        var read = said(report, "Tor Medd", "relief", "“The dam held,”", 0.99);
        assertEquals(Saying.claims(report), Saying.lines(report, Saying.read(report, read, TRUSTING)));
    }

    @Test
    void aBodyWhoseNameLooksLikeASentenceSpeaksWhole() {
        String report = "Shelter the Children said the clinic was shut.";
        UnaryOperator<Layers> named = layers -> layers.with(new Encoding(
                List.of(),
                List.of(),
                Map.of(Labelling.NAME, List.of(words(layers, report, "Shelter the Children", "organization", 0.95))),
                List.of(),
                List.of()));
        assertEquals(
                "Shelter the Children",
                Saying.read(report, named, TRUSTING)
                        .claims()
                        .getFirst()
                        .speaker()
                        .text());
    }

    @Test
    void anInnerAttributionNests() {
        String report = "The Orvane Post reported that the council had it that the dam was safe.";
        assertEquals("""
                Orvane Post | reported | the council had it that the dam was safe | indirect affirm certain
                Orvane Post / the council | had it | the dam was safe | indirect affirm certain
                """, Saying.claims(report, said(report, "the council", "had it", "that the dam was safe", 0.95)));
    }

    @Test
    void anIndirectContentGoesOnOverTheSentencesBehindIt() {
        String report = "Ada Vell said the dam held. The gates were shut and the road was dry. Rain fell on Orvane.";
        var parts = List.of("the dam held", "The gates were shut and the road was dry");
        assertEquals("""
                Ada Vell | said | the dam held | indirect affirm certain
                Ada Vell | - | The gates were shut and the road was dry | indirect affirm certain
                """, Saying.lines(report, Saying.read(report, goingOn(report, "said", parts, 0.95), ALL)));
        List<Claim> claims =
                Saying.read(report, goingOn(report, "said", parts, 0.95), ALL).claims();
        assertFalse(claims.getLast().sure());
        assertEquals("claim-encoder", claims.getLast().content().by().name());
    }

    @Test
    void aSentenceThatIsDoubtfulOrSomebodyElsesOrInAnotherParagraphIsNotSaid() {
        String report = "Ada Vell said the dam held. The gates were shut.";
        var parts = List.of("the dam held", "The gates were shut");
        assertEquals(Saying.claims(report), Saying.claims(report, goingOn(report, "said", parts, 0.4)));
        String other = "Ada Vell said the dam held. The gates were shut, Tor Medd insisted.";
        assertEquals(Saying.claims(other), Saying.claims(other, goingOn(other, "said", parts, 0.95)));
        String apart = "Ada Vell said the dam held.\nThe gates were shut.";
        assertEquals(Saying.claims(apart), Saying.claims(apart, goingOn(apart, "said", parts, 0.95)));
    }

    @Test
    void aQuotationOfThreeSentencesIsAClaimASentenceOfOneSpeaker() {
        String report = "“The dam held,” Ada Vell said. “The gates were shut. The road was dry.”";
        var parts = List.of("“The dam held,”", "“The gates were shut.", "The road was dry.”");
        String claims = Saying.lines(report, Saying.read(report, goingOn(report, "said", parts, 0.95), ALL));
        assertEquals("""
                Ada Vell | said | The dam held | direct affirm certain
                Ada Vell | - | The gates were shut. | direct affirm certain
                Ada Vell | - | The road was dry. | direct affirm certain
                """, claims);
        assertEquals(Saying.claims(report), claims);
        String before = "“The dam held. The gates were shut. The road was dry,” Ada Vell said.";
        var all = List.of("“The dam held.", "The gates were shut.", "The road was dry,”");
        List<Claim> read =
                Saying.read(before, goingOn(before, "said", all, 0.95), ALL).claims();
        assertEquals(3, read.size());
        assertEquals(1, read.stream().map(Claim::quote).distinct().count());
        assertTrue(read.getFirst().quote().isPresent());
    }

    @Test
    void aQuotationThatTheEncoderAloneFindsIsReadOnce() {
        String report = "“The dam held. The gates were shut,” so Ada Vell in her wry and quiet report.";
        var parts = List.of("“The dam held.", "The gates were shut,”");
        List<Claim> read =
                Saying.read(report, goingOn(report, "report", parts, 0.95)).claims();
        assertEquals(2, read.size(), read.toString());
        assertEquals(1, read.stream().map(Claim::quote).distinct().count());
    }

    @Test
    void withoutAnEncodingNothingChanges() {
        assertEquals(
                Saying.claims(ONLY_RULES),
                Saying.claims(
                        ONLY_RULES, l -> l.with(new Encoding(List.of(), List.of(), Map.of(), List.of(), List.of()))));
    }

    private static Claim only(String report, UnaryOperator<Layers> encoder) {
        List<Claim> claims = Saying.read(report, encoder, TRUSTING).claims();
        assertEquals(1, claims.size(), claims.toString());
        return claims.getFirst();
    }

    @Test
    void theLandInWhichSomebodySpeaksIsNoNameOfHis() {
        String report = "A spokesman for the river police in Ostmark, Norland, said two boats had been stopped.";
        assertEquals(
                "A spokesman for the river police in Ostmark",
                speaker(report, Map.of("Ostmark", "location", "Norland", "location")));
    }

    @Test
    void theBodyBeforeATitleIsWhatThePersonHeads() {
        String report = "House of Assembly Speaker Paul Rennick said the vote would go ahead.";
        assertEquals(
                "Speaker Paul Rennick",
                speaker(report, Map.of("House of Assembly", "organization", "Speaker Paul Rennick", "person")));
    }

    /** Who says the one thing that is said, where the encoder has read these names. */
    private static String speaker(String report, Map<String, String> names) {
        UnaryOperator<Layers> read = layers -> {
            List<LabelledSpan> spans = names.entrySet().stream()
                    .map(e -> words(layers, report, e.getKey(), e.getValue(), 0.99))
                    .sorted()
                    .toList();
            return layers.with(new Encoding(List.of(), List.of(), Map.of(Labelling.NAME, spans), List.of(), List.of()));
        };
        return Saying.read(report, read, ALL).claims().getFirst().speaker().text();
    }

    private static UnaryOperator<Layers> said(
            String report, String source, String cue, String content, double confidence) {
        return layers -> {
            var read = new Attribution(
                    Optional.of(words(layers, report, cue, "cue", confidence)),
                    List.of(new Attribution.Part(words(layers, report, source, "source", confidence), 1)),
                    List.of(new Attribution.Part(words(layers, report, content, "content", confidence), 1)),
                    Optional.of(new Guess("claim", 0.9)),
                    Optional.of(new Guess("affirm", 0.9)),
                    Optional.of(new Guess("certain", 0.9)),
                    1,
                    OptionalInt.empty());
            return layers.with(new Encoding(List.of(), List.of(read), Map.of(), List.of(), List.of()));
        };
    }

    /** What Ada Vell says, parts after the first going on from it. */
    private static UnaryOperator<Layers> goingOn(String report, String cue, List<String> parts, double confidence) {
        return layers -> {
            var contents = new ArrayList<Attribution.Part>();
            for (String part : parts) {
                contents.add(new Attribution.Part(
                        words(layers, report, part, "content", confidence), 1, !contents.isEmpty()));
            }
            var read = new Attribution(
                    Optional.of(words(layers, report, cue, "cue", 0.95)),
                    List.of(new Attribution.Part(words(layers, report, "Ada Vell", "source", 0.95), 1)),
                    contents,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    1,
                    OptionalInt.empty());
            return layers.with(new Encoding(List.of(), List.of(read), Map.of(), List.of(), List.of()));
        };
    }

    private static LabelledSpan words(Layers layers, String report, String words, String label, double confidence) {
        int start = report.indexOf(words);
        var span = new Span(start, start + words.length());
        int first = layers.firstTokenFrom(start);
        return new LabelledSpan(span, first, first + layers.tokensIn(span).size(), label, confidence);
    }
}
