package org.hearsay.search.internal.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.hearsay.document.DocumentId;
import org.hearsay.document.Ids;
import org.hearsay.search.ReportLine;
import org.hearsay.search.answer.Answer;
import org.hearsay.search.answer.AskedSlot;
import org.hearsay.search.internal.Fields;
import org.hearsay.search.internal.asking.entry.Cells;
import org.junit.jupiter.api.Test;

/** What an event's entry tells of its disputes and echoes, whatever is asked for. */
class KeptEventTest {

    /** A wire and a paper that has its word; a rival. */
    private static final List<List<String>> ACCOUNTS =
            List.of(account("wire", ""), account("paper", "0"), account("rival", ""));

    private static List<String> account(String report, String origin) {
        return List.of(Ids.of("d", report), origin);
    }

    private static Document event(List<List<String>> slots) {
        var entry = new Document();
        entry.add(new StoredField(Fields.ID, "v1"));
        entry.add(new StoredField(Fields.HEADING, "Fire at the mill"));
        entry.add(new StoredField(Fields.ACCOUNTS, Cells.write(ACCOUNTS)));
        entry.add(new StoredField(Fields.SLOTS, Cells.write(slots)));
        return entry;
    }

    private static ReportLine report(DocumentId id) {
        return new ReportLine(id, id.value(), Optional.empty(), Optional.empty(), id.value());
    }

    private static List<String> disputes(List<List<String>> slots) {
        return KeptEvent.of(event(slots), KeptEventTest::report).disputes().stream()
                .map(s -> s.kind().slug() + " " + s.verdict().orElseThrow().slug() + " "
                        + String.join(
                                " / ",
                                s.values().stream().map(AskedSlot.Value::value).toList()))
                .toList();
    }

    @Test
    void slotsWhoseValuesCannotAllHoldAreInDispute() {
        assertEquals(
                List.of("time conflict 2031-05-07 / 2031-05-08"),
                disputes(List.of(
                        List.of("slot", "TIME", "CONFLICT", "They cannot both hold."),
                        List.of("apart", "2031-05-07", "on Wednesday", "0 1"),
                        List.of("apart", "2031-05-08", "on Thursday", "2"),
                        List.of("slot", "PLACE", "AGREE", "All tell 'the mill'."),
                        List.of("value", "the mill", "the mill", "0 2"))));
    }

    @Test
    void aCountOfOthersIsInNoDispute() {
        assertEquals(
                List.of("toll conflict 3 killed / 7 killed"),
                disputes(List.of(
                        List.of("slot", "TOLL", "CONFLICT", "They cannot both hold."),
                        List.of("apart", "3 killed", "three", "0 1"),
                        List.of("apart", "7 killed", "seven", "2"),
                        List.of("value", "11 wounded", "eleven", "2"))));
    }

    @Test
    void theDeadAndTheWoundedAreTwoDisputes() {
        assertEquals(
                List.of("toll conflict 3 killed / 7 killed", "toll conflict 11 wounded / 12 wounded"),
                disputes(List.of(
                        List.of("slot", "TOLL", "CONFLICT", "They cannot both hold."),
                        List.of("apart", "3 killed", "three", "0"),
                        List.of("apart", "11 wounded", "eleven", "0"),
                        List.of("apart", "7 killed", "seven", "2"),
                        List.of("apart", "12 wounded", "twelve", "2"))));
    }

    @Test
    void aValueThatNobodyKeptContradictsIsInNoDispute() {
        assertEquals(
                List.of(),
                disputes(List.of(
                        List.of("slot", "OCCURRENCE", "CONFLICT", "They cannot both hold."),
                        List.of("apart", "actual", "burned", "0"),
                        List.of("value", "planned", "will burn", "2"))));
    }

    @Test
    void whoRepeatsIsToldWithWhomItRepeats() {
        List<Answer.Echo> echoes =
                KeptEvent.of(event(List.of()), KeptEventTest::report).echoes();
        assertEquals(1, echoes.size());
        assertEquals(
                Ids.of("d", "paper"), echoes.getFirst().account().report().id().value());
        assertEquals(
                Ids.of("d", "wire"), echoes.getFirst().origin().report().id().value());
    }
}
