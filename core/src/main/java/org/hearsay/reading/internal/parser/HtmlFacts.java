package org.hearsay.reading.internal.parser;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the head of a page says about the report: meta tags, JSON-LD, times, the canonical address. */
final class HtmlFacts {

    private static final List<String> DATES = List.of(
            "article:published_time",
            "og:article:published_time",
            "datepublished",
            "date",
            "pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "publication_date",
            "parsely-pub-date",
            "sailthru.date",
            "dc.date",
            "dc.date.issued",
            "dcterms.date",
            "dcterms.created",
            "dcterms.issued",
            "citation_publication_date");

    private static final Pattern SITE = Pattern.compile("\\s+[|\\u2013\\u2014\\u00b7\\u2022-]\\s+");

    private final Document page;
    private final Optional<JsonNode> article;

    private HtmlFacts(Document page) {
        this.page = page;
        this.article = article(page);
    }

    static Facts of(Document page) {
        return new HtmlFacts(page).read();
    }

    private Facts read() {
        Optional<String> outlet = meta(List.of(
                        "og:site_name", "citation_publisher", "dc.publisher", "dcterms.publisher"))
                .or(() -> json("publisher"));
        Optional<String> heading = first("h1").map(Element::text).filter(t -> !t.isBlank());
        Optional<String> title = meta(List.of("og:title", "dc.title", "citation_title"))
                .or(() -> json("headline"))
                .or(() -> heading)
                .or(() -> Optional.of(page.title()).filter(t -> !t.isBlank()));
        return new Facts(
                title.map(t -> withoutSite(t, outlet, heading)),
                meta(DATES).or(() -> json("datePublished")).or(this::time),
                outlet.or(() -> siteOf(page.title(), heading)),
                meta(List.of("author", "article:author", "dc.creator", "citation_author", "parsely-author"))
                        .or(() -> json("author"))
                        .or(() -> first("[rel=author], [itemprop=author]").map(Element::text))
                        .filter(a -> !a.isBlank() && !a.contains("://")),
                first("link[rel=canonical]")
                        .map(e -> e.attr("abs:href"))
                        .filter(u -> !u.isBlank())
                        .or(() -> meta(List.of("og:url")))
                        .or(() -> json("url"))
                        .filter(u -> u.startsWith("http")),
                Optional.of(page.select("html").attr("lang")).filter(l -> !l.isBlank()));
    }

    private Optional<Element> first(String selector) {
        return Optional.ofNullable(page.selectFirst(selector));
    }

    private Optional<String> meta(List<String> names) {
        for (String name : names) {
            for (String key : List.of("property", "name", "itemprop")) {
                for (Element meta : page.getElementsByAttributeValue(key, name)) {
                    String content = meta.attr("content").strip();
                    if (meta.normalName().equals("meta") && !content.isEmpty()) {
                        return Optional.of(content);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> time() {
        return first(
                        "time[itemprop=datePublished][datetime], time[pubdate][datetime], article time[datetime], time[datetime]")
                .map(e -> e.attr("datetime"))
                .or(() -> first("[itemprop=datePublished]").map(Element::text));
    }

    private Optional<String> json(String key) {
        return article.flatMap(a -> value(a.get(key)));
    }

    private static Optional<String> value(JsonNode node) {
        if (node == null) {
            return Optional.empty();
        }
        if (node.isArray()) {
            return node.isEmpty() ? Optional.empty() : value(node.get(0));
        }
        if (node.isObject()) {
            return value(node.get("name"));
        }
        return node.isString() ? Optional.of(node.stringValue().strip()).filter(v -> !v.isEmpty()) : Optional.empty();
    }

    private static Optional<JsonNode> article(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                Optional<JsonNode> found = find(
                        JsonMapper.shared().readTree(script.data()), n -> n.has("datePublished") || n.has("headline"));
                if (found.isPresent()) {
                    return found;
                }
            } catch (JacksonException e) {
                // Many pages hold broken data for machines; the text is what counts.
                continue;
            }
        }
        return Optional.empty();
    }

    private static Optional<JsonNode> find(JsonNode root, Predicate<JsonNode> wanted) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        int seen = 0;
        while (!open.isEmpty() && seen++ < 1000) {
            JsonNode node = open.poll();
            if (node.isObject() && wanted.test(node)) {
                return Optional.of(node);
            }
            if (node.isArray()) {
                node.forEach(open::add);
            } else if (node.has("@graph")) {
                open.add(node.get("@graph"));
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
