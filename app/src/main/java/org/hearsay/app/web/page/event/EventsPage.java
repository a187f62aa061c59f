package org.hearsay.app.web.page.event;

import java.util.List;
import org.hearsay.account.SlotKind;
import org.hearsay.app.web.page.Choice;
import org.hearsay.app.web.page.Frame;
import org.hearsay.app.web.page.Pager;

/**
 * The list of events that some report tells as having happened.
 *
 * @param frame around it
 * @param rows of this page
 * @param pager of all rows
 * @param kinds to choose from
 * @param kind chosen, or empty
 * @param show {@code all}, {@code several} accounts or those in {@code conflict}
 */
public record EventsPage(Frame frame, List<Row> rows, Pager pager, List<Choice> kinds, String kind, String show) {

    /**
     * An event.
     *
     * @param id of the event
     * @param name short
     * @param kind of event
     * @param time as most tell it, or empty
     * @param place as most tell it, or empty
     * @param accounts number of accounts
     * @param outlets number of outlets that tell it
     * @param conflicts what accounts tell in conflicting ways
     */
    public record Row(
            String id,
            String name,
            String kind,
            String time,
            String place,
            int accounts,
            int outlets,
            List<SlotKind> conflicts) {}
}
