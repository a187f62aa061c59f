package org.hearsay.app.web.page.name;

import java.util.List;
import org.hearsay.app.web.page.Frame;
import org.hearsay.app.web.page.Pager;
import org.hearsay.app.web.page.Told;
import org.hearsay.app.web.page.affair.AffairsPage;
import org.hearsay.app.web.page.event.EventsPage;
import org.hearsay.search.Namesake;
import org.hearsay.search.ReportLine;

/**
 * What is told of one entity.
 *
 * @param frame around it
 * @param id of the entity
 * @param name canonical
 * @param kind in words
 * @param aliases other names
 * @param namesakes who it may be too, which nobody has said yet
 * @param relations roles and ties that are told surely
 * @param open those that are perhaps told
 * @param said claims of it
 * @param relayed claims of others that it passes on
 * @param about claims that speak of it
 * @param intentions what it is told to mean to do, each beside who says so
 * @param retractions what it is told to have taken back
 * @param events told as having happened, in order of name: no order of time, which would be a track
 * @param affairs in whose events it is told to have taken part
 * @param reports that speak of it
 * @param show the part that is shown whole, or empty
 * @param pager of that part
 */
public record WhoPage(
        Frame frame,
        String id,
        String name,
        String kind,
        List<String> aliases,
        List<Namesake> namesakes,
        List<Tie> relations,
        List<Tie> open,
        Part<Told> said,
        Part<Told> relayed,
        Part<Told> about,
        Part<Told> intentions,
        Part<Told> retractions,
        Part<EventsPage.Row> events,
        List<AffairsPage.Row> affairs,
        Part<ReportLine> reports,
        String show,
        Pager pager) {

    /**
     * A relation.
     *
     * @param subject name of the one
     * @param subjectAddress its page, or empty for the entity of this page
     * @param words how they are related
     * @param title the role in words, or empty
     * @param when it holds, in words, or empty
     * @param object name of the other
     * @param objectAddress its page, or empty for the entity of this page
     * @param evidence the sentences that tell it
     */
    public record Tie(
            String subject,
            String subjectAddress,
            String words,
            String title,
            String when,
            String object,
            String objectAddress,
            List<Told> evidence) {}

    /**
     * A part of the page.
     *
     * @param rows shown
     * @param total number of rows in all
     */
    public record Part<T>(List<T> rows, int total) {

        public Part {
            rows = List.copyOf(rows);
        }

        /** Whether rows are left out. */
        public boolean isCut() {
            return rows.size() < total;
        }
    }
}
