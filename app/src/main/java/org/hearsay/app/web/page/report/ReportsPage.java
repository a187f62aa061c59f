package org.hearsay.app.web.page.report;

import java.util.List;
import java.util.Optional;
import org.hearsay.app.web.page.Choice;
import org.hearsay.app.web.page.Frame;
import org.hearsay.app.web.page.Pager;
import org.hearsay.app.web.page.affair.AffairsPage;
import org.hearsay.extraction.Tally;
import org.hearsay.search.ReportLine;

/**
 * The list of reports.
 *
 * @param frame around it
 * @param rows of this page
 * @param pager of all rows
 * @param outlets to choose from
 * @param outlet chosen, or empty
 * @param totals of the dossier
 * @param affairs the first of those that several reports tell of
 */
public record ReportsPage(
        Frame frame,
        List<Row> rows,
        Pager pager,
        List<Choice> outlets,
        String outlet,
        Totals totals,
        List<AffairsPage.Row> affairs) {

    /**
     * A report.
     *
     * @param line what names it
     * @param date in words, or empty
     * @param claims number of claims
     * @param people number of people, where counted
     * @param issues number of issues, where counted
     * @param edition which edition it is, or empty
     * @param copy of what it is a copy, or empty
     */
    public record Row(
            ReportLine line,
            String date,
            int claims,
            Optional<Integer> people,
            Optional<Integer> issues,
            String edition,
            String copy) {}

    /**
     * What the dossier holds.
     *
     * @param reports number of reports
     * @param outlets number of outlets
     * @param claims number of claims
     * @param entities number of people, bodies, places …
     * @param affairs number of affairs
     * @param events number of events told as having happened
     * @param contested number of these that accounts tell in conflicting ways
     * @param issues number of issues, as far as counted
     * @param tally what became of the files
     */
    public record Totals(
            int reports,
            int outlets,
            int claims,
            int entities,
            int affairs,
            int events,
            int contested,
            int issues,
            Tally tally) {}
}
