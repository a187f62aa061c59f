package org.hearsay.account.internal.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
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
import org.hearsay.event.Gist;
import org.hearsay.event.Realis;
import org.hearsay.event.ToldEvent;
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

    private String name(ToldEvent... told) {
        List<ToldEvent> members = Arrays.stream(told).sorted().toList();
        EventTitle title =
                EventNaming.of(new Event("v1", members.getFirst().mention().kind(), members), tellings);
        return title.timeless();
    }

    private ToldEvent verb(EventKind kind, String text, String who, String what) {
        return told(
                kind,
                text,
                what.split(" ")[0],
                Optional.of(new Gist(
                        false,
                        List.of(place(text, who)),
                        List.of(place(text, what)),
                        "",
                        OptionalInt.empty(),
                        Optional.empty())));
    }

    private ToldEvent noun(EventKind kind, String text, String what) {
        return told(
                kind,
                text,
                what.split(" ")[0],
                Optional.of(new Gist(
                        true, List.of(), List.of(place(text, what)), "", OptionalInt.empty(), Optional.empty())));
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
