package org.hearsay.app.web.page;

import java.util.List;

/**
 * A page of many rows.
 *
 * @param page number, from 1
 * @param pages how many there are, at least 1
 * @param total number of rows on all of them
 * @param base address up to the page number, such as {@code /who?kind=person&page=}
 */
public record Pager(int page, int pages, int total, String base) {

    /** Rows on one page. */
    public static final int SIZE = 200;

    /** The page nearest to the one asked for. */
    public static Pager of(int total, int size, int asked, String base) {
        int pages = Math.max(1, (total + size - 1) / size);
        return new Pager(Math.clamp(asked, 1, pages), pages, total, base);
    }

    /** The rows of this page. */
    public static <T> List<T> cut(List<T> rows, Pager pager, int size) {
        int from = Math.min(rows.size(), (pager.page - 1) * size);
        return rows.subList(from, Math.min(rows.size(), from + size));
    }

    /** Whether there is but one page. */
    public boolean isSingle() {
        return pages == 1;
    }

    /** Address of another page. */
    public String address(int number) {
        return base + number;
    }
}
