package org.hearsay.reading.internal.parser.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Which heading of a page is the title of its report: sites set their own name as a heading too. */
final class Titles {

    /** A heading of fewer characters may begin a window's title by chance. */
    private static final int SHORTEST_TITLE = 12;

    private Titles() {}

    /** A name of a site has fewer words than what old pages set as a title without a heading. */
    private static final int FEWEST_WORDS = 5;

    /**
     * The first h1 that is not the name of the site, else a heading that the window's title begins with, else whatever
     * is: old pages set titles in cells and bold letters.
     */
    static Optional<Element> find(Document page) {
        String window = page.title().toLowerCase(Locale.ROOT).strip();
        Optional<Element> told = page.select("h1, h2, h3").stream()
                .filter(h -> h.text().length() >= SHORTEST_TITLE && isSeen(h))
                .filter(h -> window.startsWith(h.text().toLowerCase(Locale.ROOT)) && !isSiteName(h, window))
                .findFirst();
        List<Element> first = page.select("h1").stream()
                .filter(h -> !h.text().isBlank() && isSeen(h))
                .toList();
        return first.stream()
                .filter(h -> !isSiteName(h, window))
                .findFirst()
                .or(() -> told)
                .or(() -> first.stream().findFirst())
                .or(() -> findSet(page, window));
    }

    private static Optional<Element> findSet(Document page, String window) {
        return page.body().getAllElements().stream()
                .filter(e -> e.ownText().split("\\s+").length >= FEWEST_WORDS)
                .filter(e -> window.startsWith(e.ownText().toLowerCase(Locale.ROOT)))
                .filter(e -> e.closest("a[href], li, nav, script, option") == null && isSeen(e))
                .findFirst();
    }

    private static boolean isSeen(Element heading) {
        return heading.parents().stream().noneMatch(p -> MainMatter.NEVER.contains(p.normalName()));
    }

    /** What leads home, or stands in the banner of the page and not at the head of the window's title. */
    private static boolean isSiteName(Element heading, String window) {
        Element banner = heading.closest("header, [role=banner]");
        boolean above = banner != null && banner.closest("article, main") == null;
        Element link = heading.selectFirst("a[href]");
        boolean home = link != null && link.attr("href").matches("https?://[^/]+/?|/|/?index\\.\\w+");
        return home || above && !window.startsWith(heading.text().toLowerCase(Locale.ROOT));
    }
}
