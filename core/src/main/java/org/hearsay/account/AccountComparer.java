package org.hearsay.account;

import java.util.Map;
import org.hearsay.account.internal.SlotAccountComparer;
import org.hearsay.document.DocumentId;
import org.hearsay.event.Event;

/** Lays the accounts of an event side by side. A pure function of the event's sorted members and their reports. */
public interface AccountComparer {

    /** The accounts and slots of an event; {@code tellings} holds the report of every member. */
    EventAccounts compare(Event event, Map<DocumentId, Telling> tellings);

    /** One that works slot by slot. */
    static AccountComparer bySlots() {
        return new SlotAccountComparer();
    }
}
