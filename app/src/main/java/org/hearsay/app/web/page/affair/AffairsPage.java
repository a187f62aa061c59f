package org.hearsay.app.web.page.affair;

import java.util.List;
import org.hearsay.app.web.page.Frame;
import org.hearsay.app.web.page.Pager;

/**
 * The list of affairs.
 *
 * @param frame around it
 * @param rows of this page
 * @param pager of all rows
 */
public record AffairsPage(Frame frame, List<Row> rows, Pager pager) {

    public AffairsPage {
        rows = List.copyOf(rows);
    }

    /**
     * An affair.
     *
     * @param name that of its central event
     * @param address of its page
     * @param time from its first event to its last, in words, or empty
     * @param reports number of reports
     * @param events number of events told as having happened
     * @param contested how many of these are told in conflicting ways
     */
    public record Row(String name, String address, String time, int reports, int events, int contested) {}
}
