package org.hearsay.app.web.page.search;

import java.util.List;
import org.hearsay.app.web.marks.Node;
import org.hearsay.app.web.page.Frame;
import org.hearsay.app.web.page.Pager;

/**
 * What was found.
 *
 * @param frame around it, with the words asked for
 * @param names entities by name, the best fit first
 * @param parts hits by kind
 * @param pager where one kind is shown alone
 * @param kind that is shown alone, or empty
 */
public record SearchPage(Frame frame, List<Name> names, List<Part> parts, Pager pager, String kind) {

    /** Whether nothing was found. */
    public boolean isEmpty() {
        return names.isEmpty() && parts.stream().allMatch(p -> p.rows().isEmpty());
    }

    /**
     * An entity.
     *
     * @param name canonical
     * @param matched the name that fitted, where it is another, or empty
     * @param remark what it is and in how many reports
     * @param address of its page
     */
    public record Name(String name, String matched, String remark, String address) {}

    /**
     * Hits of one kind.
     *
     * @param slug of the kind
     * @param label in words
     * @param total number of hits in all
     * @param rows shown
     */
    public record Part(String slug, String label, int total, List<Row> rows) {}

    /**
     * A hit.
     *
     * @param heading that names it
     * @param note smaller, or empty
     * @param origin outlet and date, or empty
     * @param words sentence with the words marked, or empty
     * @param address where it stands
     */
    public record Row(String heading, String note, String origin, List<Node> words, String address) {}
}
