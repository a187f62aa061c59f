package org.hearsay.app.web.page;

import java.util.List;
import org.hearsay.extraction.Tally;

/**
 * What could not be read or is not to be relied on.
 *
 * @param frame around it
 * @param tally what became of the files
 * @param rows of this page
 * @param pager of all rows
 */
public record IssuesPage(Frame frame, Tally tally, List<Row> rows, Pager pager) {

    /**
     * An issue.
     *
     * @param severity {@code error}, {@code warning} or {@code note}
     * @param code its kind
     * @param where file or report
     * @param address of the place, or empty
     * @param message one sentence
     */
    public record Row(String severity, String code, String where, String address, String message) {}
}
