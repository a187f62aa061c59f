package org.hearsay.account.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.account.AccountComparer;
import org.hearsay.account.EventAccounts;
import org.hearsay.account.Telling;
import org.hearsay.document.DocumentId;
import org.hearsay.event.Event;

/** Compares accounts slot by slot. */
public final class SlotAccountComparer implements AccountComparer {

    @Override
    public EventAccounts compare(Event event, Map<DocumentId, Telling> tellings) {
        return new EventAccounts(event, event.kind().slug(), Optional.empty(), Optional.empty(), List.of(), List.of());
    }
}
