package org.hearsay.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.account.EventAccounts;
import org.hearsay.account.Slot;
import org.hearsay.account.SlotKind;
import org.hearsay.account.Tightening;
import org.hearsay.account.Verdict;
import org.hearsay.document.Block;
import org.hearsay.document.Document;
import org.hearsay.document.DocumentId;
import org.hearsay.document.Masthead;
import org.hearsay.document.Origin;
import org.hearsay.event.EventKind;
import org.hearsay.extraction.Extraction;
import org.hearsay.extraction.Reconciliation;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/**
 * FEATURE UNDER TEST: what comes before what, across reports. Each text is a report of 10 March 2031; an expected line gives
 * the kind of an event, what is told of its time, and what the other events leave of it.
 */
class ChronologyTest {

    private static final DocumentReading READING = DocumentReading.rules();

    @Test
    void c01AnOrderToADatedEventBoundsTheOther() {
        EventAccounts arrest = event(
                EventKind.ARREST,
                "Ada Vell was arrested after a bomb attack on the harbour of Ostrava on March 4, 2031. Ada Vell was released on March 7, 2031.");
        Tightening t = arrest.tightening().orElseThrow();
        assertEquals(Optional.of(LocalDate.of(2031, 3, 4)), t.earliest());
        assertTrue(t.basis().startsWith("tightened by 'March 4, 2031', 'after a bomb attack"), t.basis());
        assertEquals(Optional.of("after a bomb attack"), arrest.time());
    }

    @Test
    void c02WhatIsToldOfTheEventItselfTightensNothing() {
        EventAccounts meeting = event(EventKind.MEET, "Ada Vell met Ivo Sand in Ostrava on March 4, 2031.");
        assertEquals(Optional.empty(), meeting.tightening());
        assertEquals(Optional.of("2031-03-04"), meeting.time());
    }

    @Test
    void c03WhereNothingIsKnownNothingIsSaid() {
        EventAccounts arrest = event(EventKind.ARREST, "Ada Vell was arrested in Ostrava.");
        assertEquals(Optional.empty(), arrest.time());
        assertEquals(Optional.empty(), arrest.tightening());
    }

    @Test
    void c04TwoReportsThatOrderOnePairEachTheirOwnWayConflict() {
        List<EventAccounts> events = events(
                "Ada Vell met Ivo Sand in Ostrava before the bomb attack on the harbour of Ostrava.",
                "Ada Vell met Ivo Sand in Ostrava after the bomb attack on the harbour of Ostrava.");
        EventAccounts meeting = of(events, EventKind.MEET);
        Slot order = slot(meeting, SlotKind.ORDER);
        assertEquals(Verdict.CONFLICT, order.verdict());
        assertEquals(
                2,
                order.values().stream()
                        .flatMap(v -> v.accounts().stream())
                        .distinct()
                        .count());
        assertEquals(Optional.empty(), meeting.tightening());
    }

    @Test
    void c05AnOrderThatADateContradictsIsNamedAndTightensNothing() {
        List<EventAccounts> events = events(
                "Ada Vell met Ivo Sand in Ostrava on March 3, 2031. A bomb attack struck the harbour of Ostrava on March 4, 2031.",
                "Ada Vell met Ivo Sand in Ostrava after the bomb attack on the harbour of Ostrava on March 4, 2031.");
        EventAccounts meeting = of(events, EventKind.MEET);
        Slot time = slot(meeting, SlotKind.TIME);
        assertEquals(Verdict.CONFLICT, time.verdict());
        assertEquals(
                List.of("2031-03-03", "after the bomb attack"),
                time.values().stream().map(Slot.Value::value).toList());
        assertEquals(Optional.of("2031-03-03"), meeting.time());
        assertEquals(Optional.empty(), meeting.tightening());
    }

    @Test
    void c06CompetingDatesStayAndNeitherIsTakenForTheEnd() {
        List<EventAccounts> events = events(
                "Tomas Reck was arrested after Ada Vell met Ivo Sand in Ostrava on March 4, 2031.",
                "Ada Vell met Ivo Sand in Ostrava on March 6, 2031.");
        assertEquals(
                Verdict.CONFLICT,
                slot(of(events, EventKind.MEET), SlotKind.TIME).verdict());
        assertEquals(
                Optional.of(LocalDate.of(2031, 3, 4)),
                of(events, EventKind.ARREST).tightening().flatMap(Tightening::earliest));
    }

    @Test
    void c07TheOrderOfTheReportsDoesNotShow() {
        List<String> texts = List.of(
                "Ada Vell met Ivo Sand in Ostrava on March 3, 2031. A bomb attack struck the harbour of Ostrava on March 4, 2031.",
                "Ada Vell met Ivo Sand in Ostrava after the bomb attack on the harbour of Ostrava on March 4, 2031.",
                "Ada Vell was arrested after the bomb attack on the harbour of Ostrava.");
        assertEquals(
                events(texts.toArray(String[]::new)), events(texts.reversed().toArray(String[]::new)));
    }

    private static EventAccounts event(EventKind kind, String... texts) {
        return of(events(texts), kind);
    }

    private static EventAccounts of(Collection<EventAccounts> events, EventKind kind) {
        List<EventAccounts> found =
                events.stream().filter(e -> e.event().kind() == kind).toList();
        assertEquals(
                1, found.size(), () -> events.stream().map(EventAccounts::name).collect(Collectors.joining("; ")));
        return found.getFirst();
    }

    private static Slot slot(EventAccounts event, SlotKind kind) {
        return event.slots().stream().filter(s -> s.kind() == kind).findFirst().orElseThrow();
    }

    private static List<EventAccounts> events(String... texts) {
        List<Extraction> read = IntStream.range(0, texts.length)
                .mapToObj(i -> READING.read(document(texts[i]), List.of()))
                .toList();
        Reconciliation across = Reconciling.rules().reconcile(read.stream());
        return across.events();
    }

    private static Document document(String text) {
        Optional<String> none = Optional.empty();
        var masthead = new Masthead(
                none,
                Optional.of(Edtf.of("2031-03-10")),
                none,
                none,
                Optional.empty(),
                Optional.empty(),
                none,
                none,
                Optional.empty());
        return new Document(
                DocumentId.of(Integer.toHexString(text.hashCode()), "", ""),
                new Origin("report.txt", "0".repeat(64), "text/plain", Optional.empty()),
                masthead,
                text,
                List.of(new Block(Block.Kind.PARAGRAPH, Span.of(0, text.length()), 0)),
                List.of(),
                List.of(),
                List.of());
    }
}
