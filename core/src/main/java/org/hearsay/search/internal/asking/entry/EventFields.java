package org.hearsay.search.internal.asking.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.hearsay.account.Account;
import org.hearsay.account.EventAccounts;
import org.hearsay.account.Slot;
import org.hearsay.claim.Link;
import org.hearsay.document.DocumentId;
import org.hearsay.event.Realis;
import org.hearsay.event.ToldEvent;
import org.hearsay.search.internal.Fields;
import org.hearsay.text.Span;

/** What the entry of an event holds for questions: the sentences that tell it, its slots, and whose accounts they rest on. */
public final class EventFields {

    /** An event told a thousand times is answered by its first accounts. */
    private static final int MOST_ACCOUNTS = 60;

    private static final int MOST_TRIGGERS = 20;

    private EventFields() {}

    /** Names a sentence that tells the event. */
    public static void addTelling(Document entry, DocumentId document, Span sentence) {
        entry.add(new StringField(Fields.TELLING, SentenceEntries.key(document.value(), sentence), Field.Store.NO));
    }

    /** Adds what accounts tell of the slots; those that only plan or imagine the event are left out. */
    public static void addSlots(Document entry, EventAccounts event) {
        List<Account> accounts = told(event).stream().limit(MOST_ACCOUNTS).toList();
        Map<String, String> numbers = new HashMap<>();
        var rows = new ArrayList<List<String>>();
        for (Account account : accounts) {
            numbers.put(account.id(), String.valueOf(numbers.size()));
            var row = new ArrayList<String>();
            row.add(account.document().value());
            row.add(account.origin().map(o -> numbers.getOrDefault(o, "?")).orElse(""));
            for (Link link : account.chain()) {
                row.add(link.role().name());
                row.add(link.text());
            }
            rows.add(row);
        }
        event.event().members().stream()
                .map(m -> m.mention().triggerText())
                .distinct()
                .limit(MOST_TRIGGERS)
                .forEach(t -> entry.add(new TextField(Fields.TRIGGER, t, Field.Store.YES)));
        entry.add(new StoredField(Fields.ACCOUNTS, Cells.write(rows)));
        entry.add(new StoredField(
                Fields.SLOTS,
                Cells.write(
                        event.slots().stream().flatMap(s -> rows(s, numbers)).toList())));
    }

    /** A row for the slot, then one for each value that somebody tells. */
    private static Stream<List<String>> rows(Slot slot, Map<String, String> numbers) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("slot", slot.kind().name(), slot.verdict().name(), slot.reason()));
        Set<String> apart = Set.copyOf(slot.apart());
        for (Slot.Value value : slot.values()) {
            List<String> tellers = value.accounts().stream()
                    .filter(numbers::containsKey)
                    .map(numbers::get)
                    .toList();
            if (!tellers.isEmpty()) {
                String sort = apart.contains(value.value()) ? "apart" : "value";
                rows.add(List.of(sort, value.value(), value.text(), String.join(" ", tellers)));
            }
        }
        return rows.size() > 1 ? rows.stream() : Stream.of();
    }

    private static List<Account> told(EventAccounts event) {
        Set<String> told = new HashSet<>();
        for (ToldEvent member : event.event().members()) {
            Realis realis = member.mention().realis();
            if (realis == Realis.ACTUAL || realis == Realis.DENIED) {
                told.add(member.mention().id());
            }
        }
        return event.accounts().stream()
                .filter(a -> a.mentions().stream().anyMatch(told::contains))
                .toList();
    }
}
