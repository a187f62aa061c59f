package org.hearsay.account.internal.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.account.EventTitle;
import org.hearsay.account.Telling;
import org.hearsay.document.Block;
import org.hearsay.document.Document;
import org.hearsay.document.DocumentId;
import org.hearsay.document.Evidence;
import org.hearsay.document.Extractor;
import org.hearsay.document.Ids;
import org.hearsay.document.Masthead;
import org.hearsay.document.Origin;
import org.hearsay.event.Event;
import org.hearsay.event.EventKind;
import org.hearsay.event.EventMention;
import org.hearsay.event.Filler;
import org.hearsay.event.Gist;
import org.hearsay.event.Realis;
import org.hearsay.event.ToldEvent;
import org.hearsay.event.When;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: what an event is called, by the words of the reports that tell it. */
class EventNamingTest {

    private static final Extractor BY_HAND = new Extractor("hand", "1");

    private final Map<DocumentId, Telling> tellings = new HashMap<>();

    @Test
    void n01WhoDidWhatIsAName() {
        assertEquals(
                "Two guards closed the ferry landing",
                name(verb(
                        EventKind.OTHER,
                        "Two guards closed the ferry landing.",
                        "Two guards",
                        "closed the ferry landing")));
    }

    @Test
    void n02ANounWithWhatDefinesItIsAName() {
        assertEquals(
                "Collapse of the grain store roof",
                name(noun(
                        EventKind.DISASTER,
                        "The collapse of the grain store roof woke the town.",
                        "collapse of the grain store roof")));
    }

    /** 'The toll said' tells nobody which event is meant; the words around do. */
    @Test
    void n03ThatSomebodySaidIsNoNameWithoutWhatWasSaid() {
        String name = name(verb(
                EventKind.STATEMENT,
                "The death toll in the yard rose to nine, the clerk said.",
                "The death toll",
                "said"));
        assertTrue(name.startsWith("“") && name.endsWith("rose to nine, the clerk said”"), name);
    }

    @Test
    void n04ATellingThatSaysMoreThanThatSomebodySpokeWins() {
        ToldEvent bare = verb(EventKind.STATEMENT, "The mill yard clerk said so again.", "The mill yard clerk", "said");
        ToldEvent full = verb(
                EventKind.STATEMENT,
                "The mill yard clerk said that nine were lost.",
                "The mill yard clerk",
                "said that nine were lost");
        assertEquals("The mill yard clerk said that nine were lost", name(bare, full));
        assertEquals("The mill yard clerk said that nine were lost", name(full, bare));
    }

    @Test
    void n05WhatNobodyDidIsNamedByWhatWasOnlyThere() {
        assertEquals(
                "Closed: “the landing would be closed by noon”",
                name(told(EventKind.OTHER, "the landing would be closed by noon.", "closed", Optional.empty())));
    }

    @Test
    void n06AVerbWithoutASubjectIsNamedByTheClauseThatHoldsIt() {
        String text = "The Herald accused the guild of ignoring the vote.";
        Gist clause = gist(text, "The Herald", "accused the guild of ignoring the vote", Optional.empty());
        Gist bare = gist(text, "", "ignoring the vote", Optional.of(clause));
        assertEquals(
                "The Herald accused the guild of ignoring the vote",
                name(told(EventKind.OTHER, text, "ignoring", Optional.of(bare))));
    }

    @Test
    void n07ABareNounIsNamedByTheClauseOfWhichItIsTheSubject() {
        String text = "The fire broke out near Aldport.";
        Gist clause = gist(text, "The fire", "broke out near Aldport", Optional.empty());
        Gist noun =
                new Gist(true, List.of(), List.of(place(text, "fire")), "", OptionalInt.empty(), Optional.of(clause));
        assertEquals(
                "The fire broke out near Aldport", name(told(EventKind.DISASTER, text, "fire", Optional.of(noun))));
    }

    /** A headline puts capitals where the report tells whole words. */
    @Test
    void n08ATellingInPlainWordsIsPreferredToAHeadline() {
        ToldEvent headline = verb(EventKind.VISIT, "Envoy Ada Vell Visits Aldport", "Envoy Ada Vell", "Visits Aldport");
        ToldEvent plain =
                verb(EventKind.VISIT, "The envoy Ada Vell visited Aldport.", "The envoy Ada Vell", "visited Aldport");
        assertEquals("The envoy Ada Vell visited Aldport", name(headline, plain));
        assertEquals("The envoy Ada Vell visited Aldport", name(plain, headline));
    }

    @Test
    void n09ATellingThatPointsElsewhereIsTheLast() {
        ToldEvent pointing =
                verb(EventKind.MEET, "These Norland envoys met in Aldport.", "These Norland envoys", "met in Aldport");
        ToldEvent plain =
                verb(EventKind.MEET, "The Norland envoys met in Aldport.", "The Norland envoys", "met in Aldport");
        assertEquals("The Norland envoys met in Aldport", name(pointing, plain));
        assertEquals("The Norland envoys met in Aldport", name(plain, pointing));
    }

    @Test
    void n10WhatIsQuotedIsPassedOverForWhatTheReportTells() {
        ToldEvent quoted = verb(EventKind.OTHER, "“The miners left Aldport,” she said.", "The miners", "left Aldport");
        ToldEvent plain = verb(EventKind.OTHER, "The miners left the port.", "The miners", "left the port");
        assertEquals("The miners left the port", name(quoted, plain));
    }

    @Test
    void n11ThePlaceStandsBehindWhereTheWordsDoNotTellIt() {
        String text = "The collapse woke Aldport.";
        ToldEvent bare = at(noun(EventKind.DISASTER, text, "collapse"), text, "Aldport", "2031-03-06");
        assertEquals("Collapse – Aldport, 6 March 2031", title(bare).toString());
        String full = "Two guards closed the port of Aldport.";
        ToldEvent told = at(
                verb(EventKind.OTHER, full, "Two guards", "closed the port of Aldport"), full, "Aldport", "2031-03-06");
        assertEquals(
                "Two guards closed the port of Aldport, 6 March 2031",
                title(told).toString());
    }

    /** What was joined to the event by another word may have been on another day. */
    @Test
    void n12ADayStandsBehindOnlyWhereItIsToldOfTheSameWord() {
        String text = "On Friday the first miner fell ill.";
        ToldEvent dated = at(verb(EventKind.DIE, text, "the first miner", "fell ill"), text, "", "2031-03-06");
        ToldEvent other =
                verb(EventKind.DIE, "Fever killed nine miners in Aldport.", "Fever", "killed nine miners in Aldport");
        ToldEvent again = verb(
                EventKind.DIE, "Fever has killed nine miners in Aldport.", "Fever", "killed nine miners in Aldport");
        assertEquals(
                "Fever killed nine miners in Aldport",
                title(dated, other, again).toString());
    }

    private String name(ToldEvent... told) {
        return title(told).timeless();
    }

    private EventTitle title(ToldEvent... told) {
        List<ToldEvent> members = Arrays.stream(told).sorted().toList();
        return EventNaming.of(new Event("v1", members.getFirst().mention().kind(), members), tellings);
    }

    /** The same with where and when it was told to be. */
    private static ToldEvent at(ToldEvent told, String text, String place, String day) {
        EventMention m = told.mention();
        var mention = new EventMention(
                m.id(),
                m.kind(),
                m.trigger(),
                m.triggerText(),
                List.of(),
                Optional.of(new When(Span.of(0, 1), text.substring(0, 1), Optional.of(Edtf.of(day)), "absolute")),
                List.of(),
                place.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Filler(place(text, place), place, OptionalInt.empty())),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                m.realis(),
                m.claim(),
                m.gist(),
                Optional.empty());
        return new ToldEvent(told.document(), told.published(), mention, told.entities(), told.reference());
    }

    private ToldEvent verb(EventKind kind, String text, String who, String what) {
        return told(kind, text, what.split(" ")[0], Optional.of(gist(text, who, what, Optional.empty())));
    }

    private ToldEvent noun(EventKind kind, String text, String what) {
        return told(
                kind,
                text,
                what.split(" ")[0],
                Optional.of(new Gist(
                        true, List.of(), List.of(place(text, what)), "", OptionalInt.empty(), Optional.empty())));
    }

    private static Gist gist(String text, String who, String what, Optional<Gist> clause) {
        return new Gist(false, words(text, who), words(text, what), "", OptionalInt.empty(), clause);
    }

    /** A span for each word, as the tree has them. */
    private static List<Span> words(String text, String words) {
        var spans = new ArrayList<Span>();
        int at = Math.max(0, text.indexOf(words));
        for (String word : words.isEmpty() ? new String[0] : words.split(" ")) {
            at = text.indexOf(word, at);
            spans.add(Span.of(at, at + word.length()));
            at += word.length();
        }
        return spans;
    }

    private static Span place(String text, String words) {
        int at = text.indexOf(words);
        return Span.of(at, at + words.length());
    }

    private ToldEvent told(EventKind kind, String text, String trigger, Optional<Gist> gist) {
        Document document = document(text);
        tellings.put(
                document.id(),
                new Telling(document, Optional.empty(), Map.of(), Map.of(), Map.of(), Map.of(), List.of(), Set.of()));
        Span span = place(text, trigger);
        var mention = new EventMention(
                Ids.of("m", document.id(), span),
                kind,
                new Evidence(document.id(), span, BY_HAND),
                trigger,
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Realis.ACTUAL,
                Optional.empty(),
                gist,
                Optional.empty());
        return ToldEvent.of(document, mention, Map.of());
    }

    private static Document document(String text) {
        String sha = Ids.sha256(text.getBytes(StandardCharsets.UTF_8));
        return new Document(
                DocumentId.of(sha, "Wire", "2031-03-06"),
                new Origin("wire.txt", sha, "text/plain", Optional.empty()),
                new Masthead(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("Wire"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                text,
                List.of(new Block(Block.Kind.PARAGRAPH, Span.of(0, text.length()), 0)),
                List.of(),
                List.of(),
                List.of());
    }
}
