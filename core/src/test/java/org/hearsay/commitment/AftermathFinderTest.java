package org.hearsay.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hearsay.claim.Link;
import org.hearsay.commitment.AftermathFinder.Part;
import org.hearsay.document.Document;
import org.hearsay.document.Evidence;
import org.hearsay.document.Extractor;
import org.hearsay.document.Ids;
import org.hearsay.event.Event;
import org.hearsay.event.Tellings;
import org.hearsay.event.ToldEvent;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: what came of an intention is told only where a later report shows it; letters lie in order with their replies. */
class AftermathFinderTest {

    private static final Extractor BY = new Extractor("test", "1");
    private static final Map<Integer, String> ENTITIES = Map.of(1, "e-Vell", 2, "e-Sand");

    private static final String PLANNED =
            "withdraw withdraw | agent=Vell | patient=the brigade | realis=planned | claim=c1";

    @Test
    void a01_aLaterTellingOfTheSameEventShowsThatItWasDone() {
        assertEquals(
                "done",
                outcome(
                        true,
                        Intention.Manner.PROMISE,
                        "2031-03-20",
                        "withdraw withdrew | agent=Vell | patient=the brigade"));
        assertEquals(
                "not_done",
                outcome(
                        true,
                        Intention.Manner.PLAN,
                        "2031-03-20",
                        "withdraw withdraw | agent=Vell | patient=the brigade | realis=denied"));
    }

    @Test
    void a02_withoutAJoinTheSameDoerAndThingMustBeNamed() {
        assertEquals(
                "done",
                outcome(
                        false,
                        Intention.Manner.PLAN,
                        "2031-03-20",
                        "withdraw withdrew | agent=Vell | patient=the brigade"));
        assertEquals(
                "open",
                outcome(
                        false,
                        Intention.Manner.PLAN,
                        "2031-03-20",
                        "withdraw withdrew | agent=Vell | patient=a squadron"));
        assertEquals(
                "open",
                outcome(
                        false,
                        Intention.Manner.PLAN,
                        "2031-03-20",
                        "withdraw withdrew | agent=Sand | patient=the brigade"));
    }

    @Test
    void a03_whatWasBeforeIsNoOutcome() {
        assertEquals(
                "open",
                outcome(
                        true,
                        Intention.Manner.PLAN,
                        "2031-03-01",
                        "withdraw withdrew | agent=Vell | patient=the brigade"));
        assertEquals(
                "open",
                outcome(
                        true,
                        Intention.Manner.PLAN,
                        "2031-03-20",
                        "withdraw withdrew | agent=Vell | patient=the brigade | on=2031-02-02"));
        assertEquals(
                "open",
                outcome(
                        true,
                        Intention.Manner.PLAN,
                        "2031-03-20",
                        "withdraw withdraw | agent=Vell | patient=the brigade | realis=planned"));
    }

    @Test
    void a04_whatWasRefusedAndHappenedAllTheSameWasNotKept() {
        assertEquals(
                "not_done",
                outcome(
                        true,
                        Intention.Manner.REFUSAL,
                        "2031-03-20",
                        "withdraw withdrew | agent=Vell | patient=the brigade"));
        assertEquals(
                "open",
                outcome(
                        true,
                        Intention.Manner.REFUSAL,
                        "2031-03-20",
                        "withdraw withdraw | agent=Vell | patient=the brigade | realis=denied"));
    }

    @Test
    void a05_whatIsToldBothWaysStaysOpen() {
        assertEquals(
                "open",
                outcome(
                        true,
                        Intention.Manner.PLAN,
                        "2031-03-20",
                        "withdraw withdrew | agent=Vell | patient=the brigade\n"
                                + "withdraw withdraw | agent=Vell | patient=the brigade | realis=denied"));
    }

    @Test
    void b01_anAnswerIsTiedToTheLetterBeforeIt() {
        assertEquals(
                "Vell>Sand 2031-03-01; Sand>Vell 2031-03-04 to 0",
                letters("Sand>Vell 2031-03-04 reply", "Vell>Sand 2031-03-01"));
        assertEquals("Vell>Sand 2031-03-01", letters("Vell>Sand 2031-03-01"));
        assertEquals(
                "Vell>Sand 2031-03-01; Sand>Vell 2031-03-04",
                letters("Vell>Sand 2031-03-01", "Sand>Vell 2031-03-04"),
                "a letter that is not told to be an answer is none");
    }

    @Test
    void b02_oneLetterToldTwiceIsOne() {
        assertEquals("Vell>Sand 2031-03-01", letters("Vell>Sand 2031-03-01", "Vell>Sand 2031-03-01", "Vell>Sand -"));
        assertEquals("", letters("Vell>Unknown 2031-03-01"), "both parties must be known");
    }

    @Property(tries = 20)
    void theOrderOfReportsDoesNotShow(@ForAll Random random) {
        List<String> letters =
                List.of("Vell>Sand 2031-03-01", "Sand>Vell 2031-03-04 reply", "Vell>Sand -", "Sand>Vell 2031-03-09");
        var shuffled = new ArrayList<>(letters);
        Collections.shuffle(shuffled, random);
        assertEquals(letters(letters.toArray(String[]::new)), letters(shuffled.toArray(String[]::new)));
    }

    private static String outcome(boolean joined, Intention.Manner manner, String published, String later) {
        Document before = Tellings.document("A", "2031-03-10", PLANNED);
        Document after = Tellings.document("B", published, later);
        List<ToldEvent> told = new ArrayList<>(Tellings.told(before));
        ToldEvent deed = told.getFirst();
        told.addAll(Tellings.told(after));
        List<Event> events = joined
                ? List.of(new Event("v1", deed.mention().kind(), told))
                : told.stream()
                        .map(t -> new Event("v" + t.mention().id(), t.mention().kind(), List.of(t)))
                        .toList();
        var intention = new Intention(
                "i1",
                "c1",
                new Evidence(before.id(), new Span(0, PLANNED.length()), BY),
                manner,
                link("Vell"),
                Optional.empty(),
                Optional.of(deed.mention().id()));
        List<Outcome> found = AftermathFinder.keyed()
                .find(
                        List.of(
                                part(before, new Commitments(List.of(intention), List.of(), List.of())),
                                part(after, Commitments.NONE)),
                        events)
                .outcomes();
        return found.isEmpty() ? Outcome.OPEN : found.getFirst().kind().slug();
    }

    /** The items of all threads; each letter is told by a report of its own. */
    private static String letters(String... letters) {
        List<Part> parts = Arrays.stream(letters)
                .map(l -> {
                    Document document = Tellings.document("O" + Ids.of("x", l), "2031-03-10", l);
                    return part(document, new Commitments(List.of(), List.of(), List.of(letter(document, l))));
                })
                .toList();
        return AftermathFinder.keyed().find(parts, List.of()).correspondences().stream()
                .flatMap(c -> c.items().stream())
                .map(i -> i.letter().from().text() + ">" + i.letter().to().text()
                        + i.letter().date().map(d -> " " + d.value()).orElse(" -")
                        + (i.repliesTo().isPresent() ? " to " + i.repliesTo().getAsInt() : ""))
                .collect(Collectors.joining("; "));
    }

    private static Letter letter(Document document, String words) {
        String[] parts = words.split("[> ]");
        return new Letter(
                new Evidence(document.id(), new Span(0, words.length()), BY),
                link(parts[0]),
                link(parts[1]),
                parts.length > 3,
                Edtf.find(parts[2]),
                Optional.empty());
    }

    private static Link link(String name) {
        OptionalInt referent = switch (name) {
            case "Vell" -> OptionalInt.of(1);
            case "Sand" -> OptionalInt.of(2);
            default -> OptionalInt.empty();
        };
        return new Link(Link.Role.SPEAKER, name, Optional.empty(), referent);
    }

    private static Part part(Document document, Commitments commitments) {
        return new Part(document, commitments, ENTITIES);
    }
}
