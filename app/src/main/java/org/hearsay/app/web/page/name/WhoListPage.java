package org.hearsay.app.web.page.name;

import java.util.List;
import java.util.Optional;
import org.hearsay.app.web.page.Frame;
import org.hearsay.app.web.page.Pager;

/**
 * The list of people, bodies, places and the rest.
 *
 * @param frame around it
 * @param rows of this page
 * @param pager of all rows
 * @param kinds to choose from: slug and number
 * @param kind chosen, or empty
 */
public record WhoListPage(Frame frame, List<Row> rows, Pager pager, List<Kind> kinds, String kind) {

    /**
     * Somebody or something.
     *
     * @param id of the entity
     * @param name canonical
     * @param aliases other names, put together
     * @param kind in words
     * @param reports number of reports that speak of it
     * @param claims number of claims that it is the innermost speaker of, where counted
     */
    public record Row(String id, String name, String aliases, String kind, long reports, Optional<Integer> claims) {}

    /**
     * A kind to choose.
     *
     * @param slug in addresses
     * @param label in words
     * @param count of rows
     */
    public record Kind(String slug, String label, long count) {}
}
