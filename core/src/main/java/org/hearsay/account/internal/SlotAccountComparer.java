package org.hearsay.account.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.account.Account;
import org.hearsay.account.AccountComparer;
import org.hearsay.account.Chronology;
import org.hearsay.account.EventAccounts;
import org.hearsay.account.EventTitle;
import org.hearsay.account.Slot;
import org.hearsay.account.SlotKind;
import org.hearsay.account.Telling;
import org.hearsay.account.internal.naming.EventNaming;
import org.hearsay.account.internal.slot.BestValue;
import org.hearsay.account.internal.slot.MeansSlot;
import org.hearsay.account.internal.slot.OccurrenceSlot;
import org.hearsay.account.internal.slot.PeopleSlot;
import org.hearsay.account.internal.slot.PlaceSlot;
import org.hearsay.account.internal.slot.TimeSlot;
import org.hearsay.account.internal.slot.TollSlot;
import org.hearsay.account.internal.slot.Weighing;
import org.hearsay.account.internal.told.Draft;
import org.hearsay.account.internal.told.Drafts;
import org.hearsay.account.internal.told.Echoes;
import org.hearsay.account.internal.version.Versions;
import org.hearsay.document.DocumentId;
import org.hearsay.event.Event;
import org.hearsay.event.EventKind;
import org.hearsay.lexicon.Lexicon;

/** Compares accounts slot by slot. */
public final class SlotAccountComparer implements AccountComparer {

    /** What towns lie in: a town and its country are one place told with more or less detail. */
    private final Set<String> countries = Stream.of("countries", "regions")
            .flatMap(section -> Lexicon.english("places").listTerms(section).stream())
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public EventAccounts compare(Event event, Map<DocumentId, Telling> tellings, Chronology chronology) {
        List<Draft> drafts = Drafts.of(event, tellings);
        var echoes = new Echoes(drafts);
        List<Account> accounts = drafts.stream()
                .map(d -> account(d, echoes))
                .sorted(Comparator.comparing(Account::id))
                .toList();
        var weighing = new Weighing(echoes, event.kind());
        List<Slot> slots = slots(event, drafts, weighing, chronology);
        EventTitle title = EventNaming.of(event, tellings);
        return new EventAccounts(
                event,
                title,
                BestValue.of(slots, SlotKind.TIME),
                BestValue.of(slots, SlotKind.PLACE),
                accounts,
                slots,
                Versions.of(drafts.stream().map(Draft::id).toList(), slots, weighing.opposed()),
                Positions.of(drafts, event.id(), title.toString()),
                chronology.findTightening(event.id()));
    }

    private List<Slot> slots(Event event, List<Draft> drafts, Weighing weighing, Chronology chronology) {
        EventKind kind = event.kind();
        List<Chronology.Dispute> disputes = chronology.listDisputes(event.id());
        return Stream.of(
                        TimeSlot.times(drafts, disputes, weighing),
                        PlaceSlot.of(drafts, kind, countries, weighing),
                        PeopleSlot.participants(drafts, kind, weighing),
                        PeopleSlot.perpetrators(drafts, kind, weighing),
                        MeansSlot.causes(drafts, kind, weighing),
                        MeansSlot.instruments(drafts, kind, weighing),
                        TollSlot.of(drafts, weighing),
                        TimeSlot.orders(drafts, disputes, weighing),
                        OccurrenceSlot.of(drafts, kind, weighing))
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
