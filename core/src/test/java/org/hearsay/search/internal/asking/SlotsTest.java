package org.hearsay.search.internal.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.hearsay.account.SlotKind;
import org.hearsay.account.Verdict;
import org.hearsay.document.DocumentId;
import org.hearsay.document.Ids;
import org.hearsay.search.ReportLine;
import org.hearsay.search.answer.Answer;
import org.hearsay.search.answer.AskedSlot;
import org.hearsay.search.answer.Meant;
import org.hearsay.search.internal.Fields;
import org.junit.jupiter.api.Test;

/** Which slot of which event answers a question. */
class SlotsTest {

    private static final Stems STEMS = new Stems();
    private static final Answer.Named FIRE = new Answer.Named("v1", "Fire at the mill");

    /** A question of some words, of which none is a name, and what it asks for. */
    private static Slots asked(Wanted wanted, String... words) {
        List<Asked.Group> groups = Stream.of(words)
                .map(w -> new Asked.Group(STEMS.list(w).getFirst().text(), 1, Map.of(), false))
                .toList();
        return new Slots(new Asked(groups, Set.of(wanted), Set.of(), Meant.UNREAD));
    }

    private static Document event(String... triggers) {
        var entry = new Document();
        Stream.of(triggers).forEach(t -> entry.add(new TextField(Fields.TRIGGER, t, Field.Store.YES)));
        return entry;
    }

    private static AskedSlot.Value value(String value, boolean apart, String... outlets) {
        return new AskedSlot.Value(
                value,
                value,
                Stream.of(outlets)
                        .map(o -> new AskedSlot.Teller(
                                new ReportLine(
                                        new DocumentId(Ids.of("d", o)),
                                        o,
                                        Optional.of(o),
                                        Optional.empty(),
                                        o + ".txt"),
                                List.of(),
                                false))
                        .toList(),
                apart);
    }

    private static KeptEvent toll(Verdict verdict, AskedSlot.Value... values) {
        return new KeptEvent(
                FIRE,
                List.of(new AskedSlot(FIRE, SlotKind.TOLL, Optional.of(verdict), "", List.of(values))),
                List.of());
    }

    @Test
    void aVerbThatTellsNothingNamesNoEvent() {
        assertTrue(asked(Wanted.WHEN, "burn").isNamed(event("burned", "blaze")));
        assertFalse(asked(Wanted.WHEN, "taken").isNamed(event("taking", "bribes")));
    }

    @Test
    void aVerdictStandsWhereAllThatItIsAboutIsShown() {
        AskedSlot shown = asked(Wanted.HOW_MANY, "killed")
                .of(toll(
                        Verdict.CONFLICT,
                        value("3 killed", true, "Wire"),
                        value("7 killed", true, "Post"),
                        value("11 wounded", false, "Post")))
                .getFirst();
        assertEquals(Optional.of(Verdict.CONFLICT), shown.verdict());
        assertEquals(2, shown.values().size());
    }

    @Test
    void whatOneReportAloneTellsStandsAboveNoSentence() {
        assertEquals(
                List.of(),
                asked(Wanted.HOW_MANY, "killed").of(toll(Verdict.SINGLE, value("3 killed", false, "Wire", "Wire"))));
        assertEquals(
                List.of(),
                asked(Wanted.HOW_MANY, "killed")
                        .of(toll(
                                Verdict.REFINE, value("3 killed", false, "Wire"), value("11 wounded", false, "Post"))));
        assertEquals(
                Optional.of(Verdict.AGREE),
                asked(Wanted.HOW_MANY, "killed")
                        .of(toll(Verdict.AGREE, value("3 killed", false, "Wire", "Post")))
                        .getFirst()
                        .verdict());
    }
}
