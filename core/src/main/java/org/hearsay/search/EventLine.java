package org.hearsay.search;

import java.util.List;
import org.hearsay.account.EventAccounts;

/**
 * An event with the sentences that tell it as having happened.
 *
 * @param event the event and its accounts
 * @param tellings in order of date
 */
public record EventLine(EventAccounts event, List<Sourced> tellings) {

    public EventLine {
        tellings = List.copyOf(tellings);
    }
}
