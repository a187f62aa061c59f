package org.hearsay.search.internal.asking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.hearsay.account.SlotKind;
import org.hearsay.account.Verdict;
import org.hearsay.claim.Link;
import org.hearsay.document.DocumentId;
import org.hearsay.search.ChainLink;
import org.hearsay.search.ReportLine;
import org.hearsay.search.answer.Answer;
import org.hearsay.search.answer.AskedSlot;
import org.hearsay.search.internal.Fields;
import org.hearsay.search.internal.asking.entry.Cells;
import org.hearsay.search.internal.asking.entry.EventFields;

/**
 * What the index keeps of an event's accounts, as {@link EventFields} wrote it, read once.
 *
 * @param name of the event
 * @param slots all of them, each with its verdict and the values that somebody tells
 * @param echoes the accounts that only repeat another that is kept
 */
record KeptEvent(Answer.Named name, List<AskedSlot> slots, List<Answer.Echo> echoes) {

    /** Of the event's entry in the index; {@code reports} gives a report's line. */
    static KeptEvent of(Document entry, Function<DocumentId, ReportLine> reports) {
        var name = new Answer.Named(entry.get(Fields.ID), entry.get(Fields.HEADING));
        List<List<String>> accounts = Cells.read(entry.get(Fields.ACCOUNTS));
        List<AskedSlot.Teller> tellers =
                accounts.stream().map(row -> teller(row, reports)).toList();
        return new KeptEvent(
                name, slots(name, Cells.read(entry.get(Fields.SLOTS)), tellers), echoes(accounts, tellers));
    }

    /** Slots of which some values are set against others, with these alone; whatever is asked for. */
    List<AskedSlot> disputes() {
        return slots.stream()
                .filter(s -> s.verdict().filter(Verdict::isApart).isPresent())
                .map(KeptEvent::opposed)
                .flatMap(KeptEvent::byCount)
                .filter(s -> s.values().size() > 1)
                .toList();
    }

    /** Without the values that are against none: what is planned is in no dispute over what was done. */
    private static AskedSlot opposed(AskedSlot slot) {
        return new AskedSlot(
                slot.event(),
                slot.kind(),
                slot.verdict(),
                slot.reason(),
                slot.values().stream().filter(AskedSlot.Value::apart).toList());
    }

    /** The dead of one count and the wounded of another are two disputes. */
    private static Stream<AskedSlot> byCount(AskedSlot slot) {
        if (slot.kind() != SlotKind.TOLL) {
            return Stream.of(slot);
        }
        return slot.values().stream()
                .collect(Collectors.groupingBy(KeptEvent::counted, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(some -> new AskedSlot(slot.event(), slot.kind(), slot.verdict(), slot.reason(), some));
    }

    /** What a value counts: the last word of '3 killed'. */
    private static String counted(AskedSlot.Value value) {
        return value.value().substring(value.value().lastIndexOf(' ') + 1);
    }

    /** A row for each slot, its values behind it. */
    private static List<AskedSlot> slots(Answer.Named event, List<List<String>> rows, List<AskedSlot.Teller> tellers) {
        var heads = new ArrayList<List<String>>();
        var values = new ArrayList<List<AskedSlot.Value>>();
        for (List<String> row : rows) {
            if (row.getFirst().equals("slot")) {
                heads.add(row);
                values.add(new ArrayList<>());
            } else {
                values.getLast().add(value(row, tellers));
            }
        }
        return IntStream.range(0, heads.size())
                .mapToObj(i -> slot(event, heads.get(i), values.get(i)))
                .toList();
    }

    private static AskedSlot slot(Answer.Named event, List<String> head, List<AskedSlot.Value> values) {
        return new AskedSlot(
                event, SlotKind.valueOf(head.get(1)), Optional.of(Verdict.valueOf(head.get(2))), head.get(3), values);
    }

    private static AskedSlot.Value value(List<String> row, List<AskedSlot.Teller> tellers) {
        List<AskedSlot.Teller> who = Stream.of(row.get(3).split(" "))
                .map(Integer::parseInt)
                .map(tellers::get)
                .sorted((a, b) -> Boolean.compare(a.echoes(), b.echoes()))
                .toList();
        return new AskedSlot.Value(row.get(1), row.get(2), who, row.getFirst().equals("apart"));
    }

    private static AskedSlot.Teller teller(List<String> row, Function<DocumentId, ReportLine> reports) {
        List<ChainLink> chain = IntStream.iterate(2, i -> i + 1 < row.size(), i -> i + 2)
                .mapToObj(i -> new ChainLink(row.get(i + 1), Link.Role.valueOf(row.get(i)), Optional.empty()))
                .toList();
        return new AskedSlot.Teller(
                reports.apply(new DocumentId(row.get(0))), chain, !row.get(1).isEmpty());
    }

    /** The second cell of an account names the one that it repeats, by its place, where that is kept. */
    private static List<Answer.Echo> echoes(List<List<String>> accounts, List<AskedSlot.Teller> tellers) {
        return IntStream.range(0, accounts.size())
                .filter(i -> accounts.get(i).get(1).chars().anyMatch(Character::isDigit))
                .mapToObj(i -> new Answer.Echo(
                        tellers.get(i),
                        tellers.get(Integer.parseInt(accounts.get(i).get(1)))))
                .toList();
    }
}
