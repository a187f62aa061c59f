package org.hearsay.account;

import java.util.List;
import java.util.Map;
import org.hearsay.account.internal.SlotAccountComparer;
import org.hearsay.document.DocumentId;
import org.hearsay.event.Event;

/** Lays the accounts of an event side by side. A pure function of the event's sorted members and their reports. */
public interface AccountComparer {

    /**
     * The accounts and slots of an event; {@code tellings} holds the report of every member, {@code chronology} what comes
     * before what in the dossier.
     */
    EventAccounts compare(Event event, Map<DocumentId, Telling> tellings, Chronology chronology);

    /** The same for an event that stands alone. */
    default EventAccounts compare(Event event, Map<DocumentId, Telling> tellings) {
        return compare(event, tellings, Chronology.of(List.of(event), tellings));
    }

    /** One that works slot by slot. */
    static AccountComparer bySlots() {
        return new SlotAccountComparer();
    }
}
