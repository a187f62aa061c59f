package org.hearsay.reading.internal.parser.html;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** One of several reports, as if it stood on a page of its own. */
final class ReportPage {

    private ReportPage() {}

    /** The page of one report: its language and outlet are those of the page it was on, all else is its own. */
    static Document of(Document page, Element report, String address, Optional<String> outlet) {
        Document own = Document.createShell(address);
        own.select("html").attr("lang", page.select("html").attr("lang"));
        outlet.ifPresent(o -> own.head()
                .appendElement("meta")
                .attr("property", "og:site_name")
                .attr("content", o));
        address(report, address)
                .ifPresent(a -> own.head()
                        .appendElement("link")
                        .attr("rel", "canonical")
                        .attr("href", a));
        Element body = own.body().appendElement("article");
        for (Node child : report.childNodes()) {
            body.appendChild(child.clone());
        }
        Element heading = body.selectFirst("h1, h2, h3, h4, h5, h6");
        if (heading == null) {
            // A post without a heading is one of what the page is about.
            Optional.ofNullable(page.selectFirst("h1"))
                    .ifPresent(h -> own.head()
                            .appendElement("meta")
                            .attr("property", "og:title")
                            .attr("content", h.text()));
        } else {
            heading.tagName("h1");
        }
        return own;
    }

    /** Where the heading leads, if into the same site, else the place on the page; no two reports share an address. */
    private static Optional<String> address(Element report, String page) {
        Element link = report.selectFirst("h1 a[href], h2 a[href], h3 a[href], h4 a[href], h5 a[href], h6 a[href]");
        if (link != null && !page.isEmpty()) {
            link.setBaseUri(page);
            return Optional.of(link.attr("abs:href")).filter(a -> a.startsWith("http"));
        }
        return Optional.of(report.id())
                .filter(id -> !id.isEmpty() && !page.isEmpty())
                .map(id -> page + "#" + id);
    }
}
