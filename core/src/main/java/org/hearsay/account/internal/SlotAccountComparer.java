package org.hearsay.account.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.account.Account;
import org.hearsay.account.AccountComparer;
import org.hearsay.account.EventAccounts;
import org.hearsay.account.Slot;
import org.hearsay.account.SlotKind;
import org.hearsay.account.Telling;
import org.hearsay.document.DocumentId;
import org.hearsay.event.Event;
import org.hearsay.event.EventKind;

/** Compares accounts slot by slot. */
public final class SlotAccountComparer implements AccountComparer {

    private final Set<String> countries = Set.of();

    @Override
    public EventAccounts compare(Event event, Map<DocumentId, Telling> tellings) {
        List<Draft> drafts = Drafts.of(event, tellings);
        var echoes = new Echoes(drafts);
        List<Account> accounts = drafts.stream()
                .map(d -> account(d, echoes))
                .sorted(Comparator.comparing(Account::id))
                .toList();
        List<Slot> slots = slots(event.kind(), drafts, new Weighing(echoes));
        return new EventAccounts(
                event,
                EventName.of(event.kind(), event.members().getFirst().mention().triggerText(), slots),
                EventName.best(slots, SlotKind.TIME),
                EventName.best(slots, SlotKind.PLACE),
                accounts,
                slots);
    }

    private List<Slot> slots(EventKind kind, List<Draft> drafts, Weighing weighing) {
        return Stream.of(
                        TimeSlot.times(drafts, weighing),
                        PlaceSlot.of(drafts, kind, countries, weighing),
                        PeopleSlot.participants(drafts, kind, weighing),
                        PeopleSlot.perpetrators(drafts, kind, weighing),
                        MeansSlot.causes(drafts, kind, weighing),
                        MeansSlot.instruments(drafts, kind, weighing),
                        TollSlot.of(drafts, weighing),
                        TimeSlot.orders(drafts, weighing),
                        OccurrenceSlot.of(drafts, weighing))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Account account(Draft d, Echoes echoes) {
        return new Account(
                d.id(),
                d.telling().document().id(),
                d.chain(),
                d.told().stream().map(t -> t.mention().id()).sorted().toList(),
                echoes.originOf(d).map(Draft::id));
    }
}
