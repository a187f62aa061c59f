package org.hearsay.reading.internal.parser.html;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.reading.internal.parser.Facts;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says about its report: title, outlet, author, address, and the days of publication that it states. */
final class HtmlFacts {

    private static final List<String> AUTHORS = List.of(
            "author", "article:author", "dc.creator", "citation_author", "parsely-author", "byl", "sailthru.author");

    private static final Pattern SITE = Pattern.compile("\\s+[|\\u2013\\u2014\\u00b7\\u2022-]\\s+");

    private final Document page;
    private final MainMatter matter;

    private HtmlFacts(Document page, MainMatter matter) {
        this.page = page;
        this.matter = matter;
    }

    /** What a page says, where this is its report. */
    static Facts of(Document page, MainMatter matter) {
        return new HtmlFacts(page, matter).read();
    }

    private Facts read() {
        List<String> addresses = addresses().toList();
        Optional<String> heading = matter.title().map(Element::text).filter(t -> !t.isBlank());
        ArticleData data = ArticleData.of(page, heading, addresses.stream().findFirst());
        Optional<String> outlet = outlet(data);
        Optional<String> title = meta(List.of("og:title", "dc.title", "citation_title"))
                .or(() -> data.find("headline"))
                .or(() -> heading)
                .or(() -> Optional.of(page.title()).filter(t -> !t.isBlank()));
        return new Facts(
                title.map(t -> withoutSite(t, outlet, heading)),
                Optional.empty(),
                outlet.or(() -> siteOf(page.title(), heading)),
                author(data),
                addresses.stream().findFirst().or(() -> data.find("url")).filter(u -> u.startsWith("http")),
                Optional.of(page.select("html").attr("lang")).filter(l -> !l.isBlank()),
                Optional.empty(),
                PublicationDays.of(page, matter, data, addresses.stream()));
    }

    /** The addresses that a page gives as its own. */
    static Stream<String> addresses(Document page, MainMatter matter) {
        var facts = new HtmlFacts(page, matter);
        return facts.addresses();
    }

    /** Who brings the page out, as its head says. */
    static Optional<String> findOutlet(Document page, MainMatter matter) {
        var facts = new HtmlFacts(page, matter);
        return facts.outlet(ArticleData.of(page, Optional.empty(), Optional.empty()));
    }

    private Optional<String> outlet(ArticleData data) {
        return meta(List.of("og:site_name", "citation_publisher", "dc.publisher", "dcterms.publisher"))
                .or(() -> data.find("publisher"));
    }

    private Stream<String> addresses() {
        return Stream.of(
                        first("link[rel=canonical]").map(e -> e.attr("abs:href")),
                        meta(List.of("og:url")),
                        PublicationDays.findSavedFrom(page))
                .flatMap(Optional::stream)
                .filter(u -> u.startsWith("http"));
    }

    private Optional<String> author(ArticleData data) {
        return meta(AUTHORS)
                .filter(a -> !a.contains("://"))
                .or(() -> Optional.of(String.join(", ", data.authors())).filter(a -> !a.isEmpty()))
                .or(() -> page.select("[rel=author], [itemprop=author], .vcard .fn, .p-author").stream()
                        .filter(e -> !matter.isOutside(e) && !e.text().isBlank())
                        .map(Element::text)
                        .findFirst())
                .filter(a -> !a.isBlank() && !a.contains("://"));
    }

    private Optional<Element> first(String selector) {
        return Optional.ofNullable(page.selectFirst(selector));
    }

    private Optional<String> meta(List<String> names) {
        return findMeta(page, names, meta -> true);
    }

    /** What the head of a page, or a mark in it, says under the first of some names that is there. */
    static Optional<String> findMeta(Document page, List<String> names, Predicate<Element> which) {
        for (String name : names) {
            for (String key : List.of("property", "name", "itemprop")) {
                for (Element meta : page.getElementsByAttributeValue(key, name)) {
                    String content = meta.attr("content").strip();
                    if (meta.normalName().equals("meta") && !content.isEmpty() && which.test(meta)) {
                        return Optional.of(content);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** 'Title | Site' and 'Title - Site' without the site, where the heading or the site's name tells which is which. */
    private static String withoutSite(String title, Optional<String> outlet, Optional<String> heading) {
        if (heading.isPresent() && title.startsWith(heading.get())) {
            return heading.get();
        }
        String[] pieces = SITE.split(title);
        String last = pieces[pieces.length - 1];
        boolean site = pieces.length > 1
                && outlet.filter(o -> o.equalsIgnoreCase(last)).isPresent();
        return site
                ? title.substring(0, title.length() - last.length())
                        .replaceAll("[\\s|\\u2013\\u2014\\u00b7\\u2022-]+$", "")
                : title;
    }

    /** The rest of the window's title behind the heading is the name of the site. */
    private static Optional<String> siteOf(String title, Optional<String> heading) {
        return heading.filter(h -> title.startsWith(h) && title.length() > h.length())
                .map(h -> title.substring(h.length()))
                .filter(rest -> SITE.matcher(rest).lookingAt())
                .map(rest -> SITE.split(rest))
                .map(rest -> rest[rest.length - 1].strip())
                .filter(s -> !s.isEmpty() && s.length() <= 60);
    }
}
